import { TerraformLocal, type TerraformResourceLifecycle } from 'cdktf';
import { Construct } from 'constructs';
import { APPLICATIONS, OKTA_DOMAIN } from '../../okta/admin-console';
import { type DeclaredFeature, FEATURES } from '../../okta/features';
import type { OneIdScimProvisioningSettings } from '../../props/schema';
import { declaredOn } from '../declared-features';
import { address, embedUrl, type OktaApp } from '../references/app-reference';
import { named } from '../terraform/address';
import type { CheckAssertion } from '../terraform/blocks/check-block';
import { quoted, quotedList } from '../terraform/terraform-text';

export interface ProvisioningGateConfig {
  readonly app: OktaApp;
  /** What is declared on, by the props' keys. */
  readonly declared: ReadonlySet<DeclaredFeature['declaredBy']>;
  /** What messages call the app; a template. */
  readonly appName: string;
}

/** The gate of an instance; undefined where Okta's API switches provisioning on, since order then does. */
export function provisioningGate(
  scope: Construct,
  app: OktaApp,
  settings: OneIdScimProvisioningSettings,
): ProvisioningGate | undefined {
  if (settings.connection.managedBy === 'okta-api') return undefined;
  const appName = settings.app.source === 'reference' ? `app ${app.label}` : `app "${settings.app.label}"`;
  return new ProvisioningGate(scope, 'gate', { app, declared: declaredOn(settings), appName });
}

/**
 * What stands between a declaration and an Okta that an administrator hasn't set up yet. Okta lists in an app's
 * `features` what is on, and the provider only reads it, so it is the truth.
 */
export class ProvisioningGate extends Construct {
  private readonly features: string;
  private readonly declared: readonly DeclaredFeature[];
  private readonly adminConsole: TerraformLocal;
  private readonly off: TerraformLocal;
  private readonly on: TerraformLocal;

  constructor(
    scope: Construct,
    id: string,
    private readonly config: ProvisioningGateConfig,
  ) {
    super(scope, id);
    const { app, declared } = config;
    this.features = `${address(app)}.features`;
    this.declared = FEATURES.filter(({ declaredBy }) => declared.has(declaredBy));
    const undeclared = FEATURES.filter(({ declaredBy }) => !declared.has(declaredBy));
    this.adminConsole = named(new TerraformLocal(this, 'admin-console', adminConsoleUrl(app)));
    this.off = named(
      new TerraformLocal(this, 'off', screensWhere(this.declared, `!contains(${this.features}, each.feature)`)),
    );
    this.on = named(
      new TerraformLocal(this, 'on', screensWhere(undeclared, `contains(${this.features}, each.feature)`)),
    );
  }

  /** Lets a resource be made only while provisioning is on, which is while Okta reports any feature that was waited for. */
  get lifecycle(): TerraformResourceLifecycle {
    const screens = this.declared.length > 0 ? `\${join(", ", ${local(this.off)})}` : 'Provisioning';
    return {
      precondition: [
        {
          condition: `\${length(setintersection(${this.features}, ${quotedList(this.awaited())})) > 0}`,
          errorMessage:
            `Provisioning of ${this.config.appName} is off in Okta: ${screens}. ` +
            `An administrator switches it on at \${${local(this.adminConsole)}}, and ${HANDOFF} says how, value by value. Then this goes on.`,
        },
      ],
    };
  }

  /**
   * The features of which any shows that provisioning is on. Push Groups doesn't where users are provisioned too: it is
   * on as soon as the connection is saved, and users assigned before Create Users is on are never created.
   */
  private awaited(): string[] {
    const toApp = this.declared.filter(({ tab }) => tab === 'To App');
    const awaited = toApp.length > 0 ? toApp : this.declared;
    return awaited.length > 0 ? awaited.map(({ feature }) => feature) : ['SCIM_PROVISIONING'];
  }

  /** What a check warns of: differences between Okta and the declaration, either way. */
  get assertions(): CheckAssertion[] {
    return [
      {
        condition: `\${length(${local(this.off)}) == 0}`,
        errorMessage:
          `Off in Okta but declared on, for ${this.config.appName}: \${join(", ", ${local(this.off)})}. ` +
          `Switch on at \${${local(this.adminConsole)}}, or declare off.`,
      },
      {
        condition: `\${length(${local(this.on)}) == 0}`,
        errorMessage:
          `On in Okta but not declared, for ${this.config.appName}: \${join(", ", ${local(this.on)})}. ` +
          `Switch off at \${${local(this.adminConsole)}}, or declare on.`,
      },
    ];
  }
}

/** By the package's name: that of the command alone is anybody's to take in the registry. */
const HANDOFF = "`npx oneid-scim-provisioning handoff --dir .` in the stack's folder";

function local(value: TerraformLocal): string {
  return `local.${value.friendlyUniqueId}`;
}

/** What those of the features are called on the screen for which the condition on `each` holds. */
function screensWhere(features: readonly { feature: string; screen: string }[], condition: string): string {
  const table = features.map(({ feature, screen }) => `{ feature = ${quoted(feature)}, screen = ${quoted(screen)} }`);
  return `\${[for each in [${table.join(', ')}] : each.screen if ${condition}]}`;
}

/**
 * Address of the app's Provisioning tab: the Admin Console is at the org's host with `-admin`, and the embed link tells
 * the host. At a custom domain there is none: what to click.
 */
function adminConsoleUrl(app: OktaApp): string {
  const host = `regex("^https://([^./]+)([^/]*)", ${embedUrl(app)})`;
  const url = `format("https://%s-admin%s/admin/app/%s/instance/%s/#tab-user-management", ${host}[0], ${host}[1], ${address(app)}.name, ${address(app)}.id)`;
  const path = `format("${APPLICATIONS.join(' > ')} > %s > Provisioning in the Admin Console", ${address(app)}.label)`;
  return `\${can(regex(${quoted(OKTA_DOMAIN.source)}, ${host}[1])) ? ${url} : ${path}}`;
}
