import { scimAttributes } from '../../okta/scim-attributes';
import type { OktaAttribute, OktaMappedProperty } from '../../okta-org/okta-reads';
import { ONE_ID_ATTRIBUTES, type OneIdAttribute, oneIdAttribute } from '../../one-id/attributes';
import type { PlannedChange } from '../adoption';
import type { LiveApp } from '../live-app';
import { given, type Part, quoted, unlessEmpty } from './part';
import { refused } from './refused';

/**
 * What fills the attributes of the app's users. OneID's six are always managed, with Okta's expression where it isn't the
 * default. Of the others those that Okta maps by itself stay Okta's.
 */
export function attributesPart({ mapping, attributes, definition, otherUserTypes }: LiveApp): Part {
  const properties = (mapping?.properties ?? []).filter(({ variable }) => variable !== 'userName');
  const ours = ONE_ID_ATTRIBUTES.map((attribute) => ({ attribute, property: mapped(attribute, properties) }));
  const others = properties.filter((property) => !ours.some((each) => each.property === property));
  const wanted = others.filter((property) => isPushed(property) && !isOktaDefault(property) && canBeDeclared(property));
  const wrong = refusals(wanted);
  const declared = wanted.filter(({ variable }) => !wrong.has(variable));
  const managed = [
    ...ours.map(({ attribute, property }) => property?.variable ?? attribute.variable),
    ...declared.map(({ variable }) => variable),
  ].sort();
  return {
    props: given({
      attributes: unlessEmpty(Object.fromEntries([...ours.flatMap(differing), ...declared.map(entry)])),
    }),
    differences: ours.flatMap(({ attribute, property }) =>
      property === undefined || property.expression === attribute.expression
        ? []
        : [
            `\`attributes.${property.variable}\`: ${quoted(property.expression)} in place of ${quoted(attribute.expression)}, which fills it where the entry is left out`,
          ],
    ),
    changes: mapping === undefined ? [] : [...filledIn(managed), ...ours.flatMap(changed)],
    stays: [
      ...notDeclared(
        others.filter((property) => !declared.includes(property)),
        wrong,
      ),
      ...otherUserTypes.map(
        (name) => `The mapping from the user type ${quoted(name)}: the construct maps the default type`,
      ),
    ],
    obstacles: mapping === undefined ? [NO_MAPPING] : missing(ours, attributes, definition.label),
  };
}

interface Ours {
  readonly attribute: OneIdAttribute;
  readonly property: OktaMappedProperty | undefined;
}

const NO_MAPPING =
  "Okta shows no mapping from its default user type (`user`) to this app: the mapping can't be taken over";

function mapped({ variable, aliases = [] }: OneIdAttribute, properties: readonly OktaMappedProperty[]) {
  return [variable, ...aliases]
    .map((name) => properties.find((property) => property.variable === name))
    .find((property) => property !== undefined);
}

function isPushed({ pushStatus }: OktaMappedProperty): boolean {
  return pushStatus === 'PUSH';
}

/** What Okta maps when SCIM is switched on, and never goes away by itself. */
const OKTA_DEFAULTS = new Map(
  scimAttributes({ emailTypeAttribute: 'emailType' }).map(({ variable, fromOkta }) => [variable, fromOkta]),
);

function isOktaDefault({ variable, expression }: OktaMappedProperty): boolean {
  return OKTA_DEFAULTS.get(variable) === expression;
}

/** The props hold every key to this form, and take one of two names for one attribute of OneID. */
function canBeDeclared({ variable }: Pick<OktaMappedProperty, 'variable'>): boolean {
  return /^[A-Za-z_]\w*$/.test(variable) && !/^username$/i.test(variable) && oneIdAttribute(variable) === undefined;
}

/** What the construct would say of each, such as of a name that is nearly one of OneID's: the mapping keeps it undeclared. */
function refusals(properties: readonly OktaMappedProperty[]): Map<string, string> {
  const attributes = Object.fromEntries(properties.map(entry));
  const problems = refused({ app: { source: 'create', label: 'Zuora OneID' }, attributes });
  return new Map(problems.map(({ path, rule }) => [path.replace(/^attributes\./, ''), rule]));
}

function entry({ variable, expression }: OktaMappedProperty): [string, string] {
  return [variable, expression];
}

/** One of the six that Okta fills otherwise, or has under its other name. */
function differing({ attribute, property }: Ours): [string, string][] {
  const isUsual =
    property === undefined ||
    (property.variable === attribute.variable && property.expression === attribute.expression);
  return isUsual ? [] : [entry(property)];
}

/** The provider reads no property of a mapping when it imports it. */
function filledIn(managed: readonly string[]): PlannedChange[] {
  const change = (attribute: string, after: string): PlannedChange => ({
    resource: 'okta_profile_mapping',
    attribute,
    before: 'nothing',
    after,
  });
  return [
    change('always_apply', 'false'),
    change('delete_when_absent', 'false'),
    change('mappings', `filled in: ${managed.join(', ')}`),
  ];
}

function changed({ attribute: { variable, expression }, property }: Ours): PlannedChange[] {
  const change = (before: string, after: string, inOkta: string): PlannedChange => ({
    resource: 'okta_profile_mapping',
    of: property?.variable ?? variable,
    attribute: 'mappings',
    before,
    after,
    inOkta,
  });
  if (property === undefined)
    return [change('not mapped', expression, 'the attribute is filled for everybody assigned')];
  return isPushed(property)
    ? []
    : [
        change(
          property.pushStatus,
          'PUSH',
          'the attribute is sent to OneID when it changes, not only when the account is created',
        ),
      ];
}

function notDeclared(others: readonly OktaMappedProperty[], wrong: ReadonlyMap<string, string>): string[] {
  const [defaults, rest] = [others.filter(isOktaDefault), others.filter((each) => !isOktaDefault(each))];
  return [
    ...(defaults.length === 0
      ? []
      : [`Mapped by Okta itself, and left to it: ${defaults.map(({ variable }) => quoted(variable)).join(', ')}`]),
    ...rest.map(({ variable, expression }) =>
      wrong.has(variable)
        ? `${quoted(variable)} is filled with ${quoted(expression)}: the construct refuses the entry, which ${wrong.get(variable)}`
        : canBeDeclared({ variable })
          ? `${quoted(variable)} is filled with ${quoted(expression)} on creation only: the construct declares what is sent on updates, too`
          : `${quoted(variable)} is filled with ${quoted(expression)}: the construct takes no attribute of this name beside its own`,
    ),
  ];
}

/** The mapping would be refused as a whole. */
function missing(ours: readonly Ours[], attributes: readonly OktaAttribute[] | undefined, label: string): string[] {
  const present = new Set(attributes?.map(({ variable }) => variable));
  const lacking = ours.filter(({ attribute, property }) => property === undefined && !present.has(attribute.variable));
  return attributes === undefined || lacking.length === 0
    ? []
    : [
        `The profile of ${quoted(label)} lacks ${lacking.map(({ attribute }) => quoted(attribute.variable)).join(', ')}: add it in Directory > Profile Editor before the first apply, with the external names of docs/props.md`,
      ];
}
