import { describeRule, plan, update } from '../plans';

const group = (name: string) => ({ id: '00gA', name });
const imported = ({ change, ...rest }: ReturnType<typeof update>) => ({
  ...rest,
  change: { ...change, importing: { id: '00gA' } },
});

describeRule('group-renamed', {
  offending: {
    renamed: [
      plan([update('okta_group.g', group('Finance'), group('Treasury'))]),
      { severity: 'low', changes: [{ attribute: 'name', before: 'Finance', after: 'Treasury' }] },
    ],
    'imported under another name: medium': [
      plan([imported(update('okta_group.g', group('Executives'), group('Interns')))]),
      { severity: 'medium', title: expect.stringContaining('another group') },
    ],
  },
  fine: {
    'another description': plan([
      update('okta_group.g', { ...group('A'), description: 'a' }, { ...group('A'), description: 'b' }),
    ]),
    'imported as it is': plan([
      imported(update('okta_group.g', group('A'), { ...group('A'), skip_users: false } as never)),
    ]),
  },
});
