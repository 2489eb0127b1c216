import { shortened } from '../../report/printable';
import { READABLE, READABLE_ENTRIES } from '../plan/attributes/readable';
import { type Entry, entries, type Reading, read, type Scalar, text, visibleText } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { ResourceChange } from '../plan/change';
import type { Found, Rule } from './rule';
import { changesOf, DESTROYING } from './shared/changes-of';
import { alteredSignOnRule, isWeak } from './shared/sign-on/sign-on-rule';

/** A rule of an app's policy, or of the org's before any app. */
const SINGLE = ['okta_app_signon_policy_rule', 'okta_policy_rule_signon'] as const;
/** The org's policy itself: for whom its rules are. */
const POLICY = 'okta_policy_signon';
const LIST = 'okta_app_signon_policy_rules';

export const signOnPolicyChanged: Rule = {
  id: 'sign-on-policy-changed',
  severity: 'high',
  severityNote: "medium where it can't be told whether it asks for less",
  finds:
    'a rule of a sign-on policy (`okta_app_signon_policy_rule`, `okta_app_signon_policy_rules`, `okta_policy_rule_signon`, or `okta_policy_signon` itself) changes, comes or goes: one factor instead of two, a condition dropped, access opened or shut',
  why: 'The rule decides who gets in and with which factors. Where it asks for less, or goes so that the next rule counts, a stolen password may be enough; where it asks for more, people are shut out.',
  action: 'Keep the factors, and read the policy as a whole: the first rule that fits a person counts.',
  *examine(plan) {
    for (const change of changesOf(plan, [...SINGLE, POLICY], ['update'])) {
      const attributes = Object.keys(READABLE.get(change.type) ?? {});
      const found = alteredSignOnRule(
        attributes,
        (attribute) => read(change, 'before', attribute),
        (attribute) => read(change, 'after', attribute),
      );
      if (found) {
        const { isGrave, ...alteration } = found;
        yield finding(
          change,
          change.type === POLICY ? undefined : visibleText(change, 'after', 'name'),
          isGrave,
          alteration,
        );
      }
    }
    for (const change of changesOf(plan, SINGLE, ['create'])) {
      // The policy of a rule that is made with it counts for nobody yet.
      if (text(change, 'after', 'policy_id') !== null) {
        yield added(change, visibleText(change, 'after', 'name'), (attribute) =>
          attribute in (READABLE.get(change.type) ?? {}) ? read(change, 'after', attribute) : NONE,
        );
      }
    }
    for (const change of changesOf(plan, SINGLE, DESTROYING)) {
      yield removed(change, visibleText(change, 'before', 'name'));
    }
    for (const change of changesOf(plan, LIST, ['update'])) {
      yield* alteredList(change);
    }
    for (const change of changesOf(plan, [LIST, POLICY], DESTROYING)) {
      yield { at: change, title: 'The rules of a sign-on policy are deleted' };
    }
  },
};

function* alteredList(change: ResourceChange): Iterable<Found> {
  const [before, after] = [rulesAt(change, 'before'), rulesAt(change, 'after')];
  if (!before || !after) {
    yield finding(change, undefined, false, { certainty: 'possible' });
    return;
  }
  const attributes = Object.keys(READABLE_ENTRIES.get(LIST)?.['rule'] ?? {});
  for (const [name, was] of before) {
    const is = after.get(name);
    const found = is && alteredSignOnRule(attributes, of(was), of(is));
    if (is === undefined) {
      yield removed(change, name);
    } else if (found) {
      const { isGrave, ...alteration } = found;
      yield finding(change, name, isGrave, alteration);
    }
  }
  for (const [name, rule] of after) {
    if (!before.has(name)) {
      yield added(change, name, of(rule));
    }
  }
}

const NONE: Reading<Scalar> = { known: true, value: null, sensitive: false };

function of(rule: Entry): (attribute: string) => Reading<Scalar> {
  return (attribute) => rule[attribute] ?? NONE;
}

/** By name; undefined where they aren't known. */
function rulesAt(change: ResourceChange, end: 'before' | 'after'): Map<string, Entry> | undefined {
  const found = entries(change, end, 'rule');
  return found.known
    ? new Map(
        (found.value ?? []).map((rule, index) => [
          rule['name']?.known && !rule['name'].sensitive ? String(rule['name'].value) : `rule ${index}`,
          rule,
        ]),
      )
    : undefined;
}

function finding(change: ResourceChange, name: string | undefined, isGrave: boolean, more: Partial<Found>): Found {
  return {
    at: change,
    title: `A rule of a sign-on policy${quoted(name)} ${isGrave ? 'asks for less, opens or shuts' : 'changes'}`,
    severity: isGrave ? 'high' : 'medium',
    ...more,
  };
}

function added(change: ResourceChange, name: string | undefined, rule: (attribute: string) => Reading<Scalar>): Found {
  return {
    at: change,
    title: `A rule comes into a sign-on policy that there is${name === undefined ? '' : `: “${shortened(name, 60)}”`}`,
    severity: isWeak(rule) ? 'high' : 'medium',
    changes: ['access', 'factor_mode', 'mfa_required', 'priority'].flatMap((attribute) => {
      const after = rule(attribute);
      return after.known && after.value === null ? [] : [{ attribute, before: null, after: shown(after) }];
    }),
  };
}

function removed(change: ResourceChange, name: string | undefined): Found {
  return {
    at: change,
    title: `A rule of a sign-on policy${quoted(name)} goes; the next one that fits counts`,
    changes: [{ attribute: 'name', before: name ?? null, after: null }],
  };
}

function quoted(name: string | undefined): string {
  return name === undefined ? '' : `, “${shortened(name, 60)}”,`;
}
