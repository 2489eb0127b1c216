/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // Types are checked by `npm run typecheck`; here TypeScript is only stripped, which keeps the run fast.
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  // Examples import the package by its name.
  moduleNameMapper: { '^oneid-scim-provisioning$': '<rootDir>/lib' },
  maxWorkers: 2,
};
