import { ONE_ID_ATTRIBUTES } from '../../one-id/attributes';
import { ONE_ID_UNIQUE_IDENTIFIER_FIELD } from '../../one-id/endpoints';
import type { Dialect, ScimObject } from './dialect';

/** One of the seven attributes, as SCIM has it in a user. */
export interface UserAttribute {
  /** What Zuora's page calls it. */
  readonly label: string;
  /** Variable names in Okta that stand for it; none for Username. */
  readonly variables: readonly string[];
  /** Path in a SCIM user, without the filter that Okta writes into it. */
  readonly path: readonly string[];
  /** Whether the first of the path has several values, one of them primary. */
  readonly several: boolean;
}

const PRIMARY = '.^[primary==true]';

/** Username, and the six that are mapped. */
export const USER_ATTRIBUTES: readonly UserAttribute[] = [
  { label: 'Username', variables: [], path: [ONE_ID_UNIQUE_IDENTIFIER_FIELD], several: false },
  ...ONE_ID_ATTRIBUTES.map(({ label, variable, aliases = [], externalName }) => ({
    label,
    variables: [variable, ...aliases],
    path: externalName.replace(PRIMARY, '').split('.'),
    several: externalName.includes(PRIMARY),
  })),
];

/** The attribute's value in a user, as text; undefined if it is missing or empty. */
export function valueIn(user: ScimObject, { path, several }: UserAttribute, dialect: Dialect): string | undefined {
  const [first = '', second] = path;
  const value = dialect.member(user, first);
  const leaf =
    second === undefined
      ? value
      : dialect.member(several ? primary(value, first, dialect) : dialect.object(value, `\`${first}\``), second);
  const text =
    typeof leaf === 'string' ? leaf.trim() : typeof leaf === 'number' || typeof leaf === 'boolean' ? String(leaf) : '';
  return text === '' ? undefined : text;
}

/** The primary one of several values (RFC 7643 section 2.4), or the object itself. */
function primary(value: unknown, name: string, dialect: Dialect): ScimObject | undefined {
  if (!Array.isArray(value)) return dialect.object(value, `\`${name}\``);
  const plain = value.flat().find((each) => typeof each === 'string');
  if (plain !== undefined) {
    dialect.note(`\`${name}\` come as texts, and not as objects with a \`value\``);
    return { value: plain };
  }
  const objects = value.flat().filter((each): each is ScimObject => typeof each === 'object' && each !== null);
  const found = objects.find((each) => dialect.flag(dialect.member(each, 'primary'), 'primary') === true);
  if (found === undefined && objects.length > 0) dialect.note(`none of the \`${name}\` is primary: the first is taken`);
  return found ?? objects[0];
}
