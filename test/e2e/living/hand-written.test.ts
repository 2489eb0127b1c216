import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ONE_ID_SAML } from '../../../lib/one-id/saml';
import { OktaSimulator } from '../../../lib/testing';
import type { Json } from '../../support/provider-schema';
import { describeWithTerraform } from '../../support/terraform';
import { setUpProvisioning } from '../administrator';
import { Workspace } from '../workspace';
import { LABEL, living, must } from './living-stack';

const terraform = { required_providers: { okta: { source: 'okta/okta', version: '>= 6.6.0' } } };
const data = {
  okta_user_type: { user: { name: 'user' } },
  okta_group: {
    users: { name: 'OneID Users', type: 'OKTA_GROUP' },
    finance: { name: 'Finance', type: 'OKTA_GROUP' },
  },
};
const app = {
  okta_app_saml: {
    zuora: {
      label: LABEL,
      sso_url: ONE_ID_SAML.ssoUrl,
      recipient: ONE_ID_SAML.recipient,
      destination: ONE_ID_SAML.destination,
      audience: ONE_ID_SAML.audience,
      subject_name_id_template: '$${user.userName}',
      subject_name_id_format: 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
      response_signed: true,
      assertion_signed: true,
      signature_algorithm: 'RSA_SHA256',
      digest_algorithm: 'SHA256',
      honor_force_authn: true,
      authn_context_class_ref: 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport',
      user_name_template: '$${source.email}',
      user_name_template_type: 'BUILT_IN',
    },
  },
};
const whole = {
  ...app,
  okta_profile_mapping: {
    mapping: {
      source_id: '${data.okta_user_type.user.id}',
      target_id: '${okta_app_saml.zuora.id}',
      mappings: [{ id: 'email', expression: 'user.email', push_status: 'PUSH' }],
    },
  },
  okta_app_group_assignments: {
    users: { app_id: '${okta_app_saml.zuora.id}', group: [{ id: '${data.okta_group.users.id}', priority: 1 }] },
  },
  okta_push_group: {
    finance: {
      app_id: '${okta_app_saml.zuora.id}',
      source_group_id: '${data.okta_group.finance.id}',
      target_group_name: 'Finance',
      status: 'ACTIVE',
    },
  },
};

describeWithTerraform('what a team wrote by hand before', () => {
  test.each([
    ['in the stack', ''],
    ['in a module', 'module.one.'],
  ])('%s moves into the construct: the same app, push and assignments', async (_, module) => {
    await using okta = await OktaSimulator.start();
    for (const group of ['Finance', 'OneID Users']) okta.admin.createGroup(group);
    const folder = mkdtempSync(path.join(tmpdir(), 'oneid-scim-'));
    /** The stack with these resources, in it or in a module of it. */
    const stackWith = (resource: Json): Json => {
      if (module === '') return { terraform, provider: { okta: [{}] }, data, resource };
      mkdirSync(path.join(folder, 'one'), { recursive: true });
      writeFileSync(path.join(folder, 'one/main.tf.json'), JSON.stringify({ terraform, data, resource }));
      return { terraform, provider: { okta: [{}] }, module: { one: { source: './one' } } };
    };
    const workspace = await Workspace.create(okta, stackWith(app), {}, folder);
    await must(workspace.apply());
    setUpProvisioning(okta, LABEL);
    workspace.write(stackWith(whole));
    await must(workspace.apply());
    const [before] = okta.state().apps;

    workspace.write(
      living({
        attributes: {},
        movedFrom: [
          `${module}okta_app_saml.zuora`,
          `${module}okta_profile_mapping.mapping`,
          `${module}okta_app_group_assignments.users`,
          { from: `${module}okta_push_group.finance`, to: 'okta_push_group.oneid_push_finance' },
        ],
      }),
    );
    expect(await workspace.plannedActions()).toEqual({
      'okta_profile_mapping.oneid_profile_mapping': ['update'],
      'okta_push_group.oneid_push_finance': ['update'],
      'terraform_data.oneid_connection': ['create'],
      'terraform_data.oneid_provisioning_to_app': ['create'],
    });
    await must(workspace.apply());
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    const [after] = okta.state().apps;
    expect(after).toEqual({ ...before, mappings: after?.mappings });
  });
});
