import * as z from 'zod';
import type { TokenAware } from './text';

export function applicationUsername({ text }: TokenAware) {
  return z
    .union([
      z.enum(['email', 'login']),
      z.strictObject({
        expression: text().describe('Okta expression for a custom username, for example `user.employeeNumber`.'),
      }),
    ])
    .default('email')
    .describe("Application username on the app's Sign On tab; OneID's seventh attribute.");
}

export function attributes({ text }: TokenAware) {
  const attribute = z
    .strictObject({
      expression: text().optional().describe("Okta expression that fills the attribute; by default OneID's."),
      title: text().optional().describe('Display name. The key by default.'),
      type: z.enum(['string', 'boolean', 'integer', 'number']).optional().describe('Data type. `string` by default.'),
      externalName: text().optional().describe('Path of the attribute in SCIM. The key by default.'),
      externalNamespace: text()
        .optional()
        .describe('SCIM schema of the attribute. The core user schema (RFC 7643) by default.'),
    })
    .meta({
      title: 'DeclaredAttribute',
      description: 'An attribute of the app user that Terraform declares and maps.',
    });

  return z
    .record(
      z.string().superRefine((key, context) => {
        const broken = attributeName(key);
        if (broken) context.addIssue({ code: 'custom', message: broken });
      }),
      z.union([text(), attribute]),
    )
    .default({})
    .describe(
      "Attributes by variable name in the app user's profile. A string is the expression for an attribute that the app has: one of OneID's six, which replaces its default, or another. An object also declares the attribute.",
    );
}

export const attributeSchema = z
  .enum(['okta-default', 'declared'])
  .default('okta-default')
  .describe(
    "`okta-default` maps OneID's attributes as Okta creates them when SCIM is switched on; `declared` makes the custom ones Terraform resources.",
  );

/** The provider's import splits on a slash, and Okta's variable names have letters, digits and underscores. */
function attributeName(key: string): string | undefined {
  if (key.includes('/')) return 'must not contain a slash, which separates the parts of an import id';
  return /^[A-Za-z_]\w*$/.test(key) ? undefined : 'must be a variable name of letters, digits and underscores';
}
