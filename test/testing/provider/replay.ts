import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { OktaSimulator } from '../../../lib/testing';

/**
 * Asks the simulator what real Okta was asked, and compares the answers' status: `npm run provider-replay -- FOLDER`.
 *
 * FOLDER has the recordings of the provider's acceptance tests (`test/fixtures/vcr/idaas` of okta/terraform-provider-okta).
 * Ids differ, so each that an answer has is put in place of the recorded one in what is asked afterwards.
 */

/** Recordings of what this library declares. */
const IN_SCOPE =
  /(AppSaml|PushGroup|AppGroupAssignment|AppUserSchema|AppUserBaseSchema|AppUserCustom|ProfileMapping|AppConnection|AppFeatures|OktaGroups_|UserType|GroupRule|OktaGroup_|OktaApps|MappingSource)/;

/** Ids, and the names of keys. */
const IDS = /(?<![\w-])(?:[0-9A-Za-z]{20}|[\w-]{43})(?![\w-])/g;

interface Interaction {
  readonly request: { readonly method: string; readonly url: string; readonly body?: string };
  readonly response: { readonly code: number; readonly body: string };
}

interface Difference {
  readonly recording: string;
  readonly asked: string;
  readonly okta: number;
  readonly simulator: number;
}

async function main([folder]: readonly string[]): Promise<number> {
  if (folder === undefined) {
    console.error('usage: npm run provider-replay -- FOLDER');
    return 1;
  }
  const recordings = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.yaml') && IN_SCOPE.test(file))
    .sort();
  let asked = 0;
  const differences: Difference[] = [];
  let leftOut = 0;
  for (const recording of recordings) {
    const { interactions } = parse(readFileSync(path.join(folder, recording), 'utf8')) as {
      interactions: Interaction[];
    };
    const found = await replay(recording, interactions);
    asked += interactions.length;
    leftOut += found.leftOut;
    differences.push(...found.differences);
  }
  for (const { recording, asked, okta, simulator } of differences) {
    console.log(`${okta} at Okta, ${simulator} here: ${asked} (${recording})`);
  }
  console.log(
    `${recordings.length} recordings, ${asked} requests: ${asked - leftOut - differences.length} with the same status, ${differences.length} with another; ${leftOut} left out, to things from before the recording`,
  );
  return 0;
}

async function replay(
  recording: string,
  interactions: readonly Interaction[],
): Promise<{ differences: Difference[]; leftOut: number }> {
  // What the org says of itself is among the first answers.
  const pipeline = interactions.some(({ response }) => response.body.includes('"pipeline":"v1"')) ? 'v1' : 'idx';
  await using okta = await OktaSimulator.start({ pipeline });
  const ids = new Map<string, string>();
  const differences: Difference[] = [];
  let leftOut = 0;
  for (const { request, response } of interactions) {
    const { pathname, search } = new URL(request.url);
    // An app or mapping that no answer before gave was in that org already.
    const ofBefore = (pathname.match(IDS) ?? []).some((id) => !ids.has(id));
    if (ofBefore && response.code < 400) {
      leftOut += 1;
      continue;
    }
    const target = `${okta.url}${translated(`${pathname}${search}`, ids)}`;
    const answer = await fetch(target, {
      method: request.method,
      headers: { Authorization: 'SSWS simulated', 'Content-Type': 'application/json' },
      ...(request.body ? { body: translated(request.body, ids) } : {}),
    });
    const text = await answer.text();
    learn(json(response.body), json(text), ids);
    if (answer.status !== response.code) {
      const asked = `${request.method} ${pathname.replace(/\/[0-9A-Za-z]{20}(?=\/|$)/g, '/{id}')}`;
      differences.push({ recording, asked, okta: response.code, simulator: answer.status });
    }
  }
  return { differences, leftOut };
}

function translated(text: string, ids: ReadonlyMap<string, string>): string {
  const names = [...ids].filter(([name]) => NAME.test(name));
  const named = names.reduce((all, [name, simulated]) => all.replaceAll(name, simulated), text);
  return named.replace(IDS, (id) => ids.get(id) ?? id);
}

/** The unique name of a custom app. */
const NAME = /^[\w-]+_[a-z0-9]+_\d+$/;

/** Pairs the ids that stand at the same place of two answers; things of a list are found by what they are called. */
function learn(recorded: unknown, simulated: unknown, ids: Map<string, string>): void {
  if (Array.isArray(recorded) && Array.isArray(simulated)) {
    for (const each of recorded) {
      const same = simulated.find((other) => nameOf(other) !== undefined && nameOf(other) === nameOf(each));
      learn(each, same ?? (recorded.length === simulated.length ? simulated[recorded.indexOf(each)] : undefined), ids);
    }
  } else if (isObject(recorded) && isObject(simulated)) {
    for (const [key, value] of Object.entries(recorded)) learn(value, simulated[key], ids);
  } else if (typeof recorded === 'string' && typeof simulated === 'string') {
    if (NAME.test(recorded)) ids.set(recorded, simulated);
    const [from, to] = [recorded, simulated].map((text) => text.match(IDS) ?? []);
    if (from?.length === to?.length) for (const [index, id] of (from ?? []).entries()) ids.set(id, to?.[index] ?? id);
  }
}

function nameOf(thing: unknown): unknown {
  if (!isObject(thing)) return undefined;
  const { profile, name, label } = thing;
  return isObject(profile) ? (profile['name'] ?? profile['login']) : (label ?? name);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
