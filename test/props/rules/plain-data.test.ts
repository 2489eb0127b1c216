import { TerraformStack, Testing } from 'cdktf';
import { APP, construct, problems } from '../construct';
import { resource, synthesized } from '../synthesized';

describe('free-form props', () => {
  const settings = (value: object) => ({ app: { ...APP, catalogKey: 'scim2headerauth', settings: value } });
  const profile = (value: object) => ({ app: APP, assignments: [{ group: { id: '00g1' }, profile: value }] });

  it('settings of a catalog app may hold variables and text like a template', () => {
    const json = synthesized((region) => settings({ region, list: [1, null, { text: 'a "${source.email}"' }] }));

    expect(resource(json, 'okta_app_saml')['app_settings_json']).toBe(
      '${jsonencode({ "region" = var.x, "list" = [1, null, { "text" = "a \\"$${source.email}\\"" }] })}',
    );
  });

  it('settings without a variable are JSON text', () => {
    const json = synthesized(() => settings({ text: '${source.email}', list: [1, null] }));

    expect(resource(json, 'okta_app_saml')['app_settings_json']).toBe('{"text":"$${source.email}","list":[1,null]}');
  });

  it('the profile of an assignment may hold variables', () => {
    const json = synthesized((locale) => profile({ locale }));

    expect(resource(json, 'okta_app_group_assignments')['group']).toEqual([
      { id: '00g1', priority: 1, profile: '${jsonencode({ "locale" = var.x })}' },
    ]);
  });

  it.each<[string, () => unknown, string]>([
    ['a construct', () => new TerraformStack(Testing.app(), 'other'), 'an instance of TerraformStack'],
    ['a date', () => new Date(0), 'an instance of Date'],
    ['a function', () => () => 1, 'a function'],
    ['a big integer', () => 1n, '1'],
  ])('hold no %s', (_, value, got) => {
    const foreign = value();

    expect(() => construct(settings({ list: [{ foreign }] }))).toThrow(
      problems(`\`app.settings.list[0].foreign\` must be plain data or a token, got: ${got}`),
    );
    expect(() => construct(profile({ foreign }))).toThrow(
      problems(`\`assignments[0].profile.foreign\` must be plain data or a token, got: ${got}`),
    );
  });
});
