/** Drift, several plans, and plans that aren't whole: all that is found. */
export const PLANS: Readonly<Record<string, readonly string[]>> = {};
