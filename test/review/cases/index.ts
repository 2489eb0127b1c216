import { PEOPLE } from './people';

/** What each plan in this folder must give, by the name of its file: severity, rule, address, and whether it is possible. */
export const CASES: Readonly<Record<string, readonly string[]>> = { ...PEOPLE };
