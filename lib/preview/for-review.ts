import type { PeoplePreview, PeopleWith } from '../review/people-preview';
import type { Filling, Sources } from './filling/filling';
import { fillingsIn } from './filling/read-fillings';
import type { People } from './person';
import { preview } from './preview';
import type { Preview } from './preview-document';
import { USER_NAME } from './problems/problems';
import { groupedProblems, named, type ProblemGroup } from './report/grouped';

export interface ForReviewOptions {
  /**
   * Whether up to ten logins stand beside each count.
   * @default false
   */
  readonly names?: boolean | undefined;
}

/**
 * What a plan does to people, app by app, for `reviewPlans`: `{ plan, people: () => previewsForReview(plan, people) }`. Empty where
 * the plan holds nothing that fills an app's accounts.
 *
 * @param plan text of `terraform show -json PLANFILE`
 * @throws PreviewError if it is no plan
 */
export function previewsForReview(plan: string, people: People, options: ForReviewOptions = {}): PeoplePreview[] {
  return fillingsIn(plan).map((filling) => previewForReview(filling, people, options));
}

function previewForReview(filling: Filling, people: People, { names = false }: ForReviewOptions): PeoplePreview {
  const document = preview(filling, people);
  const before = filling.before;
  const problemsBefore = before && problemsNow({ ...filling, now: before, before: undefined }, people);
  const withNames = (logins: readonly string[]) => (names ? { names: named(logins).names } : {});
  return {
    address: filling.address,
    label: filling.label ?? null,
    people: document.summary.people,
    changes: changesIn(document).map(({ attribute, logins }) => ({
      attribute,
      people: logins.length,
      filledBy: filledBy(filling, attribute),
      ...withNames(logins),
    })),
    problems: groupedProblems(document).map(({ logins, ...each }) => ({
      ...each,
      people: logins.length,
      before: problemsBefore ? (problemsBefore.get(keyOf(each)) ?? 0) : null,
      filledBy: filledBy(filling, each.attribute),
      ...withNames(logins),
    })),
    notes: [
      ...document.notes,
      ...(before === undefined
        ? [
            'What filled the accounts before the plan is not known: nothing of them is compared, only problems are looked for.',
          ]
        : []),
    ],
  };
}

function problemsNow(filling: Filling, people: People): ReadonlyMap<string, number> {
  return new Map(groupedProblems(preview(filling, people)).map((each) => [keyOf(each), each.logins.length]));
}

function keyOf({ attribute, problem }: Pick<ProblemGroup, 'attribute' | 'problem'>): string {
  return JSON.stringify([attribute, problem]);
}

/** The attributes that change, the user name first, with those of whom they do. */
function changesIn({ people }: Preview): { readonly attribute: string; readonly logins: readonly string[] }[] {
  const changes = new Map<string, string[]>([[USER_NAME, []]]);
  for (const { login, changes: ofPerson } of people) {
    for (const { attribute } of ofPerson) {
      const logins = changes.get(attribute);
      if (logins) logins.push(login);
      else changes.set(attribute, [login]);
    }
  }
  return [...changes].flatMap(([attribute, logins]) => (logins.length > 0 ? [{ attribute, logins }] : []));
}

function filledBy({ before, now }: Filling, attribute: string): PeopleWith['filledBy'] {
  const of = (sources: Sources | undefined) =>
    attribute === USER_NAME
      ? [sources?.userName, sources?.nameId]
      : sources?.attributes.find(({ variable }) => variable === attribute)?.expression;
  return JSON.stringify([of(before) ?? null, of(now) ?? null]);
}
