import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { OktaSimulator } from '../../../lib/testing';

/**
 * Runs acceptance tests of the provider okta/okta against the simulator: `npm run provider-tests -- BINARY [PATTERN]`.
 *
 * BINARY is the tests of the provider's package `okta/services/idaas`, already built, in a folder from which they find their
 * fixtures (that package's own). A row for each test goes to standard output; the calls that were refused, to standard error.
 */

/** Tests of what this library declares, and of what carries it. */
const IN_SCOPE =
  'TestAcc.*(AppSaml|PushGroup|AppGroupAssignment|AppUserSchema|AppUserBaseSchema|AppUserCustom|ProfileMapping|AppConnection|AppFeatures|OktaGroups_|UserType|GroupRule|OktaGroup_|OktaApps|MappingSource)';

async function main([binary, pattern = IN_SCOPE, folder = process.cwd()]: readonly string[]): Promise<number> {
  if (binary === undefined) {
    console.error('usage: npm run provider-tests -- BINARY [PATTERN] [FOLDER]');
    return 1;
  }
  await using okta = await OktaSimulator.start({ pipeline: 'idx' });
  const { TF_CLI_CONFIG_FILE: _, ...env } = process.env;
  const tests = spawn(binary, ['-test.run', pattern, '-test.v', '-test.parallel', '2'], {
    cwd: folder,
    env: { ...env, ...okta.environment(), TF_ACC: '1', CHECKPOINT_DISABLE: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const counts = new Map<string, number>();
  for await (const line of createInterface({ input: tests.stdout })) {
    const [, outcome = '', name = ''] = /^\s*--- (PASS|FAIL|SKIP): (\w+)/.exec(line) ?? [];
    if (outcome === '') continue;
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    console.log(`| \`${name}\` | ${outcome.toLowerCase()} |`);
  }
  console.log([...counts].map(([outcome, count]) => `${count} ${outcome.toLowerCase()}`).join(', '));
  const refused = okta.requests.all.filter(({ status, method }) => (status ?? 500) >= 400 && method !== 'GET');
  for (const { method, route, status } of refused) console.error(`${status} ${method} ${route}`);
  return counts.size === 0 ? 1 : 0;
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
