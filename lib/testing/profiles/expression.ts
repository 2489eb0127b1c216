import type { App } from '../org/data/app';
import { validationFailed } from '../org/okta-error';
import type { Org } from '../org/org';
import { appAttributes, userAttributes } from './attributes';

/** Reads no more of Okta's expression language than which attributes are named outside of strings. */
export function checkExpression(org: Org, app: App, expression: string): void {
  const code = expression.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""');
  for (const [, of, variable] of code.matchAll(/\b(user|source|appuser)\.(\w+)\b(?!\s*\()/g)) {
    const known = of === 'appuser' ? appAttributes(app) : userAttributes(org);
    if (of !== 'source' && variable !== undefined && !known.has(variable)) {
      throw validationFailed('expression', `Invalid property ${variable} in expression ${expression}`);
    }
  }
}
