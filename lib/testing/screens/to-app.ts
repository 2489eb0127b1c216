import { html } from 'hono/html';
import { card, form, onOff, tickFields, values } from '../web/form';
import { boxesOf, isConnected } from './offers';
import { appPath, editLink, type Tab, type View } from './screen';

/**
 * Provisioning > To App.
 * @see https://developer.okta.com/docs/guides/scim-provisioning-integration-connect/main/
 */
export const toApp: Tab = {
  path: 'provisioning/to-app',
  name: 'To App',
  isThere: isConnected,
  show: (view) => html`${view.editing ? edited(view) : shown(view)}${attributeMappings(view)}`,
  act({ app, org }, sent) {
    const boxes = Object.fromEntries(boxesOf(app).map(([label, box]) => [box, sent.has(label)]));
    org.admin.setToApp(app.id, boxes);
    return `${HEADING} is saved.`;
  },
};

const HEADING = 'Provisioning to App';

function shown(view: View) {
  const { app } = view;
  return card(
    HEADING,
    editLink(view, toApp.path, HEADING),
    values(Object.fromEntries(boxesOf(app).map(([label, box]) => [label, onOff(app.toApp[box])]))),
    boxesOf(app).length === 0
      ? html`<p class="note">The supported provisioning actions leave nothing to tick here.</p>`
      : html``,
  );
}

function edited({ app, here, entered }: View) {
  const action = `${appPath(here, app)}${toApp.path}`;
  return card(
    HEADING,
    html``,
    form(
      here,
      { action, buttons: ['Save'], cancel: action },
      tickFields(
        'Enable',
        Object.fromEntries(boxesOf(app).map(([label, box]) => [label, entered?.has(label) ?? app.toApp[box]])),
      ),
    ),
  );
}

/** To be read: who changes one in Okta does it in the Profile Editor. */
function attributeMappings({ app }: View) {
  const { base, custom } = app.attributes;
  const template = app.userNameTemplate['template'];
  const mapped = Object.entries(app.mappings.toApp.properties).filter(([, { expression }]) => expression !== '');
  return card(
    'Attribute Mappings',
    html``,
    html`<table class="wide"><thead><tr><th scope="col">Attribute</th><th scope="col">Variable</th><th scope="col">Value</th></tr></thead><tbody>
<tr><th scope="row">Username</th><td><code>userName</code></td><td>By the Sign On tab: <code>${typeof template === 'string' ? template : ''}</code></td></tr>
${mapped.map(
  ([variable, { expression }]) =>
    html`<tr><th scope="row">${(custom[variable] ?? base[variable])?.title ?? variable}</th><td><code>${variable}</code></td><td><code>${expression}</code></td></tr>`,
)}</tbody></table>`,
  );
}
