import { writeSync } from 'node:fs';
import { App } from 'cdktf';

/** What both sides declare. Every group is another one, so look-ups grow with the instances too. */
export interface Instance {
  readonly id: string;
  readonly label: string;
  readonly pushGroups: readonly string[];
  readonly assignment: string;
}

/** What each side tells on its standard output. */
export interface Measured {
  /** From the first declaration to the written JSON. */
  readonly milliseconds: number;
  /** Before that: what a side reads that isn't to be counted. */
  readonly preparing: number;
  /** The most memory that the process had resident. */
  readonly megabytes: number;
}

/** Declares as many instances as the command line says, synthesizes them and tells what that took. */
export function measureSynthesis(declare: (app: App, instances: readonly Instance[]) => void, preparing = 0): void {
  const instances = Array.from({ length: Number(process.argv[2]) }, (_, index) => ({
    id: `oneid-${index + 1}`,
    label: `Zuora OneID ${index + 1}`,
    pushGroups: [`finance-${index + 1}`, `revenue-${index + 1}`],
    assignment: `oneid-users-${index + 1}`,
  }));
  const start = performance.now();
  // Without stack traces, as main.ts has it.
  const app = new App({ stackTraces: false });
  declare(app, instances);
  app.synth();
  const measured: Measured = {
    milliseconds: performance.now() - start,
    preparing,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  writeSync(1, JSON.stringify(measured));
}
