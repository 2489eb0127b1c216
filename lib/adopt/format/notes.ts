import { printable } from '../../report/printable';
import type { Adoption, PlannedChange } from '../adoption';

/** A heading and its items, each a line of text that is safe to print. */
export interface Note {
  readonly heading: string;
  readonly items: readonly string[];
}

/** What somebody should know before the first plan, which the declaration itself can't say. */
export function notes({ obstacles, leftToReader, differences, adds, changes, stays }: Adoption): Note[] {
  return [
    { heading: 'Mend first', items: obstacles },
    { heading: 'Okta does not tell', items: leftToReader.map(({ prop, where }) => `\`${prop}\`: ${where}`) },
    { heading: "Other than OneID's page has it, and kept by the declaration", items: differences },
    { heading: 'The first apply changes in Okta', items: changes.filter(({ inOkta }) => inOkta).map(changeText) },
    {
      heading: 'The first plan shows, and nothing of it changes in Okta',
      items: changes.filter(({ inOkta }) => !inOkta).map(changeText),
    },
    {
      heading: 'The first plan adds, and nothing of it changes in Okta, where it is already',
      items: adds.map(({ resource, of }) => `${resource} of ${of}`),
    },
    { heading: 'Stays as it is, and Terraform does not manage it', items: stays },
  ]
    .filter(({ items }) => items.length > 0)
    .map(({ heading, items }) => ({ heading, items: items.map(printable) }));
}

/** A change word for word: the resource's type, which one, argument, before and after. */
export function changeText({ resource, of, attribute, before, after, inOkta }: PlannedChange): string {
  const which = of === undefined ? '' : ` of ${of}`;
  return `${resource}${which}: \`${attribute}\` ${before} -> ${after}${inOkta === undefined ? '' : `: ${inOkta}`}`;
}
