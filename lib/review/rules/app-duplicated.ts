import { OKTA_APP_TYPES } from '../../okta/app-types';
import { isApp } from '../plan/app-type';
import { type Entry, entries, read, text } from '../plan/attributes/reading';
import type { ResourceChange } from '../plan/change';
import { configuredAddress } from '../plan/configuration/configuration';
import type { Plan } from '../plan/plan';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

export const appDuplicated: Rule = {
  id: 'app-duplicated',
  severity: 'high',
  finds:
    'an app is created while the org has one of this label, as a resource of the plan or its state that stays or is forgotten, or a data source, says; says when that one is provisioned',
  why: 'People get a second app beside the one that they use, with nobody in it or with the same people provisioned twice. It comes from a state that got lost, a changed backend, or a resource that was forgotten.',
  action:
    "Don't apply. If the state got lost, bring it back or take the app over by an `import` block with its id; if two apps are meant, give them two labels.",
  *examine(plan) {
    const created = changesOf(plan, OKTA_APP_TYPES, ['create']);
    const there = created.length > 0 ? appsThere(plan) : [];
    for (const change of created) {
      const label = keyOf(text(change, 'after', 'label'));
      const same = there.filter(
        (one) => label !== undefined && one.label === label && mayBeOneOrg(plan, one.from, change),
      );
      const [first] = same;
      if (first) {
        const isProvisioned = same.some(({ features }) => features > 0);
        yield {
          at: change,
          title: `A second app of this label is made${isProvisioned ? '; people are provisioned to the first' : ''}`,
          changes: [{ attribute: 'label', before: { unknown: true }, after: text(change, 'after', 'label') }],
        };
      }
    }
  },
};

interface There {
  readonly label: string | undefined;
  readonly features: number;
  readonly from: ResourceChange;
}

/** The apps that Okta has and keeps. */
function appsThere(plan: Plan): There[] {
  const resources = [
    ...plan.resources.filter(({ kind }) => ['no-op', 'update', 'forget'].includes(kind)),
    ...plan.state,
  ];
  return resources.flatMap((from): There[] => {
    if (from.type === 'okta_apps') {
      const apps = entries(from, 'after', 'apps');
      return (apps.known ? (apps.value ?? []) : []).map((app) => ({ ...told(app), from }));
    }
    if (from.type !== 'okta_app' && !isApp(from)) {
      return [];
    }
    return [
      {
        label: keyOf(text(from, from.kind === 'forget' ? 'before' : 'after', 'label')),
        features: from.type === 'okta_app' ? 0 : sizeOf(read(from, 'before', 'features')),
        from,
      },
    ];
  });
}

function told({ label, features }: Entry): { label: string | undefined; features: number } {
  return {
    label: keyOf(label?.known && typeof label.value === 'string' ? label.value : null),
    features: features ? sizeOf(features) : 0,
  };
}

function sizeOf(features: Entry[string]): number {
  return features.known && Array.isArray(features.value) ? features.value.length : 0;
}

/** People don't tell labels apart by their case. */
function keyOf(label: string | null): string | undefined {
  return label?.trim().toLowerCase() || undefined;
}

/** False for resources of two configurations of the provider, which are made for two orgs. */
function mayBeOneOrg({ configuration }: Plan, one: ResourceChange, other: ResourceChange): boolean {
  const [first, second] = [one, other].map(({ address }) => configuration.providerKeys.get(configuredAddress(address)));
  return first === undefined || second === undefined || first === second;
}
