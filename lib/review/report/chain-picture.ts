import { shortened } from '../../report/printable';
import type { Chain, ChainedGroup } from '../chain/chain';
import type { Fate } from '../chain/fate';

/** How many apps, groups of an app and links of a group to show: as many as the space takes. */
const MOST = [
  { apps: 5, groups: 12, links: 10 },
  { apps: 3, groups: 6, links: 10 },
  { apps: 1, groups: 3, links: 2 },
] as const;
type Most = (typeof MOST)[number];

const COLOURS = { removed: '#cf222e', stopped: '#cf222e', changed: '#bf8700', added: '#1a7f37' };

/**
 * A Mermaid flowchart of Okta groups -> app -> endpoint, with what changes marked; empty when nothing does.
 * @param space bytes that it may take
 * @see https://mermaid.js.org/syntax/flowchart.html
 */
export function chainPicture(chains: readonly Chain[], space: number): string {
  if (chains.length === 0) {
    return '';
  }
  for (const most of MOST) {
    const picture = pictureOf(chains, most);
    if (Buffer.byteLength(picture) <= space) {
      return picture;
    }
  }
  return '';
}

function pictureOf(chains: readonly Chain[], most: Most): string {
  const shownChains = chains.slice(0, most.apps);
  const lines = ['flowchart LR', ...shownChains.flatMap((chain, index) => chainLines(chain, `a${index}`, most))];
  if (chains.length > most.apps) {
    lines.push(`  more["and ${chains.length - most.apps} more apps"]`);
  }
  return [
    ...lines,
    ...edgeColours(lines),
    ...Object.entries(COLOURS).map(([fate, colour]) => `  classDef ${fate} stroke:${colour},stroke-width:3px`),
  ].join('\n');
}

function chainLines({ app, groups, unchanged, endpoint }: Chain, id: string, most: Most): string[] {
  const rows: ChainedGroup[] = groups.slice(0, most.groups);
  const rest = groups.length - rows.length + unchanged;
  return [
    `  ${id}["App: ${label(app.name)}${said(app.fate)}"]${classOf(app.fate)}`,
    ...rows.flatMap(({ name, fate, links }, index) => {
      const node = `${id}g${index}`;
      return [
        `  ${node}["Group: ${label(name)}${fate === 'removed' ? ' (deleted)' : ''}"]${classOf(fate)}`,
        ...links.slice(0, most.links).map((link) => {
          const verb = link.by === 'push' ? 'pushed' : 'assigned';
          return `  ${node} ${arrow(link.fate)}|"${verb}${said(link.fate)}"| ${id}`;
        }),
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

/** Mermaid colours an edge by its number in the order of the text. */
function edgeColours(lines: readonly string[]): string[] {
  const edges = lines.filter((line) => / (-->|-\.->)/.test(line));
  return Object.entries(COLOURS).flatMap(([fate, colour]) => {
    const numbers = edges.flatMap((edge, number) => (edge.includes(` (${fate})"| `) ? [number] : []));
    return numbers.length > 0 ? [`  linkStyle ${numbers.join(',')} stroke:${colour}`] : [];
  });
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
