import { Construct } from 'constructs';
import { AddressError, OneIdScimProvisioning, type OneIdScimProvisioningProps } from '../../lib';
import { scimVariables } from '../../lib/okta/scim-attributes';
import { CREATED, json, newStack, REFERENCED, type TerraformJson } from '../support/synthesis';

type Moves = Required<Pick<TerraformJson, 'moved'>>;

function blocks(props: Partial<OneIdScimProvisioningProps>, id = 'oneid', below?: string) {
  const stack = newStack();
  new OneIdScimProvisioning(below ? new Construct(stack, below) : stack, id, { app: CREATED, ...props });
  const { moved = [], removed = [] } = json(stack);
  return { moved, removed };
}

/** Addresses that end up at `address`, the oldest first. */
function cameFrom({ moved }: Moves, address: string): string[] {
  const step = moved.find(({ to }) => to === address);
  return step ? [...cameFrom({ moved }, step.from), step.from] : [];
}

const forgotten = (props: Partial<OneIdScimProvisioningProps>) => blocks(props).removed.map(({ from }) => from);

describe('moves', () => {
  it('lead from the names of 0.1.0 at the same place', () => {
    const all = blocks({ pushGroups: ['Finance'], assignments: ['Users'] });
    expect(cameFrom(all, 'okta_app_saml.oneid_app')).toEqual(['okta_app_saml.oneid_app_3EF82C8A']);
    expect(cameFrom(all, 'okta_push_group.oneid_push_finance')).toEqual([
      'okta_push_group.oneid_push-group-Finance_CE6D5ED7',
    ]);
    expect(cameFrom(all, 'terraform_data.oneid_connection')).toEqual([
      'terraform_data.oneid_connection-record_9C753F79',
    ]);
  });

  it('stand in a row, from the names of an id, a path and an address that movedFrom has', () => {
    const all = blocks({ movedFrom: ['oneid', 'Team/oneid', 'okta_app_saml.old'] }, 'zuora');
    expect(cameFrom(all, 'okta_app_saml.zuora_app')).toEqual([
      expect.stringMatching(/^okta_app_saml\.zuora_app_[\dA-F]{8}$/),
      'okta_app_saml.oneid_app_3EF82C8A',
      'okta_app_saml.oneid_app',
      expect.stringMatching(/^okta_app_saml\.Team_oneid_app_[\dA-F]{8}$/),
      'okta_app_saml.old',
    ]);
  });

  it('have one step into each address and one out of it, as Terraform wants it', () => {
    const { moved } = blocks(
      { movedFrom: ['a', 'b/c', 'oneid', 'zuora'], pushGroups: ['Finance', 'A/B'], assignments: ['Users'] },
      'zuora',
      'Team',
    );
    for (const end of ['from', 'to'] as const) {
      const all = moved.map((each) => each[end]);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('take one resource to where it is told', () => {
    const move = { from: 'okta_push_group.finance', to: 'okta_push_group.oneid_push_finance' };
    expect(cameFrom(blocks({ pushGroups: ['Finance'], movedFrom: [move] }), move.to)).toContain(move.from);
    const unknown = { ...move, to: 'okta_push_group.oneid_push_sales' };
    expect(() => blocks({ pushGroups: ['Finance'], movedFrom: [unknown] })).toThrow(AddressError);
  });

  it('leave the last step to moveFromId, where a team called that', () => {
    const stack = newStack();
    const { app } = new OneIdScimProvisioning(stack, 'oneid', { app: CREATED, phase: 'app' });
    (app as unknown as { moveFromId(id: string): void }).moveFromId('okta_app_saml.zuora');
    const { moved = [] } = json(stack);
    expect(cameFrom({ moved }, 'okta_app_saml.oneid_app')).toEqual([
      'okta_app_saml.oneid_app_3EF82C8A',
      'okta_app_saml.zuora',
    ]);
  });

  it('from what is still there are an error', () => {
    const stack = newStack();
    new OneIdScimProvisioning(stack, 'zuora', { app: CREATED });
    new OneIdScimProvisioning(stack, 'oneid', { app: CREATED, movedFrom: 'zuora' });
    expect(() => json(stack)).toThrow(
      '"stack/zuora/app" is okta_app_saml.zuora_app, which "stack/oneid" moves to itself',
    );
  });
});

describe('what Terraform forgets', () => {
  it('is destroyed nowhere, and is nothing that is declared', () => {
    const { removed } = blocks({ pushGroups: ['Finance'], assignments: ['Users'], attributeSchema: 'declared' });
    for (const { lifecycle } of removed) expect(lifecycle).toEqual({ destroy: false });
    const declared = ['email', 'emailType', 'locale', 'preferredLanguage'];
    const oktas = scimVariables().filter((each) => !declared.includes(each));
    expect(removed.map(({ from }) => from)).toEqual([
      'okta_app_connection.oneid_connection',
      'okta_app_features.oneid_features',
      'okta_app_group_assignment.oneid_assign_users',
      ...oktas.sort().map((each) => `okta_app_user_schema_property.oneid_attribute_${each}`),
    ]);
  });

  it('is what Okta makes by itself and was declared, so that taking it out deletes nothing of Okta', () => {
    expect(forgotten({ attributes: { region: 'user.state' } })).toContain(
      'okta_app_user_schema_property.oneid_attribute_region',
    );
    expect(forgotten({ attributes: { region: { expression: 'user.state' } } })).not.toContain(
      'okta_app_user_schema_property.oneid_attribute_region',
    );
  });

  it.each<[string, Partial<OneIdScimProvisioningProps>, string[]]>([
    ['the app that is only referenced', { app: REFERENCED }, ['okta_app_saml.oneid_app']],
    ['assignments that left the props', {}, ['okta_app_group_assignments.oneid_assignments']],
    [
      'what phase app does not make',
      { phase: 'app', pushGroups: ['Finance'], attributes: { costCenter: { expression: 'user.costCenter' } } },
      [
        'okta_profile_mapping.oneid_profile_mapping',
        'okta_push_group.oneid_push_finance',
        'okta_app_user_schema_property.oneid_attribute_costCenter',
      ],
    ],
    ['an attribute that is no longer declared', {}, ['okta_app_user_schema_property.oneid_attribute_locale']],
    [
      'what it is told',
      { forget: { pushGroups: ['Sales', { id: '00g1' }], attributes: ['division'] } },
      [
        'okta_push_group.oneid_push_sales',
        'okta_push_group.oneid_push_00g1',
        'okta_app_user_schema_property.oneid_attribute_division',
      ],
    ],
  ])('is %s', (_, props, addresses) => {
    expect(forgotten(props)).toEqual(expect.arrayContaining(addresses));
  });

  it('is an entry as it was written, whatever its form', () => {
    const staff = { name: 'Staff', type: 'APP_GROUP' } as const;
    const pushes = ['Finance', staff, { sourceGroup: staff, status: 'INACTIVE' }, { id: '00g1' }] as const;
    const assigned = ['Users', staff, { group: { name: 'Legal' }, profile: { locale: 'de-DE' } }] as const;
    const addresses = (props: Partial<OneIdScimProvisioningProps>) => {
      const stack = newStack();
      new OneIdScimProvisioning(stack, 'oneid', { app: REFERENCED, ...props });
      const { okta_push_group: pushed = {}, okta_app_group_assignment: each = {} } = json(stack).resource;
      return [
        ...Object.keys(pushed).map((name) => `okta_push_group.${name}`),
        ...Object.keys(each).map((name) => `okta_app_group_assignment.${name}`),
      ];
    };
    for (const push of pushes) {
      const [address] = addresses({ pushGroups: [push] });
      expect(forgotten({ forget: { pushGroups: [push] } })).toContain(address);
    }
    for (const each of assigned) {
      const [address] = addresses({ assignments: [each] });
      expect(forgotten({ forget: { assignments: [each] } })).toContain(address);
    }
  });

  it('may be a group of a directory whose namesake in Okta is declared', () => {
    const props = { pushGroups: ['Staff'], forget: { pushGroups: [{ name: 'Staff', type: 'APP_GROUP' } as const] } };
    expect(forgotten(props)).toContainEqual(expect.stringMatching(/^okta_push_group\.oneid_push_staff_\w+$/));
  });

  it('can not be declared in the same plan', () => {
    const forget = { pushGroups: ['Finance'], attributes: ['costCenter'] };
    const attributes = { costCenter: { expression: 'user.costCenter' } };
    expect(() => blocks({ forget, attributes, pushGroups: ['Finance'] })).toThrow(
      /`forget\.pushGroups\[0\]` must not be in `pushGroups` too[\s\S]*`forget\.attributes\[0\]` must not be in `attributes` too/,
    );
    const another = { pushGroups: [{ sourceGroup: { name: 'finance' } }] };
    expect(() => blocks({ forget: another, pushGroups: ['Finance'] })).toThrow(
      '`forget.pushGroups[0].sourceGroup.name` must not be in `pushGroups` too',
    );
    expect(() =>
      blocks({ forget: { attributes: ['costCenter'] }, attributes: { costCenter: 'user.x' } }),
    ).not.toThrow();
  });
});

it.each<[Partial<OneIdScimProvisioningProps>, string]>([
  [{ movedFrom: '' }, '`movedFrom` must not be empty'],
  [{ movedFrom: 'okta_push_group.finance' }, '`movedFrom` must be `{ from, to }`'],
  [{ movedFrom: ['okta_app_saml.'] }, '`movedFrom[0]` must be the address of a resource in the state'],
  [{ movedFrom: [{ from: 'okta_app_saml.a', to: 'okta_push_group.b' }] }, '`movedFrom[0]` must have one resource type'],
  [{ assignments: [] }, '`assignments` must not be empty: leave it out for Terraform to forget the assignments'],
])('%j is refused', (props, message) => {
  expect(() => blocks(props)).toThrow(message);
});
