import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { handoffDocument } from '../../handoff';
import { LivePage } from '../../handoff/live/live-page';
import { watch } from '../../handoff/live/watch';
import { NothingByHand, StateError } from '../../state';
import { AdminConsoleSite, OktaSimulator, OneIdSite, OneIdStandIn } from '../../testing';
import { oktaFromEnvironment } from '../../verify';
import { rehearsalCommands } from '../simulate/environment';
import { readSeed, type Seed } from '../simulate/seed';
import type { Console } from '../terminal/console';
import {
  DESK,
  firstApplyStopped,
  nothingWasMade,
  ONLY_THE_APP,
  REHEARSAL_RUNS,
  rehearsalInShell,
  rehearsalIsAt,
  STACK_TO_REHEARSE,
  stepSeen,
  WITHOUT_TERRAFORM,
  writtenByTerraform,
} from '../terminal/messages';
import { writeWhole } from '../text-file';
import { startDesk } from './desk';
import { DirectEngine } from './direct';
import type { Engine, Outcome } from './engine';
import { led } from './led';
import { populate } from './people';
import { readStack, resourcesOf } from './stack';
import { TerraformEngine } from './terraform';
import { verificationOf } from './verification';

export interface RehearsalOptions {
  readonly dir?: string;
  readonly seed?: string;
  readonly terraform: boolean;
}

/**
 * Rehearses until the signal.
 *
 * @returns the exit code
 * @throws Error of one line if it can't be done; nothing is left running then
 */
export async function rehearsal(options: RehearsalOptions, console: Console, signal: AbortSignal): Promise<number> {
  const source = options.dir ?? onlyStack();
  const stack = readStack(source);
  const seed = options.seed === undefined ? undefined : readSeed(options.seed);
  const folder = mkdtempSync(path.join(tmpdir(), 'oneid-scim-rehearsal-'));
  const rehearsal = new Rehearsal(console, signal, folder);
  try {
    return await rehearsal.run(source, stack, seed, options.terraform);
  } catch (error) {
    if (signal.aborted) return INTERRUPTED;
    throw error;
  } finally {
    await rehearsal.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

const INTERRUPTED = 130;

/** Seconds between two looks at an Okta that is in this process. */
const INTERVAL = 1;

/** The only synthesized stack of the folder that the command runs in. */
function onlyStack(): string {
  const stacks = path.join('cdktf.out', 'stacks');
  const found = existsSync(stacks) ? readdirSync(stacks) : [];
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(STACK_TO_REHEARSE);
  return path.join(stacks, only);
}

/** What runs, to be ended in the reverse order. */
class Rehearsal {
  private readonly started: (() => unknown)[] = [];
  private proof: Outcome | undefined;

  constructor(
    private readonly console: Console,
    private readonly ended: AbortSignal,
    private readonly folder: string,
  ) {}

  async end(): Promise<void> {
    for (const stop of this.started.reverse()) await stop();
  }

  async run(
    source: string,
    stack: ReturnType<typeof readStack>,
    seed: Seed | undefined,
    terraform: boolean,
  ): Promise<number> {
    const oneId = await OneIdStandIn.start();
    this.started.push(() => oneId.stop());
    // Nobody has set anything up yet.
    oneId.admin.setPolicies({ ssoForAllUsers: false });
    const okta = await OktaSimulator.start({ servers: [oneId] });
    this.started.push(() => okta.stop());
    await populate(okta, stack, seed);
    const engine = await this.engine(source, okta, terraform);
    const document = handoffDocument(await this.firstApply(engine), { dir: engine.folder });

    const elsewhere = () => [
      { text: 'Handoff', url: page.url },
      { text: 'Okta Admin Console', url: consoleSite.url },
      { text: 'OneID', url: oneIdSite.url },
      { text: DESK, url: desk.url },
    ];
    const lead = (address: string) => consoleSite.pageFor(address) ?? oneIdSite.pageFor(address);
    const consoleSite = await AdminConsoleSite.start(okta, { elsewhere, lead });
    this.started.push(() => consoleSite.stop());
    const oneIdSite = await OneIdSite.start(oneId, { elsewhere, lead });
    this.started.push(() => oneIdSite.stop());
    const verify = verificationOf(okta, oneId, engine, source);
    const remark = () => (hasRest(source) ? undefined : ONLY_THE_APP);
    const desk = await startDesk({ engine, elsewhere, verify, remark, ran: (outcome) => this.ran(outcome) });
    this.started.push(() => desk.stop());
    const page = await LivePage.start(led(document, lead, { url: desk.url, opens: DESK }));
    this.started.push(() => page.stop());

    for (const [what, url] of [
      ['handoff', page.url],
      ['okta', consoleSite.url],
      ['oneId', oneIdSite.url],
    ] as const) {
      this.console.print(`${rehearsalIsAt(what, url)}\n`);
    }
    this.inShell(okta, engine);
    this.console.tell(REHEARSAL_RUNS);
    const told = new Set<string>();
    await watch(document.runbooks, await oktaFromEnvironment(okta.environment()), {
      stay: true,
      interval: INTERVAL,
      signal: this.ended,
      isPassing: () => true,
      seen: (state) => {
        page.show(state);
        for (const { id, label, seen } of state.apps) {
          const { steps } = document.runbooks.find(({ app }) => app.id === id) ?? { steps: [] };
          for (const [index, step] of steps.entries()) {
            const words = stepSeen(label, index + 1, step.title);
            if (!seen.includes(step.id) || told.has(words)) continue;
            told.add(words);
            this.console.tell(words);
          }
        }
      },
    });
    return this.proof === undefined ? INTERRUPTED : this.proof.isFine ? 0 : 2;
  }

  private async engine(source: string, okta: OktaSimulator, terraform: boolean): Promise<Engine> {
    const engine = terraform
      ? await TerraformEngine.start(source, path.join(this.folder, 'stack'), okta.providerConfig(), this.ended)
      : undefined;
    if (engine instanceof TerraformEngine) {
      this.started.push(() => engine.stop());
      this.console.tell(writtenByTerraform(engine.name));
      return engine;
    }
    if (engine !== undefined) this.console.tell(WITHOUT_TERRAFORM(engine));
    return new DirectEngine(source, okta);
  }

  /** The first pull request. It may stop at the gate: the app is there then. */
  private async firstApply(engine: Engine) {
    const first = await engine.apply({ clientId: '', clientSecretLocation: '' });
    try {
      const instances = await engine.instances();
      if (!first.isFine) this.console.tell(firstApplyStopped(headline(first)));
      return instances;
    } catch (error) {
      if (error instanceof NothingByHand) throw new Error(error.message);
      if (error instanceof StateError) throw new Error(nothingWasMade(headline(first) ?? error.message));
      throw error;
    }
  }

  /** What leads a shell to the rehearsal. */
  private inShell(okta: OktaSimulator, engine: Engine): void {
    if (engine.folder === undefined) return;
    const file = path.join(this.folder, 'rehearsal.env');
    writeWhole(file, rehearsalCommands(okta.environment()), 0o600);
    // Not as prose: what is broken into lines can't be copied.
    this.console.complain(rehearsalInShell(file, engine.folder, engine.name));
  }

  private ran(outcome: Outcome): void {
    if (outcome.command.includes('verify')) {
      this.proof = outcome;
      if (outcome.isFine) this.console.print(`\n${outcome.output}`);
    }
  }
}

/** Whether the stack has more than the app and its records. One that is just being written counts as having it. */
function hasRest(source: string): boolean {
  try {
    return resourcesOf(readStack(source), 'okta_profile_mapping').length > 0;
  } catch {
    return true;
  }
}

/** What it says first of an error: in the gate's words where it is the gate, else the headline. */
function headline({ output }: Outcome): string | undefined {
  const words = output.replace(/\s+/g, ' ').trim();
  const gate = /Provisioning of app "[^"]*" is off in Okta: [^.]*/.exec(words)?.[0];
  return gate ?? /Error: ([^\n]*)/.exec(output)?.[1]?.trim() ?? (words === '' ? undefined : words);
}
