/** Variables of the app user that say who somebody is. */
export const IDENTITY: readonly string[] = ['email', 'userName'];
