import type { OneIdScimProvisioningProps } from '../../lib';
import { ONE_ID_ATTRIBUTES } from '../../lib/one-id/attributes';
import {
  ADDRESS,
  ADOPTED,
  addresses,
  addressesOf,
  at,
  CREATED,
  EVERYTHING,
  REFERENCED,
  synthesizeOneId,
  type TerraformJson,
  ZOOM,
} from '../support/synthesis';

/** How many attributes `EVERYTHING` declares. */
const DECLARED = ONE_ID_ATTRIBUTES.filter(({ kind }) => kind === 'custom').length;

describe('order', () => {
  const predecessors = (synthesized: TerraformJson, address: string) => [
    ...(at(synthesized, address).depends_on ?? []),
  ];

  it.each([
    ['created', CREATED, ADDRESS.app],
    ['adopted', ADOPTED, ADDRESS.app],
    ['referenced', REFERENCED, `data.${ADDRESS.app}`],
  ])('of an app that is %s: declared attributes, mapping, assignments, pushed groups', (_, app, appAddress) => {
    const synthesized = synthesizeOneId({ app, ...EVERYTHING });
    const attributes = addressesOf(synthesized, 'okta_app_user_schema_property');
    const groups = addressesOf(synthesized, 'okta_push_group');
    expect(attributes).toHaveLength(DECLARED);
    expect(groups).toHaveLength(2);
    for (const address of attributes) {
      expect(at(synthesized, address)['app_id']).toBe(`\${${appAddress}.id}`);
      expect(predecessors(synthesized, address)).toEqual([]);
    }
    expect(predecessors(synthesized, ADDRESS.mapping).sort()).toEqual(attributes.sort());
    const assignments = ['okta_app_group_assignments', 'okta_app_group_assignment']
      .flatMap((type) => addressesOf(synthesized, type))
      .filter((address) => !predecessors(synthesized, address).some((each) => each.includes('assign')));
    expect(assignments).toHaveLength(1);
    expect(predecessors(synthesized, assignments[0] as string).sort()).toEqual([...attributes, ADDRESS.mapping].sort());
    for (const address of groups) {
      expect(predecessors(synthesized, address)).toEqual(
        expect.arrayContaining([...attributes, ADDRESS.mapping, ...assignments]),
      );
    }
  });

  it('without declared attributes begins with the mapping', () => {
    const synthesized = synthesizeOneId({ app: CREATED, assignments: ['OneID Users'] });
    expect(predecessors(synthesized, ADDRESS.mapping)).toEqual([]);
    expect(predecessors(synthesized, ADDRESS.assignments)).toEqual([ADDRESS.mapping]);
  });

  it("where Okta's API writes the connection: connection, features, and all else after them, without a gate", () => {
    const attributes = { email: 'user.email', costCenter: { expression: 'user.costCenter' } };
    const synthesized = synthesizeOneId({ ...ZOOM, ...EVERYTHING, attributes });
    const [declared] = addressesOf(synthesized, 'okta_app_user_schema_property') as [string];
    const groups = addressesOf(synthesized, 'okta_push_group');
    expect(predecessors(synthesized, ADDRESS.connection)).toEqual([]);
    expect(predecessors(synthesized, ADDRESS.features)).toEqual([ADDRESS.connection]);
    expect(predecessors(synthesized, declared)).toEqual([ADDRESS.features]);
    expect(predecessors(synthesized, ADDRESS.mapping)).toEqual([ADDRESS.features, declared]);
    expect(predecessors(synthesized, ADDRESS.assignments)).toEqual([ADDRESS.features, declared, ADDRESS.mapping]);
    for (const address of groups) {
      expect(predecessors(synthesized, address)).toEqual([
        ADDRESS.features,
        declared,
        ADDRESS.mapping,
        ADDRESS.assignments,
      ]);
    }
    expect(JSON.stringify(synthesized.resource)).not.toContain('precondition');
  });

  it("where Okta's API writes the connection and nothing is mapped: groups after the features", () => {
    const synthesized = synthesizeOneId({ ...ZOOM, pushGroups: ['Finance'], assignments: ['OneID Users'] });
    const [group] = addressesOf(synthesized, 'okta_push_group') as [string];
    expect(predecessors(synthesized, ADDRESS.assignments)).toEqual([ADDRESS.features]);
    expect(predecessors(synthesized, group)).toEqual([ADDRESS.features, ADDRESS.assignments]);
  });
});

describe('protection', () => {
  const protectedIn = (props: OneIdScimProvisioningProps) => {
    const synthesized = synthesizeOneId(props);
    return addresses(synthesized).filter((address) => {
      const isResource = /^(okta_|terraform_data)/.test(address);
      return isResource && at(synthesized, address).lifecycle?.prevent_destroy !== undefined;
    });
  };

  it('keeps app, mapping, declared attributes and assignments from being destroyed', () => {
    const kept = protectedIn({ app: CREATED, ...EVERYTHING });
    const attributes = addressesOf(synthesizeOneId({ app: CREATED, ...EVERYTHING }), 'okta_app_user_schema_property');
    expect(attributes).toHaveLength(DECLARED);
    expect(kept.sort()).toEqual([ADDRESS.assignments, ADDRESS.app, ...attributes, ADDRESS.mapping].sort());
  });

  it('is nowhere when it is off', () => {
    expect(protectedIn({ app: CREATED, ...EVERYTHING, protect: false })).toEqual([]);
  });
});
