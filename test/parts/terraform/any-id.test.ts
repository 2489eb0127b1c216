import { Construct } from 'constructs';
import fc from 'fast-check';
import { AddressError, OneIdScimProvisioning } from '../../../lib';
import { addresses, CREATED, json, newStack, type TerraformJson } from '../../support/synthesis';

/** Ids that a construct may have, of digits often: as keys of an object these come first, and in the order of their value. */
const id = fc
  .oneof(
    fc.nat({ max: 30 }).map(String),
    fc.stringMatching(/^[\w .:-]{1,12}$/),
    fc.string({ minLength: 1, unit: 'binary' }),
  )
  // A slash separates the parts of a path, so that CDKTF's base replaces it; these are names that every object has.
  .filter((each) => !/[/\s]/.test(each) && !(each in {}));

const name = fc.oneof(fc.nat({ max: 30 }).map(String), fc.stringMatching(/^[\w .-]{0,8}\w$/));

/** Addresses of the instances of these ids, in the order in which they are made; undefined where two of them clash. */
function stackOf(ids: readonly string[], groups: readonly string[] = []): TerraformJson | undefined {
  const stack = newStack();
  try {
    for (const each of ids) {
      const app = { ...CREATED, label: each };
      new OneIdScimProvisioning(stack, each, { app, pushGroups: [...groups], assignments: ['Users'] });
    }
  } catch (error) {
    if (error instanceof AddressError) return undefined;
    throw error;
  }
  return json(stack);
}

/** In an order of its own, since each block of a list stands for itself. */
function sorted({ moved = [], removed = [], import: imports, ...others }: TerraformJson) {
  const inOrder = (blocks: readonly object[]) => blocks.map((each) => JSON.stringify(each)).sort();
  return { ...others, moved: inOrder(moved), removed: inOrder(removed), import: inOrder(imports) };
}

describe('whatever the id of a construct', () => {
  it('its addresses are names that Terraform takes, and the same wherever it stands', () => {
    fc.assert(
      fc.property(id, id, (own, above) => {
        const stack = newStack();
        new OneIdScimProvisioning(new Construct(stack, above), own, {
          app: { ...CREATED, label: own },
          assignments: ['Users'],
        });
        const below = addresses(json(stack));
        for (const each of below) expect(each.split('.').at(-1)).toMatch(/^[A-Za-z_][\w-]*$/);
        const alone = stackOf([own]);
        expect(alone && addresses(alone)).toEqual(below);
      }),
      { numRuns: 60 },
    );
  });

  it('two in a stack share no address of their own or are an error, and which comes first shows nowhere', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 2, maxLength: 3 }), (ids) => {
        const both = stackOf(ids);
        const turned = stackOf([...ids].reverse());
        expect(both && sorted(both)).toEqual(turned && sorted(turned));
        if (both === undefined) return;
        const apart = ids.flatMap((each) => addresses(stackOf([each]) as TerraformJson));
        const shared = apart.filter((each) => /\bokta_lookups_/.test(each));
        expect(addresses(both)).toEqual([...new Set(apart)].sort());
        expect(apart.length - shared.length).toBe(addresses(both).length - new Set(shared).size);
      }),
      { numRuns: 40 },
    );
  });
});

it('groups called by numbers keep the order of the props, and addresses that only their name makes', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { minLength: 1, maxLength: 5, selector: (each) => each.toLowerCase() }),
      (groups) => {
        const made = (names: readonly string[]) => {
          const app = { ...CREATED, label: 'Zuora OneID' };
          const { pushGroups, singleAssignments } = new OneIdScimProvisioning(newStack(), 'oneid', {
            app,
            pushGroups: [...names],
            assignments: [...names],
            otherAssignments: 'keep',
          });
          return [pushGroups, singleAssignments].map((each) => each.map(({ friendlyUniqueId }) => friendlyUniqueId));
        };
        const all = made(groups);
        expect(all.map((each) => each.toReversed())).toEqual(made([...groups].reverse()));
        for (const each of all) expect(new Set(each).size).toBe(groups.length);
      },
    ),
    { numRuns: 60 },
  );
});
