import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { alternating, compared, type Samples } from './alternating';
import type { Measured } from './many-instances/instances';
import { inTemporaryFolder, REPOSITORY, run } from './process';
import type { Row } from './row';

const GOAL = 1.15;
const NOTE =
  'The construct from the built package against the same resources written with plain L1s (bench/many-instances). Each ' +
  'instance is one custom app in the default mode with two pushed groups and one assigned group, all of them by name; ' +
  'all instances are in one stack of one app. Each sample is a process of its own. The L1s are called with finished ' +
  'strings, read from the JSON of the construct before the clock starts (that reading is not counted). Both sides write ' +
  'byte-identical JSON, which is checked at each size, with CDKTF validating on both. For `terraform_data` the L1 side has a plain resource ' +
  "class instead of CDKTF's `DataResource`, which would run `terraform version` once for each at every synthesis; for " +
  '`check`, `import`, `moved` and `removed` it has one class of ten lines, since CDKTF has none. Time is that of the whole process, memory the most that ' +
  'the process had resident. "Without imports" is the time from the first declaration to the written JSON.';

/** Instances in one app, and how often that is measured. */
const SIZES = [
  { instances: 1, rounds: 25 },
  { instances: 100, rounds: 15 },
  { instances: 1000, rounds: 5 },
];

interface Sample extends Measured {
  /** Wall time of the whole process. */
  readonly processMilliseconds: number;
}

/** What the construct costs over plain L1s, and whether that grows with the number of instances. */
export function manyInstances(): Row[] {
  return inTemporaryFolder((folder) => {
    compile(folder);
    return [...SIZES.flatMap(({ instances, rounds }) => againstL1s(folder, instances, rounds)), growth(folder)];
  });
}

/** Compiles both sides alike; the package is the built one, and the peers are those of this repository. */
function compile(folder: string): void {
  run('node', ['esbuild.config.js']);
  symlinkSync(path.join(REPOSITORY, 'node_modules'), path.join(folder, 'node_modules'));
  buildSync({
    absWorkingDir: REPOSITORY,
    entryPoints: ['bench/many-instances/with-construct.ts', 'bench/many-instances/with-l1s.ts'],
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    alias: { 'oneid-scim-provisioning': path.join(REPOSITORY, 'dist/index.js') },
    external: ['cdktf', 'constructs', '@cdktf/provider-okta'],
  });
}

function sample(folder: string, side: 'with-construct' | 'with-l1s', instances: number): Sample {
  const program = path.join(folder, side);
  const given = side === 'with-l1s' ? [synthesizedBy(folder, 'with-construct')] : [];
  const { milliseconds, stdout } = run('node', [`${program}.js`, String(instances), ...given], program);
  const measured: Measured = JSON.parse(stdout);
  return { ...measured, processMilliseconds: milliseconds - measured.preparing };
}

/** Where a side leaves its JSON. */
function synthesizedBy(folder: string, side: 'with-construct' | 'with-l1s'): string {
  return path.join(folder, side, 'stacks/oneid/cdk.tf.json');
}

function againstL1s(folder: string, instances: number, rounds: number): Row[] {
  const samples = alternating(
    rounds,
    () => sample(folder, 'with-construct', instances),
    () => sample(folder, 'with-l1s', instances),
  );
  sameJson(folder, instances);

  const what = `Construct against L1s, ${instances} ${instances === 1 ? 'instance' : 'instances'}`;
  const process = compared(each(samples, 'processMilliseconds'), 'ms');
  const memory = compared(each(samples, 'megabytes'), 'MB');
  const synthesis = compared(each(samples, 'milliseconds'), 'ms');
  return [
    { what: `${what}: time`, goal: GOAL, ...process, note: NOTE },
    { what: `${what}: memory`, goal: GOAL, ...memory, note: NOTE },
    { what: `${what}: time without imports`, ...synthesis, note: NOTE },
  ];
}

/** @throws Error where the two sides last wrote different JSON */
function sameJson(folder: string, instances: number): void {
  const [one, other] = (['with-construct', 'with-l1s'] as const).map((side) =>
    readFileSync(synthesizedBy(folder, side), 'utf8'),
  );
  if (one !== other) throw new Error(`construct and L1s gave different JSON for ${instances} instances`);
}

/** Growth is linear if an instance takes no longer among many than among few. */
function growth(folder: string): Row {
  const perInstance = (instances: number) => sample(folder, 'with-construct', instances).milliseconds / instances;
  const samples = alternating(
    5,
    () => perInstance(1000),
    () => perInstance(100),
  );
  const what = 'Construct, 1000 instances against 100: time per instance without imports';
  return { what, goal: GOAL, ...compared(samples, 'ms'), note: NOTE };
}

function each(samples: Samples<Sample>, key: keyof Sample): Samples<number> {
  return { one: samples.one.map((sample) => sample[key]), other: samples.other.map((sample) => sample[key]) };
}
