import { peopleFrom, preview } from '../../lib/preview';
import { ADA, filledBy, PAGE, previewOf } from './people';

const problemsWith = (profile: object, now = PAGE.now) =>
  previewOf([{ ...ADA, ...profile }], { ...PAGE, now }).people[0]?.problems.map(
    ({ attribute, problem }) => `${attribute}: ${problem}`,
  );

it.each([
  ['given name', { firstName: '' }, /^givenName: Given name is empty/],
  ['family name of spaces', { lastName: '  ' }, /^familyName: Family Name is empty/],
  ['e-mail that is none', { email: 'ada', login: 'ada' }, /^email: the e-mail isn't one/],
  ['e-mail with a name around it', { email: 'Ada <ada@example.com>' }, /^email: the e-mail isn't one/],
  [
    'language by its name',
    { preferredLanguage: 'English' },
    /^preferredLanguage: the language has the form .* no language/,
  ],
  [
    'language that is a list',
    { preferredLanguage: 'en, de;q=0.5' },
    /^preferredLanguage: the language isn't a BCP 47 tag/,
  ],
  ['locale of no region', { locale: 'en_QY' }, /^locale: the locale has the form/],
  ['locale in three parts', { locale: 'en_US_POSIX_x' }, /^locale: the locale isn't a BCP 47 tag/],
])('a wrong %s is a problem', (_, profile, expected) => {
  expect(problemsWith(profile)).toEqual([expect.stringMatching(expected)]);
});

it.each(['en', 'en-US', 'zh-Hant-TW', 'es-419', 'sr-Latn', 'de-CH-1996', 'haw', 'fr-CA'])(
  '%s is a language',
  (preferredLanguage) => {
    expect(problemsWith({ preferredLanguage, locale: preferredLanguage.replace('-', '_') })).toEqual([]);
  },
);

it('a locale as Okta writes it is a problem that names the conversion', () => {
  const [person] = previewOf([ADA], { ...PAGE, now: filledBy({ locale: 'user.locale' }) }).people;
  expect(person?.problems).toMatchObject([
    { attribute: 'locale', action: expect.stringContaining("String.replace(user.locale, '_', '-')") },
  ]);
});

it('another type of the e-mail is a problem', () => {
  expect(problemsWith({}, filledBy({ emailType: "'home'" }))).toEqual([expect.stringMatching(/^emailType: .*`work`/)]);
});

describe('the user name', () => {
  it('that is empty', () => {
    expect(problemsWith({}, filledBy({}, '${source.nickName}'))).toEqual([expect.stringMatching(/^userName: .*empty/)]);
  });

  it('that differs from the e-mail, where not only its case does', () => {
    expect(problemsWith({ login: 'ada' }, filledBy({}, '${source.login}'))).toEqual([
      expect.stringMatching(/^userName: .*differs from the e-mail/),
    ]);
    expect(problemsWith({ login: 'ADA@example.com' }, filledBy({}, '${source.login}'))).toEqual([]);
  });

  it('that differs from the NameID', () => {
    expect(problemsWith({ login: 'ada' }, { ...PAGE.now, nameId: '${user.login}' })).toEqual([
      expect.stringMatching(/^userName: .*differs from the NameID/),
    ]);
  });

  it('that two people get, whatever their case', () => {
    const { people, summary } = previewOf([
      ADA,
      { ...ADA, login: 'x', email: 'ADA@EXAMPLE.com' },
      { ...ADA, login: 'bob@example.com', email: 'bob@example.com' },
    ]);
    expect(people.map(({ problems }) => problems.map(({ problem }) => problem))).toEqual([
      [expect.stringMatching(/^somebody else gets the same user name/)],
      [expect.stringMatching(/^somebody else gets the same user name/)],
      [],
    ]);
    expect(summary).toMatchObject({ people: 3, withProblems: 2 });
  });
});

it('what cannot be said beforehand is a problem, and never a guess', () => {
  expect(problemsWith({}, filledBy({ givenName: 'user.firstName.toUpperCase()' }))).toEqual([
    expect.stringMatching(/^givenName: it can't be said beforehand/),
  ]);
});

it('a wrong expression is a problem of everybody, with its place', () => {
  expect(problemsWith({}, filledBy({ givenName: "user.firstName + 'x" }))).toEqual([
    expect.stringMatching(/^givenName: the expression is wrong: at character \d+/),
  ]);
});

it('no problem repeats a value', () => {
  const { people } = previewOf([
    {
      login: 'canary',
      email: 'canary',
      firstName: '',
      lastName: 'canary',
      locale: 'canary_x_1_1',
      preferredLanguage: 'canary!',
    },
  ]);
  expect(people[0]?.problems.length).toBeGreaterThan(3);
  expect(JSON.stringify(people[0]?.problems)).not.toContain('canary');
});

it('whom Okta has deactivated is left out and counted; whom it suspended is not', () => {
  const people = ['ACTIVE', 'SUSPENDED', 'DEPROVISIONED'].map((status, index) => ({
    id: `00u${index}`,
    status,
    profile: { ...ADA, login: status, email: `${index}@example.com` },
  }));
  const document = preview(PAGE, peopleFrom(people));
  expect(document.people.map(({ login, body }) => [login, body['externalId']])).toEqual([
    ['ACTIVE', '00u0'],
    ['SUSPENDED', '00u1'],
  ]);
  expect(document.summary).toMatchObject({ people: 2, leftOut: 1 });
});

describe('with what fills them before', () => {
  const changed = (now: typeof PAGE.now, before = PAGE.now) =>
    previewOf([ADA, { ...ADA, login: 'bob', email: 'bob@example.com', firstName: 'Bob', nickName: 'Bob' }], {
      ...PAGE,
      now,
      before,
    });

  it('another user name is counted', () => {
    const { people, summary } = changed(filledBy({}, '${source.login}'));
    expect(summary).toMatchObject({ changed: 1, otherUserName: 1 });
    expect(people.map(({ changes }) => changes)).toEqual([
      [],
      [{ attribute: 'userName', before: 'bob@example.com', after: 'bob' }],
    ]);
  });

  it('a value that goes is a change, and who keeps it has none', () => {
    const { people, summary } = changed(filledBy({ givenName: 'user.nickName' }));
    expect(people.map(({ changes }) => changes)).toEqual([
      [{ attribute: 'givenName', before: 'Ada', after: null }],
      [],
    ]);
    expect(summary).toMatchObject({ changed: 1, otherUserName: 0 });
  });

  it('what was not mapped before is no change that is known', () => {
    expect(changed(filledBy({ displayName: 'user.firstName' })).summary.changed).toBe(0);
  });

  it('attributes that the plan does not tell are not compared, which is said', () => {
    const { notes, summary } = changed(filledBy({ givenName: "'x'" }), { ...PAGE.now, attributes: [] });
    expect(summary.changed).toBe(0);
    expect(notes).toContainEqual(expect.stringMatching(/^What fills the attributes in Okta today isn't in the plan/));
  });
});

describe('notes', () => {
  it('name what is read and nobody has', () => {
    const { preferredLanguage: _none, ...others } = ADA;
    const { notes } = previewOf([others]);
    expect(notes).toContainEqual('Nobody here has `preferredLanguage`, which is read: it counts as empty for all.');
    expect(notes.filter((note) => note.startsWith('Nobody'))).toHaveLength(1);
  });

  it("name the page's attributes that the stack leaves to Okta", () => {
    const now = { ...PAGE.now, attributes: [{ variable: 'email', expression: 'user.email' }] };
    expect(previewOf([ADA], { ...PAGE, now }).notes).toContainEqual(
      expect.stringMatching(
        /^Not mapped by this stack, and on OneID's page: Given name, Family Name, Primary email type, /,
      ),
    );
  });

  it('an attribute under the name that some orgs have counts as mapped', () => {
    const now = filledBy({});
    const renamed = now.attributes.map((each) =>
      each.variable === 'emailType' ? { ...each, variable: 'primaryEmailType' } : each,
    );
    const document = previewOf([ADA], { ...PAGE, now: { ...now, attributes: renamed } });
    expect(document.notes.join()).not.toContain('Not mapped');
    expect(document.people[0]?.body).toMatchObject({ emails: [{ primary: true, type: 'work' }] });
  });
});
