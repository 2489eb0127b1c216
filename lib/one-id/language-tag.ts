const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const answers = new Map<string, 'yes' | 'no-tag' | 'unknown'>();
/** As many tags as there may ever be of use; a file of nonsense must not fill the memory. */
const MOST_ANSWERS = 5000;

/**
 * Whether a text is a language tag (BCP 47) whose language and region have names in the data that Node.js has (CLDR).
 * @see https://www.rfc-editor.org/rfc/bcp/bcp47.txt
 */
export function knownTag(text: string): 'yes' | 'no-tag' | 'unknown' {
  const before = answers.get(text);
  if (before !== undefined) return before;
  const answer = look(text);
  if (answers.size < MOST_ANSWERS) answers.set(text, answer);
  return answer;
}

function look(text: string): 'yes' | 'no-tag' | 'unknown' {
  let tag: Intl.Locale;
  try {
    tag = new Intl.Locale(text);
  } catch {
    return 'no-tag';
  }
  const isNamed =
    LANGUAGES.of(tag.language) !== undefined && (tag.region === undefined || REGIONS.of(tag.region) !== undefined);
  return isNamed ? 'yes' : 'unknown';
}
