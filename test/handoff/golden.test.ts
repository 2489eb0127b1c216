import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HANDOFF_FORMATS, type HandoffFormat, handoffDocument, readState, renderHandoff } from '../../lib/handoff';
import { fixture } from '../state/states';

/** Whole runbooks, to be read in a difference. `UPDATE_GOLDEN=1 npx jest test/handoff/golden` writes them anew. */
const EXTENSIONS: Record<HandoffFormat, string> = { text: 'txt', markdown: 'md', json: 'json', html: 'html' };

const STATES = ['phase-app', 'provisioned'] as const;

const cases = STATES.flatMap((name) => HANDOFF_FORMATS.map((format) => [name, format] as const));

test.each(cases)('%s as %s', (name, format) => {
  const file = path.join(__dirname, 'golden', `${name}.${EXTENSIONS[format]}`);
  const runbook = renderHandoff(handoffDocument(readState(fixture(name))), format);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, runbook);
  }
  expect(existsSync(file)).toBe(true);
  expect(runbook).toBe(readFileSync(file, 'utf8'));
});
