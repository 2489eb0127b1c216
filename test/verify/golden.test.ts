import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderVerification, VERIFY_FORMATS, type Verification, type VerifyFormat, verify } from '../../lib/verify';
import { verificationSchema } from '../../lib/verify/verification';
import { ADA, CLIENT, connectionTo, oneIdServer } from './one-id/one-id-server';
import { DeclaredOrg, LABEL, QUICK } from './org';

/** Whole reports, to be read in a difference. `UPDATE_GOLDEN=1 npx jest test/verify/golden` writes them anew. */
const EXTENSIONS: Record<VerifyFormat, string> = { text: 'txt', markdown: 'md', json: 'json' };

const CASES: Record<string, (org: DeclaredOrg) => object | undefined> = {
  'as-declared': () => undefined,
  deviations: ({ sim }) => {
    sim.admin.setToApp(LABEL, { deactivateUsers: false });
    sim.admin.setPushGroupStatus(LABEL, 'Finance', 'ERROR');
    return { ...ADA, preferredLanguage: '' };
  },
};

async function verification(change: (org: DeclaredOrg) => object | undefined): Promise<Verification> {
  await using org = await DeclaredOrg.start();
  const user = change(org) ?? ADA;
  await using server = await oneIdServer({ '/scim/v2/Users': { totalresults: 1, resources: [user] } });
  const instances = org.declared({ connection: connectionTo(server) });
  const oneId = { ...CLIENT, scope: undefined };
  const document = await verify(instances, { ...QUICK, okta: org.okta, oneId, user: ADA.userName });
  return JSON.parse(JSON.stringify(document).replaceAll(server.url, 'https://one.zuora.com'));
}

describe.each(Object.entries(CASES))('%s', (name, change) => {
  let document: Verification;
  beforeAll(async () => {
    document = await verification(change);
  });

  test('is what the schema says', () => {
    expect(verificationSchema.strict().safeParse(document).error).toBeUndefined();
  });

  test.each(VERIFY_FORMATS)('as %s', (format) => {
    const file = path.join(__dirname, 'golden', `${name}.${EXTENSIONS[format]}`);
    const report = renderVerification(document, format);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, report);
    expect(existsSync(file)).toBe(true);
    expect(report).toBe(readFileSync(file, 'utf8'));
  });

  test('in colour it is the same text', () => {
    const coloured = renderVerification(document, 'text', { colour: true });
    expect(coloured).toContain('\u001b[32m✓\u001b[0m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are made of
    expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(renderVerification(document, 'text'));
  });
});
