/**
 * `describe` for tests that need something beside Node. They are skipped with the reason where it is missing, and fail
 * instead where the environment requires it.
 *
 * @param missing why it isn't to be had here; undefined where it is
 * @param variable of the environment that is `1` where it must be to be had
 */
export function describeUnless(
  missing: string | undefined,
  variable: 'REQUIRE_TERRAFORM' | 'REQUIRE_BROWSER',
  name: string,
  tests: () => void,
): void {
  if (missing === undefined) {
    describe(name, tests);
  } else if (process.env[variable] === '1') {
    test(name, () => {
      throw new Error(`${variable}=1, but ${missing}`);
    });
  } else {
    describe.skip(`${name} (skipped: ${missing})`, tests);
  }
}
