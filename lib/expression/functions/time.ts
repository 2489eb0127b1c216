import type { EvaluationContext } from '../context';
import { notKnown } from '../value';
import { type Implementations, ofTexts } from './implementation';

/**
 * Times as texts. What Okta writes is RFC 3339, shown with milliseconds and `Z`.
 * @see https://developer.okta.com/docs/reference/okta-expression-language/#time-functions
 */
export const TIME_FUNCTIONS: Implementations = {
  'Time.now': ([zone, format], context) => now(context, zone as string | undefined, format as string | undefined), // The table's signature: texts that may be left out.
  'Time.fromUnixToIso8601': ofTexts((time) =>
    // Seconds; eleven digits reach the year 5138.
    /^\d{1,11}$/.test(time) ? iso(Number(time) * 1000) : notKnown("Okta doesn't document such a Unix timestamp"),
  ),
  'Time.fromIso8601ToUnix': ofTexts((time) => {
    const at = instant(time).getTime();
    return at % 1000 === 0
      ? String(at / 1000)
      : notKnown("Okta doesn't document what becomes of fractions of a second");
  }),
  'Time.fromWindowsToIso8601': ofTexts((time) => {
    if (!/^\d{17,19}$/.test(time)) return notKnown("Okta doesn't document such a Windows timestamp");
    const since1601 = BigInt(time);
    return since1601 % TICKS === 0n
      ? iso(Number(since1601 / TICKS - UNIX_EPOCH))
      : notKnown("Okta doesn't document what becomes of fractions of a millisecond");
  }),
  'Time.fromIso8601ToWindows': ofTexts((time) => String((BigInt(instant(time).getTime()) + UNIX_EPOCH) * TICKS)),
  'Time.fromIso8601ToString': ofTexts((time, format) => {
    const at = instant(time);
    return time.endsWith('Z')
      ? formatted(at, format, 'UTC')
      : notKnown("Okta doesn't document in which time zone the time is written");
  }),
  'Time.fromStringToIso8601': () => notKnown("Okta doesn't document which time zone it takes for a time without one"),
};

/** Windows counts steps of 100 nanoseconds since 1601. */
const TICKS = 10_000n;
const UNIX_EPOCH = 11_644_473_600_000n;

function iso(milliseconds: number): string {
  const at = new Date(milliseconds);
  return Number.isNaN(at.getTime()) ? notKnown('the time is out of range') : at.toISOString();
}

function instant(time: string): Date {
  const rfc3339 = /^\d{4}-(\d\d)-(\d\d)T\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)$/.exec(time);
  const at = new Date(time);
  if (!rfc3339 || Number.isNaN(at.getTime()))
    return notKnown("Okta doesn't document what becomes of a time that isn't RFC 3339");
  // JavaScript takes 30 February for 2 March.
  const day = new Date(`${time.slice(0, 10)}T00:00:00Z`).getUTCDate();
  return day === Number(rfc3339[2]) ? at : notKnown('the day does not exist');
}

function now({ now: at }: EvaluationContext, zone: string | undefined, format: string | undefined): string {
  if (!at) return notKnown('it depends on the moment');
  if (Number.isNaN(at.getTime())) return notKnown('the moment is out of range');
  if (zone === undefined) return at.toISOString();
  if (format === undefined) {
    return zone === 'UTC' ? at.toISOString() : notKnown('times with an offset are not computed here');
  }
  return formatted(at, format, zone);
}

/** Joda's letters that write digits. In Joda `Y` is the year, unlike in Java. */
const LETTERS: Readonly<Record<string, (part: Parts) => string>> = {
  yyyy: ({ year }) => year,
  YYYY: ({ year }) => year,
  yy: ({ year }) => year.slice(-2),
  YY: ({ year }) => year.slice(-2),
  MM: ({ month }) => month,
  M: ({ month }) => String(Number(month)),
  dd: ({ day }) => day,
  d: ({ day }) => String(Number(day)),
  HH: ({ hour }) => hour,
  H: ({ hour }) => String(Number(hour)),
  mm: ({ minute }) => minute,
  m: ({ minute }) => String(Number(minute)),
  ss: ({ second }) => second,
  s: ({ second }) => String(Number(second)),
  SSS: ({ fraction }) => fraction,
};

type Parts = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'fraction', string>>;

/** @see https://www.joda.org/joda-time/key_format.html */
function formatted(at: Date, format: string, zone: string): string {
  const parts = partsOf(at, zone);
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*|'/g, (match, quoted?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return Object.hasOwn(LETTERS, match)
      ? (LETTERS[match] as (part: Parts) => string)(parts) // It has the key.
      : notKnown(`\`${match}\` in the format of a time is not computed here`);
  });
}

/** Three letters are left out: Okta's table puts EST at -05:00 and its example, in July, at -04:00. */
function partsOf(at: Date, zone: string): Parts {
  if (zone !== 'UTC' && !/^[A-Z][A-Za-z]+\/[A-Za-z_/-]+$/.test(zone))
    return notKnown('such a time zone is not computed here');
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      fractionalSecondDigits: 3,
    }).formatToParts(at);
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
    return {
      year: part('year').padStart(4, '0'),
      month: part('month'),
      day: part('day'),
      hour: part('hour'),
      minute: part('minute'),
      second: part('second'),
      fraction: part('fractionalSecond'),
    };
  } catch {
    return notKnown('such a time zone is not known here');
  }
}
