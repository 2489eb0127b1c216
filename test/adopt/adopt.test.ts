import { ADOPT_FORMATS, type Adoption, adopt, changeText, notes, renderAdoption } from '../../lib/adopt';
import { OktaDefinitions } from '../../lib/okta-org';
import { OktaSimulator } from '../../lib/testing';
import { call, SAML_APP } from '../testing/call';
import { LABEL, LIVING_APPS, livingApp, livingOrg } from './living-apps';
import { printedProps, printedWarnings } from './printed-stack';

async function adopted(okta: OktaSimulator, app?: string): Promise<Adoption> {
  okta.requests.clear();
  return adopt(OktaDefinitions.fromEnvironment(okta.environment()), { app });
}

describe.each(LIVING_APPS)('an app $name', (living) => {
  test('is read by at most seven calls and one for 200 groups, which write nothing', async () => {
    const { okta, named } = await livingOrg(living);
    await using _stopped = okta;
    const before = okta.state();
    await adopted(okta, named);
    expect(okta.requests.count).toBeLessThanOrEqual(8);
    expect(okta.requests.all.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(okta.state()).toEqual(before);
  });

  test('is the same declaration in both formats, which the construct takes', async () => {
    const { okta, named } = await livingOrg(living);
    await using _stopped = okta;
    const adoption = await adopted(okta, named);
    expect(adoption.obstacles).toEqual([]);
    const { oneId } = JSON.parse(renderAdoption(adoption, 'json')).context;
    expect(oneId).toEqual(adoption.declaration);
    expect(printedProps(renderAdoption(adoption, 'typescript'))).toEqual({ ...oneId, connection: {} });
  });
});

test('what Okta has by itself is left out, and what differs is there', async () => {
  const { okta } = await livingOrg(livingApp('as the page has it'));
  await using _stopped = okta;
  const [app] = okta.state().apps;
  expect((await adopted(okta)).declaration).toEqual({
    app: { source: 'adopt', appId: app?.id, label: LABEL, profileMappingId: app?.mappings.toApp.id },
    attributes: { preferredLanguage: 'user.preferredLanguage', locale: 'user.locale' },
    pushGroups: [{ sourceGroup: { name: 'Finance' }, existingMappingId: app?.pushGroups[0]?.id }],
    assignments: ['OneID Users'],
  });
});

test('the printed stack says by itself what the construct warns of', async () => {
  const { okta } = await livingOrg(livingApp('as the page has it'));
  await using _stopped = okta;
  expect(printedWarnings(renderAdoption(await adopted(okta), 'typescript'))).toEqual([]);
  okta.admin.assignGroup(LABEL, 'Finance');
  expect(printedWarnings(renderAdoption(await adopted(okta), 'typescript'))).toEqual([
    expect.stringMatching(/^Warning: Pushed and assigned: Finance\. /),
  ]);
});

test('hundreds of groups take a call for each 200', async () => {
  await using okta = await OktaSimulator.start();
  await call(okta, 'POST', '/api/v1/apps', SAML_APP);
  for (let index = 0; index < 450; index++) {
    okta.admin.createGroup(`Pushed ${index}`);
    okta.admin.pushGroup(LABEL, `Pushed ${index}`);
  }
  for (let index = 0; index < 250; index++) {
    okta.admin.createGroup(`Assigned ${index}`);
    okta.admin.assignGroup(LABEL, `Assigned ${index}`);
  }
  await adopted(okta);
  expect(okta.requests.count).toBeLessThanOrEqual(7 + Math.ceil((450 + 250) / 200));
});

describe('beside what is declared', () => {
  async function living(name: string, change: (okta: OktaSimulator, id: string) => unknown): Promise<Adoption> {
    const { okta, named } = await livingOrg(livingApp(name));
    await using _stopped = okta;
    await change(okta, okta.state().apps[0]?.id ?? '');
    return await adopted(okta, named);
  }
  const inOkta = ({ changes }: Adoption) => changes.filter((change) => change.inOkta).map(changeText);

  test('what the construct has no prop for is said to change', async () => {
    const adoption = await living('with the username by login', (okta, id) =>
      okta.admin.updateApp(id, {
        userNameTemplate: { suffix: '@acme', pushStatus: 'DONT_PUSH' },
        settings: {
          signOn: {
            samlSignedRequestEnabled: true,
            slo: { enabled: true, logoutUrl: 'https://a.example' },
            allowMultipleAcsEndpoints: true,
            acsEndpoints: [{ url: 'https://b.example', index: 3 }],
          },
        },
      }),
    );
    expect(inOkta(adoption)).toEqual([
      'okta_app_saml: `saml_signed_request_enabled` true -> false: requests to sign in need no signature any more',
      'okta_app_saml: `single_logout_url` https://a.example -> nothing: single logout is switched off',
      'okta_app_saml: `acs_endpoints_indices` 3 https://b.example -> nothing: the other requestable SSO URLs are removed',
      'okta_app_saml: `user_name_template_suffix` @acme -> nothing: usernames lose the suffix',
    ]);
  });

  test('what the provider does not send is named, since no plan shows it', async () => {
    const adoption = await living('with the username by login', (okta, id) =>
      okta.admin.updateApp(id, {
        visibility: { autoLaunch: true },
        settings: {
          signOn: {
            requestCompressed: true,
            spIssuer: 'urn:acme',
            assertionEncryption: { enabled: true },
            samlAssertionLifetimeSeconds: 600,
            participateSlo: { enabled: true },
            spCertificate: { x5c: ['MIIB'] },
            inlineHooks: [{ id: 'cal1' }, { id: 'cal2' }],
          },
        },
      }),
    );
    const named = adoption.stays.filter((each) => each.includes('neither reads nor sends'));
    expect(named.map((each) => each.split(':')[0])).toEqual([
      'SAML requests are compressed (`requestCompressed`)',
      '`spIssuer` is `urn',
      'Assertions are encrypted (`assertionEncryption`)',
      'Assertions live for 600 seconds (`samlAssertionLifetimeSeconds`)',
      'The app takes part in single logout (`participateSlo`)',
      'There is a certificate of the service provider and no single logout (`spCertificate`)',
      'The further SAML inline hook `cal2`',
      'The app is launched by itself when somebody signs in to Okta (`autoLaunch`)',
    ]);
  });

  test('an attribute of the six that is not mapped, or not sent on updates, is said to be', async () => {
    const adoption = await living('with the username by login', (okta, id) => {
      okta.admin.changeMapping(id, { locale: null, email: { pushStatus: 'DONT_PUSH' } });
    });
    expect(inOkta(adoption)).toEqual([
      'okta_profile_mapping of email: `mappings` DONT_PUSH -> PUSH: the attribute is sent to OneID when it changes, not only when the account is created',
      expect.stringMatching(
        /^okta_profile_mapping of locale: `mappings` not mapped -> .*: the attribute is filled for everybody assigned$/,
      ),
    ]);
  });

  test('an attribute of the six that the profile lacks has to be added first', async () => {
    const adoption = await living('with the username by login', (okta, id) => {
      okta.admin.changeMapping(id, { locale: null });
      okta.admin.changeAttributes(id, { locale: null });
    });
    expect(adoption.obstacles).toEqual([expect.stringMatching(/lacks `locale`: add it in Directory > Profile Editor/)]);
  });

  test('an attribute that the construct would take for a mistake stays, since the mapping keeps what is not declared', async () => {
    const names = ['emails', 'Email', 'famillyName', 'usernames', 'entity', 'getAll'];
    const adoption = await living('with the username by login', (okta, id) => {
      for (const name of names) {
        okta.admin.changeAttributes(id, { [name]: { externalName: name, externalNamespace: 'urn:acme:User' } });
        const expression = name === 'getAll' ? 'getAssignedApps()' : 'user.nickName';
        okta.admin.changeMapping(id, { [name]: { expression, pushStatus: 'PUSH' } });
      }
    });
    expect(adoption.declaration['attributes']).toMatchObject({ entity: 'user.nickName' });
    expect(adoption.obstacles).toEqual([]);
    for (const name of names.filter((each) => each !== 'entity')) {
      expect(adoption.declaration['attributes']).not.toHaveProperty(name);
      expect(adoption.stays).toContainEqual(
        expect.stringMatching(
          new RegExp(`^\`${name}\` is filled with .*: the construct refuses the entry, which must `),
        ),
      );
    }
  });

  test('what looks like a secret is named and never printed', async () => {
    const adoption = await living('with the username by login', (okta, id) => {
      okta.admin.createGroup('Finance');
      const profile = {
        title: 'Lead',
        apiToken: 'canary-token',
        inner: [{ password: 'canary-password' }],
        mfaPassword: true,
      };
      okta.admin.assignGroup(id, 'Finance', { profile });
      okta.admin.updateApp(id, {
        settings: { notes: { admin: 'https://ada:canary-note@wiki.example' } },
        accessibility: { errorRedirectUrl: 'https://x.example/?token=canary-query' },
      });
    });
    const everything = ADOPT_FORMATS.map((format) => renderAdoption(adoption, format)).join('\n');
    expect(everything + JSON.stringify(notes(adoption))).not.toContain('canary');
    expect(adoption.declaration['assignments']).toEqual([
      { group: { name: 'Finance' }, profile: { title: 'Lead', inner: [{}], mfaPassword: true } },
    ]);
    for (const path of [
      'app.adminNote',
      'app.errorRedirectUrl',
      'assignments[0].profile.apiToken',
      'assignments[0].profile.inner[0].password',
    ]) {
      expect(adoption.obstacles).toContainEqual(
        expect.stringMatching(
          /^The construct refuses: `.*` must not .*It is left out here, so that the first apply takes it away$/,
        ),
      );
      expect(adoption.obstacles.some((each) => each.includes(`\`${path}\``))).toBe(true);
    }
  });

  test("an app that is not OneID's by its addresses is said to be none before anything else", async () => {
    const other = await living('with names that have quotes, and other letters', (okta, id) => {
      okta.admin.updateApp(id, { settings: { signOn: { ssoAcsUrl: 'https://x.example', audience: 'urn:x' } } });
    });
    expect(other.differences[0]).toMatch(
      /neither is of one\.zuora\.com\. See first that this is the app that is meant/,
    );
    const page = await living('with the username by login', () => {});
    expect(page.differences.join()).not.toContain('See first');
  });

  test('an inactive app is said to be activated', async () => {
    const adoption = await living('with the username by login', (okta, id) => okta.admin.deactivateApp(id));
    expect(inOkta(adoption)).toContain(
      'okta_app_saml: `status` INACTIVE -> ACTIVE: the app is activated: who is assigned gets it',
    );
  });

  test('a push that Terraform cannot change stays, and so does what is pushed while Push Groups is off', async () => {
    const broken = await living('as the page has it', (okta, id) =>
      okta.admin.setPushGroupStatus(id, 'Finance', 'ERROR'),
    );
    expect(broken.declaration['pushGroups']).toBeUndefined();
    expect(broken.declaration['supportedActions']).toEqual({ pushGroups: true });
    expect(broken.stays).toContainEqual(expect.stringMatching(/^The push of `Finance`: its status is ERROR/));
    const off = await living('as the page has it', (okta, id) =>
      okta.admin.changeScimConnection(id, { supportedActions: { pushGroups: false } }),
    );
    expect(off.declaration['pushGroups']).toBeUndefined();
    expect(off.stays).toContainEqual('The push of `Finance`: Push Groups is off at Provisioning > Integration');
  });

  test('what Okta does not tell is left to the reader, with where it is seen', async () => {
    const adoption = await living('as the page has it', () => {});
    const [note] = notes(adoption);
    expect(note?.heading).toBe('Okta does not tell');
    expect(note?.items).toContainEqual(
      expect.stringMatching(/^`connection.clientId`: Client ID, on the Provisioning tab/),
    );
    expect(renderAdoption(adoption, 'typescript')).toContain('    // clientId: ');
  });
});

test('an app keeps no more than it is read for', async () => {
  await using okta = await OktaSimulator.start();
  const { body } = await call(okta, 'POST', '/api/v1/apps', {
    ...SAML_APP,
    credentials: { ...SAML_APP.credentials, scheme: 'canary', password: { value: 'canary' } },
    settings: { ...SAML_APP.settings, app: { apiToken: 'canary' }, secret: 'canary' },
  });
  const adoption = await adopted(okta, body.id);
  for (const format of ADOPT_FORMATS) expect(renderAdoption(adoption, format)).not.toContain('canary');
  expect(JSON.stringify(adoption)).not.toContain('canary');
});
