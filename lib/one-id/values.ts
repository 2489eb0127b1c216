import * as z from 'zod';
import { oneIdAttribute } from './attributes';
import { knownTag } from './language-tag';

/**
 * What OneID's reference says of the values of its attributes. Preview and verification say it in these words.
 * @see https://developer.zuora.com/v1-api-reference/api/tag/SCIM/
 */

/** What is wrong with a value of the attribute, by its name in Okta or an alias; undefined if nothing is known to be. */
export function valueProblem(variable: string, value: string): string | undefined {
  return CHECKS[oneIdAttribute(variable)?.variable ?? '']?.(value);
}

/** By Okta's usual name. */
const CHECKS: Readonly<Record<string, (value: string) => string | undefined>> = {
  email: (value) => (z.email().safeParse(value).success ? undefined : "the e-mail isn't one: OneID checks its form"),
  emailType: (value) =>
    value === 'work' ? undefined : "the type of the e-mail isn't `work`, the only one that OneID's reference shows",
  preferredLanguage: (value) => tagProblem(value, 'language', 'en'),
  locale: (value) => tagProblem(value, 'locale', 'en-US'),
};

function tagProblem(value: string, what: string, example: string): string | undefined {
  const known = knownTag(value);
  if (known === 'yes') return undefined;
  return known === 'no-tag'
    ? `the ${what} isn't a BCP 47 tag such as \`${example}\``
    : `the ${what} has the form of a BCP 47 tag, and names no language or region that is known`;
}
