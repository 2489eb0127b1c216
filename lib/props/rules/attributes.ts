import { apiCapability } from '../../okta/capabilities';
import { ONE_ID_ATTRIBUTES, oneIdAttribute, SCIM_CORE_USER } from '../../one-id/attributes';
import { type Problem, problem } from '../problems/problem';
import { shown } from '../problems/shown-value';
import type { Settings } from './rule';

export function attributeDefinitions({ app, attributes, attributeSchema }: Settings): Problem[] {
  return Object.entries(attributes ?? {}).flatMap(([key, value]) => {
    const path = ['attributes', key];
    if (/^username$/i.test(key)) {
      return [
        problem(path, 'must not be an attribute: the username comes from `applicationUsername`', shown(value, path)),
      ];
    }
    if (typeof value === 'string') return [];
    // An app that Okta's API serves has attributes of its own, of which OneID's page says nothing.
    const oneId = apiCapability(app) ? undefined : oneIdAttribute(key);
    if (!oneId) {
      return value.expression === undefined ? [problem([...path, 'expression'], 'is required', 'nothing')] : [];
    }
    const given = (['title', 'type', 'externalName', 'externalNamespace'] as const).filter(
      (each) => value[each] !== undefined,
    );
    if (oneId.kind === 'base') {
      return given.map((each) =>
        problem(
          [...path, each],
          'must be absent: the attribute comes with the app and cannot be declared',
          shown(value[each], []),
        ),
      );
    }
    if (attributeSchema === undefined || attributeSchema === 'declared') return [];
    return given.map((each) =>
      problem(
        [...path, each],
        'needs `attributeSchema` "declared": Okta creates this attribute by default',
        shown(value[each], []),
      ),
    );
  });
}

/** Okta's names differ in more than case, and a SCIM attribute is filled from one place. */
export function duplicateAttributes({ app, attributes }: Settings): Problem[] {
  const hasOwnAttributes = apiCapability(app) !== undefined;
  const oneIds = hasOwnAttributes ? [] : ONE_ID_ATTRIBUTES;
  const given = Object.entries(attributes ?? {});
  const exact = (key: string) => (hasOwnAttributes ? undefined : oneIdAttribute(key));
  const replaced = new Set(given.map(([key]) => exact(key)));
  const byName = new Map<string, string>();
  const byScim = new Map(
    oneIds.filter((each) => !replaced.has(each)).map((each) => [scimPath(each, each.variable), each.variable]),
  );
  return given.flatMap(([key, value]) => {
    const oneId = exact(key);
    const namesake = oneIds.find(({ variable, aliases = [] }) =>
      [variable, ...aliases].some((each) => each.toLowerCase() === key.toLowerCase()),
    )?.variable;
    const name = (namesake ?? key).toLowerCase();
    const earlier = byName.get(name) ?? (oneId ? undefined : namesake);
    byName.set(name, key);
    if (earlier !== undefined) {
      return [problem(['attributes', key], `must not repeat attribute \`${earlier}\``, JSON.stringify(key))];
    }
    // A string is for an attribute that the app has, whose SCIM path only OneID's page may tell.
    if (typeof value === 'string' && !oneId) return [];
    const details = typeof value === 'string' ? {} : value;
    const scim = scimPath({ ...oneId, ...details }, key);
    const same = byScim.get(scim);
    byScim.set(scim, key);
    const path = ['attributes', key, 'externalName'];
    return same === undefined
      ? []
      : [problem(path, `must not be that of attribute \`${same}\``, shown(details.externalName ?? key, path))];
  });
}

function scimPath(
  attribute: { externalNamespace?: string | undefined; externalName?: string | undefined },
  key: string,
): string {
  return `${attribute.externalNamespace ?? SCIM_CORE_USER}:${attribute.externalName ?? key}`;
}
