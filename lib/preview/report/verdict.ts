import { counted } from '../counted';
import type { Preview } from '../preview-document';

/** What matters most first, each in a sentence. */
export function verdictLines({ summary }: Preview): string[] {
  const { people, withProblems, changed, otherUserName, leftOut } = summary;
  const of = `of ${counted(people)}`;
  return [
    ...(otherUserName > 0 ? [`${otherUserName} ${of} get another user name.`] : []),
    ...(changed > 0 ? [`${changed} ${of} get other values than before.`] : []),
    withProblems > 0 ? `${withProblems} ${of} have problems.` : `No problem was found for ${counted(people)}.`,
    ...(leftOut > 0 ? [`${leftOut} more ${leftOut === 1 ? 'is' : 'are'} deactivated in Okta and left out.`] : []),
  ];
}

/** What the app is called: by its label where that is known. */
export function nameOf({ label, address }: Preview['app']): string {
  return label ?? `the app of ${address}`;
}
