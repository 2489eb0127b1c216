import { AppGroupAssignments } from '@cdktf/provider-okta/lib/app-group-assignments';
import { AppSaml } from '@cdktf/provider-okta/lib/app-saml';
import { DataOktaApps } from '@cdktf/provider-okta/lib/data-okta-apps';
import { DataOktaGroups } from '@cdktf/provider-okta/lib/data-okta-groups';
import { DataOktaUserType } from '@cdktf/provider-okta/lib/data-okta-user-type';
import { ProfileMapping } from '@cdktf/provider-okta/lib/profile-mapping';
import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { TerraformElement, TerraformLocal, TerraformResource, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { PushGroup } from '../../lib/okta/bindings/push-group';
import { type Instance, measureSynthesis } from './instances';

/**
 * The same Terraform as the construct's, byte for byte, as somebody writes it who already knows all of it: plain L1s
 * and finished strings, nothing checked and nothing looked up in a table.
 */

/** `terraform_data`. CDKTF's own `DataResource` would run `terraform version` once for each at every synthesis. */
class TerraformData extends TerraformResource {
  constructor(
    scope: Construct,
    id: string,
    private readonly input: Record<string, unknown>,
  ) {
    super(scope, id, {
      terraformResourceType: 'terraform_data',
      terraformGeneratorMetadata: { providerName: 'terraform' },
    });
  }

  protected override synthesizeAttributes(): Record<string, unknown> {
    return { input: this.input };
  }
}

/** A `check` block, which CDKTF has no class for. */
class Check extends TerraformElement {
  constructor(
    scope: Construct,
    id: string,
    private readonly block: Record<string, unknown>,
  ) {
    super(scope, id, 'check');
  }

  override toTerraform(): unknown {
    return { check: { [this.friendlyUniqueId]: this.block } };
  }
}

measureSynthesis((app, instances) => {
  const stack = new TerraformStack(app, 'oneid');
  new OktaProvider(stack, 'okta');
  stack.addOverride('terraform.required_providers.okta.version', '>= 6.6.0, < 8.0.0');

  const lookups = new Construct(stack, 'okta-lookups');
  const userType = new DataOktaUserType(lookups, 'user-type', { name: 'user' });
  const names = instances.flatMap(({ pushGroups, assignment }) => [...pushGroups, assignment]);
  const groupIds = `local.${groupIdsByName(lookups, names).friendlyUniqueId}`;
  for (const instance of instances) declareInstance(stack, instance, userType, groupIds);
});

function groupIdsByName(scope: Construct, names: string[]): TerraformLocal {
  const sorted = names.map((name) => JSON.stringify(name)).sort();
  const searches: string[] = [];
  for (let first = 0; first < sorted.length; first += 20) {
    const found = sorted.slice(first, first + 20);
    const missing = `setsubtract([${found.join(', ')}], self.groups[*].name)`;
    const search = new DataOktaGroups(scope, `groups-${first / 20 + 1}`, {
      search: `type eq "OKTA_GROUP" and (${found.map((name) => `profile.name eq ${name}`).join(' or ')})`,
      lifecycle: {
        postcondition: [
          {
            condition: `\${length(${missing}) == 0}`,
            errorMessage: `Okta has no group named \${join(", ", ${missing})}. Create it in Okta, or correct the name in \`pushGroups\` or \`assignments\`.`,
          },
        ],
      },
    });
    searches.push(`data.okta_groups.${search.friendlyUniqueId}.groups`);
  }
  return new TerraformLocal(
    scope,
    'group-ids',
    `\${{ for group in concat(${searches.join(', ')}) : group.name => group.id }}`,
  );
}

function declareInstance(stack: TerraformStack, instance: Instance, userType: DataOktaUserType, groupIds: string) {
  const { id, label } = instance;
  const scope = new Construct(stack, id);
  const app = new AppSaml(scope, 'app', {
    label,
    ssoUrl: 'https://one.zuora.com/saml/SSO',
    recipient: 'https://one.zuora.com/saml/SSO',
    destination: 'https://one.zuora.com/saml/SSO',
    audience: 'https://one.zuora.com/saml/metadata',
    subjectNameIdTemplate: '$${user.userName}',
    subjectNameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
    responseSigned: true,
    assertionSigned: true,
    signatureAlgorithm: 'RSA_SHA256',
    digestAlgorithm: 'SHA256',
    honorForceAuthn: true,
    authnContextClassRef: 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport',
    userNameTemplate: '$${source.email}',
    userNameTemplateType: 'BUILT_IN',
    hideIos: false,
    hideWeb: false,
    lifecycle: { preventDestroy: true },
  });
  const address = `okta_app_saml.${app.friendlyUniqueId}`;
  new TerraformData(scope, 'connection-record', {
    kind: 'oneid-scim/connection',
    version: 1,
    managedBy: 'admin-console',
    appId: app.id,
    baseUrl: 'https://one.zuora.com/scim/v2',
    uniqueIdentifierField: 'userName',
    authenticationMode: 'OAuth 2',
    accessTokenEndpointUri: 'https://one.zuora.com/oauth2/token',
    authorizationEndpointUri: 'https://one.zuora.com/oauth2/authorize',
    clientId: '${null}',
    clientSecretLocation: '${null}',
    supportedActions: { pushNewUsers: true, pushProfileUpdates: true, pushGroups: true },
  });
  new TerraformData(scope, 'provisioning-record', {
    kind: 'oneid-scim/provisioning-to-app',
    version: 1,
    managedBy: 'admin-console',
    appId: app.id,
    createUsers: true,
    updateUserAttributes: true,
    deactivateUsers: true,
  });

  const gate = new Construct(scope, 'gate');
  const host = `regex("^https://([^./]+)([^/]*)", ${address}.embed_url)`;
  const adminConsole = local(
    gate,
    'admin-console',
    `\${format("https://%s-admin%s/admin/app/%s/instance/%s/#tab-user-management", ${host}[0], ${host}[1], ${address}.name, ${address}.id)}`,
  );
  const off = local(
    gate,
    'off',
    `\${[for each in [{ feature = "PUSH_NEW_USERS", screen = "Create Users" }, { feature = "PUSH_PROFILE_UPDATES", screen = "Update User Attributes" }, { feature = "PUSH_USER_DEACTIVATION", screen = "Deactivate Users" }, { feature = "GROUP_PUSH", screen = "Push Groups" }] : each.screen if !contains(${address}.features, each.feature)]}`,
  );
  const on = local(
    gate,
    'on',
    `\${[for each in [{ feature = "PUSH_PASSWORD_UPDATES", screen = "Sync Password" }, { feature = "IMPORT_NEW_USERS", screen = "Import New Users" }, { feature = "IMPORT_PROFILE_UPDATES", screen = "Import Profile Updates" }, { feature = "PROFILE_MASTERING", screen = "Profile & Lifecycle Sourcing" }] : each.screen if contains(${address}.features, each.feature)]}`,
  );
  const apps = new DataOktaApps(scope, 'apps-with-label', { label });
  const sameLabel = `coalesce(data.okta_apps.${apps.friendlyUniqueId}.apps, [])`;
  new Check(scope, 'provisioning', {
    assert: [
      {
        condition: `\${length(${off}) == 0}`,
        error_message: `Off in Okta but declared on, for app "${label}": \${join(", ", ${off})}. Switch on at \${${adminConsole}}, or declare off.`,
      },
      {
        condition: `\${length(${on}) == 0}`,
        error_message: `On in Okta but not declared, for app "${label}": \${join(", ", ${on})}. Switch off at \${${adminConsole}}, or declare on.`,
      },
      {
        condition: `\${length(${sameLabel}) <= 1}`,
        error_message: `Okta has \${length(${sameLabel})} apps with the label "${label}": \${join(", ", ${sameLabel}[*].id)}. This stack manages \${${address}.id}; an interrupted creation leaves another. Deactivate and delete in Okta the one that nobody uses.`,
      },
    ],
  });
  const precondition = [
    {
      condition: `\${length(setintersection(${address}.features, ["PUSH_NEW_USERS", "PUSH_PROFILE_UPDATES", "PUSH_USER_DEACTIVATION"])) > 0}`,
      errorMessage: `Provisioning of app "${label}" is off in Okta: \${join(", ", ${off})}. An administrator switches it on at \${${adminConsole}} and then this goes on.`,
    },
  ];

  const mapping = new ProfileMapping(scope, 'profile-mapping', {
    sourceId: userType.id,
    targetId: app.id,
    deleteWhenAbsent: false,
    mappings: [
      { id: 'email', expression: 'user.email', pushStatus: 'PUSH' },
      {
        id: 'emailType',
        expression: "(user.email != null && user.email != '') ? 'work' : ''",
        pushStatus: 'PUSH',
      },
      { id: 'familyName', expression: 'user.lastName', pushStatus: 'PUSH' },
      { id: 'givenName', expression: 'user.firstName', pushStatus: 'PUSH' },
      {
        id: 'locale',
        expression: "(user.locale != null && user.locale != '') ? String.replace(user.locale, '_', '-') : 'en-US'",
        pushStatus: 'PUSH',
      },
      {
        id: 'preferredLanguage',
        expression: "(user.preferredLanguage != null && user.preferredLanguage != '') ? user.preferredLanguage : 'en'",
        pushStatus: 'PUSH',
      },
    ],
    lifecycle: { precondition, preventDestroy: true, replaceTriggeredBy: [`${address}.id`] },
  });
  const pushed = instance.pushGroups.map(
    (name) =>
      new PushGroup(scope, `push-group-${name}`, {
        appId: app.id,
        sourceGroupId: `\${${groupIds}[${JSON.stringify(name)}]}`,
        targetGroupName: name,
        status: 'ACTIVE',
        deleteTargetGroupOnDestroy: false,
        lifecycle: { precondition },
        dependsOn: [mapping],
      }),
  );
  new AppGroupAssignments(scope, 'assignments', {
    appId: app.id,
    group: [{ id: `\${${groupIds}[${JSON.stringify(instance.assignment)}]}`, priority: 1, profile: '{}' }],
    lifecycle: { precondition, preventDestroy: true },
    dependsOn: [mapping, ...pushed],
  });
}

function local(scope: Construct, id: string, value: string): string {
  return `local.${new TerraformLocal(scope, id, value).friendlyUniqueId}`;
}
