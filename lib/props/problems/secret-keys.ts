import { type Path, pathText } from './problem';

/** Words in keys, written without separators. A secretary is a person, and who is passwordless has none. */
const SECRET_KEY =
  /secret(?!ar[iy])|password(?!less)|passwd|passphrase|^pwd$|privatekey|signingkey|apikey|(api|access|bearer|refresh)token|tokens?$|bearer$|credential|^authorization$/;

/** Words at the end of a key that say something about a secret: its rules, its age, its name, where it is. */
const ABOUT_A_SECRET =
  /(policy|groups?|location|expir(y|es|ed|ation)(at|on|in|date)?|required|enabled|changed(at|on)?|length|strength|type|format|m(ax|in)age|rotation|status)$/;

/** True for a key whose value is likely to be a secret. */
export function isSecretKey(key: string): boolean {
  const letters = key.replace(/[^A-Za-z\d]/g, '').toLowerCase();
  return (
    SECRET_KEY.test(letters) &&
    !ABOUT_A_SECRET.test(letters) &&
    !['clientSecretLocation', 'accessTokenEndpointUri'].includes(key)
  );
}

/** True for a prop that would hold a secret; names of attributes aren't props, and `connection.token` has its own rule. */
export function isSecretProp(path: Path): boolean {
  const key = path.at(-1);
  const isAttribute = path.length === 2 && path[0] === 'attributes';
  return typeof key === 'string' && isSecretKey(key) && !isAttribute && pathText(path) !== 'connection.token';
}
