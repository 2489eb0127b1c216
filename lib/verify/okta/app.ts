import type { OktaApp } from '../../okta-org/okta-reads';
import type { DeclaredInstance } from '../../state';
import { Lines } from '../line';
import type { Line } from '../verification';
import type { LiveApp } from './live-app';
import { APPLY, screen } from './screen';

const found = new Lines('okta', 'app');
const active = new Lines('okta', 'app-active');
const same = new Lines('okta', 'same-label');

/** The one line of an app that isn't there. */
export function noApp({ app }: DeclaredInstance, orgUrl: string): Line {
  const org = new URL(app.embedUrl).host;
  const asked = new URL(orgUrl).host;
  const elsewhere =
    org === asked
      ? ''
      : ` The state is of ${org}, and ${asked} was asked: set OKTA_ORG_NAME and OKTA_BASE_URL for that org.`;
  return found.fail(
    `The app isn't in ${asked}`,
    `If it was deleted, pushes of it stop every plan: declare \`phase: 'app'\`, for an app that was adopted \`app: { source: 'create', label: ... }\` too, all else as it is, and apply (with OpenTofu after \`tofu state rm\` of each \`okta_push_group\`), which makes a new app and forgets what the old one had; then set that up as at first, OneID's client included, and declare \`phase: 'provisioning'\` again.${elsewhere}`,
    { declared: app.id },
  );
}

export function appLines(declared: DeclaredInstance, live: LiveApp): Line[] {
  return [labelLine(declared, live.app), activeLine(declared, live.app), ...sameLabelLines(declared, live)];
}

function labelLine({ app }: DeclaredInstance, { label }: OktaApp): Line {
  return label === app.label
    ? found.pass('The app is there', { declared: app.id, found: app.id })
    : found.fail('The app has another label', `Somebody renamed it. ${APPLY}, or declare the new label.`, {
        declared: app.label,
        found: label,
      });
}

function activeLine(declared: DeclaredInstance, { status }: OktaApp): Line {
  const details = { declared: declared.app.status, found: status };
  if (status === 'ACTIVE') return active.pass('The app is active', details);
  return active.fail(
    'The app is not active: nobody can sign in, and nothing is provisioned',
    `${declared.app.status === 'ACTIVE' ? `${APPLY}, or activate it` : 'It is declared so. Activate it'} at ${screen(declared)}`,
    details,
  );
}

/**
 * A creation whose answer got lost is repeated by the provider's SDK, and Terraform knows the second app only. Which of them
 * people use, only Okta's assignments tell, so nothing is said of removing one.
 */
function sameLabelLines(declared: DeclaredInstance, { app, sameLabel }: LiveApp): Line[] {
  const { id, label } = declared.app;
  const others = sameLabel.filter((each) => each.id !== id);
  if (others.length === 0) return [same.pass('No other app has this label', { found: label })];
  return others.map((other) =>
    same.fail(
      `Another app has the same label: ${other.id}, ${other.status}${other.created ? `, made ${other.created}` : ''}`,
      `An apply that was cut off may have made it. Terraform works on ${id}. Look at the Assignments tab of each before anything else, since people may use any of them: ${assignmentsOf(declared, app)} and ${assignmentsOf(declared, other)}. If people use ${other.id}, it is an app of its own: give it another label.`,
      { subject: other.id, declared: id, found: other.id },
    ),
  );
}

function assignmentsOf(declared: DeclaredInstance, { id, name }: OktaApp): string {
  return screen(declared, 'assignments', { ...declared.app, id, name });
}
