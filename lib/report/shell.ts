import { printable } from './printable';

/** As much as every report shows of a command whole. */
const LONGEST = 500;

/**
 * An address as one argument of a command in a POSIX shell, for a report that suggests to type it. Undefined for one that
 * would arrive there as something else: an option, text that a report writes otherwise, or cuts.
 */
export function argument(address: string): string | undefined {
  const isWhole = address.length <= LONGEST && printable(address) === address && !address.includes('`');
  // Between single quotes a shell takes all but a single quote for what it is.
  return isWhole && /^\w/.test(address) ? `'${address.replaceAll("'", "'\\''")}'` : undefined;
}
