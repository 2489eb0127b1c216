import { all as countries } from 'iso-3166-1';
import { type Inner, isNumber, notKnown, numberOf, Real } from '../value';
import { type Implementations, ofTexts } from './implementation';

/** @see https://developer.okta.com/docs/reference/okta-expression-language/#conversion-functions */
export const CONVERSION_FUNCTIONS: Implementations = {
  'Convert.toInt': ([value]) => toInt(value as Inner), // The table's signature: it was called with as many arguments.
  'Convert.toNum': ofTexts((value) =>
    /^[+-]?\d{1,15}(\.\d{1,15})?$/.test(value)
      ? new Real(Number(value))
      : notKnown("Okta doesn't document Convert.toNum of such a text"),
  ),
  'Iso3166Convert.toAlpha2': ofTexts((code) => country(code).alpha2),
  'Iso3166Convert.toAlpha3': ofTexts((code) => country(code).alpha3),
  'Iso3166Convert.toNumeric': ofTexts((code) => country(code).numeric),
  'Iso3166Convert.toName': ofTexts((code) => countryName(code)),
};

/** Java's Integer ends there. */
const LARGEST_INTEGER = 2 ** 31 - 1;

function toInt(value: Inner): number {
  const number = isNumber(value) ? numberOf(value) : wholeNumber(value);
  if (Math.abs(number % 1) === 0.5) return notKnown("Okta doesn't document which way Convert.toInt rounds a half");
  const rounded = Math.round(number);
  return Math.abs(rounded) <= LARGEST_INTEGER
    ? rounded
    : notKnown("Okta doesn't document Convert.toInt beyond the range of integers");
}

function wholeNumber(value: Inner): number {
  return typeof value === 'string' && /^[+-]?\d{1,15}$/.test(value)
    ? Number(value)
    : notKnown("Okta doesn't document Convert.toInt of such a value");
}

/** Okta tells the kind of code from its form: two letters, three letters, three digits. */
function country(code: string) {
  return (
    countries().find(({ alpha2, alpha3, numeric }) => [alpha2, alpha3, numeric].includes(code)) ??
    notKnown("Okta doesn't document what becomes of a text that is no ISO 3166-1 code")
  );
}

/** ISO's names have changed and have long and short forms; one that two sources spell alike is taken to be Okta's, too. */
function countryName(code: string): string {
  const { alpha2, country: name } = country(code);
  return new Intl.DisplayNames('en', { type: 'region' }).of(alpha2) === name
    ? name
    : notKnown("Okta doesn't document which of the country's names it gives");
}
