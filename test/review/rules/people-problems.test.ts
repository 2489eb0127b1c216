import { foundWith, planFor } from '../previews';

const RULE = 'people-problems';
const given = (text: string) => foundWith(RULE, text).filter(({ title }) => title.startsWith('givenName'));

test('what as many people have before the plan is medium, what more get is high', () => {
  expect(given(planFor({}))).toMatchObject([
    { severity: 'medium', title: expect.stringMatching(/: 1 of 3 people, 1 before in “Zuora OneID”$/) },
  ]);
  expect(given(planFor({ attributes: { givenName: ['user.nickName'] } }))).toMatchObject([
    { severity: 'high', title: expect.stringMatching(/: 3 of 3 people, 1 before in “Zuora OneID”$/) },
  ]);
});

test('of an app that the plan makes nobody is worse off than before', () => {
  expect(given(planFor({}, null))).toMatchObject([
    { severity: 'medium', title: expect.stringMatching(/: 1 of 3 people in “Zuora OneID”$/) },
  ]);
});
