import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CALLS, scopesOf } from '../../docs/generate/permissions';
import { adopt } from '../../lib/adopt';
import { ROUTE_SCOPES } from '../../lib/okta/route-scopes';
import {
  APP_SCOPES,
  DIRECTORY_SCOPES,
  LOG_SCOPES,
  OktaDefinitions,
  OktaDirectory,
  OktaOrg,
  READ_SCOPES,
} from '../../lib/okta-org';
import { peopleOfOkta } from '../../lib/preview';
import type { OktaSimulator } from '../../lib/testing';
import { LIVING_APPS, livingOrg } from '../adopt/living-apps';
import { DeclaredOrg } from '../verify/org';

/** What docs/operating/permissions.md says of the commands, held against what they call. Terraform's part is test/e2e/permissions.test.ts. */

const called = (okta: OktaSimulator) => Object.keys(okta.requests.byRoute()).sort();
const listed = (what: string) => [...(CALLS[what] ?? [])].sort();

test('adopt calls what is listed, over all apps that it is tested with', async () => {
  const routes = new Set<string>();
  for (const each of LIVING_APPS) {
    const { okta, named } = await livingOrg(each);
    await using _stopped = okta;
    okta.requests.clear();
    await adopt(OktaDefinitions.fromEnvironment(okta.environment()), { app: named });
    // By the app's id too, as somebody does who was shown a list of apps.
    await adopt(OktaDefinitions.fromEnvironment(okta.environment()), {
      app: okta.state().apps.find(({ id }) => id === named)?.id ?? named,
    });
    for (const route of called(okta)) routes.add(route);
  }
  expect([...routes].sort()).toEqual(listed('`adopt`, `init --adopt`'));
});

test('verify calls what is listed', async () => {
  await using org = await DeclaredOrg.start();
  await org.verify();
  expect(called(org.sim)).toEqual(listed('`verify`'));
});

test('the handoff that watches calls what is listed', async () => {
  await using org = await DeclaredOrg.start();
  await OktaOrg.fromEnvironment(org.sim.environment()).app(org.appId);
  expect(called(org.sim)).toEqual(listed('`handoff --serve`, `--watch`'));
});

test('preview --from-okta calls what is listed', async () => {
  await using org = await DeclaredOrg.start();
  org.sim.admin.createUser({ login: 'ada@example.com', email: 'ada@example.com' }, ['Auditors']);
  const okta = OktaDirectory.fromEnvironment(org.sim.environment());
  await peopleOfOkta(okta, {});
  expect(called(org.sim)).toEqual(listed('`preview --from-okta`'));
  org.sim.requests.clear();
  await peopleOfOkta(okta, { group: 'Auditors' });
  expect(called(org.sim)).toEqual(listed('`preview --from-okta --group`'));
});

test('a command asks for the scopes of what it calls, and for no other', () => {
  expect([...READ_SCOPES].sort()).toEqual(scopesOf(listed('`adopt`, `init --adopt`')));
  expect([...READ_SCOPES].sort()).toEqual(scopesOf(listed('`verify`')));
  expect([...LOG_SCOPES].sort()).toEqual(scopesOf([...listed('`verify`'), ...listed('`verify --since`, in addition')]));
  expect(APP_SCOPES).toEqual(scopesOf(listed('`handoff --serve`, `--watch`')));
  expect([...DIRECTORY_SCOPES].sort()).toEqual(
    scopesOf([...listed('`preview --from-okta`'), ...listed('`preview --from-okta --group`')]),
  );
});

test('every call is in a list, and only reading ones are in the lists of what only reads', () => {
  expect([...new Set(Object.values(CALLS).flat())].sort()).toEqual(
    expect.arrayContaining(
      Object.keys(ROUTE_SCOPES).filter((route) => !/activate|GET .*groups\/\{groupId\}$/.test(route)),
    ),
  );
  for (const [what, routes] of Object.entries(CALLS)) {
    if (what === '`terraform apply`') continue;
    expect(routes.filter((route) => !route.startsWith('GET '))).toEqual([]);
    expect(scopesOf(routes).filter((scope) => !scope.endsWith('.read'))).toEqual([]);
  }
});

test('the guides of the commands lead to the table', () => {
  for (const guide of ['adopt', 'handoff', 'preview', 'verify']) {
    const text = readFileSync(path.join(__dirname, `../../docs/${guide}.md`), 'utf8');
    expect([guide, text.includes('(operating/permissions.md#scopes-of-a-service-app)')]).toEqual([guide, true]);
  }
});
