import { distance } from 'fastest-levenshtein';
import { apiCapability } from '../../okta/capabilities';
import { isScimAttribute, scimAttribute } from '../../okta/scim-attributes';
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

/**
 * A name that is taken for one of OneID's with a slip in it. Nothing before the apply knows the attributes of the app: one
 * that it lacks fails the apply, and taints the mapping.
 */
export function misspeltAttributes({ app, attributes }: Settings): Problem[] {
  if (!app || apiCapability(app)) return [];
  return Object.entries(attributes ?? {}).flatMap(([key, value]) => {
    const meant = typeof value === 'string' ? meantAttribute(key) : undefined;
    if (meant === undefined) return [];
    const otherwise = 'another attribute with so near a name takes an object, which declares it';
    return [
      meant === USERNAME
        ? problem(
            ['attributes', key],
            `must not be near \`${USERNAME}\`, which comes from \`applicationUsername\`; ${otherwise}`,
            JSON.stringify(key),
          )
        : problem(['attributes', key], `must be \`${meant}\`; ${otherwise}`, JSON.stringify(key)),
    ];
  });
}

/** Attributes that only the app can tell whether it has. No data source of the provider reads an app's profile schema. */
export function unknownAttributeWarnings({ app, attributes }: Settings): string[] {
  if (!app || apiCapability(app)) return [];
  const given = Object.entries(attributes ?? {}).filter(([key]) => !oneIdAttribute(key));
  const unknown = given.flatMap(([key, value]) =>
    typeof value === 'string' && !isScimAttribute(key) ? [`\`attributes.${key}\``] : [],
  );
  const near = given.flatMap(([key, value]) => {
    const meant = typeof value === 'string' ? undefined : meantAttribute(key);
    return meant === undefined
      ? []
      : [
          `\`attributes.${key}\` declares an attribute whose name is near that of \`${meant}\`, which it doesn't replace. If \`${meant}\` is meant, correct the name.`,
        ];
  });
  if (unknown.length === 0) return near;
  const [verb, it, name] = unknown.length === 1 ? ['maps', 'it', 'the name'] : ['map', 'them', 'each name'];
  return [
    ...near,
    `${unknown.join(', ')} ${verb} what only the app can tell that it has: an apply fails on an attribute that the app lacks, and leaves the mapping tainted. Look ${name} up in Okta's Profile Editor first, or declare ${it} here with an object.`,
  ];
}

/**
 * Declared attributes that are in Okta already. The provider asks for none of them: its creation of an attribute that exists
 * changes it, and the plan shows an addition.
 */
export function takenOverAttributeWarnings({ app, attributes, attributeSchema }: Settings): string[] {
  if (!app || apiCapability(app)) return [];
  const declared = Object.entries(attributes ?? {}).flatMap(([key, value]) =>
    typeof value === 'string' || oneIdAttribute(key) ? [] : [{ key, value, scim: scimAttribute(key) }],
  );
  const oktas = declared.flatMap(({ key, value, scim }) => {
    if (!scim || attributeSchema === 'declared') return [];
    const paths = [
      `${scim.namespace}:${scim.externalName}`,
      scimPath({ externalName: value.externalName, externalNamespace: value.externalNamespace }, key),
    ] as const;
    const changes = paths[0] === paths[1] ? '' : `, and its SCIM path ${paths[0]} becomes ${paths[1]}`;
    return [
      `\`attributes.${key}\` declares an attribute that Okta makes by itself when SCIM is switched on. Terraform takes Okta's over and shows that as an addition: title and type become those declared here${changes}. To only map it, write the expression alone, \`${key}: ${JSON.stringify(value.expression ?? '')}\`; Okta then keeps it as it is, also where it was declared before. If it is meant, say \`attributeSchema: 'declared'\`.`,
    ];
  });
  const others = declared.filter(({ scim }) => !scim).map(({ key }) => `\`attributes.${key}\``);
  if (app.source === 'create' || others.length === 0) return oktas;
  return [
    ...oktas,
    `${others.join(', ')}: declared on an app that exists. If the app has an attribute of that name already, Terraform takes it over, shows that as an addition, and deletes it with its values where the declaration is taken out without \`forget\`. To only map one that is there, write the expression alone.`,
  ];
}

const USERNAME = 'userName';
const NAMES = [...ONE_ID_ATTRIBUTES.flatMap(({ variable, aliases = [] }) => [variable, ...aliases]), USERNAME];

/**
 * The one of OneID's attributes that a name is nearly equal to: a letter too many, too few, wrong or swapped, in a long name
 * two. A number behind makes a name of its own, such as `email2`, and the first letter is seldom the wrong one, as in `mail`.
 */
function meantAttribute(key: string): string | undefined {
  if (NAMES.includes(key) || /\d$/.test(key) || isScimAttribute(key)) return undefined;
  return NAMES.find((name) => {
    const [given, known] = [key.toLowerCase(), name.toLowerCase()];
    if (given[0] !== known[0] || given === known) return false;
    const apart = distance(given, known);
    return apart <= (name.length < 8 ? 1 : 2) || (apart === 2 && sameLetters(given, known));
  });
}

function sameLetters(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('');
}
