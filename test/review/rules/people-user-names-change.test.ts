import { findingsOf } from '../plans';
import { foundWith, planFor, reviewWith } from '../previews';

const RULE = 'people-user-names-change';
const LOGIN = planFor({ template: '${source.login}' });

test('counts the people who get another user name, and is the first of the findings', () => {
  expect(foundWith(RULE, LOGIN)).toMatchObject([
    {
      severity: 'critical',
      certainty: 'certain',
      address: 'okta_app_saml.oneid',
      title: '2 of 3 people get another user name in “Zuora OneID”',
    },
  ]);
});

test('says nothing of a plan that changes no name, of a new app, and without people', () => {
  expect(foundWith(RULE, planFor({}))).toEqual([]);
  expect(foundWith(RULE, planFor({ template: '${source.login}' }, null))).toEqual([]);
  expect(findingsOf(RULE, JSON.parse(LOGIN))).toEqual([]);
});

test('an acknowledgement covers as many people by the same template, whoever they are', () => {
  const print = (text: string, names = false) => foundWith(RULE, text, names)[0]?.fingerprint;
  expect(print(LOGIN, true)).toBe(print(LOGIN));
  const other = planFor({ template: '${source.login}x' }, { template: '${source.login}' });
  const another = planFor({ template: '${source.login}y' }, { template: '${source.login}' });
  expect(foundWith(RULE, other)[0]?.title).toBe(foundWith(RULE, another)[0]?.title);
  expect(print(other)).not.toBe(print(another));
});

test('a new app is said not to be compared', () => {
  const { notes } = reviewWith(planFor({}, null)).document;
  expect(notes).toContainEqual(
    expect.stringMatching(/^okta_app_saml\.oneid: What filled the accounts before .* not known/),
  );
  expect(notes).toContainEqual(
    expect.stringMatching(/^3 people were previewed .* whether they have the app was not looked at/),
  );
});
