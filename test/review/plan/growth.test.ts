import { reviewPlan } from '../../../lib/review';
import { steps } from '../../support/steps';
import { keep, plan, pushGroup, remove } from '../plans';

test('resources that all matter to each other are reviewed in steps that grow with their number', () => {
  const of = (count: number) =>
    plan(
      Array.from({ length: count / 2 }, (_, index) => [
        remove(`okta_group.g["${index}"]`, { id: `g${index}`, name: `n${index}` }),
        keep(`okta_push_group.p["${index}"]`, pushGroup({ app_id: `0oa${index}`, source_group_id: `g${index}` })),
      ]).flat(),
    );
  const review = (count: number) => {
    const document = of(count);
    return () => expect(reviewPlan(document).document.counts.critical).toBeGreaterThan(0);
  };
  const [few, many] = steps(review(2_000), review(20_000)) as [number, number];
  expect(few).toBeGreaterThan(2_000);
  // Ten times as many: a hundred times the steps would be quadratic.
  expect(many).toBeLessThan(15 * few);
});
