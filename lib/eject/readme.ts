import { isObject, member } from '../json';
import { code, prose } from '../report/markdown-text';

/** The module's page, in the form of terraform-docs: what it needs, has, takes and gives. */
export function moduleReadme(stack: Readonly<Record<string, unknown>>): string {
  const required = Object.entries(entries(member(stack['terraform'], 'required_providers')));
  const variables = Object.entries(entries(stack['variable']));
  const outputs = Object.entries(entries(stack['output']));
  const addresses = ['resource', 'data'].flatMap((kind) =>
    Object.entries(entries(stack[kind])).flatMap(([type, all]) =>
      Object.keys(entries(all)).map((name) => [`${kind === 'data' ? 'data.' : ''}${type}.${name}`, kind]),
    ),
  );
  return [
    '# Zuora OneID from Okta',
    '',
    'Ejected from a stack of `oneid-scim-provisioning`. The addresses are those of the stack: in this folder, with the same backend, the',
    "first plan has no changes. The records (`terraform_data`) still say what an administrator has set in Okta's screens.",
    '',
    ...table(
      'Requirements',
      ['Name', 'Version'],
      [['terraform', '>= 1.7'], ...required.map(([name, each]) => [name, text(member(each, 'version'))])],
    ),
    ...table('Resources', ['Address', 'Kind'], addresses),
    ...table(
      'Inputs',
      ['Name', 'Description', 'Type', 'Default'],
      [
        ...variables.map(([name, each]) => [
          name,
          text(member(each, 'description')),
          text(member(each, 'type')) || 'any',
          isObject(each) && 'default' in each ? JSON.stringify(each['default']) : 'required',
        ]),
      ],
    ),
    ...table(
      'Outputs',
      ['Name', 'Description'],
      outputs.map(([name, each]) => [name, text(member(each, 'description'))]),
    ),
  ].join('\n');
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, index) => (index === 0 ? code(cell) : prose(cell)).replaceAll('|', '\\|')).join(' | ')} |`;
  return [`## ${title}`, '', `| ${head.join(' | ')} |`, `|${head.map(() => '---|').join('')}`, ...rows.map(line), ''];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function entries(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}
