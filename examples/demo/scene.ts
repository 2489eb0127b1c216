import type { OneIdScimProvisioningConfig } from 'oneid-scim-provisioning';
import { type DeclaredInstance, readState as readDeclared } from '../../lib/handoff';
import { type PreviewedPerson, peopleFrom, preview, readFillings } from '../../lib/preview';
import { fromJson } from '../../lib/state';
import type { AdminConsole, AppSnapshot, OktaSimulator, OneIdStandIn } from '../../lib/testing';
import { oktaFromEnvironment, type Verification, verify } from '../../lib/verify';
import type { OneIdClient } from './administrator';
import { ensure } from './failure';
import type { Narration } from './narration';
import { LABEL, synthesize } from './stack';
import { lastLines } from './terraform/output';
import { type Finished, TERRAFORM, type TerraformRun } from './terraform/run';
import { readState, type State } from './terraform/state';

/** What a step has at hand: Okta, Terraform, the repository's declaration, and a voice. */
export class Scene {
  constructor(
    readonly okta: OktaSimulator,
    readonly oneId: OneIdStandIn,
    readonly narration: Narration,
    private readonly runner: TerraformRun,
    private readonly folder: string,
  ) {}

  /** The OAuth client in OneID, once it is made there. */
  client: OneIdClient | undefined;

  /** What a person does in Okta. */
  get admin(): AdminConsole {
    return this.okta.admin;
  }

  /** The one app as it is in Okta now. */
  get app(): AppSnapshot {
    const apps = this.okta.state().apps.filter(({ label }) => label === LABEL);
    const [app] = apps;
    ensure(
      app !== undefined && apps.length === 1,
      `Okta has ${apps.length} apps named "${LABEL}" where one was expected.`,
    );
    return app;
  }

  /** A pull request is merged. */
  declare(change: Partial<OneIdScimProvisioningConfig>): void {
    synthesize(this.folder, change);
  }

  /** Runs Terraform, told while it runs; ending with another status isn't what was told. */
  async terraform(args: readonly string[], status: number): Promise<string> {
    const finished = await this.told(args);
    ensure(
      finished.status === status,
      `\`${TERRAFORM} ${args.join(' ')}\` ended with status ${finished.status} instead of ${status}.`,
      lastLines(finished.output),
    );
    return finished.output;
  }

  state(): Promise<State> {
    return readState(this.runner);
  }

  /** What the state says was declared. */
  async declared(): Promise<DeclaredInstance> {
    const { status, stdout } = await this.runner.run(['show', '-json']);
    ensure(status === 0, `\`${TERRAFORM} show\` can't read the state.`);
    const instances = readDeclared(fromJson(stdout));
    const [instance] = instances;
    ensure(
      instance !== undefined && instances.length === 1,
      `The state has ${instances.length} instances where one was expected.`,
    );
    return instance;
  }

  /** Okta as it is, beside what the state says was declared; by the environment variables that Terraform has. */
  async verify(): Promise<Verification> {
    const okta = await oktaFromEnvironment(this.okta.environment());
    return verify([await this.declared()], { okta });
  }

  /** A plan of the declaration as it stands: in Terraform's words, and as JSON. */
  async plan(): Promise<{ output: string; json: unknown }> {
    const output = await this.terraform(['plan', '-out=plan.out'], 0);
    const { status, stdout } = await this.runner.run(['show', '-json', 'plan.out']);
    ensure(status === 0, `\`${TERRAFORM} show\` can't read the plan.`);
    return { output, json: JSON.parse(fromJson(stdout)) };
  }

  /** What the command's preview says of the people in Okta with this login. */
  async previewOf(login: string): Promise<PreviewedPerson> {
    const { json } = await this.plan();
    const [filling] = readFillings(JSON.stringify(json));
    const person = this.okta.state().users.find(({ profile }) => profile['login'] === login);
    ensure(filling !== undefined && person !== undefined, `There is nothing to preview of ${login}.`);
    const [previewed] = preview(filling, peopleFrom([person])).people;
    ensure(previewed !== undefined, `The preview has nobody.`);
    return previewed;
  }

  private async told(args: readonly string[]): Promise<Finished> {
    const progress = this.narration.progress(`${TERRAFORM} ${args.join(' ')}`);
    try {
      return await this.runner.run([...args, '-no-color', '-input=false'], progress.now);
    } finally {
      progress.stop();
    }
  }
}
