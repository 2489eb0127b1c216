import { TerraformVariable } from 'cdktf';
import { OneIdScimProvisioning, type OneIdScimProvisioningProps } from '../../lib';
import { ADDRESS, ADOPTED, at, CREATED, only, REFERENCED, synthesize, synthesizeOneId } from '../support/synthesis';

const appOf = (props: OneIdScimProvisioningProps) => at(synthesizeOneId(props), ADDRESS.app);

describe('a created app', () => {
  it('has the SAML settings of the OneID page', () => {
    expect(appOf({ app: CREATED })).toEqual({
      label: 'Zuora OneID',
      sso_url: 'https://one.zuora.com/saml/SSO',
      recipient: 'https://one.zuora.com/saml/SSO',
      destination: 'https://one.zuora.com/saml/SSO',
      audience: 'https://one.zuora.com/saml/metadata',
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
      hide_ios: false,
      hide_web: false,
      lifecycle: { prevent_destroy: true },
    });
  });

  it('is imported only where an interrupted creation left it', () => {
    const [app] = synthesizeOneId({ app: CREATED }).import;
    expect(app).toMatchObject({ to: ADDRESS.app, id: '${each.key}' });
    expect(app?.for_each).toContain('timecmp(each.last_updated, timeadd(each.created, "1m")) <= 0');
  });

  it('takes policy, note and visibility from the props', () => {
    const app = { ...CREATED, authenticationPolicyId: 'rst1', adminNote: 'Owned by IT', hideFromUsers: true };
    expect(appOf({ app })).toMatchObject({
      authentication_policy: 'rst1',
      admin_note: 'Owned by IT',
      hide_ios: true,
      hide_web: true,
    });
  });

  it('can be destroyed without protection', () => {
    expect(appOf({ app: CREATED, protect: false })).not.toHaveProperty('lifecycle');
  });

  it('of the catalog brings its own SAML settings', () => {
    const app = { ...CREATED, catalogKey: 'scim2headerauth', settings: { acsUrl: 'https://a.example', n: 1 } };
    expect(appOf({ app })).toEqual({
      label: 'Zuora OneID',
      preconfigured_app: 'scim2headerauth',
      app_settings_json: '{"acsUrl":"https://a.example","n":1}',
      user_name_template: '$${source.email}',
      user_name_template_type: 'BUILT_IN',
      hide_ios: false,
      hide_web: false,
      lifecycle: { prevent_destroy: true },
    });
  });

  it('has settings that hold tokens written by Terraform', () => {
    const synthesized = synthesize((stack) => {
      const domain = new TerraformVariable(stack, 'domain', { type: 'string' });
      const settings = { domain: domain.stringValue, quote: '"a" \\ ${b}' };
      new OneIdScimProvisioning(stack, 'oneid', { app: { ...CREATED, catalogKey: 'scim2headerauth', settings } });
    });
    expect(at(synthesized, ADDRESS.app)['app_settings_json']).toBe(
      '${jsonencode({ "domain" = var.domain, "quote" = "\\"a\\" \\\\ $${b}" })}',
    );
  });
});

describe('the username', () => {
  it('is a built-in template over email or login, which arrives in Okta as it is', () => {
    expect(appOf({ app: CREATED, applicationUsername: 'login' })).toMatchObject({
      user_name_template: '$${source.login}',
      user_name_template_type: 'BUILT_IN',
    });
    expect(appOf({ app: CREATED })).not.toHaveProperty('user_name_template_push_status');
  });

  it('of a custom expression is pushed on update too', () => {
    const expression = 'String.substringBefore(user.login, "@") + "${x} %{y}"';
    expect(appOf({ app: CREATED, applicationUsername: { expression } })).toMatchObject({
      user_name_template: 'String.substringBefore(user.login, "@") + "$${x} %%{y}"',
      user_name_template_type: 'CUSTOM',
      user_name_template_push_status: 'PUSH',
    });
  });

  it('takes a token inside of a template', () => {
    const synthesized = synthesize((stack) => {
      const attribute = new TerraformVariable(stack, 'attribute', { type: 'string' });
      new OneIdScimProvisioning(stack, 'oneid', {
        app: CREATED,
        applicationUsername: { expression: `\${source.${attribute.stringValue}}` },
      });
    });
    expect(at(synthesized, ADDRESS.app)['user_name_template']).toBe('${"$"}{source.${var.attribute}}');
  });
});

describe('an adopted app', () => {
  it('is imported and keeps its place', () => {
    const synthesized = synthesizeOneId({ app: ADOPTED });
    expect(synthesized.import).toEqual([{ to: ADDRESS.app, id: '0oa1' }]);
    expect(at(synthesized, ADDRESS.app)).toEqual(appOf({ app: CREATED }));
  });

  it('is imported in phase "app" already', () => {
    expect(synthesizeOneId({ app: ADOPTED, phase: 'app' }).import).toEqual([{ to: ADDRESS.app, id: '0oa1' }]);
  });
});

it('a referenced app is only read', () => {
  const { resource, data } = synthesizeOneId({ app: REFERENCED });
  expect(resource).not.toHaveProperty('okta_app_saml');
  expect(only(data['okta_app_saml'])).toMatchObject({ id: '0oa1' });
});
