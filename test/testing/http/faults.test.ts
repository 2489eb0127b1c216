import { Faults } from '../../../lib/testing/http/faults';
import { SimulatorError } from '../../../lib/testing/org/simulator-error';

const strikes = (faults: Faults, routes: string[]) => routes.map((route) => faults.strike(route)?.kind ?? '-');

test('a fault strikes the next call, once, before its effect', () => {
  const faults = new Faults();
  const planned = faults.add({ kind: 'drop' });
  expect(planned).toMatchObject({ when: 'before', call: 1, times: 1, seconds: 1 });
  expect(strikes(faults, ['GET /a', 'GET /a'])).toEqual(['drop', '-']);
  expect(planned.struck).toBe(1);
});

test('a fault can be of the n-th call on a route', () => {
  const faults = new Faults();
  faults.add({ kind: 'drop', route: 'GET /b', call: 2, times: 2 });
  expect(strikes(faults, ['GET /a', 'GET /b', 'GET /a', 'GET /b', 'GET /b', 'GET /b'])).toEqual([
    '-',
    '-',
    '-',
    'drop',
    'drop',
    '-',
  ]);
});

test('calls are counted from when the fault was planned', () => {
  const faults = new Faults();
  faults.strike('GET /a');
  faults.add({ kind: 'drop', call: 2 });
  expect(strikes(faults, ['GET /a', 'GET /a'])).toEqual(['-', 'drop']);
});

test('of two that are due the first strikes, and the other one has missed its call', () => {
  const faults = new Faults();
  faults.add({ kind: 'drop' });
  const second = faults.add({ kind: 'unavailable' });
  expect(strikes(faults, ['GET /a', 'GET /a'])).toEqual(['drop', '-']);
  expect(second.struck).toBe(0);
});

test('a body can be truncated only after the effect', () => {
  expect(new Faults().add({ kind: 'truncate', when: 'before' }).when).toBe('after');
});

test('cleared faults strike no more', () => {
  const faults = new Faults();
  faults.add({ kind: 'drop', times: Number.POSITIVE_INFINITY });
  faults.clear();
  expect(strikes(faults, ['GET /a'])).toEqual(['-']);
});

test.each([{ call: 0 }, { times: 0 }])('%j is refused', (wrong) => {
  expect(() => new Faults().add({ kind: 'drop', ...wrong })).toThrow(SimulatorError);
});

it('a fault of no known kind is refused, since it would quietly test nothing', () => {
  expect(() => new Faults().add({ kind: 'nope' as 'drop' })).toThrow(
    '`kind` must be one of drop, too-many-requests, internal-error, unavailable, slow, truncate, got: nope',
  );
});
