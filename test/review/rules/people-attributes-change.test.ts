import { foundWith, planFor } from '../previews';

const RULE = 'people-attributes-change';

test('counts for each attribute the people who get another value', () => {
  const text = planFor({ attributes: { familyName: ['user.firstName'], email: ['user.login'] } });
  expect(foundWith(RULE, text)).toMatchObject([
    { severity: 'medium', title: '2 of 3 people get another value of email in “Zuora OneID”' },
    { severity: 'medium', title: '3 of 3 people get another value of familyName in “Zuora OneID”' },
  ]);
});

test('says nothing where another expression gives the same values, nor of the user name', () => {
  expect(foundWith(RULE, planFor({ attributes: { email: ['user.email + ""'] } }))).toEqual([]);
  expect(foundWith(RULE, planFor({ template: '${source.login}' }))).toEqual([]);
});
