import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { transformSync } from '@swc/core';
import * as oneId from '../../lib';
import type { AdoptFormat } from '../../lib/adopt';
import { stackJson } from '../e2e/workspace';
import type { Json } from '../support/provider-schema';

/** The stack that a printed declaration synthesizes to: the JSON in the construct's props, the TypeScript run as it stands. */
export function printedStack(text: string, format: AdoptFormat): Json {
  return format === 'json'
    ? stackJson((scope) => {
        new oneId.OneIdScimProvisioning(scope, 'oneid', JSON.parse(text).context.oneId);
      })
    : run(text);
}

/** The construct's props in printed TypeScript, with everything around them left out. */
export function printedProps(text: string): unknown {
  let props: unknown;
  runWith(text, (name) => {
    if (name === 'oneid-scim-provisioning') {
      return {
        OneIdScimProvisioning: class {
          constructor(_scope: unknown, _id: string, given: unknown) {
            props = given;
          }
        },
        warningsOf: () => [],
      };
    }
    return { App: Nothing, TerraformStack: Nothing, OktaProvider: Nothing };
  });
  return props;
}

class Nothing {
  synth(): void {}
}

/** What the printed TypeScript says of the stack where it is run without `cdktf`. */
export function printedWarnings(text: string): string[] {
  const warnings: string[] = [];
  run(text, (line) => warnings.push(line));
  return warnings;
}

function run(text: string, said: (line: string) => void = () => undefined): Json {
  const outdir = mkdtempSync(path.join(tmpdir(), 'oneid-scim-'));
  const before = process.env['CDKTF_OUTDIR'];
  try {
    process.env['CDKTF_OUTDIR'] = outdir;
    runWith(text, (name) => (name === 'oneid-scim-provisioning' ? oneId : require(name)), said);
    return JSON.parse(readFileSync(path.join(outdir, 'stacks/oneid/cdk.tf.json'), 'utf8'));
  } finally {
    if (before === undefined) delete process.env['CDKTF_OUTDIR'];
    else process.env['CDKTF_OUTDIR'] = before;
    rmSync(outdir, { recursive: true });
  }
}

function runWith(text: string, load: (name: string) => unknown, error: (line: string) => void = () => undefined): void {
  const { code } = transformSync(text, {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  new Function('require', 'exports', 'console', code)(load, {}, { error });
}
