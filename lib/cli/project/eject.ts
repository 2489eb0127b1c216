import { existsSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { ejectStack } from '../../eject';
import { printable } from '../../report/printable';
import type { Console } from '../terminal/console';
import { helpText } from '../terminal/help';
import { EJECT_HELP, ejected, noStackIn } from '../terminal/messages';
import { readTextFile } from '../text-file';
import { writeNewFiles } from './new-files';

export function ejectCommand(console: Console): Command {
  return new Command('eject')
    .description(
      'Write a synthesized stack as a plain Terraform module, at the same addresses. Nothing is overwritten.',
    )
    .requiredOption('--dir <folder>', 'folder of a synthesized stack')
    .requiredOption('--out <folder>', 'where the module goes; made if it is not there')
    .addHelpText('after', () => helpText(EJECT_HELP, console.width))
    .action((options: { dir: string; out: string }) => run(options, console));
}

function run({ dir, out }: { dir: string; out: string }, console: Console): void {
  const file = path.join(dir, 'cdk.tf.json');
  if (!existsSync(file)) throw new Error(noStackIn(dir));
  const module = ejectStack(readTextFile(file));
  if ('problem' in module) throw new Error(`${file}: ${module.problem}`);
  for (const written of writeNewFiles(out, module.files, console)) console.print(`${printable(written)}\n`);
  console.tell(ejected(out));
}
