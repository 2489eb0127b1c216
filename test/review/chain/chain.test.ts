import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reviewPlan } from '../../../lib/review';
import { chainPicture } from '../../../lib/review/report/chain-picture';
import {
  app,
  assignments,
  connection,
  connectionInput,
  create,
  forget,
  inState,
  keep,
  plan,
  planWithState,
  pushGroup,
  record,
  remove,
  replace,
  update,
} from '../plans';

const chains = (of: unknown) => reviewPlan(of).chains;

test('groups, app and endpoint, each with what becomes of it, what goes first', () => {
  const found = chains(
    planWithState(
      [
        update('okta_app_group_assignments.g', assignments(['g1', 'g2']), assignments(['g2', 'g3'])),
        update(
          'okta_push_group.p',
          pushGroup({ source_group_id: 'g2' }),
          pushGroup({ source_group_id: 'g2', status: 'INACTIVE' }),
        ),
        remove('okta_group.g1', { id: 'g1', name: 'Interns' }),
        update('terraform_data.c', record(connectionInput()), record(connectionInput({ clientId: 'x' }))),
      ],
      [
        inState('okta_app_saml.oneid', app()),
        inState('okta_group.g2', { id: 'g2', name: 'Sales' }),
        inState('data.okta_group.g3', { id: 'g3', name: 'Finance' }),
      ],
    ),
  );
  expect(found).toEqual([
    {
      app: { name: 'Zuora OneID', fate: 'kept' },
      groups: [
        { name: 'Interns', fate: 'removed', links: [{ by: 'assignment', fate: 'removed' }] },
        {
          name: 'Sales',
          fate: 'kept',
          links: [
            { by: 'push', fate: 'stopped' },
            { by: 'assignment', fate: 'kept' },
          ],
        },
        { name: 'Finance', fate: 'kept', links: [{ by: 'assignment', fate: 'added' }] },
      ],
      unchanged: 0,
      endpoint: { name: 'Zuora OneID', fate: 'changed' },
    },
  ]);
});

test('an app and groups that are only now created are joined by the configuration', () => {
  const text = readFileSync(path.join(__dirname, '../fixtures/first-creation.json'), 'utf8');
  const [, oneId] = chains(text);
  expect(oneId?.app).toEqual({ name: 'Zuora OneID', fate: 'added' });
  expect(oneId?.endpoint).toEqual({ name: 'Zuora OneID', fate: 'added' });
  expect(oneId?.groups.map(({ name }) => name)).toEqual(['Finance', 'Sales']);
});

test('a plan that changes nothing of a chain has no picture', () => {
  expect(chains(plan([keep('okta_push_group.p', pushGroup()), keep('okta_app_saml.a', app())]))).toEqual([]);
});

test('groups that do not change are counted where they are many', () => {
  const ids = Array.from({ length: 30 }, (_, index) => `g${index}`);
  const [chain] = chains(plan([update('okta_app_group_assignments.g', assignments(ids), assignments(ids.slice(1)))]));
  expect([chain?.groups.length, chain?.unchanged]).toEqual([1, 29]);
  expect(chainPicture(chain ? [chain] : [], 20_000)).toContain('and 29 more groups');
});

test('what Terraform forgets stays in Okta', () => {
  const [chain] = chains(
    plan([forget('okta_push_group.p', pushGroup()), update('okta_app_saml.a', app(), app({ label: 'N' }))]),
  );
  expect(chain?.groups).toMatchObject([{ links: [{ by: 'push', fate: 'kept' }] }]);
});

test('a connection that is switched off is marked, and a foreign endpoint called by its host', () => {
  const [chain] = chains(plan([update('okta_app_connection.c', connection(), connection({ action: 'deactivate' }))]));
  expect(chain?.endpoint).toEqual({ name: 'hub.example.com', fate: 'stopped' });
});

test('a push group that moves to another app is taken from the one and given to the other', () => {
  const found = chains(
    plan([
      replace('okta_push_group.p', pushGroup(), pushGroup({ app_id: '0oaNEW' })),
      create('okta_app_saml.x', app({ id: undefined }), { after_unknown: { id: true } }),
    ]),
  );
  const fates = found.flatMap(({ groups }) => groups.flatMap(({ links }) => links.map(({ fate }) => fate)));
  expect(fates.sort()).toEqual(['added', 'removed']);
});

test('a data source does not manage what it reads', () => {
  const { findings } = reviewPlan(
    planWithState(
      [remove('okta_app_connection.c', connection())],
      [inState('data.okta_app_connection.c', connection())],
    ),
  ).document;
  expect(findings.map(({ rule }) => rule)).toEqual(['connection-removed']);
});
