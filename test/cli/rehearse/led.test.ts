import { led } from '../../../lib/cli/rehearse/led';
import { type HandoffDocument, handoffDocument } from '../../../lib/handoff';
import { declared } from '../../handoff/instances';

const DESK = { url: 'http://127.0.0.1:3/desk', opens: 'the desk' };
const lead = (address: string) => {
  if (address.startsWith('https://acme-admin.okta.com/'))
    return address.replace('https://acme-admin.okta.com', 'http://127.0.0.1:1');
  return new URL(address).origin === 'https://one.zuora.com' ? 'http://127.0.0.1:2/' : undefined;
};
const texts = ({ runbooks }: HandoffDocument) =>
  runbooks.flatMap(({ steps }) => steps.flatMap(({ warnings, actions, notes }) => [...warnings, ...actions, ...notes]));

test('links lead to the pages of the rehearsal, in sentences too, and the team steps to its desk', () => {
  const document = handoffDocument([declared()]);
  const page = led(document, lead, DESK);
  const urls = Object.fromEntries(page.runbooks.flatMap(({ steps }) => steps.map(({ id, url }) => [id, url])));
  expect(urls['integration']).toMatch(/^http:\/\/127\.0\.0\.1:1\/admin\/app\/.*#tab-user-management\/api-credentials$/);
  expect([urls['oauth-client'], urls['before-you-start']]).toEqual(['http://127.0.0.1:2/', null]);
  expect([urls['second-pull-request'], urls['verify']]).toEqual([DESK.url, DESK.url]);
  expect(page.runbooks[0]?.app.adminConsole).toMatch(/^http:\/\/127\.0\.0\.1:1\//);
  expect(texts(document).join('\n')).toContain('https://acme-admin.okta.com/');
  expect(texts(page).join('\n')).not.toContain('okta.com/admin');
});

test('what is to be entered stays what it is', () => {
  const document = handoffDocument([declared()]);
  const fields = ({ runbooks }: HandoffDocument) =>
    runbooks.flatMap(({ steps }) => steps.flatMap(({ fields }) => fields));
  expect(fields(led(document, lead, DESK))).toEqual(fields(document));
});
