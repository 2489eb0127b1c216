import { NotKnown, notKnown } from './value';

const LONGEST_PATTERN = 500;
const LONGEST_SUBJECT = 10_000;

/**
 * Whether a Java regular expression matches, by RE2: its time grows with the text, never exponentially, and what it can't
 * do (looking around, back references, possessive repeats) is `unknown`.
 *
 * @param how `whole` as SpEL's `matches` does; `either` where it isn't documented whether a part is enough: known where both
 * readings agree
 * @see https://docs.spring.io/spring-framework/reference/core/expressions/language-ref/operators.html
 */
export function regularExpressionMatches(pattern: string, subject: string, how: 'whole' | 'either'): boolean {
  if (pattern.length > LONGEST_PATTERN || subject.length > LONGEST_SUBJECT) {
    return notKnown('the regular expression or the text is too long to be tried here');
  }
  if (hasClassOperators(pattern)) return notKnown('operators within a class of characters are read by Java only');
  const compiled = compile(pattern);
  const whole = compiled.matcher(subject).matches();
  if (how === 'either' && whole !== compiled.matcher(subject).find()) {
    return notKnown("Okta doesn't document whether the regular expression may match a part");
  }
  return whole;
}

function compile(pattern: string) {
  try {
    // Loaded when one is evaluated: it takes longer than everything else in this folder.
    const { RE2JS } = require('re2js') as typeof import('re2js');
    return RE2JS.compile(pattern);
  } catch (error) {
    if (error instanceof NotKnown) throw error;
    return notKnown("the regular expression can't be tried here");
  }
}

/** Java joins and intersects classes (`[a-z&&[^b]]`); RE2 reads the same signs as characters. */
function hasClassOperators(pattern: string): boolean {
  const bare = pattern.replace(/\\Q.*?(\\E|$)/gs, '').replace(/\\./gs, '');
  let inClass = false;
  for (let index = 0; index < bare.length; index++) {
    if (inClass && (bare.startsWith('&&', index) || (bare[index] === '[' && !bare.startsWith('[:', index))))
      return true;
    if (bare[index] === '[') inClass = true;
    else if (bare[index] === ']') inClass = false;
  }
  return pattern.includes('[:');
}
