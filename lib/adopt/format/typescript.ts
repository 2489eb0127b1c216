import { printable } from '../../report/printable';
import type { Adoption } from '../adoption';
import { notes } from './notes';
import { sourceText } from './source-text';

/** A whole stack, with what is to be known in comments. */
export function typescript(adoption: Adoption): string {
  const { app, org, declaration, groupNames, leftToReader } = adoption;
  const comment = (text: string) => {
    const name = groupNames.get(text);
    return name === undefined ? undefined : printable(name);
  };
  const props = Object.entries(declaration).map(([key, value]) => `  ${key}: ${sourceText(value, 2, comment)},`);
  const fields = leftToReader.filter(({ example }) => example !== '');
  const connection = [
    '  connection: {',
    ...fields.map(({ prop, example }) => `    // ${prop.replace(/^connection\./, '')}: ${example},`),
    '  },',
  ];
  const before = props.findIndex((line) => !/^ {2}(app|phase):/.test(line));
  props.splice(before === -1 ? props.length : before, 0, ...connection);
  return [
    "import { OktaProvider } from '@cdktf/provider-okta/lib/provider';",
    "import { App, TerraformStack } from 'cdktf';",
    "import { OneIdScimProvisioning, warningsOf } from 'oneid-scim-provisioning';",
    '',
    ...commentLines(
      `${app.label} (${app.id}) of ${org}, as \`oneid-scim adopt\` read it. The first plan imports it.`,
      '',
    ),
    ...notes(adoption).flatMap(({ heading, items }) => [
      '//',
      `// ${heading}:`,
      ...items.flatMap((item) => commentLines(item, '- ')),
    ]),
    '',
    'const app = new App();',
    "const stack = new TerraformStack(app, 'oneid');",
    "new OktaProvider(stack, 'okta'); // org and credentials come from OKTA_ORG_NAME, OKTA_BASE_URL, OKTA_API_TOKEN",
    "new OneIdScimProvisioning(stack, 'oneid', {",
    ...props,
    '});',
    'app.synth();',
    'for (const warning of warningsOf(stack)) console.error(`Warning: ${warning}`); // `cdktf` prints them too',
    '',
  ].join('\n');
}

/** Longest line of a comment. */
const WIDTH = 118;

/** Text as lines of a comment, broken at spaces only. What isn't printable is made visible: a line can't end before its end. */
function commentLines(text: string, bullet: string): string[] {
  const lines: string[] = [];
  let line = `// ${bullet}`;
  let isEmpty = true;
  for (const word of printable(text).split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = `// ${' '.repeat(bullet.length)}`;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
