import { TerraformStack, TerraformVariable, Testing } from 'cdktf';
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

it('a token is refused that is a variable that is not marked sensitive', () => {
  const stack = new TerraformStack(Testing.app(), 'stack');
  const token = new TerraformVariable(stack, 'hub_token', { type: 'string' }).stringValue;
  const app = {
    source: 'create',
    label: 'Hub',
    catalogKey: 'okta_org2org',
    settings: { baseUrl: 'https://hub.okta.com' },
  } as const;
  const props = { app, connection: { managedBy: 'okta-api', authScheme: 'TOKEN', token } } as const;
  expect(() => new OneIdScimProvisioning(stack, 'oneid', props)).toThrow(
    problems('`connection.token` must be a variable marked `sensitive`, got: `var.hub_token`'),
  );
});
