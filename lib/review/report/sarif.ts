import { createHash } from 'node:crypto';
import { printable, printableJson } from '../../report/printable';
import type { Finding, ReviewDocument, Severity } from '../finding';
import { RULES } from '../rules';

const LEVELS = { critical: 'error', high: 'error', medium: 'warning', low: 'note' } as const satisfies Record<
  Severity,
  string
>;
/** GitHub shows results by these: over 9.0 critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, 0.1 to 3.9 low. */
const SCORES: Record<Severity, string> = { critical: '9.5', high: '8.0', medium: '5.0', low: '2.0' };

/**
 * SARIF 2.1.0, for code scanning.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
 */
export function sarif(document: ReviewDocument): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'oneid-scim review',
            rules: RULES.map(({ id, severity, finds, why, action }) => ({
              id,
              shortDescription: { text: message(finds) },
              fullDescription: { text: message(why) },
              help: { text: message(action) },
              defaultConfiguration: { level: LEVELS[severity] },
              properties: { 'security-severity': SCORES[severity] },
            })),
          },
        },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: document.notes.map((note) => ({
              level: 'note',
              message: { text: message(note) },
            })),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: document.findings.map(result),
        properties: { verdict: document.verdict, failOn: document.failOn },
      },
    ],
  };
  return `${printableJson(log)}\n`;
}

function result(finding: Finding): object {
  const { rule, severity, certainty, address, constructPath, acknowledged } = finding;
  const logical = { fullyQualifiedName: address, kind: 'resource' };
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: {
      text: [`${message(finding.title)} (${message(address)})`, message(finding.why), message(finding.action)].join(
        '\n',
      ),
    },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(finding.plan) }, region: { startLine: 1 } },
        logicalLocations: [
          logical,
          ...(constructPath === null ? [] : [{ fullyQualifiedName: constructPath, kind: 'construct' }]),
        ],
      },
    ],
    partialFingerprints: { 'finding/v1': createHash('sha256').update(`${rule}\n${address}`).digest('hex') },
    ...(acknowledged ? { suppressions: [{ kind: 'external', justification: acknowledged.reason }] } : {}),
    properties: { severity, certainty, 'security-severity': SCORES[severity], changes: finding.changes },
  };
}

/** Text of a message: no embedded link and no placeholder can come of it (sections 3.11.5 and 3.11.6). */
function message(text: string): string {
  return printable(text)
    .replace(/\](?=\()/g, '] ')
    .replace(/\{(?=\d+\})/g, '{ ');
}

/** A relative reference to the plan; what isn't a path becomes one, and two slashes don't make a part of it a host. */
function uriOf(name: string): string {
  const path = name
    .split(/[\\/]+/)
    .map((part) => encodeURIComponent(Buffer.from(part).toString()))
    .join('/');
  return path === '' || path === '/' ? 'plan' : path;
}
