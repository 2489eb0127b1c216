import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reviewPlan } from '../../../../lib/review';
import { readModules } from '../../../../lib/review/plan/configuration/modules';
import { Sources } from '../../../../lib/review/plan/configuration/sources';
import { chainPicture } from '../../../../lib/review/report/chain-picture';

const refersTo = (...references: string[]) => ({ references });
const resource = (address: string, expressions: object, more: object = {}) => ({ address, expressions, ...more });

/** As `terraform show -json` writes it: an app in a module that is called twice, and people in one that is called with it. */
const sources = new Sources(
  readModules({
    resources: [
      resource('okta_group.all', {}),
      resource('okta_group.team', {}, { for_each_expression: {} }),
      resource('okta_push_group.one', { source_group_id: refersTo('okta_group.all.id', 'okta_group.all') }),
      resource('okta_push_group.named', {
        source_group_id: refersTo('okta_group.team["a.b"].id', 'okta_group.team["a.b"]', 'okta_group.team'),
      }),
      resource('okta_push_group.key', { source_group_id: refersTo('okta_group.team', 'each.key') }),
      resource('okta_push_group.local', { source_group_id: refersTo('local.id') }),
      resource('okta_push_group.chosen', { source_group_id: refersTo('okta_group.team', 'var.which') }),
      resource(
        'okta_push_group.value',
        { source_group_id: refersTo('each.value.id', 'each.value') },
        { for_each_expression: refersTo('okta_group.team') },
      ),
    ],
    module_calls: {
      app: {
        for_each_expression: {},
        module: {
          outputs: { id: { expression: refersTo('okta_app_saml.this.id', 'okta_app_saml.this') } },
          resources: [resource('okta_app_saml.this', {})],
        },
      },
      people: {
        expressions: {
          app: refersTo('module.app["eu"].id', 'module.app["eu"]'),
          any: refersTo('module.app', 'var.which'),
          group: refersTo('okta_group.all.id', 'okta_group.all'),
        },
        module: {
          resources: [
            resource('okta_app_user.u', { app_id: refersTo('var.app'), user_id: refersTo('okta_user.u.id') }),
            resource('okta_app_user.any', { app_id: refersTo('var.any') }),
            resource('okta_user.u', {}),
          ],
          module_calls: {
            deeper: {
              expressions: { id: refersTo('var.group') },
              module: { resources: [resource('okta_push_group.p', { source_group_id: refersTo('var.id') })] },
            },
          },
        },
      },
      circle: {
        expressions: { id: refersTo('module.circle.id') },
        module: {
          outputs: { id: { expression: refersTo('var.id') } },
          resources: [resource('okta_push_group.p', { source_group_id: refersTo('var.id') })],
        },
      },
    },
  }),
);

test.each([
  ['okta_push_group.one', 'source_group_id', 'okta_group.all'],
  ['okta_push_group.one[0]', 'source_group_id', 'okta_group.all'],
  ['okta_push_group.named', 'source_group_id', 'okta_group.team["a.b"]'],
  ['okta_push_group.key["x"]', 'source_group_id', 'okta_group.team["x"]'],
  ['okta_push_group.value["x"]', 'source_group_id', 'okta_group.team["x"]'],
  ['module.people.okta_app_user.u', 'app_id', 'module.app["eu"].okta_app_saml.this'],
  ['module.people.okta_app_user.u', 'user_id', 'module.people.okta_user.u'],
  ['module.people["a.b"].okta_app_user.u', 'user_id', 'module.people["a.b"].okta_user.u'],
  ['module.people.module.deeper[3].okta_push_group.p', 'source_group_id', 'okta_group.all'],
])('%s takes its %s from %s', (address, argument, source) => {
  expect(sources.of(address, argument)).toBe(source);
});

test.each([
  ['okta_push_group.local', 'a local'],
  ['okta_push_group.key', 'a key of its own that it lacks'],
  ['okta_push_group.chosen', 'one of several, chosen by a variable'],
  ['okta_push_group.other', 'a resource that is not configured'],
  ['module.other.okta_push_group.one', 'a module that is not configured'],
  ['module.circle.okta_push_group.p', 'a circle'],
])('%s: nobody can tell (%s)', (address) => {
  expect(sources.of(address, 'source_group_id')).toBeUndefined();
});

test('an instance of a module that is chosen by a variable is not told', () => {
  expect(sources.of('module.people.okta_app_user.any', 'app_id')).toBeUndefined();
});

test('a plan of nested modules is judged and drawn as one of the root module', () => {
  const plan = readFileSync(path.join(__dirname, '../../cases/nested-modules.json'), 'utf8');
  const picture = chainPicture(reviewPlan(plan).chains, 20_000);
  expect(picture).toContain('App: oneid (added)');
  expect(picture.match(/Group: (Finance|Sales)/g)).toHaveLength(2);
});
