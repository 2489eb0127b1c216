import { createHash } from 'node:crypto';
import path from 'node:path';
import { printable, printableJson } from '../../report/printable';
import type { RenderOptions } from '../../report/text-options';
import { VERSION } from '../../version';
import type { Finding, ReviewDocument, Severity } from '../finding';
import { RULES } from '../rules';
import { peopleLine, verdictLine } from './summary';

const LEVELS = { critical: 'error', high: 'error', medium: 'warning', low: 'note' } as const satisfies Record<
  Severity,
  string
>;
/** GitHub shows results by these: over 9.0 critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, 0.1 to 3.9 low. */
const SCORES: Record<Severity, string> = { critical: '9.5', high: '8.0', medium: '5.0', low: '2.0' };

/** Code scanning refuses a run with more, of which it shows 5,000. */
const MOST_RESULTS = 25_000;

/**
 * SARIF 2.1.0, for code scanning.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
 * @see https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export function sarif(document: ReviewDocument, { location }: RenderOptions = {}): string {
  const findings = document.findings.slice(0, MOST_RESULTS);
  const more = document.findings.length - findings.length;
  const people = peopleLine(document);
  const notes = [
    ...document.notes,
    ...(more > 0
      ? [`${more} more findings are left out: a run holds ${MOST_RESULTS} at most, the worst of them.`]
      : []),
    verdictLine(document),
    ...(people === undefined ? [] : [people]),
  ];
  const rules = rulesOf(findings);
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  const occurrences = new Map<string, number>();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'oneid-scim review', version: VERSION, semanticVersion: VERSION, rules } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notes.map((note) => ({ level: 'note', message: { text: message(note) } })),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => {
          const identity = identityOf(finding, document.plans.length > 1);
          const occurrence = (occurrences.get(identity) ?? 0) + 1;
          occurrences.set(identity, occurrence);
          return result(finding, index.get(ruleIdOf(finding)) ?? 0, `${identity}:${occurrence}`, location);
        }),
        properties: {
          verdict: document.verdict,
          failOn: document.failOn,
          people: document.people,
          unjudged: document.unjudged,
        },
      },
    ],
  };
  return `${printableJson(log)}\n`;
}

/**
 * Code scanning takes the severity of a result from its rule, so that a rule whose findings have several severities is one
 * for each: its own, and `<id>/<severity>`, a hierarchical id of section 3.52.4.
 */
function rulesOf(findings: readonly Finding[]) {
  const others = [...new Map(findings.map((finding) => [ruleIdOf(finding), finding]))];
  const variants = others.flatMap(([id, { rule, severity }]) => {
    const base = RULES.find((one) => one.id === rule);
    return base && id !== rule ? [{ ...base, id, severity }] : [];
  });
  return [...RULES, ...variants].map(({ id, severity, finds, why, action }) => ({
    id,
    shortDescription: { text: message(finds) },
    fullDescription: { text: message(why) },
    help: { text: message(action) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['security'], 'security-severity': SCORES[severity] },
  }));
}

function ruleIdOf({ rule, severity }: Finding): string {
  const base = RULES.find(({ id }) => id === rule);
  return base === undefined || base.severity === severity ? rule : `${rule}/${severity}`;
}

/** What makes a result the same alert at the next run, also when counts in its title or the name of the only plan differ. */
function identityOf({ rule, address, plan }: Finding, severalPlans: boolean): string {
  return createHash('sha256')
    .update(JSON.stringify([rule, address, severalPlans ? plan : '']))
    .digest('hex')
    .slice(0, 32);
}

function result(finding: Finding, ruleIndex: number, identity: string, location: string | undefined): object {
  const { severity, certainty, address, constructPath, acknowledged, source, fingerprint } = finding;
  const logical = { fullyQualifiedName: address, kind: 'resource' };
  return {
    ruleId: ruleIdOf(finding),
    ruleIndex,
    level: LEVELS[severity],
    message: {
      text: [`${message(finding.title)} (${message(address)})`, message(finding.why), message(finding.action)].join(
        '\n',
      ),
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(source?.file ?? location ?? finding.plan) },
          region: { startLine: source?.line ?? 1 },
        },
        logicalLocations: [
          logical,
          ...(constructPath === null ? [] : [{ fullyQualifiedName: constructPath, kind: 'construct' }]),
        ],
      },
    ],
    // The name that GitHub's upload action knows; it would count lines of the file for what lacks it.
    partialFingerprints: { primaryLocationLineHash: identity },
    ...(acknowledged ? { suppressions: [{ kind: 'external', justification: acknowledged.reason }] } : {}),
    properties: { severity, certainty, fingerprint, 'security-severity': SCORES[severity], changes: finding.changes },
  };
}

/** Text of a message: no embedded link and no placeholder can come of it (sections 3.11.5 and 3.11.6). */
function message(text: string): string {
  return printable(text)
    .replace(/\](?=\()/g, '] ')
    .replace(/\{(?=\d+\})/g, '{ ');
}

/**
 * A relative reference below the repository, which the working directory is. Code scanning shows nothing that is elsewhere,
 * as a plan in a temporary folder is: its name alone is left. What isn't a path becomes one.
 */
function uriOf(name: string): string {
  const below = path.isAbsolute(name) ? path.relative(process.cwd(), name) : path.normalize(name);
  const parts = below.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');
  const inside = parts.includes('..') || path.isAbsolute(below) ? parts.slice(-1) : parts;
  return inside.map((part) => encodeURIComponent(Buffer.from(part).toString())).join('/') || 'plan';
}
