import type { Certainty } from '../finding';
import { isSecretAttribute } from '../plan/configuration/literal-secrets';
import type { OutputChange } from '../plan/outputs';
import type { Plan } from '../plan/plan';
import type { Rule } from './rule';

export const outputShowsSecret: Rule = {
  id: 'output-shows-secret',
  severity: 'high',
  severityNote: "medium where the plan doesn't tell what the value is",
  finds:
    "an output that isn't `sensitive` was so before, or refers to a secret; `possible` where its value has the looks of one and the plan doesn't say where it comes from",
  why: 'Terraform prints outputs in clear: in the log of every run, in the state, and to every stack that reads them.',
  action:
    'Mark the output as `sensitive = true`, or leave it out. If it was applied anywhere, make a new secret and revoke this one.',
  *examine(plan) {
    for (const output of plan.outputs) {
      const certainty = output.isSensitive ? undefined : showsSecret(output, plan);
      if (certainty) {
        yield {
          at: `output.${output.name}`,
          title: certainty === 'certain' ? 'An output shows a secret in clear' : 'An output may show a secret in clear',
          severity: certainty === 'certain' ? 'high' : 'medium',
          certainty,
          changes: [{ attribute: 'value', before: { unknown: true }, after: { sensitive: true } }],
        };
      }
    }
  },
};

/**
 * Terraform refuses an output that shows what it holds for a secret, unless `nonsensitive` is around it, which a plan
 * doesn't tell: what the output refers to does.
 * @see https://developer.hashicorp.com/terraform/language/functions/nonsensitive
 */
function showsSecret({ name, wasSensitive, inClear }: OutputChange, plan: Plan): Certainty | undefined {
  const references = plan.configuration.outputReferences.get(name) ?? [];
  if (wasSensitive || references.some((one) => isSecret(one, plan))) {
    return 'certain';
  }
  const isTold = references.length > 0 && references.every(isOfOkta);
  const hasTheLooks = inClear !== undefined && (looksLikeSecret(inClear) || references.some(isCalledSecret));
  return !isTold && hasTheLooks ? 'possible' : undefined;
}

function isSecret(reference: string, plan: Plan): boolean {
  const [, type = '', attribute = ''] = /(?:^|\.)(okta_\w+)\.[^.]+\.(.+)$/.exec(reference) ?? [];
  return isSecretAttribute(type, attribute) || plan.configuration.sensitiveVariables.has(reference);
}

/** What other providers and locals call a secret. */
function isCalledSecret(reference: string): boolean {
  return /(^|[._-])(secret|token|password|private_key|api_key|credential)s?$/i.test(reference);
}

/** Attributes of the provider's resources, whose secrets are known. */
function isOfOkta(reference: string): boolean {
  return /^(data\.)?okta_\w+\./.test(reference);
}

const SHORTEST_SECRET = 8;

/** One opaque word of letters and digits, that is no address, id of Okta, UUID, date or version. */
function looksLikeSecret(value: string): boolean {
  const isOpaque = value.length >= SHORTEST_SECRET && /^[\w\-.~+/=:!@#$%^&*]+$/.test(value);
  const isMixed = /[a-z]/i.test(value) && /\d/.test(value);
  const isKnown =
    /^([a-z][a-z\d+.-]*:\/\/|urn:|arn:)/i.test(value) ||
    /^0[a-z0-9]{2}[A-Za-z0-9]{17}$/.test(value) ||
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ||
    /^v?\d+(\.\d+)+([-+].*)?$/.test(value) ||
    /^\d{4}-\d\d-\d\d(T.*)?$/.test(value) ||
    /^[^@]+@[^@]+\.[a-z]+$/i.test(value);
  return isOpaque && isMixed && !isKnown;
}
