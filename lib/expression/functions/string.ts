import { boundedLength, type Inner, notKnown } from '../value';
import { type Implementation, type Implementations, ofTexts } from './implementation';

/**
 * Okta's functions for texts. Okta names Java's String as the type, so letters count by case and characters as UTF-16.
 * @see https://developer.okta.com/docs/reference/okta-expression-language/#string-functions
 */
export const STRING_FUNCTIONS: Implementations = {
  'String.append': ofTexts((text, suffix) => joined([text, suffix])),
  'String.join': ofTexts((separator, ...texts) =>
    joined(texts.flatMap((text, index) => (index === 0 ? [text] : [separator, text]))),
  ),
  'String.len': ([input]) => length(input),
  'String.removeSpaces': ofTexts((input) =>
    /[^\S ]/.test(input)
      ? notKnown("Okta doesn't document whether tabs and line ends count as spaces")
      : input.replaceAll(' ', ''),
  ),
  'String.replace': ofTexts(replaceAll),
  'String.replaceFirst': ofTexts(replaceFirst),
  'String.startsWith': ofTexts((input, start) => input.startsWith(start)),
  'String.stringContains': ofTexts((input, part) => input.includes(part)),
  'String.stringSwitch': ofTexts(stringSwitch),
  ...underBothNames('substring', substring),
  ...underBothNames(
    'substringAfter',
    ofTexts((input, search) => {
      // https://support.okta.com/help/s/article/creating-a-custom-alias-attribute-using-secondary-email-in-salesforce
      const at = position(input, search);
      return at === -1 ? '' : input.slice(at + search.length);
    }),
  ),
  ...underBothNames(
    'substringBefore',
    ofTexts((input, search) => {
      const at = position(input, search);
      return at === -1
        ? notKnown("Okta doesn't document substringBefore of a text without the match")
        : input.slice(0, at);
    }),
  ),
  ...underBothNames(
    'toUpperCase',
    ofTexts((input) => input.toUpperCase()),
  ),
  ...underBothNames(
    'toLowerCase',
    ofTexts((input) => input.toLowerCase()),
  ),
};

/** Okta keeps the older names without `String.`. */
function underBothNames(name: string, implementation: Implementation): Implementations {
  return { [name]: implementation, [`String.${name}`]: implementation };
}

function joined(parts: readonly string[]): string {
  boundedLength(parts.reduce((sum, part) => sum + part.length, 0));
  return parts.join('');
}

/** Okta's sample takes an absent middle initial to have the length 0. */
function length(input: Inner | undefined): number {
  return typeof input === 'string' ? input.length : 0;
}

function replaceAll(input: string, match: string, replacement: string): string {
  if (match === '') return notKnown("Okta doesn't document replacing an empty match");
  const parts = input.split(match);
  boundedLength(input.length + (parts.length - 1) * (replacement.length - match.length));
  return parts.join(replacement);
}

/** Java's method of this name takes a regular expression; Okta shows a plain match only. */
function replaceFirst(input: string, match: string, replacement: string): string {
  if (/[\\^$.|?*+()[\]{}]/.test(match) || /[\\$]/.test(replacement)) {
    return notKnown("Okta doesn't document whether replaceFirst takes a regular expression");
  }
  const at = position(input, match);
  return at === -1 ? input : joined([input.slice(0, at), replacement, input.slice(at + match.length)]);
}

function stringSwitch(input: string, otherwise: string, ...pairs: string[]): string {
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    if (input.includes(pairs[index] as string)) return pairs[index + 1] as string; // Below the end of the list.
  }
  return otherwise;
}

function substring(values: readonly Inner[]): string {
  const [input, start, end] = values as readonly [string, number, number]; // The table's signature.
  return 0 <= start && start <= end && end <= input.length
    ? input.slice(start, end)
    : notKnown("Okta doesn't document substring beyond the ends of a text");
}

function position(input: string, search: string): number {
  return search === '' ? notKnown("Okta doesn't document searching for an empty text") : input.indexOf(search);
}
