import { ADA, filledBy, PAGE, previewOf } from '../people';

const bodyOf = (attributes: readonly object[], profile: object = ADA) => {
  const [person] = previewOf([profile as never], {
    ...PAGE,
    now: { ...PAGE.now, attributes: attributes as never },
  }).people;
  return person?.body;
};

it("the seven attributes of OneID's page, and the body that Okta sends", () => {
  const { people } = previewOf([ADA]);
  expect(people).toEqual([
    {
      login: 'ada@example.com',
      attributes: {
        userName: 'ada@example.com',
        givenName: 'Ada',
        familyName: 'Lovelace',
        email: 'ada@example.com',
        emailType: 'work',
        preferredLanguage: 'en',
        locale: 'en-GB',
      },
      body: {
        schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
        userName: 'ada@example.com',
        name: { givenName: 'Ada', familyName: 'Lovelace' },
        emails: [{ primary: true, value: 'ada@example.com', type: 'work' }],
        preferredLanguage: 'en',
        locale: 'en-GB',
        groups: [],
        active: true,
      },
      changes: [],
      problems: [],
    },
  ]);
});

it('an attribute without a value is left out of the body', () => {
  const [person] = previewOf([{ ...ADA, firstName: '', lastName: undefined }]).people;
  expect(person?.attributes).toMatchObject({ givenName: null, familyName: null });
  expect(person?.body).not.toHaveProperty('name');
});

it("Okta's id is the external id", () => {
  expect(previewOf([ADA]).people[0]?.body).not.toHaveProperty('externalId');
});

it('an attribute of another namespace stands under its name, and that among the schemas', () => {
  const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
  expect(
    bodyOf([
      { variable: 'costCenter', expression: "'K1'" },
      { variable: 'managerValue', expression: "'00u2'" },
    ]),
  ).toMatchObject({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', enterprise],
    [enterprise]: { costCenter: 'K1', manager: { value: '00u2' } },
  });
});

it('what the stack declares goes before what the name usually means', () => {
  expect(
    bodyOf([
      {
        variable: 'title',
        expression: "'x'",
        externalName: 'roles.^[primary==true].value',
        externalNamespace: 'urn:a',
      },
    ]),
  ).toMatchObject({ 'urn:a': { roles: [{ primary: true, value: 'x' }] } });
});

it('values of one kind are kept apart by what they are chosen by', () => {
  expect(
    bodyOf([
      {
        variable: 'a',
        expression: "'1'",
        externalName: "phoneNumbers.^[type=='work'].value",
        externalNamespace: 'urn:a',
      },
      {
        variable: 'b',
        expression: "'2'",
        externalName: 'phoneNumbers.^[type==home].value',
        externalNamespace: 'urn:a',
      },
    ]),
  ).toMatchObject({
    'urn:a': {
      phoneNumbers: [
        { type: 'work', value: '1' },
        { type: 'home', value: '2' },
      ],
    },
  });
});

it.each(['__proto__.polluted', 'constructor.prototype.polluted'])(
  'the external name %s changes nothing but the body',
  (externalName) => {
    bodyOf([{ variable: 'a', expression: "'1'", externalName, externalNamespace: 'urn:a' }]);
    expect({}).not.toHaveProperty('polluted');
  },
);

it('an attribute of which nobody says what it is called is shown, with a problem, and not in the body', () => {
  const [person] = previewOf([ADA], { ...PAGE, now: filledBy({ badge: 'user.firstName' }) }).people;
  expect(person?.attributes).toMatchObject({ badge: 'Ada' });
  expect(JSON.stringify(person?.body)).not.toContain('badge');
  expect(person?.problems).toEqual([expect.objectContaining({ attribute: 'badge' })]);
});
