import { APP_CASES } from './app';
import { PEOPLE_CASES } from './people';
import { PLANS } from './plans';

/**
 * What each plan in this folder must give, by the name of its file, worst first: severity, rule, address, and whether it is
 * possible. Of `exact` ones it is all; of the others there may be more, and nothing graver.
 */
export const CASES: Readonly<Record<string, readonly string[]>> = { ...APP_CASES, ...PEOPLE_CASES, ...PLANS };
export const EXACT: Readonly<Record<string, readonly string[]>> = { ...PLANS };
