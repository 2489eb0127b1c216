const SWC = ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: './test/setup/environment.ts',
  globalSetup: './test/setup/start.ts',
  globalTeardown: './test/setup/end.ts',
  setupFilesAfterEnv: ['./test/setup/quiet.ts'],
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // Types are checked by `npm run typecheck`; here TypeScript is only stripped, which keeps the run fast.
  transform: {
    '^.+\\.ts$': SWC,
    // A package that comes as modules alone, which Jest can't load as they are.
    'node_modules/oauth4webapi/.+\\.js$': SWC,
  },
  transformIgnorePatterns: ['/node_modules/(?!oauth4webapi/)'],
  moduleNameMapper: {
    // Examples import the package by its name.
    '^oneid-scim-provisioning$': '<rootDir>/lib',
    '^oneid-scim-provisioning/(\\w+)$': '<rootDir>/lib/$1',
    // What is a file of its own in the package, by its name there.
    '/http/undici\\.js$': '<rootDir>/lib/http/undici',
    '/okta-org/index\\.js$': '<rootDir>/lib/okta-org/index.ts',
  },
  // Jest's own is in the temporary directory.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  // What a page says is enough: failures whole, why tests were skipped, and the sums.
  reporters: ['./test/setup/reporter.js', ['summary', { summaryThreshold: Number.MAX_SAFE_INTEGER }]],
  // For what hangs. A machine that is busy is no failure, so no test has less.
  testTimeout: 5 * 60_000,
  maxWorkers: 2,
};
