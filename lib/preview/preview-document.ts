import * as z from 'zod';

/** What a preview says: the one definition of its types and of the JSON Schema in docs/schemas. */

const value = z.string().nullable();

const problem = z.object({
  attribute: z.string().describe('Variable name of the attribute; `userName` for the user name'),
  problem: z.string().describe('What is wrong, in one line that repeats no value'),
  action: z.string().describe('What to do about it'),
});

const change = z.object({
  attribute: z.string(),
  before: value.describe('As text; null: empty'),
  after: value.describe('As text; null: empty'),
});

const person = z.object({
  login: z.string().describe('As the file or Okta has it; redacted: `person 1`'),
  attributes: z
    .record(z.string(), value)
    .describe('`userName` and the mapped attributes, by variable name, as text; null: empty, or not known beforehand'),
  body: z
    .record(z.string(), z.unknown())
    .describe(
      'The user of SCIM that Okta would POST or PUT, as far as the stack declares it; a POST has a random `password` too',
    ),
  changes: z.array(change).describe('With a plan: what differs from before its apply'),
  problems: z.array(problem),
});

const count = z.int().min(0);

export const previewSchema = z.object({
  schemaVersion: z.literal(1),
  app: z.object({
    address: z.string().describe('Terraform address'),
    label: z.string().nullable(),
  }),
  summary: z.object({
    people: count,
    withProblems: count.describe('People with at least one problem'),
    changed: count.describe('People of whom at least one attribute changes'),
    otherUserName: count.describe('People who get another user name'),
    leftOut: count.describe('People whom Okta has deactivated: they are not provisioned'),
  }),
  notes: z.array(z.string()).describe('What to know of all of it, such as what is not in the bodies'),
  people: z.array(person),
});

export type Preview = z.infer<typeof previewSchema>;
export type PreviewedPerson = z.infer<typeof person>;
export type AttributeChange = z.infer<typeof change>;
