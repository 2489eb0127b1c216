import { ADDRESS, at, CREATED, synthesizeOneId } from '../support/synthesis';

const ZOOM = {
  app: { ...CREATED, catalogKey: 'zoomus', settings: { subDomain: 'acme' } },
  connection: { managedBy: 'okta-api', authScheme: 'OAUTH2' },
} as const;
const RECORD = 'terraform_data.oneid_provisioning_to_app';

describe('the record of what an administrator ticks', () => {
  it('has the three features of To App, on by default', () => {
    expect(at(synthesizeOneId({ app: CREATED }), RECORD)['input']).toEqual({
      kind: 'oneid-scim/provisioning-to-app',
      version: 1,
      managedBy: 'admin-console',
      appId: `\${${ADDRESS.app}.id}`,
      createUsers: true,
      updateUserAttributes: true,
      deactivateUsers: true,
    });
  });

  it('has what the page leaves off only where it is declared, so that a record without it stays as it is', () => {
    const synthesized = synthesizeOneId({
      app: CREATED,
      supportedActions: { importNewUsersAndProfileUpdates: true },
      provisioningToApp: { syncPassword: true },
      provisioningToOkta: { profileAndLifecycleSourcing: true },
    });
    expect(at(synthesized, RECORD)['input']).toMatchObject({ syncPassword: true, profileAndLifecycleSourcing: true });
  });

  it.each(['createUsers', 'updateUserAttributes', 'deactivateUsers'])('has %s off where it is declared off', (key) => {
    const on = { createUsers: true, updateUserAttributes: true, deactivateUsers: true };
    const synthesized = synthesizeOneId({ app: CREATED, provisioningToApp: { [key]: false } });
    expect(at(synthesized, RECORD)['input']).toMatchObject({ ...on, [key]: false });
  });
});

describe("the features that Okta's API writes", () => {
  it('have all leaves and the status, since the provider fails on any that is left out', () => {
    expect(at(synthesizeOneId(ZOOM), ADDRESS.features)).toEqual({
      app_id: `\${${ADDRESS.app}.id}`,
      name: 'USER_PROVISIONING',
      status: 'ENABLED',
      capabilities: {
        create: { lifecycle_create: { status: 'ENABLED' } },
        update: {
          lifecycle_deactivate: { status: 'ENABLED' },
          profile: { status: 'ENABLED' },
          password: { status: 'DISABLED', seed: 'RANDOM', change: 'KEEP_EXISTING' },
        },
      },
      depends_on: [ADDRESS.connection],
      lifecycle: { replace_triggered_by: [`${ADDRESS.app}.id`] },
    });
  });

  it.each([
    ['createUsers', { create: { lifecycle_create: { status: 'DISABLED' } } }],
    ['updateUserAttributes', { update: { profile: { status: 'DISABLED' } } }],
    ['deactivateUsers', { update: { lifecycle_deactivate: { status: 'DISABLED' } } }],
  ])('have %s disabled where it is declared off, and nothing else', (key, disabled) => {
    const { capabilities } = at(synthesizeOneId({ ...ZOOM, provisioningToApp: { [key]: false } }), ADDRESS.features);
    expect(capabilities).toMatchObject(disabled);
    expect(JSON.stringify(capabilities).match(/DISABLED/g)).toHaveLength(2);
  });

  it("sync the person's Okta password where that is declared, never a random one", () => {
    const synthesized = synthesizeOneId({ ...ZOOM, provisioningToApp: { syncPassword: true } });
    expect(at(synthesized, ADDRESS.features)['capabilities']).toMatchObject({
      update: { password: { status: 'ENABLED', seed: 'OKTA', change: 'CHANGE' } },
    });
  });
});
