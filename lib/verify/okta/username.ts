import type { DeclaredInstance } from '../../state';
import { Lines } from '../line';
import type { Line } from '../verification';
import type { LiveApp } from './live-app';
import { APPLY, screen } from './screen';

const username = new Lines('okta', 'username');

/** What fills OneID's Username, the seventh attribute. */
export function usernameLine(declared: DeclaredInstance, { app }: LiveApp): Line {
  const template = declared.app.userNameTemplate;
  const details = { declared: template ?? null, found: app.userNameTemplate ?? null };
  if (template === undefined) return username.skipped("The state doesn't say what fills Username", details);
  if (template === app.userNameTemplate) return username.pass('Username is filled as declared', details);
  return username.fail(
    'Username is filled otherwise: people may get a second account in OneID',
    `${APPLY}; for an app that Terraform only reads, set Application username at ${screen(declared, 'sign-on')}`,
    details,
  );
}
