import { code, prose } from '../../report/markdown-text';
import { shortened } from '../../report/printable';
import type { Line, Verification, VerifiedInstance } from '../verification';
import { answered, remarks, SIDES, shownValue, TICKS, tickOf } from './tick';
import { verdictLine } from './verdict';

/** For a job summary or an issue. */
export function markdown(document: Verification): string {
  return `${[
    `**${TICKS[document.verdict]} ${prose(verdictLine(document))}**`,
    ...document.instances.flatMap((instance) => instanceText(document, instance)),
    ...remarks(document).flatMap((each) => ['', text(each)]),
  ].join('\n')}\n`;
}

function instanceText(document: Verification, { app, address, lines, oneId }: VerifiedInstance): string[] {
  const where = { okta: document.okta, oneid: oneId };
  return [
    '',
    `## ${text(app.label)}`,
    '',
    `${value(address)}, app ${value(app.name)} (${value(app.id)})`,
    ...SIDES.flatMap(({ side, name }) => {
      const ofSide = lines.filter((each) => each.side === side);
      const host = where[side];
      return ofSide.length === 0
        ? []
        : [
            '',
            `### ${name}${host ? ` ${value(host)}` : ''}`,
            '',
            '| | check | declared | found |',
            '|---|---|---|---|',
            ...ofSide.map(row),
          ];
    }),
  ];
}

function row(line: Line): string {
  const { status, title, declared, found, action, check, fingerprint } = line;
  const by = answered(line);
  const what = [
    text(title),
    ...(action === null ? [] : [`**${status === 'fail' ? 'Do' : 'Maybe'}:** ${text(action)}`]),
    ...(by === undefined ? [] : [text(by)]),
    ...(fingerprint === null ? [] : [`${value(check)} ${value(fingerprint)}`]),
  ].join('<br>');
  return `| ${tickOf(line)} | ${what} | ${value(declared)} | ${value(found)} |`;
}

function text(words: string): string {
  return prose(shortened(words, 1000));
}

function value(words: string | null): string {
  return words === null ? '' : code(shortened(shownValue(words), 300));
}
