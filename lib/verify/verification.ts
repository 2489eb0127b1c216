import * as z from 'zod';
import { ENTRY_STATES } from '../acknowledgement/acknowledge';

/** What a verification says: the one definition of its types and of the JSON Schema in docs/schemas. */

export const CHECKS = {
  app: 'The app is there, under the declared label',
  'app-active': 'The app is active',
  'same-label': 'No other app has the same label',
  feature: 'A declared setting of the Provisioning tab is as declared',
  'undeclared-features': 'Nothing else of the Provisioning tab is on',
  username: "The app's username template is as declared",
  mapping: 'A property of the profile mapping is as declared',
  attribute: "An attribute of the app's users has its external name and namespace",
  'push-group': 'A pushed group is as declared, and Okta can push it',
  assignments: 'Groups are assigned as declared, in their order',
  people: 'Everybody who has the app is provisioned',
  'provisioning-events': 'The System Log has no failure of provisioning since the time asked for',
  token: 'OneID gives a token',
  'service-provider': 'OneID can filter, as Okta needs it to look users up',
  schemas: "OneID's SCIM schema of a user has the seven attributes",
  'pushed-group': 'A pushed group is found in OneID by its name, alone',
  user: 'The person is in OneID, once',
  'sso-enabled': 'The person signs in by single sign-on',
  'user-attribute': 'One of the seven attributes has arrived',
  dialect: 'Where answers differ from RFC 7643 and 7644',
} as const;
export type Check = keyof typeof CHECKS;

const line = z.object({
  // The keys of a constant: it has no others, which Object.keys can't know.
  check: z.enum(Object.keys(CHECKS) as [Check, ...Check[]]).describe('Id of the check'),
  side: z.enum(['okta', 'oneid']),
  status: z
    .enum(['pass', 'fail', 'skipped', 'note'])
    .describe('`skipped` where there is nothing to check yet; a `note` is worth knowing and no failure'),
  subject: z.string().nullable().describe('What of several it is about: a feature, variable, group or attribute'),
  title: z.string().describe('What was found, in one line'),
  declared: z.string().nullable(),
  found: z.string().nullable(),
  action: z.string().nullable().describe('What to do about it; each failed line has one'),
  fingerprint: z
    .string()
    .nullable()
    .describe(
      'Of check, app and what was found: an acknowledgement that names it covers this and no other. Failed lines have one',
    ),
  acknowledged: z
    .object({ reason: z.string(), expires: z.string().nullable().describe('Last day it counts, YYYY-MM-DD in UTC') })
    .nullable()
    .describe('Who answers for a failed line says why; it then fails nothing'),
});

const count = z.int().min(0);

export const verificationSchema = z.object({
  schemaVersion: z.literal(1),
  verdict: z.enum(['pass', 'fail']).describe('`fail` when a line fails that is not acknowledged'),
  counts: z
    .object({ pass: count, fail: count, skipped: count, note: count, acknowledged: count })
    .describe('Failed lines that are acknowledged are counted as such, and not by status'),
  okta: z.string().nullable().describe('Address of the org that was read; null if Okta was not asked'),
  user: z.string().nullable().describe('User name that was looked up in OneID'),
  instances: z.array(
    z.object({
      address: z.string().describe('Terraform address of the app'),
      app: z.object({ id: z.string(), name: z.string(), label: z.string() }),
      adminConsole: z.string().describe("The app's page in Okta's Admin Console"),
      oneId: z.string().nullable().describe('SCIM base URL that was read; null if OneID was not asked'),
      lines: z.array(line),
    }),
  ),
  acknowledgements: z
    .array(
      z.object({
        check: line.shape.check,
        address: z.string(),
        subject: z.string().nullable(),
        fingerprint: z.string().nullable().describe('Null where the entry is broad: bound to nothing that was seen'),
        reason: z.string(),
        expires: z.string().nullable(),
        state: z
          .enum(ENTRY_STATES)
          .describe(
            '`too broad` without fingerprint and a last day at most a year ahead; `not allowed` for what nobody can answer for',
          ),
      }),
    )
    .describe('Every entry of the acknowledgement files and what became of it'),
});

export type Line = z.infer<typeof line>;
export type LineStatus = Line['status'];
/** What `--format json` prints. */
export type Verification = z.infer<typeof verificationSchema>;
export type VerifiedInstance = Verification['instances'][number];
