import { TerraformVariable } from 'cdktf';
import { OneIdScimProvisioning, type OneIdScimProvisioningProps } from '../../lib';
import { ADDRESS, at, CREATED, synthesize, synthesizeOneId, type TerraformJson } from '../support/synthesis';

const RECORD = 'terraform_data.oneid_connection';

const recordOf = (props: OneIdScimProvisioningProps) => at(synthesizeOneId(props), RECORD)['input'];

/** An instance whose connection is written by Okta's API with a token. */
function withToken(catalogKey: string, settings: Record<string, unknown>, baseUrl?: string): TerraformJson {
  return synthesize((stack) => {
    const token = new TerraformVariable(stack, 'scim_token', { type: 'string', sensitive: true });
    new OneIdScimProvisioning(stack, 'oneid', {
      app: { ...CREATED, catalogKey, settings },
      connection: { managedBy: 'okta-api', authScheme: 'TOKEN', token: token.stringValue, baseUrl },
    });
  });
}

describe('the record of a connection that an administrator enters', () => {
  it('has every setting of the screen, with OneID values by default', () => {
    expect(recordOf({ app: CREATED })).toEqual({
      kind: 'oneid-scim/connection',
      version: 1,
      managedBy: 'admin-console',
      appId: `\${${ADDRESS.app}.id}`,
      baseUrl: 'https://one.zuora.com/scim/v2',
      uniqueIdentifierField: 'userName',
      authenticationMode: 'OAuth 2',
      accessTokenEndpointUri: 'https://one.zuora.com/oauth2/token',
      authorizationEndpointUri: 'https://one.zuora.com/oauth2/authorize',
      clientId: '${null}',
      clientSecretLocation: '${null}',
      supportedActions: { pushNewUsers: true, pushProfileUpdates: true, pushGroups: false },
    });
  });

  it('has what the props say', () => {
    const connection = {
      baseUrl: 'https://scim.example.com/v2',
      uniqueIdentifierField: 'email',
      authenticationMode: 'HTTP Header',
      accessTokenEndpointUri: 'https://login.example.com/token',
      authorizationEndpointUri: 'https://login.example.com/authorize',
      clientId: 'oneid-client',
      clientSecretLocation: 'vault: kv/okta/oneid',
    } as const;
    expect(recordOf({ app: CREATED, connection })).toMatchObject(connection);
  });

  it('has Push Groups on where a group is pushed, and where it is asked for', () => {
    expect(recordOf({ app: CREATED, pushGroups: ['Finance'] })).toMatchObject({
      supportedActions: { pushGroups: true },
    });
    expect(recordOf({ app: CREATED, supportedActions: { pushGroups: true } })).toMatchObject({
      supportedActions: { pushGroups: true },
    });
  });

  it('is made in phase "app" already, so that a person can work from it', () => {
    expect(recordOf({ app: CREATED, phase: 'app' })).toEqual(recordOf({ app: CREATED }));
  });
});

describe("a connection that Okta's API writes", () => {
  it('has an empty base URL with OAUTH2, a profile, and no settings block', () => {
    const app = { ...CREATED, catalogKey: 'zoomus', settings: { subDomain: 'acme' } };
    const synthesized = synthesizeOneId({ app, connection: { managedBy: 'okta-api', authScheme: 'OAUTH2' } });
    expect(at(synthesized, ADDRESS.connection)).toEqual({
      id: `\${${ADDRESS.app}.id}`,
      action: 'activate',
      base_url: '',
      profile: { auth_scheme: 'OAUTH2' },
      lifecycle: { replace_triggered_by: [`${ADDRESS.app}.id`] },
    });
  });

  it('has with TOKEN the base URL that Okta echoes from the settings of the app', () => {
    const synthesized = withToken('okta_org2org', { baseUrl: 'https://hub.okta.com' });
    expect(at(synthesized, ADDRESS.connection)).toEqual({
      id: `\${${ADDRESS.app}.id}`,
      action: 'activate',
      base_url: 'https://hub.okta.com',
      profile: { auth_scheme: 'TOKEN', token: '${var.scim_token}' },
      lifecycle: { replace_triggered_by: [`${ADDRESS.app}.id`] },
    });
  });

  it('has with TOKEN the base URL of the props where the app has no setting for it', () => {
    const synthesized = withToken('zscalerbyz', { siteDomain: 'acme' }, 'https://acme.example.com/scim');
    expect(at(synthesized, ADDRESS.connection)['base_url']).toBe('https://acme.example.com/scim');
  });

  it("has OneID's base URL on an app that Okta doesn't list, which is only tried", () => {
    const synthesized = synthesize((stack) => {
      const token = new TerraformVariable(stack, 'scim_token', { type: 'string', sensitive: true });
      new OneIdScimProvisioning(stack, 'oneid', {
        app: CREATED,
        connection: {
          managedBy: 'okta-api',
          authScheme: 'TOKEN',
          token: token.stringValue,
          allowUnlistedApp: true,
        },
      });
    });
    expect(at(synthesized, ADDRESS.connection)['base_url']).toBe('https://one.zuora.com/scim/v2');
  });

  it('leaves an empty record, since nobody has to enter anything, which a plan can be stopped at', () => {
    const { resource } = withToken('okta_org2org', { baseUrl: 'https://hub.okta.com' });
    expect(resource['terraform_data']).toEqual({ oneid_app_record: {} });
  });

  it('is not made in phase "app"', () => {
    const app = { ...CREATED, catalogKey: 'zoomus', settings: { subDomain: 'acme' } };
    const connection = { managedBy: 'okta-api', authScheme: 'OAUTH2' } as const;
    expect(Object.keys(synthesizeOneId({ app, connection, phase: 'app' }).resource)).toEqual([
      'okta_app_saml',
      'terraform_data',
    ]);
  });
});
