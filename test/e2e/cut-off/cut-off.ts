import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { OneIdScimProvisioning, type OneIdScimProvisioningConfig } from '../../../lib';
import { type Assumptions, OktaSimulator, type OrgSnapshot } from '../../../lib/testing';
import type { Json } from '../../support/provider-schema';
import { IS_OPENTOFU, type TerraformResult } from '../../support/terraform';
import { stackJson, Workspace } from '../workspace';

/** Applies that are cut off at a call, and what becomes of them. */

export const LABEL = 'Zuora OneID';
export const GROUPS = ['Finance', 'Legal', 'OneID Users', 'OneID Admins'];

const CONFIG: OneIdScimProvisioningConfig = {
  app: { source: 'create', label: LABEL },
  // One only: where Okta fails, the provider tries each for half a minute.
  attributes: { oneIdRole: { expression: 'user.title' } },
  pushGroups: ['Finance', 'Legal'],
  assignments: ['OneID Users', 'OneID Admins'],
};

/** The stack of a step: the app alone, or everything. */
export function stackOf(phase: 'app' | 'provisioning'): Json {
  return stackJson((scope) => {
    new OneIdScimProvisioning(scope, 'oneid', { ...CONFIG, phase });
  });
}

/** A folder of Terraform's and the Okta it speaks to, which is kept in a file of that folder. */
export class Scene implements AsyncDisposable {
  private constructor(
    readonly okta: OktaSimulator,
    private readonly workspace: Workspace,
  ) {}

  /** On a new org, initialized. */
  static async create(stack: Json): Promise<Scene> {
    const folder = mkdtempSync(path.join(tmpdir(), 'oneid-scim-'));
    // Identity Engine: Classic makes the same calls less those for policies.
    const okta = await OktaSimulator.start({ stateFile: path.join(folder, 'okta.json'), pipeline: 'idx' });
    return new Scene(okta, await Workspace.create(okta, stack, {}, folder));
  }

  /** The same once more: what is done to the one doesn't touch the other. */
  async copy(assumptions: Partial<Assumptions> = {}): Promise<Scene> {
    const folder = mkdtempSync(path.join(tmpdir(), 'oneid-scim-'));
    cpSync(this.workspace.folder, folder, { recursive: true, verbatimSymlinks: true });
    const okta = await OktaSimulator.start({ stateFile: path.join(folder, 'okta.json'), assumptions });
    return new Scene(okta, new Workspace(okta, folder));
  }

  write(stack: Json): void {
    this.workspace.write(stack);
  }

  terraform(...args: string[]): Promise<TerraformResult> {
    return this.workspace.terraform(args);
  }

  /** One resource after the other, so that two runs make the same calls in the same order. */
  apply(): Promise<TerraformResult> {
    return this.terraform('apply', '-auto-approve', '-parallelism=1');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.okta.stop();
    rmSync(this.workspace.folder, { recursive: true, force: true });
  }
}

/** A state with its ids numbered in the order they appear in: an app that was made again is the same app. */
export function comparable(state: OrgSnapshot): unknown {
  const ids: string[] = [];
  const text = JSON.stringify(state)
    .replace(/\b(0oa|00g|00u|prm|gPm)[0-9A-Za-z]{17}\b/g, (id, kind) => {
      if (!ids.includes(id)) ids.push(id);
      return `${kind} ${ids.indexOf(id)}`;
    })
    .replace(/\bsim_zuoraoneid_\d+/g, 'sim_zuoraoneid');
  return JSON.parse(text);
}

/**
 * - `gone`: Okta answers nothing but 500 from the call on
 * - `dropped`: that one connection is closed without an answer, which the provider's SDK tries again
 */
export type Series = 'gone' | 'dropped';

/** Their names in docs/failures.md. */
const CUT_OFF_BY: Record<Series, string> = { gone: 'Okta gone', dropped: 'connection dropped' };

/** A call of an uncut apply. A read has no effect to be cut off before or after. */
interface Cut {
  readonly call: number;
  readonly when: 'before' | 'after';
}

/** An apply that was cut off, and the next one. */
export interface CutOff {
  readonly scene: Scene;
  /** As docs/failures.md lists it: `Okta gone after POST /api/v1/apps`, the route in backticks. */
  readonly name: string;
  /** The last apply. */
  last: TerraformResult;
  /** Whether that was the next one. */
  readonly applied: boolean;
  /** Whether Okta is now what it is after an apply that nobody cut off. */
  same(): boolean;
}

/** What docs/failures.md says of a known case. */
export interface KnownCase {
  readonly heading: string;
  readonly names: readonly string[];
  /** What the user sees, with anything where the page has `<...>`. */
  readonly message: RegExp;
  readonly commands: readonly string[];
}

const PAGE = readFileSync(path.join(__dirname, '../../../docs/failures.md'), 'utf8');

/** @throws Error if docs/failures.md has no such heading */
export function knownCase(heading: string): KnownCase {
  const section = PAGE.split(/^## /m).find((each) => each.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`docs/failures.md has no "${heading}"`);
  const blocks = (language: string) =>
    [...section.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'))].map(([, block = '']) => block);
  const [terraforms = '', tofus] = blocks('text').filter((block) => !block.includes('STOPPED'));
  const message = oneLine(IS_OPENTOFU ? (tofus ?? terraforms) : terraforms).trim();
  return {
    heading,
    names: [...section.matchAll(/^- ((?:Okta gone|connection dropped) \w+ `[^`]+`)/gm)].map(
      ([, name]) => name as string,
    ),
    message: new RegExp(
      message
        .split(/ ?<[^>]+> ?/)
        .map(escaped)
        .join('.*?'),
    ),
    commands: (blocks('sh')[0] ?? '').trim().split('\n'),
  };
}

/** Terraform breaks lines to the width of a box. */
export function oneLine(text: string): string {
  return text.replace(/[\s│╷╵]+/g, ' ');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * Applies `scene` once for each call of an uncut apply, cut off there, and again.
 *
 * @param mend tells which known case it is, if any, and does what the page says; called after the apply that was cut
 *   off, and if it did nothing and that apply failed, after the next one
 * @returns names of the cases by heading of docs/failures.md; the ones that needed nothing under `''`
 */
export async function cutOffEverywhere(
  scene: Scene,
  series: Series,
  mend: (cutOff: CutOff) => Promise<KnownCase | undefined>,
  { assumptions, only = () => true }: { assumptions?: Partial<Assumptions>; only?: (route: string) => boolean } = {},
): Promise<Map<string, string[]>> {
  await using uncut = await scene.copy(assumptions);
  expect(await uncut.apply()).toMatchObject({ status: 0 });
  const wanted = comparable(uncut.okta.state());
  const cuts = uncut.okta.requests.all.flatMap(({ method, route }, index): (Cut & { slow: boolean })[] => {
    const call = index + 1;
    const slow = series === 'gone' && route.includes('/meta/schemas/');
    if (!only(route)) return [];
    return (method === 'GET' ? (['before'] as const) : (['before', 'after'] as const)).map((when) => ({
      call,
      when,
      slow,
    }));
  });

  const found = new Map<string, string[]>();
  const run = async (cut: Cut) => {
    await using copy = await scene.copy(assumptions);
    const [name, known] = await runCutOff(copy, series, cut, wanted, mend);
    found.set(known, [...(found.get(known) ?? []), name]);
  };
  const quick = cuts.filter(({ slow }) => !slow);
  const oneByOne = async () => {
    for (let cut = quick.shift(); cut; cut = quick.shift()) await run(cut);
  };
  await Promise.all([oneByOne(), oneByOne(), ...cuts.filter(({ slow }) => slow).map(run)]);
  return found;
}

async function runCutOff(
  scene: Scene,
  series: Series,
  { call, when }: Cut,
  wanted: unknown,
  mend: (cutOff: CutOff) => Promise<KnownCase | undefined>,
): Promise<[name: string, known: string]> {
  const { faults, requests } = scene.okta;
  const fault = faults.add({ kind: series === 'gone' ? 'internal-error' : 'drop', call, when });
  if (series === 'gone') faults.add({ kind: 'internal-error', call: call + 1, times: Number.POSITIVE_INFINITY });
  const cut = await scene.apply();
  faults.clear();
  const { method, route } = requests.all[call - 1] ?? { method: 'GET', route: 'nothing' };
  const name = `${CUT_OFF_BY[series]} ${method === 'GET' ? 'at' : when} \`${route}\``;
  const about = `${name} (call ${call})`;
  expect({ about, struck: fault.struck }).toEqual({ about, struck: 1 });
  if (series === 'gone') expect({ about, status: cut.status }).toEqual({ about, status: 1 });

  const same = () => isDeepStrictEqual(comparable(scene.okta.state()), wanted);
  const cutOff: CutOff = { scene, name, last: cut, applied: false, same };
  let known = await mend(cutOff);
  if (cutOff.last.status !== 0 && known === undefined) {
    Object.assign(cutOff, { last: await scene.apply(), applied: true });
    known = await mend(cutOff);
    if (known === undefined && (cutOff.last.status !== 0 || !same()))
      throw new Error(`${about} is no known case: ${cutOff.last.output}`);
  }
  if (cutOff.last.status !== 0) throw new Error(`${about} isn't mended: ${cutOff.last.output}`);
  expect({ about, state: comparable(scene.okta.state()) }).toEqual({ about, state: wanted });
  // Nothing was lost on the way: neither a thing that was there nor, with an attribute made anew, its values.
  const lost = requests.all.filter(({ route }) => /^DELETE|deactivate$/.test(route)).map(({ route }) => route);
  expect({ about, lost }).toEqual({ about, lost: [] });
  expect(cutOff.last.output).not.toContain('must be replaced');
  return [name, known?.heading ?? ''];
}

/** Does what the page says of tainted resources, and applies. */
export async function untaint(cutOff: CutOff, known: KnownCase, addresses: readonly string[]): Promise<void> {
  expect(addresses).not.toEqual([]);
  for (const address of addresses) {
    for (const command of known.commands) {
      const [program, ...args] = command.replace("'ADDRESS'", address).split(' ');
      expect(program).toBe('terraform');
      expect(await cutOff.scene.terraform(...args)).toMatchObject({ status: 0 });
    }
  }
  cutOff.last = await cutOff.scene.apply();
}

/** Addresses that Terraform names where it may not make a resource anew. */
export function protectedAddresses({ last }: CutOff): string[] {
  const found = oneLine(last.output).matchAll(/Resource(?: instance)? (\S+) has (?:lifecycle\.)?prevent_destroy set/g);
  return [...found].map(([, address]) => address as string);
}

/** Holds what was found, and the counts, against docs/failures.md. */
export function expectAsListed(
  step: string,
  runs: Record<Series, Map<string, string[]>>,
  headings: readonly string[],
): void {
  const found: Record<string, string[]> = {};
  const rows = Object.entries(runs).map(([series, cases]) => {
    for (const [heading, names] of cases) {
      if (heading !== '') found[heading] = [...(found[heading] ?? []), ...names];
    }
    const all = [...cases.values()].flat().length;
    const atOnce = cases.get('')?.length ?? 0;
    return `| ${step} | ${CUT_OFF_BY[series as Series]} | ${all} | ${atOnce} | ${all - atOnce} |`;
  });
  expect(inOrder(found)).toEqual(
    inOrder(Object.fromEntries(headings.map((heading) => [heading, knownCase(heading).names]))),
  );
  expect(rows.filter((row) => !PAGE.includes(row))).toEqual([]);
}

function inOrder(cases: Record<string, readonly string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(cases).map(([heading, names]) => [heading, [...new Set(names)].sort()]));
}
