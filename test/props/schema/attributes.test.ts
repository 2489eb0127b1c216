import { APP, construct, problems } from '../construct';

it.each<[string, unknown, string]>([
  [
    'unknown username',
    { app: APP, applicationUsername: 'mail' },
    '`applicationUsername` must be "email", "login" or an object, got: "mail"',
  ],
  [
    'list as username',
    { app: APP, applicationUsername: [] },
    '`applicationUsername` must be "email", "login" or an object, got: a list',
  ],
  [
    'empty username expression',
    { app: APP, applicationUsername: { expression: '' } },
    '`applicationUsername.expression` must not be empty, got: ""',
  ],
  ['attributes as a list', { app: APP, attributes: ['locale'] }, '`attributes` must be an object, got: a list'],
  [
    'slash in an attribute',
    { app: APP, attributes: { 'cost/center': 'user.costCenter' } },
    '`attributes.cost/center` must not contain a slash, which separates the parts of an import id, got: "cost/center"',
  ],
  [
    'blank in an attribute',
    { app: APP, attributes: { 'cost center': 'user.costCenter' } },
    '`attributes.cost center` must be a variable name of letters, digits and underscores, got: "cost center"',
  ],
  [
    'attribute that begins with a digit',
    { app: APP, attributes: { '2nd': 'user.secondEmail' } },
    '`attributes.2nd` must be a variable name of letters, digits and underscores, got: "2nd"',
  ],
  ['empty expression', { app: APP, attributes: { locale: '' } }, '`attributes.locale` must not be empty, got: ""'],
  [
    'number as an attribute',
    { app: APP, attributes: { locale: 5 } },
    '`attributes.locale` must be a string or an object, got: 5',
  ],
  [
    'null attribute',
    { app: APP, attributes: { locale: null } },
    '`attributes.locale` must be a string or an object, got: null',
  ],
  [
    'unknown attribute type',
    { app: APP, attributes: { costCenter: { expression: 'user.costCenter', type: 'text' } } },
    '`attributes.costCenter.type` must be "string", "boolean", "integer" or "number", got: "text"',
  ],
  [
    'empty SCIM path',
    { app: APP, attributes: { costCenter: { expression: 'user.costCenter', externalName: '' } } },
    '`attributes.costCenter.externalName` must not be empty, got: ""',
  ],
  [
    'boolean as attribute schema',
    { app: APP, attributeSchema: true },
    '`attributeSchema` must be "okta-default" or "declared", got: true',
  ],
])('is refused: %s', (_, props, problem) => {
  expect(() => construct(props)).toThrow(problems(problem));
});
