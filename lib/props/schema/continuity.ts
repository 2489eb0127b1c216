import * as z from 'zod';
import { assignment, pushGroup } from './groups';
import { notEmpty, type TextRule, type TokenAware } from './text';

/** Types of which the construct makes one at most, so that an old address alone says what is meant. */
export const SINGLE_TYPES = [
  'okta_app_saml',
  'okta_app_connection',
  'okta_app_features',
  'okta_profile_mapping',
  'okta_app_group_assignments',
] as const;

export function movedFrom({ list }: TokenAware) {
  const place = plainText(notEmpty, formerPlace);
  const move = z
    .strictObject({
      from: plainText(address).describe('Address in the state, for example `okta_push_group.finance`.'),
      to: plainText(address).describe('Address that the construct gives it, as a plan shows.'),
    })
    .superRefine(({ from, to }, context) => {
      if (typeOf(from) !== typeOf(to)) context.addIssue({ code: 'custom', message: 'must have one resource type' });
    })
    .meta({ title: 'Move', description: 'A resource of a state and where it belongs now.' });
  return z
    .union([place, list(z.union([place, move]))])
    .default([])
    .transform((value) => (typeof value === 'string' ? [value] : value))
    .describe(
      'Where a state has this construct already: the id that it had, its path below the stack such as `Team/oneid`, or old addresses of its resources. Terraform moves what is there, and Okta sees nothing of it. Keep it until every state has been applied once.',
    );
}

export function forget(values: TokenAware) {
  const { list } = values;
  return z
    .strictObject({
      pushGroups: list(pushGroup(values))
        .default([])
        .describe(
          'Entries that were in `pushGroups`, as they were written: a group that Okta pushes no longer, or a push to keep in Okta.',
        ),
      assignments: list(assignment(values))
        .default([])
        .describe('Entries that were in `assignments`, as they were written, where each was a resource of its own.'),
      attributes: list(plainText(notEmpty))
        .default([])
        .describe('Attributes that were declared. Okta keeps attribute, values and mapping.'),
    })
    .prefault({})
    .describe(
      'What Terraform no longer manages and Okta keeps, or has lost: it is taken out of the state (`removed`) and nothing is destroyed. Keep it until every state has been applied once; apply before a destroy.',
    );
}

/** Texts that stand in an address, where nothing may be known to Terraform alone. */
function plainText(...rules: readonly TextRule[]) {
  return z.string().superRefine((value, context) => {
    for (const rule of rules) {
      const broken = rule(value);
      if (broken) context.addIssue({ code: 'custom', message: broken });
    }
  });
}

const formerPlace: TextRule = (value) => {
  if (value.includes('${')) return 'must be known at synthesis, not a token';
  if (!isAddress(value)) return undefined;
  return (
    address(value) ?? (isSingle(value) ? undefined : 'must be `{ from, to }`: the construct has several of this type')
  );
};

const address: TextRule = (value) =>
  /^(module\.[\w-]+(\[[^\]]+\])?\.)*(okta_\w+|terraform_data)\.[A-Za-z_][\w-]*(\[[^\]]+\])?$/.test(value)
    ? undefined
    : 'must be the address of a resource in the state, such as `okta_app_saml.zuora`';

/** Tells an address from an id or a path, which may hold a dot as well. */
export function isAddress(value: string): boolean {
  return /^(module|okta_\w+|terraform_data)\./.test(value);
}

function isSingle(value: string): boolean {
  return SINGLE_TYPES.some((type) => type === typeOf(value));
}

/** Resource type of an address. */
export function typeOf(value: string): string {
  return /(okta_\w+|terraform_data)\.[^.]+$/.exec(value)?.[1] ?? '';
}
