import { connectionInput, create, describeRule, plan, record, update } from '../plans';

const declared = (values: Record<string, unknown>) =>
  plan([update('terraform_data.c', record(connectionInput()), record(connectionInput(values)))]);

describeRule('unique-identifier-changed', {
  offending: {
    'another field': [
      declared({ uniqueIdentifierField: 'email' }),
      { severity: 'high', changes: [{ attribute: 'uniqueIdentifierField', before: 'userName', after: 'email' }] },
    ],
  },
  fine: {
    'another setting': declared({ baseUrl: 'https://x' }),
    created: plan([create('terraform_data.c', record(connectionInput({ uniqueIdentifierField: 'email' })))]),
  },
});
