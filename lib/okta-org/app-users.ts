import * as z from 'zod';

const optional = z
  .string()
  .nullish()
  .transform((value) => value || undefined);

/**
 * What is read of a person's account in an app. The profile, which holds more of them, is not.
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApplicationUsers/
 */
export const appUser = z
  .object({
    id: z.string(),
    externalId: optional,
    status: optional,
    syncState: optional,
    credentials: z.object({ userName: optional }).nullish(),
  })
  .transform(({ credentials, ...rest }) => ({ ...rest, userName: credentials?.userName }));
