import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * What a review of a 50 MB plan costs beside `JSON.parse` of it, in a fresh process each: time and peak memory; and what
 * the start of the command costs beside `node -e 0`. Run `npm run build` first: the bundled command is measured.
 */

const RUNS = 7;
const COMMAND = path.join(__dirname, '../dist/cli/oneid-scim.js');
const REVIEW = path.join(__dirname, '../dist/review/index.js');

export interface Row {
  readonly what: string;
  readonly measured: number;
  readonly limit: number;
}

export function benchReview(): Row[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-review-'));
  try {
    const rows: Row[] = [];
    for (const [name, plan] of [
      ['half okta', largePlan(0.5)],
      ['all okta', largePlan(1)],
    ] as const) {
      const file = path.join(folder, 'plan.json');
      writeFileSync(file, plan);
      const read = `const text = require('fs').readFileSync(${JSON.stringify(file)}, 'utf8');`;
      const parse = inProcess(`${read} const t = performance.now(); const plan = JSON.parse(text);`);
      const review = inProcess(
        `const { reviewPlan } = require(${JSON.stringify(REVIEW)}); ${read} const t = performance.now(); const plan = reviewPlan(text);`,
      );
      rows.push(
        { what: `review of a 50 MB plan, ${name}: time of JSON.parse`, measured: review.ms / parse.ms, limit: 1.5 },
        { what: `review of a 50 MB plan, ${name}: memory of JSON.parse`, measured: review.mb / parse.mb, limit: 2 },
      );
    }
    const start = wall([COMMAND, '--help']);
    rows.push({ what: 'oneid-scim --help: time of node -e 0', measured: start / wall(['-e', '0']), limit: 3 });
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Medians over runs of a script that sets `t` at its start. */
function inProcess(script: string): { ms: number; mb: number } {
  const runs = [...Array(RUNS)].map(() => {
    const report = 'console.log(JSON.stringify([performance.now() - t, process.resourceUsage().maxRSS / 1024]))';
    return JSON.parse(execFileSync(process.execPath, ['-e', `${script} ${report}`], { encoding: 'utf8' })) as number[];
  });
  return { ms: median(runs.map(([ms]) => ms as number)), mb: median(runs.map(([, mb]) => mb as number)) };
}

function wall(args: readonly string[]): number {
  return median(
    [...Array(RUNS * 3)].map(() => {
      const start = performance.now();
      execFileSync(process.execPath, args, { stdio: 'ignore' });
      return performance.now() - start;
    }),
  );
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

/** A plan of 50 MB: no-ops, as most of a large plan is, with their share of push groups and some that change. */
function largePlan(share: number): string {
  const changes: object[] = [];
  const plannedResources: object[] = [];
  const priorResources: object[] = [];
  for (let size = 0, index = 0; size < 50_000_000; index++) {
    const change = index % 1000 < share * 1000 ? pushGroup(index) : unrelated(index);
    const { address, mode, type, name } = change;
    const planned = { address, mode, type, name, values: change.change.after, sensitive_values: {} };
    const prior = { ...planned, values: change.change.before };
    changes.push(change);
    plannedResources.push(planned);
    priorResources.push(prior);
    size += [change, planned, prior].reduce((sum, one) => sum + JSON.stringify(one).length + 1, 0);
  }
  return JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.11.4',
    planned_values: { root_module: { resources: plannedResources } },
    resource_changes: changes,
    prior_state: { format_version: '1.0', values: { root_module: { resources: priorResources } } },
    complete: true,
    errored: false,
  });
}

function pushGroup(index: number) {
  const values = {
    app_config: null,
    app_id: '0oa1',
    delete_target_group_on_destroy: false,
    id: `gPm${index}`,
    source_group_id: `00g${index}`,
    status: 'ACTIVE',
    target_group_id: `00t${index}`,
    target_group_name: null,
  };
  const stops = index % 500 === 0;
  return changed('okta_push_group', index, values, stops ? { ...values, status: 'INACTIVE' } : values);
}

function unrelated(index: number) {
  const values = {
    id: `i-${index}`,
    ami: 'ami-0',
    tags: { Name: `host ${index}`, Team: 'none' },
    user_data: 'x'.repeat(300),
  };
  return changed('aws_instance', index, values, values);
}

function changed(type: string, index: number, before: object, after: object) {
  return {
    address: `${type}.this["${index}"]`,
    mode: 'managed',
    type,
    name: 'this',
    index: `${index}`,
    provider_name: 'registry.terraform.io/okta/okta',
    change: {
      actions: [before === after ? 'no-op' : 'update'],
      before,
      after,
      after_unknown: {},
      before_sensitive: {},
      after_sensitive: {},
    },
  };
}

if (require.main === module) {
  for (const { what, measured, limit } of benchReview()) {
    console.log(`| ${what} | ${measured.toFixed(2)} | at most ${limit} |`);
  }
}
