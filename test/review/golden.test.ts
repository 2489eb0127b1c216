import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { REVIEW_FORMATS, type ReviewFormat, renderReview, reviewPlan } from '../../lib/review';
import { VERSION } from '../../lib/version';

/** Whole reports, to be read in a difference. `UPDATE_GOLDEN=1 npx jest test/review/golden` writes them anew. */
const EXTENSIONS: Record<ReviewFormat, string> = {
  text: 'txt',
  markdown: 'md',
  json: 'json',
  sarif: 'sarif.json',
  github: 'github.txt',
};

const STACK = {
  resource: {
    terraform_data: { features: { '//': { metadata: { path: 'production/oneid/provisioning-to-app' } } } },
    okta_push_group: { sales: { '//': { metadata: { path: 'production/oneid/push-group-sales' } } } },
  },
};
const ACKNOWLEDGEMENTS = [
  {
    rule: 'push-group-deletes-target',
    address: 'okta_push_group.sales',
    reason: 'Sales moved to another app',
    expires: '2026-12-31',
  },
  { rule: 'app-destroyed', address: '*', reason: 'left over' },
];

const REVIEWS = {
  harmful: () =>
    reviewPlan(plan('harmful'), {
      name: 'plan.json',
      stack: STACK,
      acknowledgements: ACKNOWLEDGEMENTS,
      today: '2026-06-01',
    }),
  drift: () => reviewPlan(plan('drift'), { name: 'plan.json' }),
  'app-tainted': () => reviewPlan(plan('app-tainted'), { name: 'plan.json' }),
  'no-changes': () => reviewPlan(plan('no-changes'), { name: 'plan.json' }),
};

/** A release changes the version and no report. */
function masked(report: string): string {
  return report.replaceAll(`ersion": "${VERSION}"`, 'ersion": "(version)"');
}

function plan(name: string): string {
  return readFileSync(path.join(__dirname, 'fixtures', `${name}.json`), 'utf8');
}

const cases = Object.entries(REVIEWS).flatMap(([name, review]) =>
  REVIEW_FORMATS.map((format) => [name, format, review] as const),
);

test.each(cases)('%s as %s', (name, format, review) => {
  const file = path.join(__dirname, 'golden', `${name}.${EXTENSIONS[format]}`);
  const report = masked(renderReview(review(), format));
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, report);
  }
  expect(existsSync(file)).toBe(true);
  expect(report).toBe(readFileSync(file, 'utf8'));
});
