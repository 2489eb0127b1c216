import * as fc from 'fast-check';
import { renderReview } from '../../../lib/review';
import { hostileReviews } from './hostile-reviews';

test('no review makes a comment of over 65,000 characters, and what is left out is counted', () => {
  fc.assert(
    fc.property(hostileReviews([0, 1, 2, 25, 400], [1, 3, 80, 2000]), (one) => {
      const comment = renderReview(one, 'markdown');
      expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(65_000);
      const { findings } = one.document;
      const lines = comment.split('\n');
      const full = lines.filter((line) => line.startsWith('<details>')).length;
      const short = lines.filter((line) => /^- (☑️|🟥|🟧|🟨|🟦)/u.test(line)).length;
      const rest = Number(/^\*\*And (\d+) more: /m.exec(comment)?.[1] ?? 0);
      expect(full + short + rest).toBe(findings.length);
      expect(lines.filter((line) => line === '</details>')).toHaveLength(full);
      expect(full > 0).toBe(findings.length > 0);
    }),
    { numRuns: 100 },
  );
});
