import {
  type Adoption,
  adopt,
  type Candidate,
  type HttpOptions,
  oktaFromEnvironment,
  SeveralAppsError,
} from '../adopt';
import { printable } from '../report/printable';
import type { Console } from './terminal/console';
import { severalApps } from './terminal/messages';

/**
 * Reads the app of the living org that Okta's variables lead to.
 *
 * @param app its label or id
 * @returns undefined where several are meant, which are listed then
 */
export async function adoptionOf(app: string | undefined, console: Console): Promise<Adoption | undefined> {
  const http: HttpOptions = { onProgress: (message) => console.tell(message) };
  const okta = await oktaFromEnvironment(process.env, http);
  try {
    return await adopt(okta, { app, ...http });
  } catch (error) {
    if (!SeveralAppsError.isSeveralAppsError(error)) throw error;
    list(error.candidates, console);
    return undefined;
  }
}

function list(candidates: readonly Candidate[], console: Console): void {
  for (const { id, label, status } of candidates) {
    console.print(`${printable(id)}  ${printable(status)}  ${printable(label)}\n`);
  }
  console.tell(severalApps(candidates.length));
}
