import { code, prose } from '../../report/markdown-text';
import { shortened } from '../../report/printable';
import type { Chain } from '../chain';
import { type Finding, type ReviewDocument, SEVERITIES, type Severity } from '../finding';
import { chainPicture } from './chain-picture';
import { display } from './display';
import { remarks, verdictLine } from './summary';

/** A bot finds its comment by this first line and updates it in place. */
export const COMMENT_MARKER = '<!-- oneid-scim-review -->';

/** GitHub takes comments of 65,536 characters; counted here in bytes, which is never less. */
const LIMIT = 65_000;
/** What the findings in full may take, so that the others still get a line each. */
const FULL_LIMIT = 45_000;
/** What notes may take, and the picture; names in both come from outside and grow when they are escaped. */
const REMARKS_LIMIT = 5_000;
const PICTURE_LIMIT = 12_000;
const MAX_CHANGES = 40;

const SIGNS: Record<Severity, string> = { critical: '🟥', high: '🟧', medium: '🟨', low: '🟦' };

/** A comment for a pull request, at most 65,000 characters long. */
export function markdown(document: ReviewDocument, chains: readonly Chain[]): string {
  const drawn = document.findings.length > 0 ? chainPicture(chains) : '';
  const picture = size([drawn]) > PICTURE_LIMIT ? '' : drawn;
  const head = [
    COMMENT_MARKER,
    `## ${document.verdict === 'fail' ? '❌' : '✅'} Okta provisioning review`,
    '',
    `**${prose(verdictLine(document))}**`,
    '',
    ...(document.findings.length > 0 ? [countsTable(document), ''] : []),
  ];
  const tail = [...(picture ? ['', '```mermaid', picture, '```'] : []), ...remarkLines(document), ''];
  const fixed = size(head) + size(tail) + 400;
  return [...head, ...findingBlocks(document, LIMIT - fixed), ...tail].join('\n');
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
  const blocks: string[] = [];
  let [used, next] = [0, 0];
  const add = (limit: number, block: (finding: Finding) => string) => {
    for (; next < findings.length; next++) {
      const written = block(findings[next] as Finding);
      const length = size([written]);
      if (used + length > limit) {
        return;
      }
      used += length;
      blocks.push(written);
    }
  };
  add(Math.min(FULL_LIMIT, space), (finding) => fullBlock(finding, severalPlans));
  add(space, (finding) => `- ${summaryOf(finding)}`);
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
  const heading = `<b>${severity}${possible}</b>: ${prose(shortened(title, 200))}`;
  const where = code(shortened(address, 200));
  return acknowledged ? `☑️ acknowledged, <s>${heading}</s> ${where}` : `${SIGNS[severity]} ${heading} ${where}`;
}

function fullBlock(finding: Finding, severalPlans: boolean): string {
  const { constructPath, rule, changes, acknowledged, why, action, plan } = finding;
  const rows = changes
    .slice(0, MAX_CHANGES)
    .map(
      ({ attribute, before, after }) =>
        `| ${code(shortened(attribute, 200))} | ${code(display(before))} | ${code(display(after))} |`,
    );
  const more = changes.length - rows.length;
  return [
    `<details><summary>${summaryOf(finding)}</summary>`,
    '',
    ...(rows.length > 0 ? ['| attribute | before | after |', '| --- | --- | --- |', ...rows, ''] : []),
    ...(more > 0 ? [`and ${more} more attributes`, ''] : []),
    `**Why:** ${prose(shortened(why, 2000))}`,
    '',
    `**What to do:** ${prose(shortened(action, 2000))}`,
    '',
    ...(acknowledged
      ? [
          `**Acknowledged**${acknowledged.expires ? ` until ${acknowledged.expires}` : ''}: ${prose(shortened(acknowledged.reason, 1000))}`,
          '',
        ]
      : []),
    [
      `Rule ${code(rule)}`,
      ...(constructPath === null ? [] : [`construct ${code(shortened(constructPath, 300))}`]),
      ...(severalPlans ? [`plan ${code(shortened(plan, 200))}`] : []),
    ].join(', '),
    '',
    '</details>',
    '',
  ].join('\n');
}

function remarkLines(document: ReviewDocument): string[] {
  const lines: string[] = [];
  const all = remarks(document);
  for (const remark of all.slice(0, 20)) {
    const line = `- ${prose(shortened(remark, 300))}`;
    if (size([...lines, line]) > REMARKS_LIMIT) {
      break;
    }
    lines.push(line);
  }
  const more = all.length - lines.length;
  return all.length === 0 ? [] : ['', ...lines, ...(more > 0 ? [`- and ${more} more notes`] : [])];
}

function size(lines: readonly string[]): number {
  return Buffer.byteLength(lines.join('\n')) + 1;
}
