import type { Chain, ChainedGroup, Fate } from '../chain';
import { shortened } from './printable';

const MAX_APPS = 5;
const MAX_GROUPS = 12;

/**
 * A Mermaid flowchart of Okta groups -> app -> endpoint, with what changes marked; empty when nothing does.
 * @see https://mermaid.js.org/syntax/flowchart.html
 */
export function chainPicture(chains: readonly Chain[]): string {
  if (chains.length === 0) {
    return '';
  }
  const shownChains = chains.slice(0, MAX_APPS);
  const lines = ['flowchart LR', ...shownChains.flatMap((chain, index) => chainLines(chain, `a${index}`))];
  if (chains.length > MAX_APPS) {
    lines.push(`  more["and ${chains.length - MAX_APPS} more apps"]`);
  }
  return [
    ...lines,
    '  classDef removed stroke:#cf222e,stroke-width:3px,stroke-dasharray:6 4',
    '  classDef stopped stroke:#cf222e,stroke-width:3px',
    '  classDef changed stroke:#bf8700,stroke-width:3px',
    '  classDef added stroke:#1a7f37,stroke-width:3px',
  ].join('\n');
}

function chainLines({ app, groups, unchanged, endpoint }: Chain, id: string): string[] {
  const rows: ChainedGroup[] = groups.slice(0, MAX_GROUPS);
  const rest = groups.length - rows.length + unchanged;
  return [
    `  ${id}["App: ${label(app.name)}${said(app.fate)}"]${classOf(app.fate)}`,
    ...rows.flatMap(({ name, by, fate }, index) => {
      const node = `${id}g${index}`;
      const verb = by === 'push' ? 'pushed' : 'assigned';
      return [
        `  ${node}["Group: ${label(name)}"]${classOf(fate)}`,
        `  ${node} ${arrow(fate)}|"${verb}${said(fate)}"| ${id}`,
      ];
    }),
    ...(rest > 0 ? [`  ${id}more["and ${rest} more groups"]`, `  ${id}more --> ${id}`] : []),
    ...(endpoint
      ? [
          `  ${id}e["${label(endpoint.name)}"]${classOf(endpoint.fate)}`,
          `  ${id} ${arrow(endpoint.fate)}|"provisioning${said(endpoint.fate)}"| ${id}e`,
        ]
      : []),
  ];
}

function said(fate: Fate): string {
  return fate === 'kept' ? '' : ` (${fate})`;
}

function classOf(fate: Fate): string {
  return fate === 'kept' ? '' : `:::${fate}`;
}

function arrow(fate: Fate): string {
  return fate === 'removed' || fate === 'stopped' ? '-.->' : '-->';
}

/** Text in a quoted label: letters and digits as they are, all else as a numbered entity, which Mermaid prints as text. */
function label(name: string): string {
  return [...shortened(name, 40)]
    .map((character) => (/[\p{L}\p{N} ]/u.test(character) ? character : entityOf(character)))
    .join('');
}

function entityOf(character: string): string {
  const isPlain = /[\p{P}\p{S}\p{M}]/u.test(character);
  return isPlain ? `#${character.codePointAt(0)};` : ' ';
}
