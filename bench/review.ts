import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { alternating, compared } from './alternating';
import { inTemporaryFolder, REPOSITORY, run } from './process';
import type { Row } from './row';

const ROUNDS = 7;
const REVIEW = path.join(REPOSITORY, 'dist/review/index.js');
const COMMAND = path.join(REPOSITORY, 'dist/cli/oneid-scim.js');
const NOTE =
  'Review: the bundled package reviews the text of a 50 MB plan, against `JSON.parse` of it, each in a fresh process; memory is the peak of the process.';
const START_NOTE = 'Start: wall time of the whole process, the bundled command.';

/** What a review of a large plan costs beside parsing it, and what the command takes to start. */
export function review(): Row[] {
  run('node', ['esbuild.config.js']);
  const start = compared(
    alternating(
      ROUNDS * 2,
      () => run('node', [COMMAND, '--help']).milliseconds,
      () => run('node', ['-e', '0']).milliseconds,
    ),
    'ms',
  );
  return [
    ...largePlanRows('a 50 MB plan, half of it of Okta', { share: 0.5, everyNthStops: 500 }, 1.5),
    ...largePlanRows('a 50 MB plan, all of it of Okta', { share: 1, everyNthStops: 500 }, 1.5),
    ...largePlanRows('a 50 MB plan with 10,000 findings', { share: 1, everyNthStops: 2 }, 2.5),
    { what: 'oneid-scim --help, against node -e 0', goal: 3, note: START_NOTE, ...start },
  ];
}

function largePlanRows(what: string, of: LargePlan, goal: number): Row[] {
  return inTemporaryFolder((folder) => {
    const file = path.join(folder, 'plan.json');
    writeFileSync(file, largePlan(of));
    const read = `const text = require('fs').readFileSync(${JSON.stringify(file)}, 'utf8');`;
    const load = `const { reviewPlan } = require(${JSON.stringify(REVIEW)});`;
    const samples = alternating(
      ROUNDS,
      () => inProcess(`${load} ${read} const start = performance.now(); const kept = reviewPlan(text);`),
      () => inProcess(`${read} const start = performance.now(); const kept = JSON.parse(text);`),
    );
    const each = (pick: (cost: Cost) => number) => ({ one: samples.one.map(pick), other: samples.other.map(pick) });
    return [
      {
        what: `review of ${what}: time`,
        goal,
        note: NOTE,
        ...compared(
          each((cost) => cost.milliseconds),
          'ms',
        ),
      },
      {
        what: `review of ${what}: memory`,
        goal: 2,
        note: NOTE,
        ...compared(
          each((cost) => cost.megabytes),
          'MB',
        ),
      },
    ];
  });
}

interface Cost {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Runs a script that sets `start`, in a process of its own. */
function inProcess(script: string): Cost {
  const report =
    'console.log(JSON.stringify({ milliseconds: performance.now() - start, megabytes: process.resourceUsage().maxRSS / 1024 }));';
  return JSON.parse(run('node', ['-e', `${script} ${report}`]).stdout);
}

interface LargePlan {
  /** Share of push groups among the resources. */
  readonly share: number;
  /** Which of them stop, each a finding, up to 10,000 of them. */
  readonly everyNthStops: number;
}

/** A plan of 50 MB: no-ops, as most of a large plan is, with their share of push groups and some that change. */
function largePlan({ share, everyNthStops }: LargePlan): string {
  const changes: object[] = [];
  const plannedResources: object[] = [];
  const priorResources: object[] = [];
  for (let size = 0, index = 0; size < 50_000_000; index++) {
    const change =
      index % 1000 < share * 1000
        ? pushGroup(index, index % everyNthStops === 0 && index < 10_000 * everyNthStops)
        : unrelated(index);
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

function pushGroup(index: number, stops: boolean) {
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
