import { html } from 'hono/html';
import { card, form, onOff, tickField, values } from '../web/form';
import { appPath, editLink, type Tab, type View } from './screen';

/**
 * Provisioning > To Okta, as far as the app's users are sourced from it.
 * @see https://help.okta.com/en-us/content/topics/users-groups-profiles/usgp-profile-sourcing.htm
 */
export const toOkta: Tab = {
  path: 'provisioning/to-okta',
  name: 'To Okta',
  isThere: ({ scim }) => scim?.authenticated === true,
  show: (view) => (view.editing ? edited(view) : shown(view)),
  act({ app, org }, sent) {
    org.admin.setSourcing(app.id, sent.has(allow(app.label)));
    return `${HEADING} is saved.`;
  },
};

const HEADING = 'Profile & Lifecycle Sourcing';
const allow = (label: string) => `Allow ${label} to source Okta users`;

function shown(view: View) {
  const { app } = view;
  return card(HEADING, editLink(view, toOkta.path, HEADING), values({ [allow(app.label)]: onOff(app.sourcesUsers) }));
}

function edited({ app, here, entered }: View) {
  const action = `${appPath(here, app)}${toOkta.path}`;
  return card(
    HEADING,
    html``,
    form(
      here,
      { action, buttons: ['Save'], cancel: action },
      tickField(allow(app.label), entered?.has(allow(app.label)) ?? app.sourcesUsers),
    ),
  );
}
