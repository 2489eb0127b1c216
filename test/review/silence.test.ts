import { reviewPlan } from '../../lib/review';
import { READABLE, READABLE_ENTRIES } from '../../lib/review/plan/attributes/readable';
import { create, forget, plan, remove, replace } from './plans';

type Values = Record<string, unknown>;

/** Of which a rule looks at the creation, and mostly finds nothing: who is given something, and nothing taken from anybody. */
const MAY_BE_CREATED = [
  'okta_group',
  'okta_group_rule',
  'okta_group_memberships',
  'okta_app_group_assignment',
  'okta_app_user_schema_property',
  'okta_user_schema_property',
  'okta_group_schema_property',
];

const TYPES = [...READABLE.keys()].filter((type) => type !== 'terraform_data');

/** A resource of a type with a value for each attribute that a review reads. */
function resource(type: string): Values {
  const whole: Values = { id: 'id-1' };
  for (const [name, kind] of Object.entries(READABLE.get(type) ?? {})) set(whole, name, sample(name, kind));
  for (const [block, attributes] of Object.entries(READABLE_ENTRIES.get(type) ?? {})) {
    const entry: Values = {};
    for (const [name, kind] of Object.entries(attributes)) set(entry, name, sample(name, kind));
    set(whole, block, [entry]);
  }
  return whole;
}

function sample(name: string, kind: string): unknown {
  if (kind === 'flag') return false;
  if (kind === 'number') return 1;
  if (kind === 'texts') return ['value'];
  return name === 'status' ? 'ACTIVE' : 'value';
}

function set(of: Values, name: string, value: unknown): void {
  const [step = '', ...rest] = name.split('.');
  if (rest.length === 0) {
    of[step] = value;
    return;
  }
  const block = (of[step] ?? {}) as Values;
  of[step] = block;
  set(block, rest.join('.'), value);
}

/** Whether a plan with the change is judged without a finding, and nothing is said to be unjudged. */
function isSilent(change: unknown): boolean {
  const { findings, unjudged } = reviewPlan(plan([change])).document;
  return findings.length === 0 && unjudged.length === 0;
}

test.each([
  ['deleted', (type: string) => remove(`${type}.x`, resource(type))],
  ['forgotten', (type: string) => forget(`${type}.x`, resource(type))],
  ['made anew as it was', (type: string) => replace(`${type}.x`, resource(type), resource(type))],
])('no resource of a type that is read is %s in silence', (_, changed) => {
  expect(TYPES.filter((type) => isSilent(changed(type)))).toEqual([]);
});

test('created in silence is only what gives', () => {
  expect(TYPES.filter((type) => isSilent(create(`${type}.x`, resource(type)))).sort()).toEqual(MAY_BE_CREATED.sort());
});
