import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Group } from '@cdktf/provider-okta/lib/group';
import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { type App, TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { Construct } from 'constructs';
import { OneIdScimProvisioning } from '../../lib';
import { ADOPTED, CREATED, EVERYTHING, json, newStack, synthesize, type TerraformJson } from '../support/synthesis';

describe('synthesis', () => {
  function written(app: App): string {
    const stack = new TerraformStack(app, 'stack');
    const okta = new OktaProvider(stack, 'okta');
    const group = new Group(stack, 'group', { name: 'Contractors' });
    new OneIdScimProvisioning(stack, 'oneid', {
      app: { ...ADOPTED, profileMappingId: 'prm1' },
      ...EVERYTHING,
      assignments: [...EVERYTHING.assignments, { group: { id: group.id }, profile: { group: group.name } }],
      provider: okta,
    });
    app.synth();
    return readFileSync(path.join(app.outdir, 'stacks', 'stack', 'cdk.tf.json'), 'utf8');
  }

  it('twice gives the same bytes', () => {
    expect(written(Testing.app())).toBe(written(Testing.app()));
  });

  it('leaves no token unresolved', () => {
    expect(written(Testing.app())).not.toMatch(/TfToken|e\+29\d|\[object|undefined/);
  });

  it('works below a construct of the team', () => {
    const { resource, data } = synthesize((stack) => {
      new OneIdScimProvisioning(new Construct(stack, 'identity'), 'oneid', { app: CREATED, assignments: ['Users'] });
    });
    expect(Object.keys(resource['okta_app_saml'] ?? {})).toEqual(['oneid_app']);
    expect(Object.keys(data['okta_user_type'] ?? {})).toEqual(['okta_lookups_user_type']);
  });
});

describe('tokens', () => {
  it('are taken for every text of the props', () => {
    const stack = newStack();
    const tokens: string[] = [];
    const variable = (id: string) => {
      tokens.push(id);
      return new TerraformVariable(stack, id, { type: 'string' }).stringValue;
    };
    new OneIdScimProvisioning(stack, 'oneid', {
      app: {
        source: 'adopt',
        appId: variable('app_id'),
        profileMappingId: variable('mapping_id'),
        label: variable('label'),
        catalogKey: variable('catalog_key'),
        settings: { a: variable('setting') },
        authenticationPolicyId: variable('policy_id'),
        adminNote: variable('note'),
      },
      connection: {
        baseUrl: variable('base_url'),
        uniqueIdentifierField: variable('field'),
        accessTokenEndpointUri: variable('access_token_uri'),
        authorizationEndpointUri: variable('authorization_uri'),
        clientId: variable('client_id'),
        clientSecretLocation: variable('secret_location'),
      },
      applicationUsername: { expression: variable('username') },
      attributes: {
        one: variable('one'),
        two: {
          expression: variable('expression'),
          title: variable('title'),
          externalName: variable('external_name'),
          externalNamespace: variable('external_namespace'),
        },
      },
      pushGroups: [
        variable('pushed_name'),
        { sourceGroup: { name: variable('source_name') }, targetGroup: { name: variable('target_name') } },
        { sourceGroup: { id: variable('source_id') }, targetGroup: { id: variable('target_id') } },
        { sourceGroup: { id: variable('other_id') }, existingMappingId: variable('existing_id') },
      ],
      assignments: [
        variable('assigned_name'),
        { group: { name: variable('group_name') } },
        { group: { id: variable('group_id') }, profile: { a: variable('profile') } },
      ],
    });
    const { variable: _, ...rest } = json(stack) as TerraformJson & { variable: unknown };
    const text = JSON.stringify(rest);
    expect(tokens.filter((id) => !new RegExp(`var\\.${id}\\b`).test(text))).toEqual([]);
  });

  it('are taken for the id of a referenced app', () => {
    const { data } = synthesize((stack) => {
      const appId = new TerraformVariable(stack, 'app_id', { type: 'string' });
      new OneIdScimProvisioning(stack, 'oneid', { app: { source: 'reference', appId: appId.stringValue } });
    });
    expect(data['okta_app_saml']).toMatchObject({ oneid_app: { id: '${var.app_id}' } });
  });
});
