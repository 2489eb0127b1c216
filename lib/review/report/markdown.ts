import { code, fitting, prose, size } from '../../report/markdown-text';
import type { Chain } from '../chain/chain';
import { type AttributeChange, type Finding, type ReviewDocument, SEVERITIES, type Severity } from '../finding';
import { chainPicture } from './chain-picture';
import { display } from './display';
import { peopleLine, remarks, unjudgedLines, verdictLine } from './summary';

/** A bot finds its comment by this first line and updates it in place. */
export const COMMENT_MARKER = '<!-- oneid-scim-review -->';

/** GitHub takes comments of 65,536 characters; counted here in bytes, which is never less. */
const LIMIT = 65_000;
/** What each part may take of that. One finding in full always fits: nothing in a block is longer than it may be. */
const PICTURE_LIMIT = 12_000;
const REMARKS_LIMIT = 6_000;
const ROWS_LIMIT = 8_000;
const UNJUDGED_LIMIT = 5_000;
const REST_LIMIT = 300;
/** How much of the room findings in full may take, so that the others still get a line each. */
const FULL_SHARE = 0.7;
const MAX_CHANGES = 40;
const MAX_REMARKS = 20;
const MAX_UNJUDGED = 50;

const SIGNS: Record<Severity, string> = { critical: '🟥', high: '🟧', medium: '🟨', low: '🟦' };

/** A comment for a pull request, at most 65,000 characters long. */
export function markdown(document: ReviewDocument, chains: readonly Chain[]): string {
  const picture = document.findings.length > 0 ? chainPicture(chains, PICTURE_LIMIT) : '';
  const people = peopleLine(document);
  const head = [
    COMMENT_MARKER,
    `## ${document.verdict === 'fail' ? '❌' : '✅'} Okta provisioning review`,
    '',
    `**${prose(verdictLine(document), 200)}**`,
    '',
    ...(people === undefined ? [] : [prose(people, 400), '']),
    ...(document.findings.length > 0 ? [countsTable(document), ''] : []),
  ];
  const tail = [
    ...unjudgedBlock(document),
    ...(picture ? ['', '```mermaid', picture, '```'] : []),
    ...remarkLines(document),
    '',
  ];
  const blocks = findingBlocks(document, LIMIT - size(head) - size(tail));
  return [...head, ...blocks, ...tail].join('\n');
}

function countsTable({ counts }: ReviewDocument): string {
  const columns = [...SEVERITIES, 'acknowledged' as const];
  return [
    `| ${columns.map((name) => (name === 'acknowledged' ? name : `${SIGNS[name]} ${name}`)).join(' | ')} |`,
    `|${' --: |'.repeat(columns.length)}`,
    `| ${columns.map((name) => counts[name]).join(' | ')} |`,
  ].join('\n');
}

/** The worst findings in full, then one line each, then a count of the rest, as far as the space goes. */
function findingBlocks({ findings, plans }: ReviewDocument, space: number): string[] {
  const severalPlans = plans.length > 1;
  const room = space - REST_LIMIT;
  const blocks: string[] = [];
  let [used, next] = [0, 0];
  const add = (limit: number, block: (finding: Finding) => string) => {
    for (const finding of findings.slice(next)) {
      const written = block(finding);
      const length = size([written]);
      if (used + length > limit) {
        return;
      }
      used += length;
      blocks.push(written);
      next++;
    }
  };
  add(room * FULL_SHARE, (finding) => fullBlock(finding, severalPlans));
  add(room, (finding) => `- ${summaryOf(finding)}`);
  const rest = findings.slice(next);
  if (rest.length > 0) {
    const counts = SEVERITIES.map(
      (severity) => [severity, rest.filter((one) => one.severity === severity).length] as const,
    );
    const list = counts.filter(([, count]) => count > 0).map(([severity, count]) => `${count} ${severity}`);
    blocks.push('', `**And ${rest.length} more: ${list.join(', ')}.** The whole review is in the job's log.`);
  }
  return blocks;
}

function summaryOf({ severity, certainty, acknowledged, title, address }: Finding): string {
  const possible = certainty === 'possible' ? ' (possible)' : '';
  const heading = `<b>${severity}${possible}</b>: ${prose(title, 200)}`;
  const where = code(address, 200);
  return acknowledged ? `☑️ acknowledged, <s>${heading}</s> ${where}` : `${SIGNS[severity]} ${heading} ${where}`;
}

function fullBlock(finding: Finding, severalPlans: boolean): string {
  const { constructPath, rule, changes, acknowledged, why, action, plan } = finding;
  const rows = fitting(changes.slice(0, MAX_CHANGES).map(row), ROWS_LIMIT);
  const more = changes.length - rows.length;
  return [
    `<details><summary>${summaryOf(finding)}</summary>`,
    '',
    ...(rows.length > 0 ? ['| attribute | before | after |', '| --- | --- | --- |', ...rows, ''] : []),
    ...(more > 0 ? [`and ${more} more attributes`, ''] : []),
    ...(finding.names === undefined ? [] : [`**Who:** ${finding.names.map((name) => code(name, 100)).join(', ')}`, '']),
    `**Why:** ${prose(why, 1000)}`,
    '',
    `**What to do:** ${prose(action, 1000)}`,
    '',
    ...(acknowledged
      ? [
          `**Acknowledged**${acknowledged.expires ? ` until ${prose(acknowledged.expires, 20)}` : ''}: ${prose(acknowledged.reason, 300)}`,
          '',
        ]
      : []),
    [
      `Rule ${code(rule, 100)}`,
      `fingerprint ${code(finding.fingerprint, 64)}`,
      ...(constructPath === null ? [] : [`construct ${code(constructPath, 300)}`]),
      ...(severalPlans ? [`plan ${code(plan, 200)}`] : []),
    ].join(', '),
    '',
    '</details>',
    '',
  ].join('\n');
}

function row({ attribute, before, after }: AttributeChange): string {
  return `| ${code(attribute, 200)} | ${code(display(before), 300)} | ${code(display(after), 300)} |`;
}

/** Folded: what it says is for who wants to know, that it is there stands in the verdict. */
function unjudgedBlock(document: ReviewDocument): string[] {
  const { length } = document.unjudged;
  if (length === 0) {
    return [];
  }
  const lines = unjudgedLines(document, MAX_UNJUDGED).map((line) => `- ${code(line, 600)}`);
  const shown = fitting(lines, UNJUDGED_LIMIT);
  const more = length - Math.min(shown.length, length);
  return [
    '',
    `<details><summary>Not judged: ${length} ${length === 1 ? 'change' : 'changes'} that no rule looks at</summary>`,
    '',
    ...shown,
    ...(more > 0 && shown.length < lines.length ? [`- and ${more} more`] : []),
    '',
    '</details>',
  ];
}

function remarkLines(document: ReviewDocument): string[] {
  const lines = remarks(document);
  const written = lines.slice(0, MAX_REMARKS).map((line) => `- ${prose(line, 300)}`);
  const shown = fitting(written, REMARKS_LIMIT);
  const more = lines.length - shown.length;
  return lines.length === 0 ? [] : ['', ...shown, ...(more > 0 ? [`- and ${more} more notes`] : [])];
}
