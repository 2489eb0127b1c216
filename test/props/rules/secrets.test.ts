import { APP, construct } from '../construct';

const withProfile = (profile: object) => ({ app: APP, assignments: [{ group: { id: '00g1' }, profile }] });

describe('a profile of an assignment', () => {
  it.each([
    'passwordPolicy',
    'password_policy',
    'passwordExpiresAt',
    'passwordLastChanged',
    'tokenGroup',
    'accessTokenFormat',
    'secretRotation',
    'secretary',
    'secretaryEmail',
    'passwordlessSignIn',
  ])('may have %s, which only sounds like a secret', (key) => {
    expect(() => construct(withProfile({ [key]: 'standard' }))).not.toThrow();
  });

  it.each([
    'password',
    'clientSecret',
    'api_token',
    'privateKey',
    'credentials',
    'passwordPolicySecret',
    'secretMessage',
    'secretaryPassword',
    'secretArn',
  ])('must not have %s', (key) => {
    const message = `\`assignments[0].profile.${key}\` must not be given: a secret never goes into the configuration`;
    expect(() => construct(withProfile({ [key]: 'x' }))).toThrow(message);
  });

  it('may have a switch of any name, which holds no secret', () => {
    expect(() => construct(withProfile({ mustChangePassword: true }))).not.toThrow();
    expect(() => construct(withProfile({ mustChangePassword: 'x' }))).toThrow('must not be given');
  });
});
