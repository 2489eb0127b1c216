import { analyseExpression, parseExpression } from '../expression';
import { ONE_ID_ATTRIBUTES, oneIdAttribute } from '../one-id/attributes';
import { type Received, receiver, textOf } from './compute/received';
import type { Filling, Sources } from './filling/filling';
import type { People, Person } from './person';
import type { AttributeChange, Preview, PreviewedPerson } from './preview-document';
import { problemsOf, USER_NAME } from './problems/problems';
import { sharedUserNames } from './problems/shared-user-names';

/**
 * What an app's side will receive of people, before anything is applied. Nothing is asked and nothing sent: it is computed
 * from the declared expressions and from the profiles that are given.
 */
export function preview(filling: Filling, { people, attributes, notes = [] }: People): Preview {
  const staying = people.filter(({ status }) => status !== 'DEPROVISIONED');
  const receive = receiver(filling.now);
  const received = staying.map(receive);
  const shared = sharedUserNames(received);
  const receiveBefore = filling.before && receiver(filling.before);
  const previewed = staying.map((person, index): PreviewedPerson => {
    const now = received[index] ?? receive(person);
    const both = shared[index];
    return {
      login: loginOf(person),
      attributes: attributesOf(now),
      body: now.body,
      changes: receiveBefore ? changesBetween(receiveBefore(person), now) : [],
      problems: [...problemsOf(now), ...(both ? [both] : [])],
    };
  });
  return {
    schemaVersion: 1,
    app: { address: filling.address, label: filling.label ?? null },
    summary: {
      people: previewed.length,
      withProblems: previewed.filter(({ problems }) => problems.length > 0).length,
      changed: previewed.filter(({ changes }) => changes.length > 0).length,
      otherUserName: previewed.filter(({ changes }) => changes.some(({ attribute }) => attribute === USER_NAME)).length,
      leftOut: people.length - staying.length,
    },
    notes: [...(filling.notes ?? []), ...notes, ...notesOf(filling, attributes)],
    people: previewed,
  };
}

function attributesOf({ userName, attributes }: Received): Record<string, string | null> {
  const entries = attributes.map(({ variable, outcome }) => [variable, textOf(outcome) ?? null] as const);
  return { [USER_NAME]: (userName && textOf(userName)) ?? null, ...Object.fromEntries(entries) };
}

/** Of what is filled by an expression that is known before and after; whatever else changes isn't known here. */
function changesBetween(before: Received, after: Received): AttributeChange[] {
  const pairs = [
    { attribute: USER_NAME, old: before.userName, now: after.userName },
    ...after.attributes.map(({ variable, outcome }) => ({
      attribute: variable,
      old: before.attributes.find((each) => each.variable === variable)?.outcome,
      now: outcome,
    })),
  ];
  return pairs.flatMap(({ attribute, old, now }) => {
    if (old?.kind !== 'value' || now?.kind !== 'value') return [];
    const [was, is] = [textOf(old) ?? null, textOf(now) ?? null];
    return was === is ? [] : [{ attribute, before: was, after: is }];
  });
}

function notesOf({ now, before }: Filling, given: ReadonlySet<string>): string[] {
  return [
    ...(now.userName === undefined ? ["Nothing here tells what fills the user name: it isn't shown."] : []),
    ...(now.attributes.length === 0 ? ['The stack maps no attributes: only the user name is shown.'] : []),
    ...unmapped(now),
    ...missingAttributes(now, given),
    ...(before !== undefined && before.attributes.length === 0 && now.attributes.length > 0
      ? ["What fills the attributes in Okta today isn't in the plan: only the user name is compared."]
      : []),
    'What Okta maps by itself beside the declared attributes goes to the app too, and is not shown.',
  ];
}

/** The page's attributes that the stack leaves to Okta. */
function unmapped({ attributes }: Sources): string[] {
  if (attributes.length === 0) return [];
  const mapped = new Set(attributes.map(({ variable }) => oneIdAttribute(variable)?.variable));
  const labels = ONE_ID_ATTRIBUTES.filter(({ variable }) => !mapped.has(variable)).map(({ label }) => label);
  return labels.length === 0
    ? []
    : [
        `Not mapped by this stack, and on OneID's page: ${labels.join(', ')}. What Okta maps by itself, if anything, isn't shown.`,
      ];
}

/** What the expressions read and nobody here has: empty for all, or not exported. */
function missingAttributes({ userName, attributes }: Sources, given: ReadonlySet<string>): string[] {
  const expressions = [
    ...attributes.flatMap(({ expression }) => (expression === undefined ? [] : [expression])),
    ...(userName === undefined ? [] : (userName.template.match(/(?<=\$\{)[^{}]*(?=\})/g) ?? [userName.template])),
  ];
  const reads = expressions.flatMap((each) => {
    const parsed = parseExpression(each.replaceAll('fn:', ''));
    return parsed.ok ? analyseExpression(parsed.tree).reads : [];
  });
  const missing = reads.filter(
    ({ profile, attribute }) => (profile === 'user' || profile === 'source') && !given.has(attribute),
  );
  return [...new Set(missing.map(({ attribute }) => attribute))].map(
    (name) => `Nobody here has \`${name}\`, which is read: it counts as empty for all.`,
  );
}

function loginOf({ profile }: Person): string {
  return String(profile['login']);
}
