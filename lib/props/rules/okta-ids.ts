import { type Path, type Problem, problem } from '../problems/problem';
import { shown } from '../problems/shown-value';
import { type Entry, entriesOf, forgottenEntries } from './group-entries';
import type { Settings, Tokens } from './rule';

/**
 * How Okta's ids of a kind begin, as in the examples of its API reference. An id that begins otherwise isn't refused for it:
 * Okta promises no prefix.
 */
const PREFIXES = {
  app: '0oa',
  group: '00g',
  user: '00u',
  'user type': 'oty',
  'profile mapping': 'prm',
  'group push mapping': 'gPm',
  'authentication policy': 'rst',
} as const;

type Kind = keyof typeof PREFIXES;

/** Ids that are of another kind, or an address of the Admin Console in place of the id in it. */
export function oktaIds(settings: Settings, tokens: Tokens): Problem[] {
  return idsOf(settings).flatMap(({ path, kind, id }) => {
    if (id === undefined || tokens.isToken(id)) return [];
    const other = kindOf(id);
    if (/^[\w-]*$/.test(id)) {
      return other === undefined || other === kind
        ? []
        : [problem(path, `must be the id of ${article(kind)}, not of ${article(other)}`, shown(id, path))];
    }
    const inside = id.match(new RegExp(`\\b${PREFIXES[kind]}[0-9A-Za-z]{17}\\b`))?.[0];
    const hint = inside === undefined ? `such as \`${PREFIXES[kind]}...\`` : `here \`${inside}\``;
    return [problem(path, `must be the id of ${article(kind)} alone, ${hint}`, shown(id, path))];
  });
}

interface Id {
  readonly path: Path;
  readonly kind: Kind;
  readonly id: string | undefined;
}

function idsOf(settings: Settings): Id[] {
  const { app } = settings;
  const ofApp: Id[] = [];
  if (app && app.source !== 'create') ofApp.push({ path: ['app', 'appId'], kind: 'app', id: app.appId });
  if (app?.source === 'adopt') {
    ofApp.push({ path: ['app', 'profileMappingId'], kind: 'profile mapping', id: app.profileMappingId });
  }
  if (app && app.source !== 'reference') {
    ofApp.push({
      path: ['app', 'authenticationPolicyId'],
      kind: 'authentication policy',
      id: app.authenticationPolicyId,
    });
  }
  return [
    ...ofApp,
    ...entriesOf('pushGroups', settings).flatMap(groupIds),
    ...(settings.pushGroups ?? []).flatMap((entry, index): Id[] => {
      if (typeof entry === 'string' || !('sourceGroup' in entry)) return [];
      const path = ['pushGroups', index];
      const { targetGroup: target, existingMappingId: id } = entry;
      return [
        ...(target && 'id' in target
          ? [{ path: [...path, 'targetGroup', 'id'], kind: 'group', id: target.id } as const]
          : []),
        { path: [...path, 'existingMappingId'], kind: 'group push mapping', id },
      ];
    }),
    ...entriesOf('assignments', settings).flatMap(groupIds),
    ...(['pushGroups', 'assignments'] as const).flatMap((prop) => forgottenEntries(prop, settings).flatMap(groupIds)),
  ];
}

function groupIds({ group, path }: Entry): Id[] {
  return 'id' in group ? [{ path, kind: 'group', id: group.id }] : [];
}

function kindOf(id: string): Kind | undefined {
  return (Object.keys(PREFIXES) as Kind[]).find((kind) => id.startsWith(PREFIXES[kind])); // The keys of a table of kinds.
}

function article(kind: Kind): string {
  return `${/^[aeiou](?!ser)/.test(kind) ? 'an' : 'a'} ${kind}`;
}
