import { ERRORS } from '../../lib/errors';
import type { GeneratedFile } from '../generate';

/** The reference of the errors that leave the package. */
export function errorFiles(): GeneratedFile[] {
  return [{ path: 'docs/errors.md', content: errors() }];
}

function errors(): string {
  return [
    '<!-- Generated from lib/errors.ts by `npm run generate`; edit that. -->',
    '# Errors',
    '',
    'Every error that the package throws of its own has a `code`, which stays the same from release to release, a `message` of',
    'the case at hand, and `whatToDo` about its kind. A guard tells its class, also when the error is from another copy of the',
    'package, where `instanceof` fails:',
    '',
    '```ts',
    "import { ReviewError, reviewPlan } from 'oneid-scim-provisioning/review';",
    '',
    'try {',
    '  reviewPlan(planJson);',
    '} catch (error) {',
    '  if (!ReviewError.isReviewError(error)) throw error;',
    '  console.error(error.code, error.message, error.whatToDo); // ONEID_REVIEW ...',
    '}',
    '```',
    '',
    '| code | class, and entry | when | what to do |',
    '|---|---|---|---|',
    ...Object.entries(ERRORS).map(
      ([code, { className, entries, when, whatToDo }]) =>
        `| \`${code}\` | \`${className}\`, \`${entries.join('`, `')}\` | ${when} | ${whatToDo} |`,
    ),
    '',
    "Other errors come from below and are passed on as they are: Node's with a `code` of its own, such as `EADDRINUSE` for a port",
    "in use, and CDKTF's. The command `oneid-scim` prints the message of any error in one line and exits with 1.",
    '',
  ].join('\n');
}
