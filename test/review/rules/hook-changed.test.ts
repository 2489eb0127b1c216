import { create, describeRule, plan, remove, update } from '../plans';

const hook = (values: Record<string, unknown> = {}) => ({
  id: 'cal1',
  name: 'saml',
  status: 'ACTIVE',
  channel: { method: 'POST', uri: 'https://ok.example.com/hook', version: '1.0.0' },
  auth: { key: 'Authorization', type: 'HEADER', value: 'CANARY-1' },
  ...values,
});
const to = (uri: string) => hook({ channel: { method: 'POST', uri, version: '1.0.0' } });

describeRule('hook-changed', {
  offending: {
    'another host': [
      plan([update('okta_inline_hook.h', hook(), to('https://evil.example.net/hook'))]),
      { severity: 'high', title: 'The hook “saml” goes to evil.example.net' },
    ],
    'an event hook': [
      plan([update('okta_event_hook.h', hook(), to('https://evil.example.net/hook'))]),
      { severity: 'high' },
    ],
    'another path': [
      plan([update('okta_inline_hook.h', hook(), to('https://ok.example.com/hook2'))]),
      { severity: 'medium' },
    ],
    'another secret': [
      plan([update('okta_inline_hook.h', hook(), hook({ auth: { key: 'Authorization', value: 'CANARY-2' } }))]),
      {
        severity: 'medium',
        changes: [{ attribute: 'auth.value', before: { sensitive: true }, after: { sensitive: true } }],
      },
    ],
    'a channel in JSON, whose address can’t be shown': [
      plan([
        update('okta_inline_hook.h', { ...hook(), channel_json: '{"a":1}' }, { ...hook(), channel_json: '{"a":2}' }),
      ]),
      { severity: 'high' },
    ],
    'other headers': [
      plan([update('okta_inline_hook.h', hook(), hook({ headers: [{ key: 'x', value: 'CANARY-3' }] }))]),
      { severity: 'medium' },
    ],
    'switched off': [
      plan([update('okta_inline_hook.h', hook(), hook({ status: 'INACTIVE' }))]),
      { severity: 'medium', title: 'The hook “saml” is switched off' },
    ],
    deleted: [plan([remove('okta_inline_hook.h', hook())]), { severity: 'medium' }],
  },
  fine: {
    created: plan([create('okta_inline_hook.h', hook())]),
    renamed: plan([update('okta_inline_hook.h', hook(), hook({ name: 'other' }))]),
  },
});
