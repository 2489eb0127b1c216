import type { ITerraformDependable, TerraformProvider, TerraformResourceLifecycle } from 'cdktf';
import type { OktaApp } from './app-reference';

/** What the resources that belong to an app have in common. */
export interface AppResourceConfig {
  readonly app: OktaApp;
  /** Gate and protection. */
  readonly lifecycle: TerraformResourceLifecycle;
  readonly dependsOn?: ITerraformDependable[];
  readonly provider?: TerraformProvider;
}
