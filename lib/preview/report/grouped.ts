import type { Preview } from '../preview-document';
import type { Problem } from '../problems/problem';

export interface ProblemGroup extends Problem {
  readonly logins: readonly string[];
}

/** The problems with those who have them, most people first. */
export function groupedProblems({ people }: Preview): ProblemGroup[] {
  const groups = new Map<string, Problem & { logins: string[] }>();
  for (const { login, problems } of people) {
    for (const each of problems) {
      const key = JSON.stringify([each.attribute, each.problem]);
      const group = groups.get(key);
      if (group) group.logins.push(login);
      else groups.set(key, { ...each, logins: [login] });
    }
  }
  return [...groups.values()].sort((one, other) => other.logins.length - one.logins.length);
}

/** Whom a report names, and how many it doesn't. */
export function named(
  logins: readonly string[],
  most = 10,
): { readonly names: readonly string[]; readonly more: number } {
  return { names: logins.slice(0, most), more: Math.max(0, logins.length - most) };
}

/** Those with problems or changes first: what a short report has room for. */
export function noteworthyFirst({ people }: Preview): Preview['people'] {
  const weight = ({ problems, changes }: Preview['people'][number]) =>
    (problems.length > 0 ? 2 : 0) + (changes.length > 0 ? 1 : 0);
  return [...people].sort((one, other) => weight(other) - weight(one));
}

/** People that a report of lines shows one by one; the others have everybody. */
export const MOST_PEOPLE = 50;
