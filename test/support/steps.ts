import { Session } from 'node:inspector';

interface Coverage {
  readonly result: { url: string; functions: { ranges: { count: number }[] }[] }[];
}

/**
 * How often functions and loops of `lib/` run for each work, as V8 counts it for coverage: the same on every machine, busy or
 * not. What a built-in does inside, such as `includes`, isn't counted, nor are loops of what ran in this file before. For a few
 * thousand things at most: of 100,000 in a square, Node 20 gave a count that was far too small.
 */
export function steps(...works: (() => void)[]): number[] {
  const session = new Session();
  session.connect();
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    return works.map((work) => {
      taken(session);
      work();
      return taken(session);
    });
  } finally {
    session.disconnect();
  }
}

/** The sum since it was last taken. */
function taken(session: Session): number {
  let sum = 0;
  session.post('Profiler.takePreciseCoverage', (error, { result }: Coverage) => {
    if (error) throw error;
    for (const { url, functions } of result) {
      if (!url.includes('/lib/') || url.includes('node_modules')) continue;
      for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    }
  });
  return sum;
}
