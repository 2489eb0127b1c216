/** Forty people as directories have them: other alphabets, one name only, no language, locales in every form. */

type Profile = { login: string; email: string } & Readonly<Record<string, unknown>>;

const NAMES: readonly (readonly [first: string, last: string])[] = [
  ['Ada', 'Lovelace'],
  ['Zoë', 'Müller-Lüdenscheidt'],
  ['Seán', "O'Brien"],
  ['María José', 'García y Vega'],
  ['李', '小龙'],
  ['太郎', '山田'],
  ['Владимир', 'Ильич'],
  ['محمد', 'الفارسي'],
  ['שָׁלוֹם', 'כהן'],
  ['Αλέξανδρος', 'Παπαδόπουλος'],
  ['Nguyễn', 'Văn An'],
  ['Ólafur', 'Þórðarson'],
  ['Bob "Bobby"', 'Tables\\'],
  ['Anne', 'de la Tour d’Auvergne'],
  ['😀', 'Emoji'],
  ['X Æ A-12', 'Musk, Jr.'],
  ['J', 'R'],
  ['Robert', "'); DROP TABLE users;--"],
  ['${user.login}', '%{if}'],
  ['<b>Bold</b>', '&amp;'],
];
const LOCALES = ['en_US', 'en-GB', 'de', 'zh_Hant_TW', 'fr_FR', '', undefined, 'pt_BR'];
const LANGUAGES = ['en', undefined, 'de-CH', '', 'fr', 'ja'];

export const ODD_PEOPLE: readonly Profile[] = Array.from({ length: 40 }, (_, index) => {
  const [firstName, lastName] = NAMES[index % NAMES.length] ?? ['Ada', 'Lovelace'];
  const [locale, preferredLanguage] = [LOCALES[index % LOCALES.length], LANGUAGES[index % LANGUAGES.length]];
  const email = index % 7 === 3 ? `Person.${index}+Team@Sub.Example.COM` : `person${index}@example.com`;
  return {
    login: index % 5 === 2 ? `p${index}@acme.example` : email,
    email,
    firstName,
    lastName,
    ...(locale === undefined ? {} : { locale }),
    ...(preferredLanguage === undefined ? {} : { preferredLanguage }),
    ...(index % 3 === 0 ? { costCenter: `CC ${index}`, department: index % 2 === 0 ? 'R&D' : 'Sales “EMEA”' } : {}),
  };
});
