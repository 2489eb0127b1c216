/** What stands in place of a credential. */
const HIDDEN = '(hidden)';
/** Shorter ones would hide words that are none. */
const SHORTEST_SECRET = 6;

/**
 * Hides credentials in text that somebody else wrote, in each form that they may have in it: as they are, escaped as in JSON,
 * percent-encoded as in an address, and in any case, as a host has it. A lower-case word, such as the token of a simulated
 * org, is no credential, and hiding it would take a word out of names.
 */
export function hider(secrets: readonly string[]): (text: string) => string {
  const forms = secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET && !/^[a-z]{1,12}$/.test(secret))
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURI(secret), encodeURIComponent(secret)]);
  if (forms.length === 0) return (text) => text;
  // The longest first: one may be the beginning of another.
  const pattern = [...new Set(forms)]
    .sort((one, other) => other.length - one.length)
    .map((form) => form.replace(/[^\w]/g, '\\$&'))
    .join('|');
  const expression = new RegExp(pattern, 'gi');
  return (text) => text.replace(expression, HIDDEN);
}

/** A parsed answer with every text in it hidden, names of members among them. */
export function hiddenIn(json: unknown, hide: (text: string) => string): unknown {
  if (typeof json === 'string') return hide(json);
  if (Array.isArray(json)) return json.map((each) => hiddenIn(each, hide));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [hide(name), hiddenIn(value, hide)]));
}
