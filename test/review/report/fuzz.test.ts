import SARIF_SCHEMA from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Draft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { type Review, renderReview } from '../../../lib/review';
import { hostileReviews } from './hostile-reviews';

const always = (holds: (review: Review) => void) =>
  fc.assert(fc.property(hostileReviews([0, 1, 3], [1, 40]), holds), { numRuns: 60 });

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ACTING = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]|\p{Cs}|##\S/u;

test('text: every line begins with a word of the report', () => {
  const begun =
    /^((No findings|Fails|Passes): |No findings|Not judged, because no rule looks at it:$|(CRITICAL|HIGH|MEDIUM|LOW) |People, as far as the plans? lists? them: |Note: | {2}(At|Why|Do|Acknowledged|Acknowledged until .+): | {2}- |$)/;
  // Wrapped, what goes on is further in, and no command to a CI system.
  const wrapped =
    /^((No findings|Not judged,|Fails|Passes|CRITICAL|HIGH|MEDIUM|LOW|People,|Note:| {2}(At:|Why:|Do:|Acknowledged|-))( |:|$)| {4}(?!\s*::)|$)/;
  always((review) => {
    const output = renderReview(review, 'text', { width: Number.POSITIVE_INFINITY });
    expect(output).not.toMatch(ACTING);
    expect(output.split('\n').filter((line) => !begun.test(line))).toEqual([]);
    const narrow = renderReview(review, 'text', { width: 40 });
    expect(narrow).not.toMatch(ACTING);
    expect(narrow.split('\n').filter((line) => !wrapped.test(line))).toEqual([]);
  });
});

test('github: every line is one command of the report, or a line of the log for what GitHub would not show', () => {
  const begun =
    /^(::(error|warning|notice) title=[^:,]*::|Also ((critical|high|medium|low)( \(possible\))?( \(acknowledged\))?|Plan review(: not judged)?): )(?!$)/;
  always((review) => {
    const output = renderReview(review, 'github');
    expect(output).not.toMatch(ACTING);
    const lines = output.trimEnd().split('\n');
    expect(lines.filter((line) => !begun.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(review.document.findings.length);
  });
});

test('json: it is data that comes back as it was', () => {
  always((review) => {
    const output = renderReview(review, 'json');
    expect(output).not.toMatch(ACTING);
    expect(JSON.parse(output)).toEqual(review.document);
  });
});

test('sarif: it validates, with no link, no placeholder and no other host in it', () => {
  const ajv = new Draft4({ strict: false, unicodeRegExp: false });
  addFormats(ajv as never);
  const validate = ajv.compile(SARIF_SCHEMA);
  always((review) => {
    const output = renderReview(review, 'sarif');
    expect(output).not.toMatch(ACTING);
    const log = JSON.parse(output);
    expect([validate(log), validate.errors]).toEqual([true, null]);
    for (const { message, locations } of log.runs[0].results) {
      expect(message.text).not.toMatch(/\]\(|\{\d+\}/);
      expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^\/?[^/:]+(\/[^/:]+)*\/?$/);
    }
  });
});

test('markdown: it keeps to its elements', () => {
  const begun =
    /^(<!-- oneid-scim-review -->|## (❌|✅) Okta|\*\*(Fails|Passes|No findings|Why|What to do|Acknowledged|And \d+ more)|\| |\|( --: \|)+|People, as far as the plans? lists? them: |<details><summary>|<\/details>|- |and \d+ more attributes|Rule <code>|```mermaid|```|flowchart LR| {2}\w|$)/u;
  always((review) => {
    const output = renderReview(review, 'markdown');
    expect(output).not.toMatch(ACTING);
    expect(output.split('\n').filter((line) => !begun.test(line))).toEqual([]);
    const tags = new Set(output.match(/<[^>]*>/g));
    expect(
      [...tags].filter((tag) => !/^<\/?(details|summary|code|b|s)>$|^<!-- (oneid-scim-review )?-->$/.test(tag)),
    ).toEqual([]);
    expect(output.match(/<!-- oneid-scim-review -->/g)).toHaveLength(1);
  });
});
