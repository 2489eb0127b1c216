import type { Severity } from '../../lib/review';
import { type Cases, features, plan, provisioningInput, record, update } from './plans';

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
