/** A test that writes to the console fails: what it writes is either looked at, by a spy, or a mistake. */

const METHODS = ['debug', 'info', 'log', 'warn', 'error'] as const;
const written: string[] = [];

for (const method of METHODS) {
  console[method] = (...words: unknown[]) => void written.push(`console.${method}: ${words.join(' ')}`);
}

function nothingWritten(): void {
  const all = written.splice(0);
  if (all.length > 0) throw new Error(`written to the console:\n${all.join('\n')}`);
}

afterEach(nothingWritten);
afterAll(nothingWritten);
