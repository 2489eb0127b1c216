import { OneIdScimProvisioning } from '../../lib';
import { OktaSimulator } from '../../lib/testing';
import { describeWithTerraform } from '../support/terraform';
import { setUpProvisioning } from './administrator';
import { stackJson, Workspace } from './workspace';

const LABEL = 'Zuora OneID';

/** How many calls Okta gets, by route: what decides how long a plan takes in an org with rate limits. */
describeWithTerraform('calls to Okta', () => {
  /** A stack with `count` groups, each pushed and assigned. */
  const stack = (count: number, phase: 'app' | 'provisioning') =>
    stackJson((scope) => {
      const groups = Array.from({ length: count }, (_, index) => `Group ${index + 1}`);
      new OneIdScimProvisioning(scope, 'oneid', {
        app: { source: 'create', label: LABEL },
        phase,
        ...(count > 0 && { pushGroups: groups, assignments: groups }),
      });
    });

  const started = (count: number) => ({
    'GET /.well-known/okta-organization': 1,
    'GET /api/v1/apps': 1,
    'GET /api/v1/apps/{id}': 1,
    'GET /api/v1/apps/{id}/credentials/keys': 1,
    'GET /api/v1/apps/{id}/sso/saml/metadata': 1,
    'GET /api/v1/meta/types/user': 1,
    'GET /api/v1/users/me': 2,
    ...(count > 0 && {
      'GET /api/v1/groups': Math.ceil(count / 20),
      // What of them Okta pushes already.
      'GET /api/v1/apps/{id}/group-push/mappings': 1,
    }),
  });

  test.each([
    [0, 9],
    [10, 23],
    [100, 116],
  ])('%i groups pushed and assigned: a plan without changes makes %i calls', async (count, calls) => {
    const okta = await OktaSimulator.start();
    for (let index = 0; index < count; index++) okta.admin.createGroup(`Group ${index + 1}`);
    const workspace = await Workspace.create(okta, stack(count, 'app'));
    okta.requests.clear();
    expect(await workspace.apply()).toMatchObject({ status: 0 });
    expect(okta.requests.byRoute()).toEqual({
      'GET /.well-known/okta-organization': 1,
      'GET /api/v1/apps/{id}': 1,
      'GET /api/v1/apps/{id}/credentials/keys': 1,
      'GET /api/v1/apps/{id}/sso/saml/metadata': 1,
      'GET /api/v1/users/me': 4,
      // Whether Okta has an app of the label.
      'GET /api/v1/apps': 1,
      'POST /api/v1/apps': 1,
    });
    setUpProvisioning(okta, LABEL, { pushGroups: count > 0 });
    workspace.write(stack(count, 'provisioning'));

    okta.requests.clear();
    expect(await workspace.apply()).toMatchObject({ status: 0 });
    const applied = okta.requests.byRoute();
    okta.requests.clear();
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    const planned = okta.requests.byRoute();
    const total = okta.requests.count;
    await okta.stop();

    expect(planned).toEqual({
      ...started(count),
      'GET /api/v1/mappings/{mappingId}': 1,
      ...(count > 0 && {
        'GET /api/v1/apps/{id}/group-push/mappings/{mappingId}': count,
        // The list, and the check on groups that aren't in it, unless the list is long.
        'GET /api/v1/apps/{id}/groups': count > 60 ? 1 : 2,
      }),
    });
    expect(total).toBe(calls);
    expect(applied).toEqual({
      ...started(count),
      // The provider starts once to plan and once to apply.
      'GET /api/v1/users/me': 4,
      'GET /api/v1/mappings': 1,
      'GET /api/v1/mappings/{mappingId}': 2,
      'POST /api/v1/mappings/{mappingId}': 1,
      ...(count > 0 && {
        'POST /api/v1/apps/{id}/group-push/mappings': count,
        // The list, and the check on groups that aren't in it, unless the list is long.
        'GET /api/v1/apps/{id}/groups': count > 60 ? 1 : 2,
        'PUT /api/v1/apps/{id}/groups/{groupId}': count,
      }),
    });
  });

  test('one pushed and one assigned group: a plan without changes makes 14 calls', async () => {
    const okta = await OktaSimulator.start();
    for (const group of ['Finance', 'OneID Users']) okta.admin.createGroup(group);
    const two = stackJson((scope) => {
      new OneIdScimProvisioning(scope, 'oneid', {
        app: { source: 'create', label: LABEL },
        pushGroups: ['Finance'],
        assignments: ['OneID Users'],
      });
    });
    const workspace = await Workspace.create(okta, two);
    await workspace.apply();
    setUpProvisioning(okta, LABEL);
    await workspace.apply();
    okta.requests.clear();
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    const total = okta.requests.count;
    await okta.stop();
    expect(total).toBe(14);
  });
});
