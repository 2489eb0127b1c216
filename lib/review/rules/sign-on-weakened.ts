import { OKTA_APP_TYPES } from '../../okta/app-types';
import type { AttributeChange, Severity } from '../finding';
import { surer, turned } from '../plan/attributes/difference';
import { READABLE } from '../plan/attributes/readable';
import type { Scalar } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { ALTERING, changesOf } from './shared/changes-of';

interface Weakening {
  readonly attribute: string;
  readonly from: Scalar;
  /** Any other value where it isn't said. */
  readonly to?: readonly (Scalar | null)[];
  readonly severity: Severity;
}

const OFF = [false, null] as const;

/** Values that make an app trust more than before; those that an app lacks are left out for it. */
const WEAKENINGS: readonly Weakening[] = [
  { attribute: 'assertion_signed', from: true, to: OFF, severity: 'high' },
  { attribute: 'response_signed', from: true, to: OFF, severity: 'high' },
  { attribute: 'signature_algorithm', from: 'RSA_SHA256', severity: 'high' },
  { attribute: 'digest_algorithm', from: 'SHA256', severity: 'high' },
  { attribute: 'saml_version', from: '2.0', severity: 'high' },
  { attribute: 'honor_force_authn', from: true, to: OFF, severity: 'medium' },
  { attribute: 'saml_signed_request_enabled', from: true, to: OFF, severity: 'medium' },
  { attribute: 'pkce_required', from: true, to: OFF, severity: 'medium' },
  { attribute: 'wildcard_redirect', from: 'DISABLED', severity: 'high' },
  { attribute: 'token_endpoint_auth_method', from: 'private_key_jwt', severity: 'medium' },
  { attribute: 'token_endpoint_auth_method', from: 'client_secret_basic', to: ['none'], severity: 'high' },
  { attribute: 'token_endpoint_auth_method', from: 'client_secret_post', to: ['none'], severity: 'high' },
  { attribute: 'token_endpoint_auth_method', from: 'client_secret_jwt', to: ['none'], severity: 'high' },
  { attribute: 'refresh_token_rotation', from: 'ROTATE', severity: 'medium' },
  { attribute: 'consent_method', from: 'REQUIRED', severity: 'medium' },
  { attribute: 'reveal_password', from: false, to: [true], severity: 'medium' },
];

export const signOnWeakened: Rule = {
  id: 'sign-on-weakened',
  severity: 'high',
  severityNote: 'medium where it takes more than that to misuse it, such as `honor_force_authn`',
  finds:
    'sign-on of an existing app gets weaker: signing of assertions or responses off, SHA-1, SAML 1.1, requests that need no signature, OAuth without PKCE, client authentication or with wildcard redirects',
  why: 'It gets easier to forge or to intercept what the app takes for a proof of who somebody is.',
  action:
    'Keep the stronger value. If the app cannot do it, agree with those who answer for security, and mend the app.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, OKTA_APP_TYPES, ALTERING)) {
      const has = READABLE.get(change.type) ?? {};
      const found = WEAKENINGS.filter(({ attribute }) => attribute in has).flatMap(
        ({ attribute, from, to, severity }) => {
          const one = turned(change, attribute, from, to);
          return one ? [{ severity, ...one }] : [];
        },
      );
      if (found.length > 0) {
        yield {
          at: change,
          title: `Sign-on of the app${facts.apps.named(change.address)} gets weaker`,
          severity: found.some(({ severity }) => severity === 'high') ? 'high' : 'medium',
          certainty: found.map(({ certainty }) => certainty).reduce((a, b) => surer(a, b) ?? b),
          changes: found.flatMap(({ changes }): AttributeChange[] => changes),
        };
      }
    }
  },
};
