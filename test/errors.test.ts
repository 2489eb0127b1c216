import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CodedError, ERRORS, type ErrorCode } from '../lib/errors';

/** What the class that a test is about can be made with. */
const ARGUMENTS: Record<ErrorCode, readonly unknown[]> = {
  ONEID_INVALID_PROPS: ['oneid/oneid', [{ path: 'app', rule: 'is required', got: 'nothing' }]],
  ONEID_HCL_UNSUPPORTED: ['oneid/oneid/provisioning'],
  ONEID_ADDRESS: ['"a/oneid" would have the same addresses as "oneid"'],
  ONEID_REVIEW: ['empty: expected the output of `terraform show -json PLANFILE`'],
  ONEID_STATE: ['empty: expected a Terraform state'],
  ONEID_NOTHING_BY_HAND: [['okta_app_connection.x']],
  ONEID_ADOPT: ['sim.okta.com has no app with the label or id OneID'],
  ONEID_SEVERAL_APPS: [[{ id: '0oa1', label: 'Zuora OneID', status: 'ACTIVE' }]],
  ONEID_PREVIEW: ['it has no people'],
  ONEID_CREDENTIALS: ['there is no credential for Okta: set OKTA_API_TOKEN'],
  ONEID_HTTP: ['timeout', 'Okta: no answer. Try again.'],
  ONEID_ACKNOWLEDGEMENTS: ['expected a list of { check }'],
  ONEID_OKTA: [404, 'E0000007', 'Not found'],
  ONEID_ADMIN_CONSOLE: ['There is no app x'],
  ONEID_SIMULATOR: ['x is not a state file'],
};

/** Classes of the table that a class extends. */
const BASES: Partial<Record<ErrorCode, readonly ErrorCode[]>> = {
  ONEID_NOTHING_BY_HAND: ['ONEID_STATE'],
  ONEID_SEVERAL_APPS: ['ONEID_ADOPT'],
};

/** Module that package.json's `exports` leads to, by entry. */
const ENTRIES: Record<string, string> = {
  '.': '../lib',
  './adopt': '../lib/adopt',
  './preview': '../lib/preview',
  './review': '../lib/review',
  './handoff': '../lib/handoff',
  './verify': '../lib/verify',
  './testing': '../lib/testing',
};

const ROOT = path.join(__dirname, '..');
const CODES = Object.keys(ERRORS) as ErrorCode[];

type ErrorClass = (new (...args: readonly unknown[]) => CodedError) & Record<string, (x: unknown) => boolean>;

/** What an entry exports; within `jest.isolateModules` that is another copy of the package. */
const exportsOf = (entry: string) => jest.requireActual<Record<string, unknown>>(ENTRIES[entry] as string);
const classOf = (code: ErrorCode) => exportsOf(ERRORS[code].entries[0])[ERRORS[code].className] as ErrorClass;
const errorOf = (code: ErrorCode) => new (classOf(code))(...ARGUMENTS[code]);
const guardOf = (code: ErrorCode) => {
  const guard = classOf(code)[`is${ERRORS[code].className}`];
  if (guard === undefined) throw new Error(`${ERRORS[code].className} has no guard`);
  return guard;
};

const sources = (readdirSync(path.join(ROOT, 'lib'), { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file: file.split(path.sep).join('/'), text: readFileSync(path.join(ROOT, 'lib', file), 'utf8') }));

it('every entry of the package that runs is looked at', () => {
  const { exports } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const code = Object.keys(exports).filter((entry) => typeof exports[entry] === 'object');
  expect(Object.keys(ENTRIES).sort()).toEqual(code.sort());
});

it('every error class that an entry exports is in the table, with each of its entries', () => {
  const exported = Object.keys(ENTRIES).flatMap((entry) =>
    Object.entries(exportsOf(entry))
      .filter(([, value]) => typeof value === 'function' && value.prototype instanceof Error)
      .map(([name]) => `${name} ${entry}`),
  );
  const table = Object.values(ERRORS).flatMap(({ className, entries }) =>
    entries.map((entry) => `${className} ${entry}`),
  );
  expect(exported.sort()).toEqual(table.sort());
});

it('every error class of the library is exported, but for the base of all and what is caught inside', () => {
  const declared = sources.flatMap(({ text }) =>
    [...text.matchAll(/class (\w+)(?:<[^{]*?>)? extends (\w+)/g)]
      .filter(([, name, base]) => /Error$/.test(`${base}`) || /Error$/.test(`${name}`))
      .map(([, name]) => name as string),
  );
  const inside = [
    'CodedError',
    'ExpressionSyntaxError',
    'FilterSyntaxError',
    'NotKnown',
    'ScimRefusal',
    'Wrong',
    'NotEvaluated',
    'NotProvisioned',
    'Unreachable',
  ];
  const table = Object.values(ERRORS).map(({ className }) => className);
  expect(declared.sort()).toEqual([...table, ...inside].sort());
});

it('no plain error is thrown where a call through an entry leads', () => {
  const plain = sources
    .filter(({ file, text }) => !/^(cli|okta\/bindings)\//.test(file) && /new (\w*\.)?(Type|Range)?Error\(/.test(text))
    .map(({ file }) => file);
  expect(plain.sort()).toEqual([
    // For the command only: no entry exports `watch`.
    'handoff/live/watch.ts',
    // Tells who writes a rule that a list of attributes lacks one.
    'review/plan/attributes/reading.ts',
  ]);
});

it('each code is told from the class name, so that one is found by the other', () => {
  for (const code of CODES) {
    const words = ERRORS[code].className.replace(/Error$/, '').replace(/(?<!^)(?=[A-Z])/g, '_');
    expect(code).toBe(`ONEID_${words.toUpperCase()}`);
  }
});

const ofAnotherCopy = new Map<ErrorCode, CodedError>();

beforeAll(() => {
  jest.isolateModules(() => {
    for (const code of CODES) ofAnotherCopy.set(code, errorOf(code));
  });
});

describe.each(CODES)('%s', (code) => {
  it('is the code of an error, which says its class, and what to do', () => {
    const error = errorOf(code);
    expect(error).toMatchObject({ code, name: ERRORS[code].className });
    expect(error).toBeInstanceOf(Error);
    expect(error.whatToDo).toBe(ERRORS[code].whatToDo);
    expect(error.whatToDo).toMatch(/^[A-Z].{20,}\.$/);
  });

  it('is told by its guard, also from another copy of the package', () => {
    const other = ofAnotherCopy.get(code);
    expect(other).not.toBeInstanceOf(CodedError);
    expect(guardOf(code)(other)).toBe(true);
    expect(guardOf(code)(errorOf(code))).toBe(true);
  });

  it('is not told by a guard of another kind, nor is what is no error', () => {
    const kinds: readonly ErrorCode[] = [code, ...(BASES[code] ?? [])];
    const error = errorOf(code);
    expect(CODES.filter((each) => guardOf(each)(error)).sort()).toEqual([...kinds].sort());
    expect([new Error('x'), { code }, null, undefined, code, 1].filter((each) => guardOf(code)(each))).toEqual([]);
  });
});
