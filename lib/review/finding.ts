import * as z from 'zod';
import { ENTRY_STATES } from '../acknowledgement/acknowledge';

/** What a review says: the one definition of its types and of the JSON Schema in docs/schemas. */

export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export const severity = z.enum(SEVERITIES);
export const failOn = z.enum([...SEVERITIES, 'never']);

const value = z
  .union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(z.string()),
    z.object({ unknown: z.literal(true) }).describe('Known only after apply'),
    z.object({ sensitive: z.literal(true) }).describe('Terraform or this library holds it for a secret; never shown'),
  ])
  .describe('A value of an allow-listed attribute');

const attributeChange = z.object({
  attribute: z.string().describe('Name of the attribute, nested ones with dots'),
  before: value,
  after: value,
});

const acknowledgement = z.object({
  reason: z.string(),
  expires: z.string().nullable().describe('Last day it counts, YYYY-MM-DD in UTC'),
});

const finding = z.object({
  rule: z.string().describe('Id of the rule, as in docs/rules.md'),
  severity,
  certainty: z
    .enum(['certain', 'possible'])
    .describe('`possible` where a value that decides is known only after apply'),
  address: z.string().describe('Resource, check or output in Terraform; `plan` for the plan as a whole'),
  constructPath: z.string().nullable().describe('Path of the construct, from the synthesized stack'),
  source: z
    .object({ file: z.string(), line: z.int().min(1) })
    .nullable()
    .describe('Where the construct is made, from the synthesized stack where it has that'),
  title: z.string().describe('What happens, in one line'),
  why: z.string().describe('What it does to people'),
  action: z.string().describe('What to do about it'),
  changes: z.array(attributeChange),
  names: z
    .array(z.string())
    .optional()
    .describe('With `--users` and `--names`: logins of up to ten of the people counted in the title'),
  acknowledged: acknowledgement.nullable(),
  fingerprint: z
    .string()
    .describe(
      'Of rule, address, plan and what changes: an acknowledgement that names it covers this finding and no other',
    ),
  plan: z.string().describe('Name of the plan it is in, as in `plans`'),
});

const unjudged = z.object({
  address: z.string(),
  type: z.string().describe('Type of the resource'),
  actions: z
    .array(z.string())
    .describe(
      "Terraform's words for what happens to it; `drift` where Okta has something else than declared and nothing happens",
    ),
  attributes: z
    .array(z.string())
    .describe('Names of what changes in an update and no rule read; nested ones with dots'),
  plan: z.string().describe('Name of the plan it is in, as in `plans`'),
});

const count = z.int().min(0);

const people = z.object({
  groupsLosingApp: count.describe('Groups that lose an app'),
  listedMembers: count.describe('People whom membership resources of the plans list in those groups'),
  leavingGroups: count.describe(
    'People who leave a group: taken out of a membership resource, or listed in a group that goes',
  ),
  usersLosingApp: count.describe('People whose own assignment to an app goes'),
  usersStopped: count.describe('People who are deactivated, suspended or deleted in Okta'),
  certainty: z.enum(['certain', 'possible']).describe('`possible` where a finding that counts some of them is'),
});

const planFacts = z.object({
  formatVersion: z.string(),
  terraformVersion: z.string().nullable(),
  complete: z.boolean().nullable().describe("False when a further plan is needed; null where the plan doesn't say"),
  errored: z.boolean(),
});

export const reviewSchema = z.object({
  schemaVersion: z.literal(1),
  verdict: z
    .enum(['pass', 'fail'])
    .describe(
      '`fail` when an unacknowledged finding is at or above `failOn`, or anything is unjudged and `failOnUnjudged`',
    ),
  failOn,
  counts: z
    .object({ critical: count, high: count, medium: count, low: count, acknowledged: count })
    .describe('Acknowledged findings are counted as such and not by severity'),
  people: people.describe(
    'Each counted once over all findings, as far as the plans list them: members whom no resource lists are not in it',
  ),
  findings: z.array(finding),
  acknowledgements: z
    .array(
      z.object({
        rule: z.string(),
        address: z.string(),
        reason: z.string(),
        expires: z.string().nullable(),
        fingerprint: z.string().nullable().describe('Null where the entry is broad: bound to no finding'),
        plan: z.string().nullable().describe('Name of the plan it is for; null for any'),
        state: z
          .enum(ENTRY_STATES)
          .describe(
            '`too broad` without fingerprint and a last day at most a year ahead; `not allowed` for what nobody can answer for',
          ),
      }),
    )
    .describe('Every entry of the acknowledgement files and what became of it'),
  unjudged: z
    .array(unjudged)
    .describe('Changes of okta resources, and attributes of them, that no rule looked at; names only, never values'),
  failOnUnjudged: z.boolean().describe('Whether anything unjudged fails the review'),
  notes: z.array(z.string()).describe('What a reader should know about the review itself'),
  plan: planFacts.describe('All plans together: complete if each is, errored if one is, versions joined by commas'),
  plans: z.array(planFacts.extend({ name: z.string().describe('File it came from') })),
});

export type Severity = z.infer<typeof severity>;
export type FailOn = z.infer<typeof failOn>;
export type Value = z.infer<typeof value>;
export type AttributeChange = z.infer<typeof attributeChange>;
export type Finding = z.infer<typeof finding>;
export type Unjudged = z.infer<typeof unjudged>;
export type Certainty = Finding['certainty'];
export type People = z.infer<typeof people>;
/** The part of a review that is data: what `--format json` prints. */
export type ReviewDocument = z.infer<typeof reviewSchema>;
