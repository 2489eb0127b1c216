import { prose } from '../../report/markdown-text';
import type { Adoption } from '../adoption';
import { notes } from './notes';

/** What is to be known beside the declaration, as a page; names of groups that the declaration has by id are in it. */
export function notesMarkdown(adoption: Adoption): string {
  const { app, org, groupNames } = adoption;
  const groups = [...groupNames].map(([id, name]) => `${id} is ${name}`);
  const sections = [...notes(adoption), ...(groups.length > 0 ? [{ heading: 'Groups by id', items: groups }] : [])];
  return [
    `# ${prose(app.label)}, adopted`,
    '',
    prose(`${app.label} (${app.id}) of ${org}, as it was read. The first plan imports it.`),
    ...sections.flatMap(({ heading, items }) => ['', `## ${heading}`, '', ...items.map((item) => `- ${prose(item)}`)]),
    '',
  ].join('\n');
}
