import * as z from 'zod';

/**
 * The runbook: what a person has to do in two consoles, in the order they do it. One definition for its TypeScript types,
 * the JSON format and its published JSON Schema. No secret is ever in it.
 */

export const SCHEMA_VERSION = 1;

/** Where a step is done. */
export const PLACES = ['Your team', 'OneID', 'Okta'] as const;

/** Who does the steps of a place. */
export const PEOPLE: Readonly<Record<(typeof PLACES)[number], string>> = {
  'Your team': 'Your team',
  OneID: 'OneID admin',
  Okta: 'Okta admin',
};

export const STEP_IDS = [
  'before-you-start',
  'sso-settings',
  'oauth-client',
  'app-settings',
  'integration',
  're-authenticate',
  'to-app',
  'attributes',
  'second-pull-request',
  'pushed-groups',
  'verify',
] as const;

const field = z.object({
  label: z.string().describe('What the screen calls it.'),
  group: z.string().nullable().describe('What the screen calls the fields that it belongs to.'),
  kind: z
    .enum(['text', 'choice', 'checkbox', 'secret-not-shown'])
    .describe('How it is filled in: typed, picked from a list, ticked, or a secret that no output ever shows.'),
  value: z
    .union([z.string(), z.boolean()])
    .nullable()
    .describe('Exact value; of a checkbox whether it is ticked. Null where nobody but the reader can know it.'),
  placeholder: z.string().nullable().describe('Where the value is from, if there is none here.'),
  copy: z.boolean().describe('Whether the value is to be copied as it is.'),
  known: z
    .enum(['client-id'])
    .nullable()
    .describe('What the reader gets in one step and needs in others: the page asks for it once, and fills it in.'),
});

const step = z.object({
  id: z.enum(STEP_IDS),
  where: z.enum(PLACES),
  title: z.string(),
  minutes: z.number().describe('Roughly how long it takes somebody who has all that it needs: an estimate.'),
  zuora: z.string().nullable().describe("Number of the step on Zuora's page; null where it has none."),
  warnings: z.array(z.string()).describe('What to know before anything of it is done.'),
  url: z
    .string()
    .nullable()
    .describe(
      'Address of the very screen, or of the console if no deeper one is documented; null where none is known.',
    ),
  opens: z.string().nullable().describe('What opens at that address; null where there is none.'),
  navigation: z.array(z.string()).describe('What to click, from there or from the top of the console.'),
  fields: z.array(field),
  actions: z.array(z.string()).describe('What to do besides filling in the fields, in order.'),
  notes: z.array(z.string()),
  doneWhen: z.string().describe('How you see that it is done.'),
  wayBack: z.string().describe('How it is undone, and what stays.'),
  seenBy: z
    .object({
      features: z.array(z.string()).describe("Values of the app's `features` in Okta."),
      needs: z.enum(['all', 'any']),
    })
    .nullable()
    .describe('What of Okta proves it; null if nothing does.'),
  seen: z.boolean().nullable().describe("Whether Okta's features, as `reportedFeatures` has them, prove it."),
});

const feature = z.object({
  feature: z.string().describe("Value of the app's `features` in Okta."),
  screen: z.string().describe('What the screen calls it.'),
});

const runbook = z.object({
  app: z.object({
    id: z.string(),
    name: z.string().describe("The app's unique name, which OneID calls App Name."),
    label: z.string(),
    address: z.string().describe('Terraform address.'),
    status: z.string(),
    adminConsole: z
      .string()
      .nullable()
      .describe("Address of the app's page in the Okta Admin Console; null at a custom domain, which doesn't tell it."),
  }),
  reportedFeatures: z.array(z.string()).describe('What Okta reported to be on when the state was last refreshed.'),
  awaited: z.array(feature).describe('What Okta reports once everything declared is on.'),
  undeclared: z.array(feature).describe('What stays off: reported all the same, somebody switched it on.'),
  steps: z.array(step),
  next: z.array(z.string()).describe('What to do once Okta reports all that is awaited.'),
});

export const handoffDocument = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  runbooks: z.array(runbook).describe('One for each instance of the construct, by the address of its app.'),
});

export type Field = z.infer<typeof field>;
export type Step = z.infer<typeof step>;
export type StepId = Step['id'];
export type Feature = z.infer<typeof feature>;
export type Runbook = z.infer<typeof runbook>;
export type HandoffDocument = z.infer<typeof handoffDocument>;
