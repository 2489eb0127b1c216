import { altered, surer } from '../plan/attributes/difference';
import { entries } from '../plan/attributes/reading';
import type { ResourceChange } from '../plan/change';
import type { Rule } from './rule';
import { ALTERING, changesOf } from './shared/changes-of';
import { movedAddresses } from './shared/sign-on/addresses';

export const clientKeyChanged: Rule = {
  id: 'client-key-changed',
  severity: 'medium',
  severityNote: 'high where the keys are read from another host',
  finds:
    'the client id, the keys (`jwks`) or the address of the keys (`jwks_uri`) of an existing `okta_app_oauth` change',
  why: 'Whoever holds the private key is the app to Okta, with everything that the app may do; who holds the old one no longer is.',
  action: 'Check with the owner of the app that the key is theirs, and that the app has it before this is applied.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_app_oauth', ALTERING)) {
      const moved = movedAddresses(change, ['jwks_uri']);
      const client = altered(change, ['client_id']);
      const keys = alteredKeys(change);
      const certainty = [moved?.certainty, keys].reduce(
        surer,
        client?.certainty === 'certain' ? client.certainty : undefined,
      );
      if (certainty) {
        yield {
          at: change,
          title: `The keys by which Okta knows the app${facts.apps.named(change.address)} change`,
          severity: moved && moved.hosts.length > 0 ? 'high' : undefined,
          certainty,
          changes: [
            ...(client?.certainty === 'certain' ? client.changes : []),
            ...(moved?.changes ?? []),
            ...(keys
              ? [
                  {
                    attribute: 'jwks.kid',
                    before: kids(change, 'before'),
                    after: kids(change, 'after') ?? { unknown: true as const },
                  },
                ]
              : []),
          ],
        };
      }
    }
  },
};

function alteredKeys(change: ResourceChange): 'certain' | 'possible' | undefined {
  const [old, now] = [kids(change, 'before'), kids(change, 'after')];
  if (old === null || now === null) {
    return 'possible';
  }
  return old.join() === now.join() ? undefined : 'certain';
}

/** Names of the keys; null where they aren't known. A key that changes under its name is not told apart. */
function kids(change: ResourceChange, end: 'before' | 'after'): string[] | null {
  const found = entries(change, end, 'jwks');
  return found.known
    ? (found.value ?? []).map(({ kid }) => (kid?.known && !kid.sensitive ? String(kid.value) : 'a key')).sort()
    : null;
}
