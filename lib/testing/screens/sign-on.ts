import { html } from 'hono/html';
import { card, values } from '../web/form';
import type { Tab } from './screen';

/** The tab Sign On, to be read. */
export const signOn: Tab = {
  path: 'sign-on',
  name: 'Sign On',
  isThere: ({ signOnMode }) => signOnMode.startsWith('SAML'),
  show: ({ app }) => {
    const template = app.userNameTemplate['template'];
    return html`${card(
      'SAML Signing Certificates',
      html``,
      values({ 'Metadata URL': html`<span class="value">${app.metadataUrl ?? ''}</span>` }),
    )}${card(
      'Credentials Details',
      html``,
      values({ 'Application username format': html`<code>${typeof template === 'string' ? template : ''}</code>` }),
    )}`;
  },
};
