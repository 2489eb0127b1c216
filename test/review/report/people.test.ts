import { REVIEW_FORMATS, type ReviewFormat, renderReview } from '../../../lib/review';
import { PEOPLE, planFor, reviewWith } from '../previews';

const TEXT = planFor({ template: '${source.login}', attributes: { familyName: ['user.firstName'] } });
const NAMED: readonly ReviewFormat[] = ['text', 'markdown', 'json'];
/** What of the people stands in a report, some of which write another character for `@`. */
const shownIn = (report: string) =>
  ['corp.example', 'mail.example', 'ada.l', 'Lovelace'].filter((part) => report.includes(part));

test.each(REVIEW_FORMATS)('%s holds nothing of the people, but their number', (format) => {
  const report = renderReview(reviewWith(TEXT), format);
  expect(report).toContain('2 of 3 people get another user name');
  expect(shownIn(report)).toEqual([]);
});

test.each(REVIEW_FORMATS)('with names, %s names logins if it is for few readers', (format) => {
  const shown = shownIn(renderReview(reviewWith(TEXT, true), format));
  expect(shown).toEqual(NAMED.includes(format) ? ['corp.example', 'mail.example', 'ada.l'] : []);
});

test('ten are named at most', () => {
  const many = Array.from({ length: 15 }, (_, index) => ({
    ...PEOPLE[0],
    login: `p${index}@corp.example`,
    email: `p${index}@example.com`,
  }));
  const named = reviewWith(TEXT, true, many).document.findings.find(({ rule }) => rule === 'people-user-names-change');
  expect([named?.title.slice(0, 8), named?.names?.length]).toEqual(['15 of 15', 10]);
});
