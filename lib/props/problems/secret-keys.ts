import { type Path, pathText } from './problem';

/** Words in keys, written without separators. */
const SECRET_KEY =
  /secret|password|passwd|passphrase|^pwd$|privatekey|signingkey|apikey|(api|access|bearer|refresh)token|tokens?$|bearer$|credential|^authorization$/;

/** True for a key whose value is likely to be a secret. */
export function isSecretKey(key: string): boolean {
  return (
    SECRET_KEY.test(key.replace(/[^A-Za-z\d]/g, '').toLowerCase()) &&
    !['clientSecretLocation', 'accessTokenEndpointUri'].includes(key)
  );
}

/** True for a prop that would hold a secret; names of attributes aren't props, and `connection.token` has its own rule. */
export function isSecretProp(path: Path): boolean {
  const key = path.at(-1);
  const isAttribute = path.length === 2 && path[0] === 'attributes';
  return typeof key === 'string' && isSecretKey(key) && !isAttribute && pathText(path) !== 'connection.token';
}
