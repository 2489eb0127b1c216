import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROUTE_SCOPES } from '../../lib/okta/route-scopes';
import type { GeneratedFile } from '../generate';

const OF_APPS = [
  'GET /.well-known/okta-organization',
  'GET /api/v1/apps',
  'GET /api/v1/apps/{id}',
  'GET /api/v1/apps/{id}/credentials/keys',
  'GET /api/v1/apps/{id}/sso/saml/metadata',
];
const OF_APP_GROUPS = ['GET /api/v1/apps/{id}/groups', 'GET /api/v1/apps/{id}/group-push/mappings'];

/** The calls of a plan of all that the construct declares in an app made in Okta's wizard. */
const PLAN = [
  ...OF_APPS,
  ...OF_APP_GROUPS,
  'GET /api/v1/apps/{id}/group-push/mappings/{mappingId}',
  'GET /api/v1/groups',
  'GET /api/v1/mappings/{mappingId}',
  'GET /api/v1/meta/schemas/apps/{id}/default',
  'GET /api/v1/meta/types/user',
];

/** What each of them calls. test/e2e/permissions.test.ts and test/okta-org/scopes.test.ts hold these lists against what is called. */
export const CALLS: Readonly<Record<string, readonly string[]>> = {
  '`terraform plan`': PLAN,
  '`terraform apply`': [
    ...PLAN,
    'POST /api/v1/apps',
    'PUT /api/v1/apps/{id}',
    'DELETE /api/v1/apps/{id}',
    'POST /api/v1/apps/{id}/lifecycle/deactivate',
    'GET /api/v1/policies',
    'PUT /api/v1/apps/{id}/policies/{policyId}',
    'POST /api/v1/apps/{id}/group-push/mappings',
    'PATCH /api/v1/apps/{id}/group-push/mappings/{mappingId}',
    'DELETE /api/v1/apps/{id}/group-push/mappings/{mappingId}',
    'PUT /api/v1/apps/{id}/groups/{groupId}',
    'DELETE /api/v1/apps/{id}/groups/{groupId}',
    'GET /api/v1/mappings',
    'POST /api/v1/mappings/{mappingId}',
    'POST /api/v1/meta/schemas/apps/{id}/default',
  ],
  '`adopt`, `init --adopt`': [
    'GET /api/v1/apps',
    'GET /api/v1/apps/{id}',
    ...OF_APP_GROUPS,
    'GET /api/v1/groups',
    'GET /api/v1/mappings',
    'GET /api/v1/mappings/{mappingId}',
    'GET /api/v1/meta/schemas/apps/{id}/default',
  ],
  '`verify`': [
    'GET /api/v1/apps',
    ...OF_APP_GROUPS,
    'GET /api/v1/apps/{id}/users',
    'GET /api/v1/mappings/{mappingId}',
    'GET /api/v1/meta/schemas/apps/{id}/default',
  ],
  '`verify --since`, in addition': ['GET /api/v1/logs'],
  '`handoff --serve`, `--watch`': ['GET /api/v1/apps/{id}'],
  '`preview --from-okta`': ['GET /api/v1/users'],
  '`preview --from-okta --group`': ['GET /api/v1/groups', 'GET /api/v1/groups/{groupId}/users'],
};

/** What calls need, each once. @throws Error for one whose scopes aren't known */
export function scopesOf(routes: Iterable<string>): string[] {
  const all = [...routes].flatMap((route) => {
    const scopes = ROUTE_SCOPES[route];
    if (scopes === undefined) throw new Error(`the scopes of ${route} aren't known`);
    return scopes;
  });
  return [...new Set(all)].sort();
}

/** The table of the guide. */
export function permissionsFiles(): GeneratedFile[] {
  const guide = readFileSync(path.join(__dirname, '../operating/permissions.md'), 'utf8');
  const rows = Object.entries(CALLS).map(
    ([what, routes]) =>
      `| ${what} | ${scopesOf(routes)
        .map((scope) => `\`${scope}\``)
        .join(', ')} |`,
  );
  const calls = Object.entries(ROUTE_SCOPES).map(
    ([route, scopes]) => `| \`${route}\` | ${scopes.map((scope) => `\`${scope}\``).join(', ') || 'none'} |`,
  );
  const table = ['| what | scopes |', '|---|---|', ...rows].join('\n');
  const routes = ['| call | scopes |', '|---|---|', ...calls].join('\n');
  return [
    { path: 'docs/operating/permissions.md', content: between(between(guide, 'scopes', table), 'calls', routes) },
  ];
}

/** The guide with what stands between two marks replaced. */
function between(guide: string, name: string, content: string): string {
  const start = `<!-- ${name}: generated -->`;
  const end = `<!-- end of ${name} -->`;
  const [before, rest] = guide.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`docs/operating/permissions.md lacks the marks ${start} and ${end}`);
  }
  return `${before}${start}\n\n${content}\n\n${end}${after}`;
}
