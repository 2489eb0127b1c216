import { PreviewError, readPeople } from '../../../lib/preview';

const profilesOf = (text: string) => readPeople(text).people.map(({ profile }) => profile);

describe('JSON', () => {
  it('is a list of profiles', () => {
    expect(readPeople(JSON.stringify([{ login: 'ada@example.com', locale: 'en_GB' }]))).toEqual({
      people: [{ id: undefined, status: undefined, profile: { login: 'ada@example.com', locale: 'en_GB' } }],
      attributes: new Set(['login', 'locale']),
    });
  });

  it("is a list of Okta's users, of which only id, status and profile are read", () => {
    const user = {
      id: '00u1',
      status: 'SUSPENDED',
      profile: { login: 'ada@example.com' },
      credentials: { password: { hash: 'canary' } },
      _links: {},
    };
    expect(readPeople(JSON.stringify([user])).people).toEqual([
      { id: '00u1', status: 'SUSPENDED', profile: { login: 'ada@example.com' } },
    ]);
  });

  it('may begin with spaces', () => {
    expect(profilesOf(' \n[{"login":"a"}]')).toEqual([{ login: 'a' }]);
  });
});

describe('CSV', () => {
  it('has the names of the profile in its first line; an empty field is no attribute', () => {
    expect(readPeople('id,login,firstName,status\n00u1,ada@example.com,Ada,ACTIVE\n,bob@example.com,,\n')).toEqual({
      people: [
        { id: '00u1', status: 'ACTIVE', profile: { login: 'ada@example.com', firstName: 'Ada' } },
        { id: undefined, status: undefined, profile: { login: 'bob@example.com' } },
      ],
      attributes: new Set(['login', 'firstName']),
    });
  });

  it.each([
    ['semicolons, as a spreadsheet in many countries writes it', 'login;lastName\nada;"Love;lace"\n', 'Love;lace'],
    ['tabs', 'login\tlastName\nada\tLovelace\n', 'Lovelace'],
    [
      'line ends of Windows, quotes and a line end in a field',
      'login,lastName\r\nada,"Love ""x""\r\nlace"\r\n',
      'Love "x"\r\nlace',
    ],
  ])('may have %s', (_, text, lastName) => {
    expect(profilesOf(text)).toEqual([{ login: 'ada', lastName }]);
  });

  it('may have one column', () => {
    expect(profilesOf('login\nada\n\nbob\n')).toEqual([{ login: 'ada' }, { login: 'bob' }]);
  });

  it('keeps a name that is in every prototype apart', () => {
    const [profile] = profilesOf('login,__proto__,constructor\nada,x,y\n');
    expect(Object.getPrototypeOf(profile)).toBe(Object.prototype);
    expect(profile).toMatchObject({ login: 'ada', constructor: 'y' });
  });
});

it.each([
  ['[]', 'it has no people'],
  ['login,email\n', 'it has no people'],
  ['', 'its first line has no column `login`'],
  ['email\ncanary@example.com\n', 'its first line has no column `login`'],
  ['login,email,email\nada,canary,canary\n', 'two columns of its first line have one name'],
  ['login,email\nada,"canary\n', 'person 1: a quote is not closed, or stands within a field'],
  ['login,email\nada,x\ncanary\n', 'person 2: it has fewer fields than the first line'],
  ['login,email\nada,x,canary\n', 'person 1: it has more fields than the first line'],
  ['login,email\n,canary\n', 'person 1: `login` is empty'],
  ['[{"login":"canary"', 'not JSON, or cut off'],
  ['{"login":"canary"}', 'expected a list'],
  ['["canary"]', 'entry 1: expected a profile'],
  ['[{"login":"ada"},{"email":"canary"}]', 'entry 2: it has no `login`'],
  ['[{"login":7}]', 'entry 1: it has no `login`'],
])('%j is refused, and nothing of it is repeated', (text, message) => {
  const read = () => readPeople(text);
  expect(read).toThrow(PreviewError);
  expect(read).toThrow(message);
  expect(read).not.toThrow(/canary/);
});
