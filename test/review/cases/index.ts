import { APP_CASES } from './app';

/**
 * Harmful plans, and some that look harmful and aren't, by the name of their file in this folder: what a review must find,
 * worst first, each as severity, rule and address. It may find more, and nothing graver.
 */
export const CASES: Readonly<Record<string, readonly string[]>> = { ...APP_CASES };
