import { TerraformVariable } from 'cdktf';
import { OneIdScimProvisioning, type OneIdScimProvisioningProps } from '../../lib';
import { ONE_ID_ATTRIBUTES } from '../../lib/one-id/attributes';
import { ADDRESS, ADOPTED, at, CREATED, REFERENCED, synthesize, synthesizeOneId } from '../support/synthesis';

const USER_TYPE = '${data.okta_user_type.okta_lookups_user_type.id}';
const CORE = 'urn:ietf:params:scim:schemas:core:2.0:User';

interface Mapping {
  readonly id: string;
  readonly expression: string;
  readonly push_status: string;
}

function mappingsOf(props: Partial<OneIdScimProvisioningProps>): Mapping[] {
  return at(synthesizeOneId({ app: CREATED, ...props }), ADDRESS.mapping)['mappings'] as Mapping[];
}

function expressionsOf(props: Partial<OneIdScimProvisioningProps>): Record<string, string> {
  return Object.fromEntries(mappingsOf(props).map(({ id, expression }) => [id, expression]));
}

/** Declared attributes by variable name, without what all have. */
function declaredOf(props: Partial<OneIdScimProvisioningProps>): Record<string, unknown> {
  const properties = Object.values(
    synthesizeOneId({ app: CREATED, ...props }).resource['okta_app_user_schema_property'] ?? {},
  );
  return Object.fromEntries(
    properties.map(({ index, title, type, external_name, external_namespace }) => [
      index,
      { title, type, external_name, external_namespace },
    ]),
  );
}

const ONE_ID = {
  email: 'user.email',
  emailType: "(user.email != null && user.email != '') ? 'work' : ''",
  familyName: 'user.lastName',
  givenName: 'user.firstName',
  locale: "(user.locale != null && user.locale != '') ? String.replace(user.locale, '_', '-') : 'en-US'",
  preferredLanguage: "(user.preferredLanguage != null && user.preferredLanguage != '') ? user.preferredLanguage : 'en'",
};

describe('the mapping', () => {
  it('goes from the user type to the app and leaves mappings alone that are not declared', () => {
    const { mappings, lifecycle, ...mapping } = at(synthesizeOneId({ app: CREATED }), ADDRESS.mapping);
    expect(mapping).toEqual({
      source_id: USER_TYPE,
      target_id: `\${${ADDRESS.app}.id}`,
      delete_when_absent: false,
    });
  });

  it("has OneID's six attributes by default, in an order that stays", () => {
    expect(expressionsOf({})).toEqual(ONE_ID);
    expect(mappingsOf({}).map(({ id }) => id)).toEqual(Object.keys(ONE_ID).sort());
  });

  it('pushes changes of every attribute, not just its first value', () => {
    const mappings = mappingsOf({ attributes: { displayName: 'user.displayName' }, attributeSchema: 'declared' });
    expect(mappings).toHaveLength(Object.keys(ONE_ID).length + 1);
    expect(new Set(mappings.map(({ push_status }) => push_status))).toEqual(new Set(['PUSH']));
  });

  it("takes an expression of the props in place of OneID's, and others besides", () => {
    expect(expressionsOf({ attributes: { locale: '"en-GB"', displayName: 'user.displayName' } })).toEqual({
      ...ONE_ID,
      locale: '"en-GB"',
      displayName: 'user.displayName',
    });
  });

  it("takes the name under which the org has one of OneID's attributes", () => {
    const { emailType, ...others } = ONE_ID;
    expect(expressionsOf({ attributes: { primaryEmailType: {} } })).toEqual({
      ...others,
      primaryEmailType: emailType,
    });
  });

  it('has expressions as text, also where they look like those of Terraform', () => {
    expect(expressionsOf({ attributes: { note: '"${x}" + "%{y}" + "$${z}"' } })['note']).toBe(
      '"$${x}" + "%%{y}" + "$$${z}"',
    );
  });

  it('takes a token inside of an expression', () => {
    const synthesized = synthesize((stack) => {
      const fallback = new TerraformVariable(stack, 'fallback', { type: 'string' });
      new OneIdScimProvisioning(stack, 'oneid', {
        app: CREATED,
        attributes: { note: `user.note == "\${" ? "${fallback.stringValue}" : user.note` },
      });
    });
    expect(at(synthesized, ADDRESS.mapping)['mappings']).toContainEqual({
      id: 'note',
      expression: 'user.note == "${"$"}{" ? "${var.fallback}" : user.note',
      push_status: 'PUSH',
    });
  });

  it('of an app with attributes of its own has those of the props only', () => {
    const app = { ...CREATED, catalogKey: 'zoomus', settings: { subDomain: 'acme' } };
    const connection = { managedBy: 'okta-api', authScheme: 'OAUTH2' } as const;
    expect(expressionsOf({ app, connection, attributes: { email: 'user.email' } })).toEqual({ email: 'user.email' });
    expect(synthesizeOneId({ app, connection }).resource).not.toHaveProperty('okta_profile_mapping');
  });

  it('is replaced with its app, but for a referenced app, which is not replaced here', () => {
    for (const app of [CREATED, ADOPTED]) {
      expect(at(synthesizeOneId({ app }), ADDRESS.mapping).lifecycle?.replace_triggered_by).toEqual([
        'okta_app_saml.oneid_app.id',
      ]);
    }
    expect(at(synthesizeOneId({ app: REFERENCED }), ADDRESS.mapping).lifecycle).not.toHaveProperty(
      'replace_triggered_by',
    );
  });

  it('is protected unless told otherwise, since its removal empties the attributes of everybody', () => {
    expect(at(synthesizeOneId({ app: REFERENCED }), ADDRESS.mapping).lifecycle?.prevent_destroy).toBe(true);
    expect(at(synthesizeOneId({ app: CREATED }), ADDRESS.mapping).lifecycle?.prevent_destroy).toBe(true);
    expect(at(synthesizeOneId({ app: CREATED, protect: false }), ADDRESS.mapping).lifecycle).not.toHaveProperty(
      'prevent_destroy',
    );
  });
});

describe('declared attributes', () => {
  it('are none by default, since Okta creates them when SCIM is switched on', () => {
    expect(declaredOf({})).toEqual({});
  });

  it('are OneID\'s custom ones with attributeSchema "declared", at their place in SCIM', () => {
    const at = (title: string, external_name: string) => ({
      title,
      type: 'string',
      external_name,
      external_namespace: CORE,
    });
    expect(declaredOf({ attributeSchema: 'declared' })).toEqual({
      email: at('Email', 'emails.^[primary==true].value'),
      emailType: at('Primary email type', 'emails.^[primary==true].type'),
      locale: at('Locale Name', 'locale'),
      preferredLanguage: at('Preferred language', 'preferredLanguage'),
    });
  });

  it('take title, type and place from the props', () => {
    const attributes = {
      locale: { title: 'Locale', externalName: 'localeCode' },
      costCenter: {
        expression: 'user.costCenter',
        title: 'Cost center',
        type: 'integer',
        externalName: 'costCenter',
        externalNamespace: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
      },
    } as const;
    expect(declaredOf({ attributes, attributeSchema: 'declared' })).toMatchObject({
      locale: { title: 'Locale', type: 'string', external_name: 'localeCode', external_namespace: CORE },
      costCenter: {
        title: 'Cost center',
        type: 'integer',
        external_name: 'costCenter',
        external_namespace: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
      },
    });
  });

  it('beyond OneID are those of the props that are objects, named by their key', () => {
    const attributes = { nickname: { expression: 'user.nickName' }, displayName: 'user.displayName' };
    expect(declaredOf({ attributes })).toEqual({
      nickname: { title: 'nickname', type: 'string', external_name: 'nickname', external_namespace: CORE },
    });
  });

  it('always say name and namespace, without which Okta would have them replaced', () => {
    for (const declared of Object.values(declaredOf({ attributeSchema: 'declared' }))) {
      expect(declared).toEqual(
        expect.objectContaining({ external_name: expect.any(String), external_namespace: expect.any(String) }),
      );
    }
  });

  it('are protected and replaced with their app', () => {
    const lifecycles = (props: Partial<OneIdScimProvisioningProps>) =>
      Object.values(
        synthesizeOneId({ app: CREATED, attributeSchema: 'declared', ...props }).resource[
          'okta_app_user_schema_property'
        ] ?? {},
      ).map(({ lifecycle }) => lifecycle);
    const declared = ONE_ID_ATTRIBUTES.filter(({ kind }) => kind === 'custom');
    const replaced = { replace_triggered_by: ['okta_app_saml.oneid_app.id'] };
    expect(lifecycles({})).toMatchObject(declared.map(() => ({ prevent_destroy: true, ...replaced })));
    expect(lifecycles({ protect: false })).toMatchObject(declared.map(() => replaced));
    for (const lifecycle of lifecycles({ protect: false })) expect(lifecycle).not.toHaveProperty('prevent_destroy');
    expect(lifecycles({ app: REFERENCED })).toMatchObject(declared.map(() => ({ prevent_destroy: true })));
    for (const lifecycle of lifecycles({ app: REFERENCED })) {
      expect(lifecycle).not.toHaveProperty('replace_triggered_by');
    }
  });

  it('are to be had by their names', () => {
    const synthesized = synthesize((stack) => {
      const oneId = new OneIdScimProvisioning(stack, 'oneid', {
        app: CREATED,
        attributes: { nickname: { expression: 'user.nickName' } },
      });
      oneId.attributeProperties.get('nickname')?.addOverride('scope', 'SELF');
    });
    expect(Object.values(synthesized.resource['okta_app_user_schema_property'] ?? {})).toMatchObject([
      { scope: 'SELF' },
    ]);
  });
});
