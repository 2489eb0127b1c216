import type { Sides } from './sides';

/**
 * The functions that Okta documents, as data: what they take and give and where they may stand. How they are computed is
 * in `functions/`, which may know less.
 */

export interface OktaFunction {
  /** As it is called; with the object or profile that it belongs to before the dot. */
  readonly name: string;
  /**
   * Okta's signature: types and names, separated by commas. `?` after a name: may be left out; `...` after a type: any number
   * of them; `|null` after a type: Okta documents what null gives.
   */
  readonly parameters: string;
  readonly returns: 'String' | 'Integer' | 'Double' | 'Boolean' | 'Array' | 'User' | 'any';
  readonly what: string;
  readonly sides: Sides;
  /** The function that does the same, where Okta calls this one deprecated. */
  readonly replacedBy?: string;
  readonly source: string;
}

const REFERENCE = 'https://developer.okta.com/docs/reference/okta-expression-language';

/**
 * "All functions work in UD mappings ... some functions (namely string) work in other areas": where only the first is said,
 * SAML is left out. Conditions of group rules allow only String, Arrays and user expressions.
 * @see https://help.okta.com/en-us/content/topics/users-groups-profiles/usgp-attribute-mappings-expressions.htm
 * @see https://developer.okta.com/docs/reference/okta-expression-language/#expressions-in-group-rules
 */
const EVERYWHERE: Sides = { 'to-app': 'yes', 'from-app': 'yes', 'group-rule': 'yes', saml: 'yes' };
const MAPPINGS_AND_RULES: Sides = { 'to-app': 'yes', 'from-app': 'yes', 'group-rule': 'yes' };
const MAPPINGS: Sides = { 'to-app': 'yes', 'from-app': 'yes', 'group-rule': 'no' };
/** Group rules with them are common, though the sentence above doesn't name them. */
const MAPPINGS_RULES_UNSAID: Sides = { 'to-app': 'yes', 'from-app': 'yes' };
const CLAIMS: Sides = { 'to-app': 'no', 'from-app': 'no', 'group-rule': 'no' };
const IDENTITY_ENGINE: Sides = {};

type Row = readonly [name: string, parameters: string, returns: OktaFunction['returns'], what: string];

function section(anchor: string, sides: Sides, rows: readonly Row[]): OktaFunction[] {
  return rows.map(([name, parameters, returns, what]) => ({
    name,
    parameters,
    returns,
    what,
    sides,
    source: `${REFERENCE}/#${anchor}`,
  }));
}

export const OKTA_FUNCTIONS: readonly OktaFunction[] = [
  ...section('string-functions', EVERYWHERE, [
    ['String.append', 'String str, String suffix', 'String', 'both texts, one after the other'],
    ['String.join', 'String separator, String... strings', 'String', 'the texts with the separator between them'],
    ['String.len', 'String|null input', 'Integer', 'the number of characters'],
    ['String.removeSpaces', 'String input', 'String', 'the text without its spaces'],
    ['String.replace', 'String input, String match, String replacement', 'String', 'every match replaced'],
    ['String.replaceFirst', 'String input, String match, String replacement', 'String', 'the first match replaced'],
    ['String.startsWith', 'String input, String starts', 'Boolean', 'whether the text starts so'],
    ['String.stringContains', 'String input, String searchString', 'Boolean', 'whether the text contains the other'],
    [
      'String.stringSwitch',
      'String input, String defaultString, String... keyValuePairs',
      'String',
      'the value after the first key that the text contains, else the default',
    ],
    [
      'String.substring',
      'String input, int startIndex, int endIndex',
      'String',
      'from the first index up to before the second',
    ],
    ['String.substringAfter', 'String input, String searchString', 'String', 'what follows the first match'],
    ['String.substringBefore', 'String input, String searchString', 'String', 'what stands before the first match'],
    ['String.toUpperCase', 'String input', 'String', 'in capital letters'],
    ['String.toLowerCase', 'String input', 'String', 'in small letters'],
  ]),
  ...section('string-functions', EVERYWHERE, [
    ['toUpperCase', 'String input', 'String', 'in capital letters'],
    ['toLowerCase', 'String input', 'String', 'in small letters'],
    ['substringBefore', 'String input, String searchString', 'String', 'what stands before the first match'],
    ['substringAfter', 'String input, String searchString', 'String', 'what follows the first match'],
    [
      'substring',
      'String input, int startIndex, int endIndex',
      'String',
      'from the first index up to before the second',
    ],
  ]).map((row) => ({ ...row, replacedBy: `String.${row.name}` })),
  ...section('array-functions', MAPPINGS_AND_RULES, [
    ['Arrays.add', 'Array array, any value', 'Array', 'the list and the value after it'],
    ['Arrays.remove', 'Array array, any value', 'Array', 'the list without the value'],
    ['Arrays.clear', 'Array array', 'Array', 'an empty list'],
    ['Arrays.get', 'Array array, int position', 'any', 'the element at the position, counted from 0'],
    ['Arrays.flatten', 'any... values', 'Array', 'one list of all values and the elements of lists'],
    ['Arrays.contains', 'Array array, any value', 'Boolean', 'whether the list has the value'],
    ['Arrays.size', 'Array|null array', 'Integer', 'the number of elements'],
    ['Arrays.isEmpty', 'Array|null array', 'Boolean', 'whether the list has no elements'],
    ['Arrays.toCsvString', 'Array array', 'String', 'the elements with commas between them'],
  ]),
  ...section('data-conversion-functions', MAPPINGS, [
    ['Convert.toInt', 'any value', 'Integer', 'the whole number that a text holds or that is nearest'],
    ['Convert.toNum', 'String value', 'Double', 'the number that a text holds'],
  ]),
  ...section('country-code-conversion-functions', MAPPINGS, [
    ['Iso3166Convert.toAlpha2', 'String code', 'String', "the country's code of two letters"],
    ['Iso3166Convert.toAlpha3', 'String code', 'String', "the country's code of three letters"],
    ['Iso3166Convert.toNumeric', 'String code', 'String', "the country's code of three digits"],
    ['Iso3166Convert.toName', 'String code', 'String', "the country's full ISO name"],
  ]),
  ...section('group-functions', MAPPINGS_RULES_UNSAID, [
    [
      'getFilteredGroups',
      'Array allowList, String groupExpression, int limit',
      'Array',
      'groups of the list that the user is in',
    ],
    ['isMemberOfGroupName', 'String name', 'Boolean', 'whether the user is in a group of this name'],
    ['isMemberOfGroup', 'String groupId', 'Boolean', 'whether the user is in the group'],
    ['isMemberOfAnyGroup', 'String... groupIds', 'Boolean', 'whether the user is in one of the groups'],
    ['isMemberOfGroupNameStartsWith', 'String start', 'Boolean', 'whether the user is in a group whose name starts so'],
    ['isMemberOfGroupNameContains', 'String part', 'Boolean', 'whether the user is in a group whose name contains it'],
    ['isMemberOfGroupNameRegex', 'String pattern', 'Boolean', 'whether the user is in a group whose name matches'],
  ]),
  ...section('get-groups-for-users', MAPPINGS_AND_RULES, [
    ['user.getGroups', 'any... criteria', 'Array', "the user's groups that meet the criteria"],
  ]),
  ...section('group-claims-only-functions', CLAIMS, [
    ['Groups.contains', 'String app, String pattern, int limit', 'Array', "the user's groups, for claims only"],
    ['Groups.startsWith', 'String app, String pattern, int limit', 'Array', "the user's groups, for claims only"],
    ['Groups.endsWith', 'String app, String pattern, int limit', 'Array', "the user's groups, for claims only"],
  ]),
  ...section('okta-user-id-and-status', EVERYWHERE, [
    ['user.getInternalProperty', 'String property', 'String', "the user's id or status"],
  ]),
  ...section('linked-object-function', MAPPINGS_RULES_UNSAID, [
    ['user.getLinkedObject', 'String primaryName', 'User', 'the user at the other end of the relationship'],
  ]),
  ...section('time-functions', MAPPINGS, [
    ['Time.now', 'String timeZoneId?, String format?', 'String', 'the moment of evaluation'],
    ['Time.fromWindowsToIso8601', 'String time', 'String', 'a Windows timestamp as ISO 8601'],
    ['Time.fromUnixToIso8601', 'String time', 'String', 'a Unix timestamp as ISO 8601'],
    ['Time.fromStringToIso8601', 'String time, String format', 'String', 'a time in a Joda format as ISO 8601'],
    ['Time.fromIso8601ToWindows', 'String time', 'String', 'ISO 8601 as a Windows timestamp'],
    ['Time.fromIso8601ToUnix', 'String time', 'String', 'ISO 8601 as a Unix timestamp'],
    ['Time.fromIso8601ToString', 'String time, String format', 'String', 'ISO 8601 in a Joda format'],
  ]),
  ...section('manager-assistant-functions', MAPPINGS, [
    ['getManagerUser', 'String managerSource', 'User', "the manager's Okta user"],
    ['getManagerAppUser', 'String managerSource, String attributeSource', 'User', "the manager's user of an app"],
    ['getAssistantUser', 'String assistantSource', 'User', "the assistant's Okta user"],
    ['getAssistantAppUser', 'String assistantSource, String attributeSource', 'User', "the assistant's user of an app"],
  ]),
  ...section('directory-and-workday-functions', MAPPINGS, [
    ['hasDirectoryUser', '', 'Boolean', 'whether the user has exactly one Active Directory assignment'],
    ['hasWorkdayUser', '', 'Boolean', 'whether the user has a Workday assignment'],
    ['findDirectoryUser', '', 'User', 'the Active Directory user, or null unless there is exactly one'],
    ['findWorkdayUser', '', 'User', 'the Workday user, or null unless there is exactly one'],
  ]),
  {
    name: 'user.isMemberOf',
    parameters: 'any... criteria',
    returns: 'Boolean',
    what: 'whether the user is in a group that meets the criteria; documented for policies of the Identity Engine',
    sides: IDENTITY_ENGINE,
    source: 'https://developer.okta.com/docs/reference/okta-expression-language-in-identity-engine/#group-functions',
  },
];

const BY_NAME = new Map(OKTA_FUNCTIONS.map((each) => [each.name, each]));
const PARAMETERS = new Map(OKTA_FUNCTIONS.map((each) => [each, parse(each.parameters)]));

export function oktaFunction(name: string): OktaFunction | undefined {
  return BY_NAME.get(name);
}

export interface Parameter {
  readonly type: 'String' | 'int' | 'Array' | 'any';
  readonly name: string;
  readonly optional: boolean;
  readonly repeated: boolean;
  readonly nullable: boolean;
}

/** The parameters that the signature of a function of the table names. */
export function parametersOf(definition: OktaFunction): readonly Parameter[] {
  return PARAMETERS.get(definition) ?? [];
}

function parse(parameters: string): readonly Parameter[] {
  if (parameters === '') return [];
  return parameters.split(', ').map((each) => {
    const [, type, nullable, repeated, name, optional] =
      /^(String|int|Array|any)(\|null)?(\.\.\.)? (\w+)(\?)?$/.exec(each) ?? [];
    return {
      type: type as Parameter['type'], // Each signature is written in this file as `type name`, and a test reads them all.
      name: name as string, // Likewise.
      optional: optional !== undefined,
      repeated: repeated !== undefined,
      nullable: nullable !== undefined,
    };
  });
}
