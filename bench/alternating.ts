import type { Row } from './row';

/** Samples of two sides, taken in turn. */
export interface Samples<T> {
  readonly one: readonly T[];
  readonly other: readonly T[];
}

/** Measures both sides in turn, so that whatever else the machine does falls on both; the first round doesn't count. */
export function alternating<T>(rounds: number, one: () => T, other: () => T): Samples<T> {
  one();
  other();
  const pairs = Array.from({ length: rounds }, () => ({ one: one(), other: other() }));
  return { one: pairs.map((pair) => pair.one), other: pairs.map((pair) => pair.other) };
}

/** The median of the ratios within each round, and what each side took. */
export function compared({ one, other }: Samples<number>, unit: string): Pick<Row, 'ratio' | 'measured' | 'against'> {
  return {
    ratio: median(one.map((value, round) => value / (other[round] ?? Number.NaN))),
    measured: spread(one, unit),
    against: spread(other, unit),
  };
}

/** The median and the middle half of the samples. */
function spread(values: readonly number[], unit: string): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => rounded(quantile(values, share)));
  return `${middle} ${unit} (${low} to ${high})`;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const at = share * (sorted.length - 1);
  const [below = Number.NaN, above = Number.NaN] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

function rounded(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}
