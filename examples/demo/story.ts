import { handoff, progressOf } from '../../lib/handoff';
import { ONE_ID_ATTRIBUTES } from '../../lib/one-id/attributes';
import { reviewPlan } from '../../lib/review';
import { renderVerification } from '../../lib/verify';
import { setUpProvisioning } from './administrator';
import { ensure, Failure } from './failure';
import { handoffLines } from './handoff-lines';
import type { Scene } from './scene';
import { GROUPS, LABEL } from './stack';
import { decisiveLine, diagnostic, diagnostics, linesOf } from './terraform/output';
import type { State } from './terraform/state';

export interface Step {
  readonly title: string;
  /**
   * Does it and looks at what came of it, in Terraform's words and in Okta.
   *
   * @returns what is told with the tick
   * @throws Failure if it came otherwise
   */
  run(scene: Scene): Promise<string>;
}

const PLAN = ['plan', '-detailed-exitcode'];
const NO_CHANGES = 0;
const FAILED = 1;

/** Of the checks in the report of a verification. */
const INDENT = ' '.repeat(2);

/** The seventh of OneID's page, Username, is a template of the app. */
const ATTRIBUTES = 6;

const ON = ['PUSH_NEW_USERS', 'PUSH_PROFILE_UPDATES', 'PUSH_USER_DEACTIVATION', 'GROUP_PUSH'];

/** The declaration once OneID has given the client ID. */
const complete = ({ client }: Scene) => ({
  connection: { clientId: client?.clientId, clientSecretLocation: 'vault: kv/okta/oneid' },
});

const ADA = {
  login: 'ada@example.com',
  email: 'ada@example.com',
  firstName: 'Ada',
  lastName: 'Lovelace',
  locale: 'en_GB',
};

/** The whole life of an app, in the order in which it is told. Each step goes on from where the last one left Okta. */
export const STORY: readonly Step[] = [
  {
    title: 'First pull request: Terraform makes the app (phase "app")',
    async run(scene) {
      scene.declare({ phase: 'app' });
      const output = await scene.terraform(['apply', '-auto-approve'], 0);
      scene.narration.quote([decisiveLine(output, /^Apply complete! Resources: 3 added, 0 changed, 0 destroyed/)]);
      const { status, scim, assignments } = scene.app;
      ensure(status === 'ACTIVE' && scim === null && assignments.length === 0, 'The app in Okta is not a fresh one.');
      return `SAML app "${LABEL}" is in Okta, and two records say what is left to a person.`;
    },
  },
  {
    title: 'The administrator does what has no API',
    async run(scene) {
      const runbook = handoff(await scene.declared());
      ensure(runbook.app.name === scene.app.name, `App Name is "${runbook.app.name}", in Okta "${scene.app.name}".`);
      scene.narration.lines(handoffLines(runbook, scene.narration.width));
      scene.client = scene.oneId.admin.createAuthorizationCodeClient('Okta', runbook.app.name);
      await setUpProvisioning(scene.admin, LABEL, runbook, scene.client);
      const { features } = scene.app;
      ensure(
        ON.every((feature) => features.includes(feature)) && progressOf(runbook, features).complete,
        `Okta reports only ${features.join(', ')}.`,
      );
      return `Done in both consoles, with consent in OneID; Okta reports ${features.join(', ')}.`;
    },
  },
  {
    title: 'Second pull request: everything else',
    async run(scene) {
      scene.declare(complete(scene));
      const output = await scene.terraform(['apply', '-auto-approve'], 0);
      scene.narration.quote([decisiveLine(output, /^Apply complete! Resources: 3 added, 1 changed, 0 destroyed/)]);
      const warnings = checkWarnings(output);
      ensure(warnings.length === 0, 'A check warns.', warnings);
      const { mappings, pushGroups, assignments } = scene.app;
      const state = await scene.state();
      ensure(
        (await scene.declared()).connection.clientId === scene.client?.clientId,
        'The record lacks the client ID.',
      );
      const mapped = mappedAttributes(state).filter(
        ({ id, expression }) => mappings.toApp.properties[id]?.expression === expression,
      ).length;
      const pushed = pushGroups.map(({ sourceGroup, status }) => `${sourceGroup} ${status}`).join();
      const assigned = assignments.map(({ group }) => group).join();
      ensure(
        pushed === `${GROUPS.pushed} ACTIVE` && assigned === GROUPS.assigned && mapped === ATTRIBUTES,
        `In Okta "${pushed}" is pushed, "${assigned}" assigned, and ${mapped} attributes are mapped.`,
      );
      return `${mapped} attributes mapped, group "${GROUPS.pushed}" pushed, group "${GROUPS.assigned}" assigned; the record has the client ID.`;
    },
  },
  {
    title: 'A second plan',
    async run(scene) {
      const output = await scene.terraform(PLAN, NO_CHANGES);
      scene.narration.quote([decisiveLine(output, /^No changes\./)]);
      const warnings = checkWarnings(output);
      ensure(warnings.length === 0, 'A check warns.', warnings);
      return 'Okta is as declared: nothing to do and nothing to warn of.';
    },
  },
  {
    title: 'A pull request that would leave leavers with their accounts',
    async run(scene) {
      scene.declare({ ...complete(scene), provisioningToApp: { deactivateUsers: false } });
      const { output, json } = await scene.plan();
      scene.narration.quote([decisiveLine(output, /^Plan: 0 to add, 1 to change, 0 to destroy/)]);
      const { document } = reviewPlan(json);
      scene.declare(complete(scene));
      const finding = document.findings.find(({ rule }) => rule === 'user-deactivation-off');
      if (finding?.severity !== 'critical') throw new Failure('The review did not find it.');
      scene.narration.quote([`${finding.severity}: ${finding.title}`, finding.why, finding.action]);
      return 'Terraform says "1 to change"; `oneid-scim review` says what that does to people.';
    },
  },
  {
    title: 'Someone unticks Deactivate Users',
    async run(scene) {
      scene.admin.setToApp(LABEL, { deactivateUsers: false });
      const output = await scene.terraform(PLAN, NO_CHANGES);
      scene.narration.quote(diagnostic(output, 'Warning: Check block assertion failed', 'Off in Okta but declared on'));
      diagnostic(output, 'Warning: Check block assertion failed', 'Deactivate Users');
      return 'The next plan warns, and says what is off and where it is switched on.';
    },
  },
  {
    title: 'Someone switches provisioning off',
    async run(scene) {
      scene.admin.disableProvisioning(LABEL);
      const before = scene.okta.state();
      const output = await scene.terraform(['apply', '-auto-approve'], FAILED);
      scene.narration.quote(
        diagnostic(output, 'Error: Resource precondition failed', `Provisioning of app "${LABEL}" is off in Okta`),
      );
      ensure(same(before, scene.okta.state()), 'Terraform changed Okta all the same.');
      return 'The gate stops before anything is changed.';
    },
  },
  {
    title: 'Someone runs destroy',
    async run(scene) {
      const before = scene.okta.state();
      const output = await scene.terraform(['destroy', '-auto-approve'], FAILED);
      scene.narration.quote(
        diagnostic(output, /^Error: (Resource i|I)nstance cannot be destroyed$/, 'prevent_destroy set'),
      );
      ensure(same(before, scene.okta.state()), 'Terraform changed Okta all the same.');
      return "Refused: app, mapping and everyone's access are still in Okta.";
    },
  },
  {
    title: 'The administrator puts it right, and what is there is read back',
    async run(scene) {
      ensure(scene.client !== undefined, 'OneID has no client.');
      await setUpProvisioning(scene.admin, LABEL, handoff(await scene.declared()), scene.client);
      await scene.terraform(['apply', '-auto-approve'], 0);
      const verification = await scene.verify();
      const report = renderVerification(verification, 'text', { width: scene.narration.quoteWidth + INDENT.length });
      const lines = report.split('\n');
      const checks = lines
        .slice(lines.findIndex((line) => /^ {2}\S/.test(line)))
        .filter((line) => line.startsWith(INDENT));
      scene.narration.quote(checks.map((line) => line.slice(INDENT.length)));
      const { verdict, counts } = verification;
      ensure(verdict === 'pass' && counts.note === 0, 'Something in Okta is not as declared.');
      return `\`oneid-scim verify\`: all ${counts.pass} checks of Okta pass.`;
    },
  },
  {
    title: 'Ada joins',
    async run(scene) {
      scene.admin.createUser(ADA, [GROUPS.assigned, GROUPS.pushed]);
      await scene.okta.settled();
      const { attributes } = await scene.previewOf(ADA.login);
      const [user] = scene.oneId.state().users;
      ensure(user !== undefined, 'Nobody arrived in OneID.', [String(scene.admin.peopleOf(LABEL)[0]?.error)]);
      const arrived = sevenAttributes(user);
      scene.narration.quote(arrived.map(({ label, value }) => `${label}: ${value}`));
      ensure(
        arrived.length === ATTRIBUTES + 1 && arrived.every(({ variable, value }) => attributes[variable] === value),
        'What arrived is not what the preview said.',
      );
      const members = scene.oneId.state().groups.find(({ displayName }) => displayName === GROUPS.pushed)?.members;
      ensure(members?.join() === user.userName, `Group "${GROUPS.pushed}" in OneID has: ${members?.join()}.`);
      return `Ada is in OneID with the seven attributes that \`oneid-scim preview\` says, and in the group "${GROUPS.pushed}".`;
    },
  },
  {
    title: 'Ada leaves',
    async run(scene) {
      scene.admin.deactivateUser(ADA.login);
      await scene.okta.settled();
      const [user] = scene.oneId.state().users;
      ensure(user?.['active'] === false, 'Her account in OneID is active.');
      scene.narration.quote([`${user.userName}: ${scene.oneId.admin.accessOf(user.userName).status}`]);
      return 'Her account in OneID is inactive, and with it she has no tenant.';
    },
  },
];

/** What OneID's page lists, as OneID has it of somebody. */
function sevenAttributes(user: object): { label: string; variable: string; value: unknown }[] {
  const at = (path: string) =>
    path
      .replace('^[primary==true]', '0')
      .split('.')
      .reduce<unknown>((inner, step) => Object(inner)[step], user);
  return [
    { label: 'Username', variable: 'userName', value: at('userName') },
    ...ONE_ID_ATTRIBUTES.map(({ label, variable, externalName }) => ({ label, variable, value: at(externalName) })),
  ];
}

/** What Terraform believes to have mapped. */
function mappedAttributes({ resources }: State): { id: string; expression: string }[] {
  return (
    resources
      .filter(({ type }) => type === 'okta_profile_mapping')
      // As the provider's schema of the resource has it.
      .flatMap(({ values }) => values['mappings'] as { id: string; expression: string }[])
  );
}

/** Warnings of the construct's own checks; what Terraform says about this machine's configuration isn't told. */
function checkWarnings(output: string): string[] {
  return diagnostics(output)
    .filter(({ headline }) => headline.startsWith('Warning: Check block'))
    .flatMap(linesOf);
}

function same(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
