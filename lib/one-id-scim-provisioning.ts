import type { AppGroupAssignments } from '@cdktf/provider-okta/lib/app-group-assignments';
import type { AppUserSchemaProperty } from '@cdktf/provider-okta/lib/app-user-schema-property';
import type { ProfileMapping } from '@cdktf/provider-okta/lib/profile-mapping';
import {
  Annotations,
  type ITerraformDependable,
  TerraformProvider,
  type TerraformResourceLifecycle,
  TerraformStack,
  TerraformVariable,
  Token,
} from 'cdktf';
import { Construct } from 'constructs';
import type { AppConnection } from './okta/bindings/app-connection';
import type { AppFeatures } from './okta/bindings/app-features';
import type { PushGroup } from './okta/bindings/push-group';
import { apiCapability } from './okta/capabilities';
import { DECLARED_FEATURES, type DeclaredFeature } from './okta/features';
import { PROVIDER_MINIMUM } from './okta/provider-range';
import { embedUrl, isManaged, metadataUrl, type OktaApp } from './parts/app-reference';
import { groupAssignments } from './parts/assignments';
import { attributeProperties, mappedAttributes, profileMapping } from './parts/attribute-mappings';
import type { DeclaredRecord } from './parts/declared-record';
import { ProvisioningGate } from './parts/gates';
import { assignedGroup, groupKey, pushedGroup } from './parts/group-reference';
import { labelCheck } from './parts/label-check';
import { OktaLookups } from './parts/okta-lookups';
import { apiFeatures, provisioningRecord } from './parts/provisioning-features';
import { pushGroups } from './parts/push-groups';
import { samlApp } from './parts/saml-app';
import { apiConnection, connectionRecord } from './parts/scim-connection';
import { CheckBlock } from './parts/terraform/check-block';
import { requireProviderVersion } from './parts/terraform/provider-version';
import { literals, resolvedText } from './parts/terraform/terraform-text';
import { isPlainObject } from './props/plain-object';
import { type Problem, problem } from './props/problems/problem';
import { shown } from './props/problems/shown-value';
import type { OneIdScimProvisioningSettings } from './props/schema';
import type { OneIdScimProvisioningConfig } from './props/types';
import { validProps } from './props/validation';
import type { ConnectionRecord, ProvisioningRecord } from './records';

/** Props of {@link OneIdScimProvisioning}: the configuration, which may as well stand in cdktf.json, and the provider. */
export interface OneIdScimProvisioningProps extends OneIdScimProvisioningConfig {
  /**
   * Provider of the Okta org, for stacks with several.
   * @default - the stack's default okta provider
   */
  readonly provider?: TerraformProvider | undefined;
}

const CONSTRUCT = Symbol.for('oneid-scim/OneIdScimProvisioning');

/**
 * Sign-on and SCIM provisioning from Okta to Zuora OneID, declared as Terraform resources.
 *
 * What Okta's API can't write, the SCIM connection and the provisioning features of a custom app, is declared as records
 * in Terraform's state, gated on what Okta reports, and checked at each plan.
 *
 * @throws InvalidPropsError with every problem of the props at once
 * @see https://docs.zuora.com/en/zuora-platform/security-and-identity/oneid/setup-sso-with-okta-using-saml-in-oneid/enable-provisioning-using-scim-api
 */
export class OneIdScimProvisioning extends Construct {
  /** True for an instance of this class, also of another copy of this package. */
  static isOneIdScimProvisioning(x: unknown): x is OneIdScimProvisioning {
    return typeof x === 'object' && x !== null && CONSTRUCT in x;
  }

  /** The app, created or adopted as a resource, or referenced as a data source. */
  readonly app: OktaApp;
  /** What an administrator sets on Provisioning > Integration; absent with `okta-api`. */
  readonly connectionRecord?: DeclaredRecord<ConnectionRecord>;
  /** What an administrator ticks on Provisioning > To App; absent with `okta-api`. */
  readonly provisioningRecord?: DeclaredRecord<ProvisioningRecord>;
  /** The connection, with `okta-api`. */
  readonly connection?: AppConnection;
  /** The provisioning features, with `okta-api`. */
  readonly features?: AppFeatures;
  /** The check that warns of differences between Okta and the declaration; absent in phase `app`. */
  readonly check?: CheckBlock;
  /** Declared attributes by variable name. */
  readonly attributeProperties: ReadonlyMap<string, AppUserSchemaProperty>;
  /** The mapping from the Okta user to the app user; absent in phase `app`. */
  readonly profileMapping?: ProfileMapping;
  /** Pushed groups, in the order of the props. */
  readonly pushGroups: readonly PushGroup[];
  /** The app's group assignments; absent without any. */
  readonly groupAssignments?: AppGroupAssignments;

  constructor(scope: Construct, id: string, props: OneIdScimProvisioningProps) {
    super(scope, id);
    Object.defineProperty(this, CONSTRUCT, { value: true });
    const { settings, provider } = this.validated(props);
    requireProviderVersion(this, providerMinimum(settings));
    this.warnOfRisks(settings);

    this.app = samlApp(this, settings, provider);

    const after: ITerraformDependable[] = [];
    const inOrder = () => (after.length > 0 ? { dependsOn: [...after] } : {});
    let gate: ProvisioningGate | undefined;
    if (settings.connection.managedBy !== 'okta-api') {
      const actions = { ...settings.supportedActions, pushGroups: pushesGroups(settings) };
      this.connectionRecord = connectionRecord(this, this.app, settings.connection, actions);
      this.provisioningRecord = provisioningRecord(this, this.app, settings.provisioningToApp);
      if (settings.phase === 'provisioning') {
        gate = new ProvisioningGate(this, 'gate', {
          app: this.app,
          declared: declaredOn(settings),
          appName: this.appName(settings),
        });
      }
    } else if (settings.phase === 'provisioning') {
      this.connection = apiConnection(this, this.app, settings.connection, settings.app, provider);
      this.features = apiFeatures(this, this.app, settings.provisioningToApp, this.connection, provider);
      after.push(this.features);
    }

    this.attributeProperties = new Map();
    this.pushGroups = [];
    if (settings.phase === 'app') return;

    const check = this.provisioningCheck(settings, gate, provider);
    if (check) this.check = check;
    const gated = gate && settings.whenProvisioningIsOff === 'stop' ? gate.lifecycle : {};
    const kept: TerraformResourceLifecycle = settings.protect ? { preventDestroy: true } : {};

    const attributes = mappedAttributes(settings);
    const config = { app: this.app, ...(provider && { provider }) };
    this.attributeProperties = attributeProperties(this, attributes, {
      ...config,
      lifecycle: { ...gated, ...kept },
      ...inOrder(),
    });
    after.push(...this.attributeProperties.values());

    if (attributes.length > 0) {
      this.profileMapping = profileMapping(this, attributes, {
        ...config,
        userTypeId: OktaLookups.of(this, provider).userTypeId(),
        importFrom: settings.app.source === 'adopt' ? settings.app.profileMappingId : undefined,
        lifecycle: { ...gated, ...kept },
        ...inOrder(),
      });
      after.push(this.profileMapping);
    }

    this.pushGroups = pushGroups(this, settings.pushGroups, { ...config, lifecycle: gated, ...inOrder() });
    after.push(...[...this.pushGroups].sort((one, other) => (one.friendlyUniqueId < other.friendlyUniqueId ? -1 : 1)));

    if (settings.assignments.length > 0) {
      this.groupAssignments = groupAssignments(this, settings.assignments, {
        ...config,
        // A failed read taints it, and making it anew would unassign everybody in between.
        lifecycle: { ...gated, ...kept },
        ...inOrder(),
        adopt: settings.app.source === 'adopt',
      });
    }
  }

  /** Id of the app in Okta. */
  get appId(): string {
    return this.app.id;
  }

  /** What OneID's OAuth client form calls App Name: the app's unique `name`, known after apply. */
  get oneIdAppName(): string {
    return this.app.name;
  }

  /** Address of the app's SAML metadata, for OneID's SSO settings. */
  get metadataUrl(): string {
    return Token.asString(`\${${metadataUrl(this.app)}}`);
  }

  /** The app's embed link, which signs a person in to OneID. */
  get embedUrl(): string {
    return Token.asString(`\${${embedUrl(this.app)}}`);
  }

  private validated(props: OneIdScimProvisioningProps) {
    // Plain JavaScript and JSON may hand over anything.
    const given: Partial<OneIdScimProvisioningProps> = isPlainObject(props) ? props : {};
    const { provider, ...config } = given;
    const tokens = { isToken: Token.isUnresolved, text: (value: string) => resolvedText(this, value) };
    const wrongProvider =
      provider === undefined || TerraformProvider.isTerraformProvider(provider)
        ? []
        : [problem(['provider'], 'must be a provider construct', shown(provider, ['provider']))];
    const token = isPlainObject(config.connection) ? config.connection['token'] : undefined;
    const found = [...wrongProvider, ...notSensitive(this, token)];
    const input = given === props ? config : (props ?? {});
    return { settings: literals(validProps(input, tokens, this.node.path, found)), provider };
  }

  private provisioningCheck(
    { app }: OneIdScimProvisioningSettings,
    gate: ProvisioningGate | undefined,
    provider: TerraformProvider | undefined,
  ): CheckBlock | undefined {
    const assertions = gate?.assertions ?? [];
    if (isManaged(this.app) && app.source !== 'reference') {
      assertions.push(labelCheck(this, this.app, app.label, provider));
    }
    return assertions.length > 0 ? new CheckBlock(this, 'provisioning', { assertions }) : undefined;
  }

  private appName({ app }: OneIdScimProvisioningSettings): string {
    return app.source === 'reference' ? `app ${this.app.label}` : `app "${app.label}"`;
  }

  private warnOfRisks(settings: OneIdScimProvisioningSettings): void {
    const pushed = new Set(settings.pushGroups.map((each) => groupKey(this, pushedGroup(each))));
    const both = settings.assignments
      .map((each) => groupKey(this, assignedGroup(each)))
      .filter((key) => pushed.has(key));
    if (both.length > 0) {
      Annotations.of(this).addWarning(
        `Pushed and assigned: ${both.join(', ')}. Okta advises against using a group for both, since its members may be pushed before they exist; use different groups.`,
      );
    }
    const { app, connection } = settings;
    const served = apiCapability(app);
    if (connection.managedBy === 'okta-api' && connection.authScheme === 'OAUTH2' && served?.needsConsent) {
      Annotations.of(this).addWarning(
        `${served.displayName} needs a person's consent in the Admin Console before its connection can be activated: the first apply stops there, the next goes on.`,
      );
    }
  }
}

/** A variable that isn't marked sensitive would show its value in every plan. */
function notSensitive(scope: Construct, token: unknown): Problem[] {
  const text = typeof token === 'string' ? resolvedText(scope, token) : '';
  const name = /^\$\{var\.([\w-]+)\}$/.exec(text)?.[1];
  if (name === undefined) return [];
  const variable = TerraformStack.of(scope)
    .node.findAll()
    .find((each): each is TerraformVariable => each instanceof TerraformVariable && each.friendlyUniqueId === name);
  return variable && variable.sensitive !== true
    ? [problem(['connection', 'token'], 'must be a variable marked `sensitive`', `\`var.${name}\``)]
    : [];
}

function providerMinimum({ app }: OneIdScimProvisioningSettings): string {
  return app.source === 'adopt' && app.profileMappingId !== undefined
    ? PROVIDER_MINIMUM.profileMappingImport
    : PROVIDER_MINIMUM.base;
}

function pushesGroups({ supportedActions, pushGroups }: OneIdScimProvisioningSettings): boolean {
  return supportedActions.pushGroups ?? pushGroups.length > 0;
}

/** Keys of the settings that Okta should report as on. */
function declaredOn(settings: OneIdScimProvisioningSettings): Set<DeclaredFeature['declaredBy']> {
  const { createUsers, updateUserAttributes, deactivateUsers } = settings.provisioningToApp;
  const on = { createUsers, updateUserAttributes, deactivateUsers, pushGroups: pushesGroups(settings) };
  return new Set(DECLARED_FEATURES.map(({ declaredBy }) => declaredBy).filter((key) => on[key]));
}
