import { code, prose } from '../../report/markdown-text';
import { shortened } from '../../report/printable';
import { type Field, type HandoffDocument, PEOPLE, type Runbook, type Step } from '../runbook';
import { stateLine } from './text';

/** For a wiki, an issue or a pull request. */
export function markdown(document: HandoffDocument): string {
  return document.runbooks.map((runbook) => `${runbookMarkdown(runbook).join('\n')}\n`).join('\n');
}

function runbookMarkdown(runbook: Runbook): string[] {
  const { app, steps, next } = runbook;
  return [
    `# Handoff of ${words(app.label)}`,
    '',
    `App ${value(app.name)} (${value(app.id)}), ${value(app.address)}.${app.adminConsole === null ? '' : ` [Open it in Okta](${link(app.adminConsole)}).`}`,
    '',
    words(stateLine(runbook)),
    ...steps.flatMap((step, index) => ['', ...stepMarkdown(step, index + 1)]),
    '',
    '## Once Okta reports all of it',
    '',
    ...next.map((each) => `- [ ] ${words(each)}`),
  ];
}

function stepMarkdown(step: Step, number: number): string[] {
  const { where, title, minutes, zuora, url, opens, navigation, fields, actions, warnings, notes, seen } = step;
  const path = navigation.map((each) => `**${words(each)}**`).join(' › ');
  const open = url === null ? where : `[Open ${words(opens ?? where)}](${link(url)})`;
  return [
    `## ${number}. ${words(title)}`,
    '',
    `${PEOPLE[where]}, about ${minutes} min.${zuora === null ? '' : ` Zuora's ${words(zuora)}.`}${seen ? ' ✅ Seen in Okta.' : ''}`,
    '',
    ...warnings.flatMap((each) => [`> **Warning:** ${words(each)}`, '']),
    ...(where === 'Your team' ? [] : [`${open}${path && `: ${path}`}`]),
    ...(fields.length === 0 ? [] : ['', '| field | value |', '| --- | --- |', ...fields.map(row)]),
    ...(actions.length === 0 ? [] : ['', ...actions.map((each, index) => `${index + 1}. ${words(each)}`)]),
    ...(notes.length === 0 ? [] : ['', ...notes.map((each) => `- ${words(each)}`)]),
    '',
    `- [ ] **Done when:** ${words(step.doneWhen)}`,
    '',
    `Way back: ${words(step.wayBack)}`,
  ];
}

function row({ label, group, kind, value: given, placeholder }: Field): string {
  const shown =
    kind === 'checkbox'
      ? given
        ? '☑ ticked'
        : '☐ not ticked'
      : given === null
        ? `_${words(placeholder ?? '')}_`
        : value(String(given));
  return `| ${group === null ? '' : `${words(group)}: `}${words(label)} | ${shown} |`;
}

function words(text: string): string {
  return prose(shortened(text, 2000));
}

/** As code: by backticks where nothing in it could end them or the table, which is how the source stays readable. */
function value(text: string): string {
  return /^[\w ./:,;=+@$()'"{}-]+$/.test(text) && text.trim() === text ? `\`${text}\`` : code(shortened(text, 2000));
}

/** An address in parentheses. */
function link(url: string): string {
  return url.replace(/[()<>\s\\]/g, encodeURIComponent).replace(/[()]/g, (each) => (each === '(' ? '%28' : '%29'));
}
