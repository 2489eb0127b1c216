import type { AttributeChange, Certainty } from '../../../finding';
import { differ, surer } from '../../../plan/attributes/difference';
import type { Reading, Scalar } from '../../../plan/attributes/reading';
import { shown } from '../../../plan/attributes/shown';

/** What a change does to one rule of a sign-on policy, of an app or of the org. */

export interface AlteredSignOnRule {
  /** It certainly asks for less, or shuts people out. */
  readonly isGrave: boolean;
  readonly certainty: Certainty;
  readonly changes: AttributeChange[];
}

type Of = (attribute: string) => Reading<Scalar>;

/** Attributes that say nothing of who gets in. */
const WITHOUT_EFFECT = ['id', 'name', 'policy_id'];

/** @param before and after how to read an attribute of the rule at either end */
export function alteredSignOnRule(attributes: readonly string[], before: Of, after: Of): AlteredSignOnRule | undefined {
  let certainty: Certainty | undefined;
  let isGrave = false;
  const changes: AttributeChange[] = [];
  for (const attribute of attributes.filter((one) => !WITHOUT_EFFECT.includes(one))) {
    const [was, is] = [before(attribute), after(attribute)];
    const difference = differ(was, is);
    if (difference && !isOnlyWrittenDown(attribute, was, is)) {
      certainty = surer(certainty, difference);
      isGrave ||= was.known && is.known && weakens(attribute, was.value, is.value);
      changes.push({ attribute, before: shown(was), after: shown(is) });
    }
  }
  return certainty && { isGrave, certainty, changes };
}

/** The provider's own default beside nothing in the state. */
const DEFAULTS: Readonly<Record<string, Scalar>> = {
  network_connection: 'ANYWHERE',
  re_authentication_frequency: 'PT2H',
  type: 'ASSURANCE',
  factor_mode: '2FA',
  access: 'ALLOW',
  status: 'ACTIVE',
};

function isOnlyWrittenDown(attribute: string, was: Reading<Scalar>, is: Reading<Scalar>): boolean {
  const none = was.known && (was.value === null || was.value === '');
  return none && is.known && attribute in DEFAULTS && is.value === DEFAULTS[attribute];
}

/** Fewer factors, a rule that no longer counts, a condition that is dropped, or a door that opens or shuts. */
function weakens(attribute: string, was: Scalar | null, is: Scalar | null): boolean {
  switch (attribute) {
    case 'factor_mode':
      return was === '2FA' && is === '1FA';
    case 'mfa_required':
    case 'device_is_managed':
    case 'device_is_registered':
      return was === true && is !== true;
    case 'mfa_remember_device':
      return was !== true && is === true;
    case 'mfa_prompt':
      return was === 'ALWAYS' && is !== 'ALWAYS';
    case 'primary_factor':
      return is === 'PASSWORD_IDP' || is === 'PASSWORD_IDP_ANY_FACTOR';
    case 'access':
      return true;
    case 'status':
      return was === 'ACTIVE';
    case 'network_connection':
      return is === 'ANYWHERE';
    case 'constraints':
    case 'chains':
    case 'device_assurances_included':
    case 'custom_expression':
    case 'risk_score':
    case 'risk_level':
      return was !== null && (is === null || is === '' || (Array.isArray(is) && is.length === 0) || is === 'ANY');
    default:
      return false;
  }
}

/** Whether a rule lets people in with one factor, or shuts them out. */
export function isWeak(rule: Of): boolean {
  const value = (attribute: string) => {
    const reading = rule(attribute);
    return reading.known ? reading.value : undefined;
  };
  return value('access') === 'DENY' || value('factor_mode') === '1FA' || value('mfa_required') === false;
}
