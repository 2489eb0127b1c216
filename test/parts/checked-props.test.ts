import { TerraformStack, TerraformVariable, type TerraformVariableConfig, Testing } from 'cdktf';
import { OneIdScimProvisioning } from '../../lib';
import { APP, construct, problems } from '../props/construct';

it.each<[string, unknown, string]>([
  [
    'name for the provider',
    { app: APP, provider: 'okta.eu' },
    '`provider` must be a provider construct, got: "okta.eu"',
  ],
  ['null provider', { app: APP, provider: null }, '`provider` must be a provider construct, got: null'],
  ['object for the provider', { app: APP, provider: {} }, '`provider` must be a provider construct, got: an object'],
])('is refused: %s', (_, props, problem) => {
  expect(() => construct(props)).toThrow(problems(problem));
});

describe('a token that is a variable', () => {
  const app = {
    source: 'create',
    label: 'Hub',
    catalogKey: 'okta_org2org',
    settings: { baseUrl: 'https://hub.okta.com' },
  } as const;
  const made = (variable: TerraformVariableConfig) => () => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    const token = new TerraformVariable(stack, 'hub_token', { type: 'string', ...variable }).stringValue;
    return new OneIdScimProvisioning(stack, 'oneid', {
      app,
      connection: { managedBy: 'okta-api', authScheme: 'TOKEN', token },
    });
  };

  it('is refused where it is not marked sensitive', () => {
    expect(made({})).toThrow(
      problems('`connection.token` must be a variable marked `sensitive`, got: `var.hub_token`'),
    );
  });

  it('is refused where it has a default, which stands in the synthesized JSON', () => {
    const wrong = made({ sensitive: true, default: 'canary' });
    expect(wrong).toThrow(
      problems(
        '`connection.token` must be a variable without a `default`, which would put the token into the synthesized JSON, got: `var.hub_token`',
      ),
    );
    expect(wrong).not.toThrow(/canary/);
  });

  it.each([{}, { default: '' }, { default: null }])('is taken where it is sensitive, with %j', (more) => {
    expect(made({ sensitive: true, ...more })).not.toThrow();
  });
});
