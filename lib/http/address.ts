import { HttpError } from './http-error';

/** Hosts of this machine: what is sent there stays here. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

export function isLoopback(url: URL): boolean {
  return LOOPBACK.test(url.hostname);
}

/**
 * An address that a credential may be sent to: https, or this machine.
 *
 * @param what the setting that it comes from, for the message
 * @throws HttpError `insecure`; the message has no more of the address than its host, since a password may be in it
 */
export function credentialAddress(address: string, what: string): URL {
  if (!URL.canParse(address)) {
    throw new HttpError('insecure', `${what} isn't an address: expected https://...`);
  }
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') {
    throw new HttpError('insecure', `${what} has a user name or password in it: take them out`);
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
    throw new HttpError(
      'insecure',
      `${what} is ${url.protocol}//${url.host}: a credential is sent by https only, so the address must start with https://`,
    );
  }
  return url;
}
