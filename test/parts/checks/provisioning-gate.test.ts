import type { OneIdScimProvisioningProps } from '../../../lib';
import {
  ADDRESS,
  addressesOf,
  at,
  type Condition,
  CREATED,
  only,
  REFERENCED,
  synthesizeOneId,
} from '../../support/synthesis';

const OFF = 'local.oneid_gate_off';
const ON = 'local.oneid_gate_on';
const HANDOFF = "`npx oneid-scim-provisioning handoff --dir .` in the stack's folder";
const SCREEN = 'local.oneid_gate_admin_console';
const DATA = `data.${ADDRESS.app}`;

function gateOf(props: OneIdScimProvisioningProps): Condition | undefined {
  return at(synthesizeOneId(props), ADDRESS.mapping).lifecycle?.precondition?.[0];
}

/** The features of which any opens the gate. */
function openedBy(props: Partial<OneIdScimProvisioningProps>): string[] {
  const condition = gateOf({ app: CREATED, ...props })?.condition ?? '';
  const [, features = ''] = /^\$\{length\(setintersection\(okta_app_saml\.\S+\.features, (\[.*\])\)\) > 0\}$/.exec(
    condition,
  ) as RegExpExecArray;
  return JSON.parse(features);
}

const ALL_OFF = { createUsers: false, updateUserAttributes: false, deactivateUsers: false };

describe('the gate', () => {
  const props: OneIdScimProvisioningProps = {
    app: CREATED,
    attributeSchema: 'declared',
    pushGroups: ['Finance', 'Revenue'],
    assignments: ['OneID Users'],
  };
  const gate = {
    condition: `\${length(setintersection(${ADDRESS.app}.features, ["PUSH_NEW_USERS", "PUSH_PROFILE_UPDATES", "PUSH_USER_DEACTIVATION"])) > 0}`,
    error_message:
      `Provisioning of app "Zuora OneID" is off in Okta: \${join(", ", ${OFF})}. ` +
      `An administrator switches it on at \${${SCREEN}}, and ${HANDOFF} says how, value by value. Then this goes on.`,
  };

  it('stands before mapping, declared attributes, pushed groups and assignments, and names what is off and where', () => {
    const synthesized = synthesizeOneId(props);
    const gated = [
      ADDRESS.mapping,
      ADDRESS.assignments,
      ...addressesOf(synthesized, 'okta_app_user_schema_property'),
      ...addressesOf(synthesized, 'okta_push_group'),
    ];
    expect(new Set(gated.map((address) => address.split('.')[0]))).toEqual(
      new Set([
        'okta_profile_mapping',
        'okta_app_group_assignments',
        'okta_app_user_schema_property',
        'okta_push_group',
      ]),
    );
    for (const address of gated) expect(at(synthesized, address).lifecycle?.precondition).toEqual([gate]);
  });

  it('never stands before app and records, from which an administrator works', () => {
    const synthesized = synthesizeOneId(props);
    const free = [ADDRESS.app, ...addressesOf(synthesized, 'terraform_data')];
    expect(free).toHaveLength(3);
    for (const address of free) expect(at(synthesized, address).lifecycle?.precondition).toBeUndefined();
  });

  it('of a referenced app reads the app as Okta has it, and calls it by its label there', () => {
    expect(gateOf({ app: REFERENCED })).toEqual({
      condition: `\${length(setintersection(${DATA}.features, ["PUSH_NEW_USERS", "PUSH_PROFILE_UPDATES", "PUSH_USER_DEACTIVATION"])) > 0}`,
      error_message:
        `Provisioning of app \${${DATA}.label} is off in Okta: \${join(", ", ${OFF})}. ` +
        `An administrator switches it on at \${${SCREEN}}, and ${HANDOFF} says how, value by value. Then this goes on.`,
    });
  });

  it('has text in its message where a label looks like an expression', () => {
    expect(gateOf({ app: { ...CREATED, label: '${a} %{b}' } })?.error_message).toMatch(
      /^Provisioning of app "\$\$\{a\} %%\{b\}" is off/,
    );
  });

  it('is opened by any feature of To App that is declared on', () => {
    expect(openedBy({})).toEqual(['PUSH_NEW_USERS', 'PUSH_PROFILE_UPDATES', 'PUSH_USER_DEACTIVATION']);
    expect(openedBy({ provisioningToApp: { createUsers: false } })).toEqual([
      'PUSH_PROFILE_UPDATES',
      'PUSH_USER_DEACTIVATION',
    ]);
  });

  it('is not opened by Push Groups, which is on before users can be created, where users are provisioned too', () => {
    expect(openedBy({ pushGroups: ['Finance'] })).toEqual(openedBy({}));
  });

  it('is opened by Push Groups where only groups are pushed', () => {
    expect(openedBy({ pushGroups: ['Finance'], provisioningToApp: ALL_OFF })).toEqual(['GROUP_PUSH']);
  });

  it('is opened by SCIM being chosen where no feature is declared on', () => {
    expect(openedBy({ provisioningToApp: ALL_OFF })).toEqual(['SCIM_PROVISIONING']);
    expect(gateOf({ app: CREATED, provisioningToApp: ALL_OFF })?.error_message).toBe(
      `Provisioning of app "Zuora OneID" is off in Okta: Provisioning. An administrator switches it on at \${${SCREEN}}, and ${HANDOFF} says how, value by value. Then this goes on.`,
    );
  });

  it('is not there with whenProvisioningIsOff "warn", while the check remains', () => {
    const synthesized = synthesizeOneId({ ...props, whenProvisioningIsOff: 'warn' });
    expect(JSON.stringify(synthesized.resource)).not.toContain('precondition');
    expect(synthesized.check).toEqual(synthesizeOneId(props).check);
  });

  it('is not there in phase "app", nor is anything that it would hold back', () => {
    const synthesized = synthesizeOneId({ ...props, phase: 'app' });
    expect(Object.keys(synthesized.resource)).toEqual(['okta_app_saml', 'terraform_data']);
    expect(synthesized.check).toEqual({});
    expect(Object.keys(synthesized.locals)).toEqual(['oneid_stop_text']);
    expect(Object.keys(synthesized.data)).toEqual(['okta_apps']);
  });
});

describe('the check', () => {
  const [off, on] = only(synthesizeOneId({ app: CREATED }).check).assert;

  it('warns of what is declared on and off in Okta', () => {
    expect(off).toEqual({
      condition: `\${length(${OFF}) == 0}`,
      error_message: `Off in Okta but declared on, for app "Zuora OneID": \${join(", ", ${OFF})}. Switch on at \${${SCREEN}}, or declare off.`,
    });
  });

  it('warns of what is on in Okta and not declared', () => {
    expect(on).toEqual({
      condition: `\${length(${ON}) == 0}`,
      error_message: `On in Okta but not declared, for app "Zuora OneID": \${join(", ", ${ON})}. Switch off at \${${SCREEN}}, or declare on.`,
    });
  });

  it('calls a referenced app by its label in Okta', () => {
    const [declared, undeclared] = only(synthesizeOneId({ app: REFERENCED }).check).assert;
    expect(declared?.error_message).toMatch(`Off in Okta but declared on, for app \${${DATA}.label}: `);
    expect(undeclared?.error_message).toMatch(`On in Okta but not declared, for app \${${DATA}.label}: `);
  });
});

describe('what is off and what is on', () => {
  /** Screens that a local of the gate looks at. */
  function screens(local: string, props: Partial<OneIdScimProvisioningProps>): string[] {
    const text = synthesizeOneId({ app: CREATED, ...props }).locals[local.replace('local.', '')] ?? '';
    return [...text.matchAll(/screen = "([^"]*)"/g)].map(([, screen]) => screen as string);
  }

  it('is told by the features of the app', () => {
    const { locals } = synthesizeOneId({
      app: CREATED,
      provisioningToApp: { updateUserAttributes: false, deactivateUsers: false },
    });
    expect(locals['oneid_gate_off']).toBe(
      `\${[for each in [{ feature = "PUSH_NEW_USERS", screen = "Create Users" }] : each.screen if !contains(${ADDRESS.app}.features, each.feature)]}`,
    );
    expect(locals['oneid_gate_on']).toMatch(
      new RegExp(`: each\\.screen if contains\\(${ADDRESS.app}\\.features, each\\.feature\\)\\]\\}$`),
    );
  });

  const LEFT_OFF = ['Sync Password', 'Import New Users', 'Import Profile Updates', 'Profile & Lifecycle Sourcing'];

  it('together are all that is watched, each on one side', () => {
    expect(screens(OFF, {})).toEqual(['Create Users', 'Update User Attributes', 'Deactivate Users']);
    expect(screens(ON, {})).toEqual(['Push Groups', ...LEFT_OFF]);
  });

  it('changes sides with the declaration', () => {
    const props = { provisioningToApp: { deactivateUsers: false }, pushGroups: ['Finance'] };
    expect(screens(OFF, props)).toEqual(['Create Users', 'Update User Attributes', 'Push Groups']);
    expect(screens(ON, props)).toEqual(['Deactivate Users', ...LEFT_OFF]);
  });

  it('takes in what the page leaves off where it is declared, each way', () => {
    const props = {
      supportedActions: { importNewUsersAndProfileUpdates: true },
      provisioningToApp: { syncPassword: true },
      provisioningToOkta: { profileAndLifecycleSourcing: true },
    };
    expect(screens(OFF, props)).toEqual(['Create Users', 'Update User Attributes', 'Deactivate Users', ...LEFT_OFF]);
    expect(screens(ON, props)).toEqual(['Push Groups']);
  });

  it('can be nothing at all', () => {
    expect(screens(OFF, { provisioningToApp: ALL_OFF })).toEqual([]);
  });
});

it('the address in the messages is the Provisioning tab of that very app, and at a custom domain the way there', () => {
  const { locals } = synthesizeOneId({ app: CREATED });
  const host = `regex("^https://([^./]+)([^/]*)", ${ADDRESS.app}.embed_url)`;
  const isOktas = `can(regex("[.](okta|oktapreview|okta-emea|okta-gov|trexcloud)[.]com$|[.]okta[.]mil$", ${host}[1]))`;
  const path = `format("Applications (newer: Applications and Resources) > Applications > %s > Provisioning in the Admin Console", ${ADDRESS.app}.label)`;
  expect(locals['oneid_gate_admin_console']).toBe(
    `\${${isOktas} ? format("https://%s-admin%s/admin/app/%s/instance/%s/#tab-user-management", ${host}[0], ${host}[1], ${ADDRESS.app}.name, ${ADDRESS.app}.id) : ${path}}`,
  );
});
