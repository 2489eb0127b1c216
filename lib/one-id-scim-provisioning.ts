import type { AppGroupAssignment } from '@cdktf/provider-okta/lib/app-group-assignment';
import type { AppGroupAssignments } from '@cdktf/provider-okta/lib/app-group-assignments';
import type { AppUserSchemaProperty } from '@cdktf/provider-okta/lib/app-user-schema-property';
import type { ProfileMapping } from '@cdktf/provider-okta/lib/profile-mapping';
import { type TerraformProvider, Token } from 'cdktf';
import { Construct } from 'constructs';
import type { AppConnection } from './okta/bindings/app-connection';
import type { AppFeatures } from './okta/bindings/app-features';
import type { PushGroup } from './okta/bindings/push-group';
import { PROVIDER_MINIMUM } from './okta/provider-range';
import { assignments } from './parts/assignments';
import { attributeProperties, mappedAttributes, profileMapping } from './parts/attribute-mappings';
import { checkedProps } from './parts/checked-props';
import { provisioningCheck } from './parts/checks/provisioning-check';
import { provisioningGate } from './parts/checks/provisioning-gate';
import { continuity } from './parts/continuity';
import { existingApp } from './parts/existing-app';
import { apiFeatures, provisioningRecord } from './parts/provisioning-features';
import { pushGroups } from './parts/push-groups';
import { embedUrl, metadataUrl, type OktaApp } from './parts/references/app-reference';
import { PushesInOkta } from './parts/references/pushes-in-okta';
import { warnOfRisks } from './parts/risks';
import { samlApp } from './parts/saml-app';
import { apiConnection, connectionRecord } from './parts/scim-connection';
import { makeAddressRoot } from './parts/terraform/address';
import type { CheckBlock } from './parts/terraform/blocks/check-block';
import type { DeclaredRecord } from './parts/terraform/blocks/declared-record';
import { after } from './parts/terraform/order';
import { protection } from './parts/terraform/protection';
import { requireProviderVersion } from './parts/terraform/provider-version';
import type { OneIdScimProvisioningSettings } from './props/schema';
import type { OneIdScimProvisioningConfig } from './props/types';
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
  readonly attributeProperties: ReadonlyMap<string, AppUserSchemaProperty> = new Map();
  /** The mapping from the Okta user to the app user; absent in phase `app`. */
  readonly profileMapping?: ProfileMapping;
  /** Pushed groups, in the order of the props. */
  readonly pushGroups: readonly PushGroup[] = [];
  /** All of the app's group assignments; absent without any, and with `otherAssignments: 'keep'`. */
  readonly groupAssignments?: AppGroupAssignments;
  /** With `otherAssignments: 'keep'`, each assignment in the order of the props. */
  readonly singleAssignments: readonly AppGroupAssignment[] = [];

  constructor(scope: Construct, id: string, props: OneIdScimProvisioningProps) {
    super(scope, id);
    Object.defineProperty(this, CONSTRUCT, { value: true });
    makeAddressRoot(this);
    const { settings, provider } = checkedProps(this, props);
    requireProviderVersion(this, providerMinimum(settings));
    warnOfRisks(this, settings);
    continuity(this, settings);

    // Steps 2 and 3: the app.
    const app = samlApp(this, settings, provider);
    this.app = app;

    // Steps 4 to 7, the connection, and 9 and 10, what it provisions: records of what an administrator sets, or by API.
    const { connection } = settings;
    if (connection.managedBy !== 'okta-api') {
      this.connectionRecord = connectionRecord(this, app, connection, settings);
      this.provisioningRecord = provisioningRecord(this, app, settings);
    }
    const apps =
      settings.app.source === 'reference'
        ? undefined
        : existingApp(this, app, settings.app, this.connectionRecord, provider);
    if (settings.phase === 'app') return;
    if (connection.managedBy === 'okta-api') {
      this.connection = apiConnection(this, app, connection, settings.app, provider);
      this.features = apiFeatures(this, app, settings.provisioningToApp, this.connection, provider);
    }

    // What Okta reports of these steps lets the rest go on, and is checked at each plan.
    const gate = provisioningGate(this, app, settings);
    const check = provisioningCheck(this, app, settings, apps, gate);
    if (check) this.check = check;
    const gated = settings.whenProvisioningIsOff === 'stop' ? gate?.lifecycle : undefined;
    const gatedAndKept = { ...gated, ...protection(settings) };
    const config = { app, ...(provider && { provider }) };

    // Step 11: the attributes, declared where asked for, and mapped.
    const attributes = mappedAttributes(settings);
    this.attributeProperties = attributeProperties(this, attributes, {
      ...config,
      lifecycle: gatedAndKept,
      ...after(this.features),
    });
    if (attributes.length > 0) {
      this.profileMapping = profileMapping(this, attributes, {
        ...config,
        lifecycle: gatedAndKept,
        ...after(this.features, ...this.attributeProperties.values()),
        importFrom: settings.app.source === 'adopt' ? settings.app.profileMappingId : undefined,
      });
    }
    const mapped = [this.features, ...this.attributeProperties.values(), this.profileMapping];

    // Beyond the page: who gets the app, then the pushed groups, whose members Okta wants to have the app before.
    const assigned = assignments(this, settings, {
      ...config,
      // A failed read taints it, and making it anew would unassign everybody in between.
      lifecycle: gatedAndKept,
      ...after(...mapped),
    });
    if (assigned.all) this.groupAssignments = assigned.all;
    this.singleAssignments = assigned.each;
    this.pushGroups = pushGroups(this, settings.pushGroups, {
      ...config,
      lifecycle: { ...gated },
      ...after(...mapped, assigned.all, ...assigned.each),
      inOkta: settings.pushGroups.length > 0 ? PushesInOkta.of(this, settings.app, apps, provider) : undefined,
      ofAnExistingApp: settings.app.source !== 'create',
    });
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
}

function providerMinimum({ app }: OneIdScimProvisioningSettings): string {
  return app.source === 'adopt' && app.profileMappingId !== undefined
    ? PROVIDER_MINIMUM.profileMappingImport
    : PROVIDER_MINIMUM.base;
}
