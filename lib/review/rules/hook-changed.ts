import { altered, surer, turned } from '../plan/attributes/difference';
import { entries, visibleText } from '../plan/attributes/reading';
import type { ResourceChange } from '../plan/change';
import type { Found, Rule } from './rule';
import { ALTERING, changesOf, DESTROYING } from './shared/changes-of';
import { listed, movedAddresses } from './shared/sign-on/addresses';

const HOOKS = ['okta_inline_hook', 'okta_event_hook'] as const;

export const hookChanged: Rule = {
  id: 'hook-changed',
  severity: 'high',
  severityNote: 'medium where it stays on its host, is switched off or goes, or an event hook is switched on',
  finds:
    'the address, the authentication, the headers or the events of an `okta_inline_hook` or `okta_event_hook` change, or it is switched on or off, or deleted',
  why: "Okta sends people's data and the secret of the hook there. The answer of an inline hook changes what Okta then does: what stands in an assertion or a token, who is created, who may sign in.",
  action:
    "Check with the owner of the service that the address is theirs, and what becomes of sign-in when it doesn't answer.",
  *examine(plan) {
    for (const change of changesOf(plan, HOOKS, ALTERING)) {
      yield* alteredHook(change);
    }
    for (const change of changesOf(plan, HOOKS, DESTROYING)) {
      yield { at: change, title: `The hook${named(change)} is deleted`, severity: 'medium' };
    }
  },
};

function* alteredHook(change: ResourceChange): Iterable<Found> {
  const moved = movedAddresses(change, ['channel.uri']);
  const isInline = change.type === 'okta_inline_hook';
  const other = altered(change, [
    'channel.method',
    'auth.key',
    'auth.value',
    ...(isInline ? ['channel_json'] : ['events']),
  ]);
  const headers = alteredHeaders(change);
  const certainty = [moved?.certainty, other?.certainty, headers].reduce((a, b) => surer(a, b), undefined);
  if (certainty) {
    const hosts = moved?.hosts ?? [];
    // What is in `channel_json` holds the client's secret and isn't shown: its address may be another.
    const mayBeElsewhere =
      hosts.length > 0 ||
      moved?.certainty === 'possible' ||
      other?.changes.some(({ attribute }) => attribute === 'channel_json');
    yield {
      at: change,
      title: `The hook${named(change)} ${hosts.length > 0 ? `goes to ${listed(hosts)}` : 'is called in another way'}`,
      severity: mayBeElsewhere ? 'high' : 'medium',
      certainty,
      changes: [
        ...(moved?.changes ?? []),
        ...(other?.changes ?? []),
        ...(headers
          ? [{ attribute: 'headers', before: { sensitive: true } as const, after: { sensitive: true } as const }]
          : []),
      ],
    };
  }
  const on = turned(change, 'status', 'INACTIVE', ['ACTIVE']);
  if (on) {
    yield {
      at: change,
      title: `The hook${named(change)} is switched on`,
      severity: isInline ? 'high' : 'medium',
      ...on,
    };
  }
  const off = turned(change, 'status', 'ACTIVE', ['INACTIVE']);
  if (off) {
    yield { at: change, title: `The hook${named(change)} is switched off`, severity: 'medium', ...off };
  }
}

function alteredHeaders(change: ResourceChange): 'certain' | 'possible' | undefined {
  const [before, after] = [entries(change, 'before', 'headers'), entries(change, 'after', 'headers')];
  if (!before.known || !after.known) {
    return 'possible';
  }
  const [old, now] = [before, after].map(({ value }) =>
    (value ?? [])
      .map((header) => JSON.stringify([header['key'], header['value']]))
      .sort()
      .join(),
  );
  return old === now ? undefined : 'certain';
}

function named(change: ResourceChange): string {
  const name = visibleText(change, 'before', 'name');
  return name === undefined ? '' : ` “${name.slice(0, 60)}”`;
}
