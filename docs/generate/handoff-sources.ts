import { commandsFor } from '../../lib/handoff/commands';
import { definitionsOf, nextOf } from '../../lib/handoff/handoff';
import { PEOPLE } from '../../lib/handoff/runbook';
import { type Sentence, SOURCES, type Source } from '../../lib/handoff/sources';
import { type StepDefinition, sentencesOf } from '../../lib/handoff/step-definition';
import {
  ONE_ID_AUTHENTICATION_MODE,
  ONE_ID_ENDPOINTS,
  ONE_ID_UNIQUE_IDENTIFIER_FIELD,
} from '../../lib/one-id/endpoints';
import type { DeclaredInstance } from '../../lib/state';
import type { GeneratedFile } from '../generate';

/** Each sentence that a runbook may have, with what it rests on. */
export function handoffSourcesFiles(): GeneratedFile[] {
  return [{ path: 'docs/handoff-sources.md', content: page() }];
}

const INSTANCE: DeclaredInstance = {
  app: {
    address: 'okta_app_saml.oneid_app',
    id: '0oa1',
    name: 'acme_oneid_1',
    label: 'Acme OneID',
    status: 'ACTIVE',
    embedUrl: 'https://acme.okta.com/home/acme_oneid_1/0oa1/aln1',
    metadataUrl: 'https://acme.okta.com/api/v1/apps/0oa1/sso/saml/metadata',
    features: [],
    userNameTemplate: '${source.email}',
  },
  connection: {
    kind: 'oneid-scim/connection',
    version: 1,
    managedBy: 'admin-console',
    appId: '0oa1',
    baseUrl: ONE_ID_ENDPOINTS.scimBaseUrl,
    uniqueIdentifierField: ONE_ID_UNIQUE_IDENTIFIER_FIELD,
    authenticationMode: ONE_ID_AUTHENTICATION_MODE,
    accessTokenEndpointUri: ONE_ID_ENDPOINTS.accessToken,
    authorizationEndpointUri: ONE_ID_ENDPOINTS.authorization,
    clientId: null,
    clientSecretLocation: null,
    supportedActions: { pushNewUsers: true, pushProfileUpdates: true, pushGroups: true },
  },
  toApp: {
    kind: 'oneid-scim/provisioning-to-app',
    version: 1,
    managedBy: 'admin-console',
    appId: '0oa1',
    createUsers: true,
    updateUserAttributes: true,
    deactivateUsers: true,
  },
  mapping: undefined,
  attributes: [],
  pushGroups: [],
  assignments: undefined,
};

const FINANCE = { id: '00g1', name: 'Finance' };

/** Instances that together make every step say all that it may. */
export const VARIANTS: readonly DeclaredInstance[] = [
  INSTANCE,
  {
    ...INSTANCE,
    app: { ...INSTANCE.app, status: 'INACTIVE' },
    connection: {
      ...INSTANCE.connection,
      baseUrl: 'https://scim.example.com',
      clientId: 'client-1',
      clientSecretLocation: 'vault: kv/okta/oneid',
    },
    toApp: { ...INSTANCE.toApp, deactivateUsers: false, profileAndLifecycleSourcing: true },
    pushGroups: [
      {
        address: 'okta_push_group.oneid_push_finance',
        id: 'gPm1',
        source: FINANCE,
        status: 'ACTIVE',
        targetGroupName: undefined,
        targetGroupId: undefined,
      },
    ],
    assignments: [FINANCE],
  },
  { ...INSTANCE, app: { ...INSTANCE.app, embedUrl: 'https://login.acme.com/home/acme_oneid_1/0oa1/aln1' } },
  {
    ...INSTANCE,
    mapping: {
      address: 'okta_profile_mapping.oneid_mapping',
      id: 'prm1',
      properties: [{ variable: 'givenName', expression: 'user.firstName', pushStatus: 'PUSH' }],
    },
  },
];

const COMMANDS = commandsFor(undefined);

function page(): string {
  const variants = VARIANTS.map((instance) => definitionsOf(instance, COMMANDS));
  const steps = new Map<string, StepDefinition[]>();
  for (const step of variants.flat()) steps.set(step.id, [...(steps.get(step.id) ?? []), step]);
  const next = VARIANTS.flatMap((instance) => nextOf(instance, COMMANDS));
  return [
    '<!-- Generated from lib/handoff/steps by `npm run generate`; edit those. -->',
    '# What the handoff rests on',
    '',
    'Each sentence of [the handoff](handoff.md), with the page that says it. *Inferred* is what no page says in so many words: it follows',
    'from the pages named, or is advice or experience of ours. Nothing of it was tried on a live Okta or OneID. Minutes are estimates.',
    'Names of apps, groups and places stand for those of a state.',
    '',
    ...[...steps.values()].flatMap(section),
    '## Once Okta reports all of it',
    '',
    ...table(next),
  ].join('\n');
}

function section(variants: readonly StepDefinition[]): string[] {
  const [first] = variants;
  if (first === undefined) return [];
  const { where, screen = [] } = first;
  const titles = [...new Set(variants.map(({ title }) => title))];
  return [
    `## ${titles.join(' / ')}`,
    '',
    `${PEOPLE[where]}.${screen.length === 0 ? '' : ` Menus, fields and values: ${links(screen)}.`}`,
    '',
    ...table(variants.flatMap(sentencesOf)),
  ];
}

function table(sentences: readonly Sentence[]): string[] {
  const once = new Map(sentences.map((sentence) => [sentence.text, sentence]));
  return ['| sentence | source |', '|---|---|', ...[...once.values()].map(row), ''];
}

function row({ text, sources, inferred }: Sentence): string {
  const from = links(sources);
  return `| ${text.replaceAll('|', '\\|')} | ${inferred ? `*inferred*${from && `, from ${from}`}` : from} |`;
}

function links(sources: readonly Source[]): string {
  return sources.map((source) => `[${SOURCES[source].title}](${SOURCES[source].url})`).join(', ');
}
