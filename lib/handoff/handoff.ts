import { adminConsoleAppUrl } from '../okta/admin-console';
import type { DeclaredInstance } from '../state';
import { awaitedFeatures, undeclaredFeatures } from './awaited-features';
import { type HandoffDocument, type Runbook, SCHEMA_VERSION, type Step } from './runbook';
import { isSeen } from './seen';
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
const STEPS: readonly ((instance: DeclaredInstance) => StepDefinition | undefined)[] = [
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

/** The runbooks of what a state declares, see `readState`. */
export function handoffDocument(instances: readonly DeclaredInstance[]): HandoffDocument {
  return { schemaVersion: SCHEMA_VERSION, runbooks: instances.map(handoff) };
}

/** What a person has to do for one instance. */
export function handoff(instance: DeclaredInstance): Runbook {
  const { app } = instance;
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
    steps: STEPS.flatMap((define) => define(instance) ?? []).map((definition) => whole(definition, app.features)),
    next: next(instance),
  };
}

function whole(definition: StepDefinition, features: readonly string[]): Step {
  const { id, where, title, seenBy = null, ...rest } = definition;
  return {
    // In the order of reading: a warning stands before the act.
    id,
    where,
    title,
    zuora: null,
    warnings: [],
    url: null,
    navigation: [],
    fields: [],
    actions: [],
    notes: [],
    ...rest,
    seenBy,
    seen: isSeen(seenBy, features),
  };
}

function next({ app, mapping, connection }: DeclaredInstance): string[] {
  const clientId = connection.clientId === null ? ', with `connection.clientId` set' : '';
  return [
    mapping
      ? `Everything of ${app.label} is applied: \`terraform plan\` says “No changes”.`
      : `Open the second pull request for ${app.label}: without \`phase: "app"\`${clientId}. Merge and apply.`,
    'Then prove it: `terraform show -json | npx oneid-scim-provisioning verify -`.',
  ];
}
