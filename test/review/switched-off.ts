import type { Severity } from '../../lib/review';
import {
  app,
  type Cases,
  create,
  features,
  forget,
  inState,
  keep,
  plan,
  planWithState,
  provisioningInput,
  record,
  remove,
  update,
} from './plans';

type Feature = 'create' | 'deactivate' | 'profile';

export interface SwitchedOff {
  readonly severity: Severity;
  /** The feature, and another one whose change is none of the rule's business. */
  readonly feature: Feature;
  readonly other: Feature;
  /** Path of the feature's status in an `okta_app_features`. */
  readonly attribute: string;
  /** Field of the declared record. */
  readonly field: 'createUsers' | 'deactivateUsers' | 'updateUserAttributes';
}

/** The cases of each rule that finds a box of the To App screen unticked. */
export function switchedOffCases({ severity, feature, other, attribute, field }: SwitchedOff): Cases {
  const inOkta = {
    createUsers: 'PUSH_NEW_USERS',
    deactivateUsers: 'PUSH_USER_DEACTIVATION',
    updateUserAttributes: 'PUSH_PROFILE_UPDATES',
  }[field];
  const off = features({ [feature]: 'DISABLED' });
  const declaredOff = record(provisioningInput({ [field]: false }));
  const unknown = attribute.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), true);
  return {
    offending: {
      'ENABLED to DISABLED': [
        plan([update('okta_app_features.oneid', features(), features({ [feature]: 'DISABLED' }))]),
        { severity, certainty: 'certain', changes: [{ attribute, before: 'ENABLED', after: 'DISABLED' }] },
      ],
      'known only after apply': [
        plan([
          update('okta_app_features.oneid', features(), features(), {
            after_unknown: unknown as Record<string, unknown>,
          }),
        ]),
        { severity, certainty: 'possible' },
      ],
      'capabilities left out': [
        plan([update('okta_app_features.oneid', features(), features({ capabilities: null }))]),
        { certainty: 'possible' },
      ],
      'the declared record': [
        plan([
          update('terraform_data.record', record(provisioningInput()), record(provisioningInput({ [field]: false }))),
        ]),
        { severity, changes: [{ attribute: field, before: true, after: false }] },
      ],
      'the resource gets another address without a moved block': [
        plan([remove('okta_app_features.oneid', features()), create('okta_app_features.renamed', off)]),
        {
          severity,
          certainty: 'certain',
          address: 'okta_app_features.renamed',
          changes: [{ attribute, before: 'ENABLED', after: 'DISABLED' }],
        },
      ],
      'it is forgotten and comes back at another address': [
        plan([forget('okta_app_features.oneid', features()), create('okta_app_features.renamed', off)]),
        { severity, certainty: 'certain' },
      ],
      'the record gets another address': [
        plan([
          remove('terraform_data.record', record(provisioningInput())),
          create('terraform_data.renamed', declaredOff),
        ]),
        { severity, certainty: 'certain', changes: [{ attribute: field, before: true, after: false }] },
      ],
      'created for an app that has it on in Okta': [
        plan([keep('okta_app_saml.oneid', app({ features: [inOkta] })), create('okta_app_features.oneid', off)]),
        { severity, certainty: 'certain', changes: [{ attribute, before: 'ENABLED', after: 'DISABLED' }] },
      ],
      'declared off for an app that has it on in Okta, as the state says': [
        planWithState(
          [create('terraform_data.record', declaredOff)],
          [inState('data.okta_app_saml.oneid', app({ features: [inOkta] }))],
        ),
        { severity, certainty: 'certain' },
      ],
      'created for an app whose features the provider does not tell': [
        plan([
          keep('okta_app_swa.x', { id: '0oaAPP', label: 'x', status: 'ACTIVE' }),
          create('okta_app_features.x', off),
        ]),
        { severity, certainty: 'possible' },
      ],
      'created for an app that is known only after apply, and no app is made': [
        plan([create('okta_app_features.x', { ...off, app_id: undefined }, { after_unknown: { app_id: true } })]),
        { severity, certainty: 'possible' },
      ],
      'another word than ENABLED': [
        plan([update('okta_app_features.oneid', features(), features({ [feature]: 'Disabled' }))]),
        { severity, certainty: 'certain' },
      ],
      'created for an app that the plan does not know': [
        plan([create('okta_app_features.oneid', off)]),
        { severity, certainty: 'possible', changes: [{ attribute, before: { unknown: true }, after: 'DISABLED' }] },
      ],
      'a record known only after apply': [
        plan([
          update(
            'terraform_data.record',
            record(provisioningInput()),
            { id: 'r1' },
            { after_unknown: { input: true, output: true } },
          ),
        ]),
        { certainty: 'possible' },
      ],
    },
    fine: {
      'switched on': plan([update('okta_app_features.oneid', features({ [feature]: 'DISABLED' }), features())]),
      'created on, with the app that has it on': plan([
        keep('okta_app_saml.oneid', app({ features: [inOkta] })),
        create('okta_app_features.oneid', features()),
        create('terraform_data.record', record(provisioningInput())),
      ]),
      'created off for an app that has it off': plan([
        keep('okta_app_saml.oneid', app({ features: [] })),
        create('okta_app_features.oneid', off),
        create('terraform_data.record', declaredOff),
      ]),
      'created together with the app': plan([
        create('okta_app_saml.oneid', app({ id: undefined }), { after_unknown: { id: true } }),
        create('okta_app_features.oneid', features({ [feature]: 'DISABLED', app_id: undefined }), {
          after_unknown: { app_id: true },
        }),
      ]),
      'the inbound features': plan([
        keep('okta_app_saml.oneid', app({ features: [inOkta] })),
        create('okta_app_features.inbound', features({ name: 'INBOUND_PROVISIONING', capabilities: null })),
      ]),
      'the resource gets another address and stays as it is': plan([
        remove('okta_app_features.oneid', features()),
        create('okta_app_features.renamed', features()),
      ]),
      'stays off': plan([
        update(
          'okta_app_features.oneid',
          features({ [feature]: 'DISABLED' }),
          features({ [feature]: 'DISABLED', status: null }),
        ),
      ]),
      'another feature goes off': plan([
        update('okta_app_features.oneid', features(), features({ [other]: 'DISABLED' })),
      ]),
      'the record switches it on': plan([
        update('terraform_data.record', record(provisioningInput({ [field]: false })), record(provisioningInput())),
      ]),
    },
  };
}
