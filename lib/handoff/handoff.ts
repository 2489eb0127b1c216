import { adminConsoleAppUrl } from '../okta/admin-console';
import type { DeclaredInstance } from '../state';
import { awaitedFeatures, undeclaredFeatures } from './awaited-features';
import { type Commands, commandsFor } from './commands';
import { type HandoffDocument, type Runbook, SCHEMA_VERSION, type Step } from './runbook';
import { isSeen } from './seen';
import { inferred, type Sentence, said } from './sources';
import type { StepDefinition } from './step-definition';
import { appSettings } from './steps/app-settings';
import { attributes } from './steps/attributes';
import { beforeYouStart } from './steps/before-you-start';
import { integration } from './steps/integration';
import { oauthClient } from './steps/oauth-client';
import { pushedGroups } from './steps/pushed-groups';
import { reAuthenticate } from './steps/re-authenticate';
import { secondPullRequest } from './steps/second-pull-request';
import { ssoSettings } from './steps/sso-settings';
import { toApp } from './steps/to-app';
import { verify } from './steps/verify';

/** In the order a person works. */
const STEPS: readonly ((instance: DeclaredInstance, commands: Commands) => StepDefinition | undefined)[] = [
  beforeYouStart,
  ssoSettings,
  oauthClient,
  appSettings,
  integration,
  reAuthenticate,
  toApp,
  attributes,
  secondPullRequest,
  pushedGroups,
  verify,
];

/** Where a team with neither a group push nor anything under To App sees that provisioning is on. */
const PROVISIONING = { feature: 'SCIM_PROVISIONING', screen: 'Provisioning: SCIM' };

export interface HandoffOptions {
  /** Folder of the stack, as the commands in the runbook are to name it. Default: they are for that folder itself. */
  readonly dir?: string | undefined;
}

/** The runbooks of what a state declares, see `readState`. */
export function handoffDocument(instances: readonly DeclaredInstance[], options: HandoffOptions = {}): HandoffDocument {
  return { schemaVersion: SCHEMA_VERSION, runbooks: instances.map((instance) => handoff(instance, options)) };
}

/** What a person has to do for one instance. */
export function handoff(instance: DeclaredInstance, { dir }: HandoffOptions = {}): Runbook {
  const { app } = instance;
  const commands = commandsFor(dir);
  const awaited = awaitedFeatures(instance).map(({ feature, screen }) => ({ feature, screen }));
  return {
    app: {
      id: app.id,
      name: app.name,
      label: app.label,
      address: app.address,
      status: app.status,
      adminConsole: adminConsoleAppUrl(app.embedUrl, app.name, app.id),
    },
    reportedFeatures: [...app.features],
    awaited: awaited.length > 0 ? awaited : [PROVISIONING],
    undeclared: undeclaredFeatures(instance),
    steps: definitionsOf(instance, commands).map((definition) => whole(definition, app.features)),
    next: nextOf(instance, commands).map(({ text }) => text),
  };
}

/** The steps of an instance, each sentence with its source. */
export function definitionsOf(instance: DeclaredInstance, commands: Commands): StepDefinition[] {
  return STEPS.flatMap((define) => define(instance, commands) ?? []);
}

function whole(definition: StepDefinition, features: readonly string[]): Step {
  const {
    id,
    where,
    title,
    minutes,
    seenBy = null,
    screen,
    warnings,
    actions,
    notes,
    doneWhen,
    wayBack,
    ...rest
  } = definition;
  const texts = (sentences: readonly Sentence[] = []) => sentences.map(({ text }) => text);
  return {
    // In the order of reading: a warning stands before the act.
    id,
    where,
    title,
    minutes,
    zuora: null,
    warnings: texts(warnings),
    url: null,
    opens: null,
    navigation: [],
    fields: [],
    actions: texts(actions),
    notes: texts(notes),
    doneWhen: doneWhen.text,
    wayBack: wayBack.text,
    ...rest,
    seenBy,
    seen: isSeen(seenBy, features),
  };
}

/** What to do once everything is on. */
export function nextOf({ app, mapping, connection }: DeclaredInstance, commands: Commands): Sentence[] {
  const clientId = connection.clientId === null ? ' with `connection.clientId` set, and' : '';
  return [
    mapping
      ? inferred(`Everything of ${app.label} is applied: \`${commands.plan}\` should say “No changes”.`, 'readme')
      : said(
          `Apply the rest of ${app.label}: a pull request${clientId} without \`phase: "app"\` if the declaration has it. Merge and apply.`,
          'readme',
        ),
    said(`Then prove it, ${commands.where}: \`${commands.verify}\`.`, 'verify-guide'),
  ];
}
