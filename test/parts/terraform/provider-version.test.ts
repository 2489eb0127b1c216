import { Aspects, TerraformProvider, TerraformStack, Testing } from 'cdktf';
import { OneIdScimProvisioning } from '../../../lib';
import { ADOPTED, CREATED, json, newStack } from '../../support/synthesis';

const KEY = 'terraform.required_providers.okta.version';
const SUPPORTED = '>= 6.6.0, < 8.0.0';
const WITH_MAPPING_IMPORT = { ...ADOPTED, profileMappingId: 'prm1' };

const versionOf = (stack: TerraformStack) => json(stack).terraform.required_providers.okta.version;

function tooLow(range: string, supported = SUPPORTED): string {
  return (
    'Validation failed with the following errors:\n' +
    `  [stack] \`${KEY}\` must allow a version ${supported}, which has what stack "stack" uses, got: "${range}". ` +
    `Write stack.addOverride('${KEY}', '${supported}') or a range within it.\n\n` +
    "If you wish to ignore these validations, pass 'skipValidation: true' to your App configuration.\n"
  );
}

/** Provider bindings that a team generated itself, of a version of its choice. */
class OwnOktaProvider extends TerraformProvider {
  constructor(scope: TerraformStack, metadata: { providerVersion?: string; providerVersionConstraint?: string }) {
    super(scope, 'okta', {
      terraformResourceType: 'okta',
      terraformGeneratorMetadata: { providerName: 'okta', ...metadata },
      terraformProviderSource: 'okta/okta',
    });
  }
}

describe('the version of the provider', () => {
  it('is what the resources need, not the 4.20.0 of the prebuilt bindings', () => {
    const stack = newStack();
    expect(versionOf(stack)).toBe('4.20.0');
    new OneIdScimProvisioning(stack, 'oneid', { app: CREATED });
    expect(versionOf(stack)).toBe(SUPPORTED);
  });

  it('is higher where a profile mapping is imported, whichever instance comes first', () => {
    for (const apps of [
      [CREATED, WITH_MAPPING_IMPORT],
      [WITH_MAPPING_IMPORT, CREATED],
    ]) {
      const stack = newStack();
      for (const app of apps) new OneIdScimProvisioning(stack, `oneid-${app.source}`, { app });
      expect(versionOf(stack)).toBe('>= 6.11.0, < 8.0.0');
    }
  });

  it('is not raised by an adopted app whose mapping is not imported', () => {
    const stack = newStack();
    new OneIdScimProvisioning(stack, 'oneid', { app: ADOPTED });
    expect(versionOf(stack)).toBe(SUPPORTED);
  });

  it('is set for each stack on its own', () => {
    const [one, other] = [newStack(), newStack()];
    new OneIdScimProvisioning(one, 'oneid', { app: WITH_MAPPING_IMPORT });
    new OneIdScimProvisioning(other, 'oneid', { app: CREATED });
    expect([versionOf(one), versionOf(other)]).toEqual(['>= 6.11.0, < 8.0.0', SUPPORTED]);
  });

  it('leaves the source of the provider alone', () => {
    const stack = newStack();
    new OneIdScimProvisioning(stack, 'oneid', { app: CREATED });
    expect(json(stack).terraform.required_providers.okta.source).toBe('okta/okta');
  });
});

describe('a version that the team set on the stack', () => {
  it('stays, whether it was set before or after the construct', () => {
    const before = newStack();
    before.addOverride(KEY, '~> 6.12.0');
    new OneIdScimProvisioning(before, 'oneid', { app: CREATED });
    const after = newStack();
    new OneIdScimProvisioning(after, 'oneid', { app: CREATED });
    after.addOverride(KEY, '~> 6.12.0');
    expect([versionOf(before), versionOf(after)]).toEqual(['~> 6.12.0', '~> 6.12.0']);
  });

  it('stays in an override of the whole block', () => {
    const stack = newStack();
    stack.addOverride('terraform.required_providers', {
      okta: { source: 'mirror.example/okta/okta', version: '6.12.0' },
    });
    new OneIdScimProvisioning(stack, 'oneid', { app: CREATED });
    expect(json(stack).terraform.required_providers.okta).toEqual({
      source: 'mirror.example/okta/okta',
      version: '6.12.0',
    });
  });

  it.each<[string, string, unknown]>([
    ['the block of the provider', 'terraform.required_providers.okta', { source: 'mirror.example/okta/okta' }],
    ['all providers', 'terraform.required_providers', { okta: { source: 'mirror.example/okta/okta' } }],
    ['the terraform block', 'terraform', { required_providers: { okta: { source: 'mirror.example/okta/okta' } } }],
    ['nothing at all', 'terraform.required_providers.okta', null],
  ])('is the range of this library where none is in an override of %s, written before or after', (_, key, value) => {
    for (const order of ['before', 'after']) {
      const stack = newStack();
      if (order === 'before') stack.addOverride(key, value);
      new OneIdScimProvisioning(stack, 'oneid', { app: CREATED });
      if (order === 'after') stack.addOverride(key, value);
      expect(json(stack, false).terraform.required_providers.okta.version).toBe(SUPPORTED);
      expect(versionOf(stack)).toBe(SUPPORTED);
      if (value !== null) expect(json(stack).terraform.required_providers.okta.source).toBe('mirror.example/okta/okta');
    }
  });

  it('stays in an override of the whole block that is written after', () => {
    const stack = newStack();
    new OneIdScimProvisioning(stack, 'oneid', { app: CREATED });
    stack.addOverride('terraform.required_providers.okta', { source: 'okta/okta', version: '~> 6.12.0' });
    expect(versionOf(stack)).toBe('~> 6.12.0');
  });

  it('is an error where an aspect takes it away after all others', () => {
    const stack = newStack();
    new OneIdScimProvisioning(stack, 'oneid', { app: CREATED });
    Aspects.of(stack).add({
      visit: (node) => {
        if (node === stack) stack.addOverride('terraform.required_providers.okta', { source: 'okta/okta' });
      },
    });
    expect(() => json(stack)).toThrow('would get provider 4.20.0, which lacks what it uses');
  });

  it('is an error where it allows none that has what the stack uses, and says what to write', () => {
    for (const order of ['before', 'after']) {
      const stack = newStack();
      if (order === 'before') stack.addOverride(KEY, '~> 4.20');
      new OneIdScimProvisioning(stack, 'oneid', { app: CREATED });
      if (order === 'after') stack.addOverride(KEY, '~> 4.20');
      expect(() => json(stack)).toThrow(new Error(tooLow('~> 4.20')));
    }
  });

  it('is told once, however many instances are in the stack', () => {
    const stack = newStack();
    stack.addOverride(KEY, '~> 6.6.0');
    for (const id of ['one', 'two', 'three']) new OneIdScimProvisioning(stack, id, { app: WITH_MAPPING_IMPORT });
    expect(() => json(stack)).toThrow(new Error(tooLow('~> 6.6.0', '>= 6.11.0, < 8.0.0')));
  });

  it.each([
    '6.12.0',
    '= 6.12.0',
    '=6.12',
    '> 6.6',
    '> 7',
    '> 7.9',
    '>= 6.6.0',
    '>=6.6.0,<7',
    '>= 5.0, < 6.7',
    '< 6.7',
    '<= 6.6',
    '~> 6',
    '~> 6.0',
    '~>6.12',
    '~> 6.12.0',
    '~> 7.1',
    '!= 6.7.0',
    '>= 6.6, != 6.7.0, < 8',
    '>= 6.12.0-beta1',
  ])('may be "%s"', (range) => {
    const stack = newStack();
    stack.addOverride(KEY, range);
    new OneIdScimProvisioning(stack, 'oneid', { app: CREATED });
    expect(versionOf(stack)).toBe(range);
  });

  it.each([
    '4.20.0',
    '= 6.5.9',
    '6',
    '= 6',
    '6.5',
    '<= 6',
    '<= 6.5',
    '< 6.6',
    '< 6.6.0',
    '~> 5',
    '~> 5.0',
    '~> 6.5.0',
    '> 8',
    '>= 8.0.0',
    '8.0.0',
    '~> 8.0',
    '>= 4, < 6.6',
    // Not a constraint for Terraform, though npm would take some of them.
    '',
    '*',
    'latest',
    '6.x',
    '^6.6.0',
    'v6.12.0',
    '>= 6.6 < 7',
    '>=  6.6',
    '6.12.0.0',
    '>= 6.6,',
  ])('may not be "%s"', (range) => {
    const stack = newStack();
    stack.addOverride(KEY, range);
    new OneIdScimProvisioning(stack, 'oneid', { app: CREATED });
    expect(() => json(stack)).toThrow(new Error(tooLow(range)));
  });
});

describe("provider bindings of the team's own", () => {
  function versionWith(metadata: { providerVersion?: string; providerVersionConstraint?: string }): string {
    const stack = new TerraformStack(Testing.app(), 'stack');
    new OwnOktaProvider(stack, metadata);
    new OneIdScimProvisioning(stack, 'oneid', { app: CREATED });
    return versionOf(stack);
  }

  it('keep their version where it has what the stack uses', () => {
    expect(versionWith({ providerVersion: '6.12.0', providerVersionConstraint: '~> 6.12' })).toBe('6.12.0');
    expect(versionWith({ providerVersionConstraint: '~> 6.12' })).toBe('~> 6.12');
  });

  it('get the supported range where it has not', () => {
    expect(versionWith({ providerVersion: '5.3.0' })).toBe(SUPPORTED);
    expect(versionWith({})).toBe(SUPPORTED);
  });

  it('are found where they are made after the construct', () => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    new OneIdScimProvisioning(stack, 'oneid', { app: CREATED });
    new OwnOktaProvider(stack, { providerVersion: '6.12.0' });
    expect(versionOf(stack)).toBe('6.12.0');
  });

  it("give way to the team's own version of the stack", () => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    new OwnOktaProvider(stack, { providerVersion: '6.12.0' });
    stack.addOverride(KEY, '~> 6.13');
    new OneIdScimProvisioning(stack, 'oneid', { app: CREATED });
    expect(versionOf(stack)).toBe('~> 6.13');
  });
});

it('the construct makes no provider', () => {
  const stack = new TerraformStack(Testing.app(), 'stack');
  new OneIdScimProvisioning(stack, 'oneid', { app: CREATED });
  expect(stack.allProviders()).toEqual([]);
});
