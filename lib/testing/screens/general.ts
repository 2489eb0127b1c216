import { html } from 'hono/html';
import { AdminConsoleError } from '../org/admin-console-error';
import { card, form, radioField, textField, values } from '../web/form';
import { canUseScimOf } from './offers';
import { appPath, editLink, type Tab, type View } from './screen';

/**
 * The tab General.
 * @see https://help.okta.com/oie/en-us/Content/Topics/Apps/Apps_App_Integration_Wizard_SCIM.htm
 */
export const general: Tab = {
  path: 'general',
  name: 'General',
  isThere: () => true,
  show: (view) => html`${view.editing ? edited(view) : shown(view)}${embedLink(view)}`,
  act(view, form) {
    const { app, org } = view;
    const label = form.get(LABEL)?.trim() ?? '';
    if (label === '') throw new AdminConsoleError(`${LABEL} is required.`);
    const chosen = form.get(PROVISIONING);
    if (chosen !== null && !isKind(chosen)) throw new AdminConsoleError(`${PROVISIONING}: choose one of the list.`);
    if (label !== app.label) org.admin.updateApp(app.id, { label });
    if (chosen === null || chosen === app.provisioning) return 'App Settings are saved.';
    org.admin.chooseProvisioning(app.id, chosen);
    return {
      None: 'App Settings are saved. Provisioning is off: the connection and what was ticked under To App are gone.',
      'On-Premises':
        'App Settings are saved. Provisioning now waits for an agent on your premises, which this model has none of.',
      SCIM: 'App Settings are saved. The app has a tab called Provisioning now.',
    }[chosen];
  },
};

const LABEL = 'Application label';
const PROVISIONING = 'Provisioning';
const KINDS = ['None', 'On-Premises', 'SCIM'] as const;

function isKind(text: string): text is (typeof KINDS)[number] {
  return KINDS.some((each) => each === text);
}

function shown(view: View) {
  const { app } = view;
  return card(
    'App Settings',
    editLink(view, general.path, 'App Settings'),
    values({ [LABEL]: app.label, ...(app.provisioning === null ? {} : { [PROVISIONING]: app.provisioning }) }),
  );
}

function edited({ app, here, entered }: View) {
  const kinds = canUseScimOf(app) ? KINDS : KINDS.filter((kind) => kind !== 'SCIM');
  return card(
    'App Settings',
    html``,
    form(
      here,
      {
        action: `${appPath(here, app)}${general.path}`,
        buttons: ['Save'],
        cancel: `${appPath(here, app)}${general.path}`,
      },
      textField(LABEL, entered?.get(LABEL) ?? app.label),
      app.provisioning === null
        ? html`<p class="hint">Okta's API provisions this app.</p>`
        : radioField(PROVISIONING, kinds, entered?.get(PROVISIONING) ?? app.provisioning),
    ),
  );
}

/** Its first part after `/home/` is the app's unique name. */
function embedLink({ app }: View) {
  return card('App Embed Link', html``, values({ 'Embed Link': html`<span class="value">${app.embedLink}</span>` }));
}
