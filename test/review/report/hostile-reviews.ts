import * as fc from 'fast-check';
import type { Chain, Finding, Review, ReviewDocument } from '../../../lib/review';
import { RULES } from '../../../lib/review/rules';

/** Text that grows when it is escaped, is wide, or ends what it stands in. */
const character = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('@', '#', '`', '<', '|', '\u{E0001}', '\u202E', '\uD800', '\u{1F468}', '\n'),
  },
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.constantFrom(
    'a',
    'GH-1 ',
    'deadbeef',
    '日',
    '::error::',
    '##[error]',
    '](https://x.example)',
    '{0}',
    '{{1}}',
    '//',
    '%0A',
  ),
);
/**
 * Reviews of text that tries to break out of its place.
 * @param counts how many there may be of what there may be many of
 * @param times how often a text may be repeated
 */
export function hostileReviews(counts: readonly number[], times: readonly number[]): fc.Arbitrary<Review> {
  const hostile = fc
    .tuple(fc.array(character, { minLength: 1, maxLength: 5 }), fc.constantFrom(...times))
    .map(([parts, count]) => parts.join('').repeat(count));
  const few = fc.constantFrom(...counts);

  const value = fc.oneof(
    hostile,
    fc.array(hostile, { maxLength: 3 }),
    fc.constant(null),
    fc.constant({ unknown: true }),
  );
  const finding: fc.Arbitrary<Finding> = fc.record({
    rule: fc.constantFrom(...RULES.map(({ id }) => id)),
    severity: fc.constantFrom('critical', 'high', 'medium', 'low'),
    certainty: fc.constantFrom('certain', 'possible'),
    address: hostile,
    constructPath: fc.option(hostile),
    title: hostile,
    why: hostile,
    action: hostile,
    changes: fc
      .tuple(fc.record({ attribute: hostile, before: value, after: value }), few)
      .map(([change, count]) => Array<typeof change>(count).fill(change)) as fc.Arbitrary<Finding['changes']>,
    acknowledged: fc.option(fc.record({ reason: hostile, expires: fc.option(hostile) })),
    fingerprint: hostile,
    source: fc.option(fc.record({ file: hostile, line: fc.nat().map((n) => n + 1) })),
    plan: hostile,
  });
  const many = <T>(one: fc.Arbitrary<T>) =>
    fc
      .tuple(fc.array(one, { minLength: 1, maxLength: 3 }), few)
      .map(([list, count]) => Array.from({ length: count }, (_, index) => list[index % list.length] as T));

  const fate = fc.constantFrom('removed', 'stopped', 'changed', 'added', 'kept');
  const group = fc.record({
    name: hostile,
    fate: fc.constantFrom('removed', 'kept'),
    links: many(fc.record({ by: fc.constantFrom('push', 'assignment'), fate })),
  });
  const chain = fc.record({
    app: fc.record({ name: hostile, fate }),
    groups: many(group),
    unchanged: fc.nat(),
    endpoint: fc.option(fc.record({ name: hostile, fate }), { nil: undefined }),
  }) as fc.Arbitrary<Chain>;

  const entry = fc.record({
    rule: hostile,
    address: hostile,
    fingerprint: fc.option(hostile),
    plan: fc.option(hostile),
    reason: hostile,
    expires: fc.option(hostile),
    state: fc.constantFrom('used', 'matches nothing', 'expired', 'too broad', 'not allowed'),
  });
  const plan = fc.record({
    name: hostile,
    formatVersion: hostile,
    terraformVersion: fc.option(hostile),
    complete: fc.option(fc.boolean()),
    errored: fc.boolean(),
  });
  return fc.record({
    document: fc.record({
      schemaVersion: fc.constant(1),
      verdict: fc.constantFrom('pass', 'fail'),
      failOn: fc.constantFrom('critical', 'high', 'medium', 'low', 'never'),
      counts: fc.record({
        critical: fc.nat(),
        high: fc.nat(),
        medium: fc.nat(),
        low: fc.nat(),
        acknowledged: fc.nat(),
      }),
      people: fc.record({
        groupsLosingApp: fc.nat(),
        listedMembers: fc.nat(),
        leavingGroups: fc.nat(),
        usersLosingApp: fc.nat(),
        usersStopped: fc.nat(),
        certainty: fc.constantFrom('certain', 'possible'),
      }),
      findings: many(finding),
      acknowledgements: many(entry),
      unjudged: many(
        fc.record({
          address: hostile,
          type: hostile,
          actions: fc.constant(['update']),
          attributes: fc.array(hostile, { maxLength: 3 }),
          plan: hostile,
        }),
      ),
      failOnUnjudged: fc.boolean(),
      notes: many(hostile),
      plan,
      plans: many(plan),
    }) as fc.Arbitrary<ReviewDocument>,
    chains: many(chain),
  });
}
