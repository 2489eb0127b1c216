import { SimulatorError } from '../org/simulator-error';

/** What goes wrong with a call. */
export interface Fault {
  /**
   * - `drop`: the connection is closed without an answer
   * - `too-many-requests`: 429 with `Date` and `X-Rate-Limit-Reset`
   * - `internal-error`: 500
   * - `unavailable`: 503
   * - `slow`: the answer takes `seconds` longer
   * - `truncate`: half of the answer's body, then the connection is closed
   */
  readonly kind: 'drop' | 'too-many-requests' | 'internal-error' | 'unavailable' | 'slow' | 'truncate';
  /** Which calls: method and pattern, such as `POST /api/v1/apps`. Default: every call. */
  readonly route?: string | undefined;
  /** The how manieth of these calls from now on, counted from 1. Default: 1, the next. */
  readonly call?: number | undefined;
  /** How many calls in a row, `Infinity` for all that follow. Default: 1. */
  readonly times?: number | undefined;
  /** Whether it goes wrong before Okta did what was asked, or after. `truncate` is always after. Default: before. */
  readonly when?: 'before' | 'after' | undefined;
  /** How long a slow answer takes, or how far off the reset of a 429 is. Default: 1. */
  readonly seconds?: number | undefined;
}

/** A fault in waiting, and how often it struck. */
export interface PlannedFault extends Fault {
  readonly call: number;
  readonly times: number;
  readonly when: 'before' | 'after';
  readonly seconds: number;
  readonly struck: number;
}

const KINDS: readonly Fault['kind'][] = [
  'drop',
  'too-many-requests',
  'internal-error',
  'unavailable',
  'slow',
  'truncate',
];

/** The faults that a test has planned. */
export class Faults {
  private planned: { fault: PlannedFault & { struck: number }; seen: number }[] = [];

  /** @throws SimulatorError if `call` or `times` is less than 1, or there is no such kind of fault */
  add(fault: Fault): PlannedFault {
    if (!KINDS.includes(fault.kind))
      throw new SimulatorError(`\`kind\` must be one of ${KINDS.join(', ')}, got: ${fault.kind}`);
    const { call = 1, times = 1, seconds = 1, when = fault.kind === 'truncate' ? 'after' : 'before' } = fault;
    if (call < 1 || times < 1) {
      throw new SimulatorError(`\`call\` and \`times\` are counted from 1, got: ${call}, ${times}`);
    }
    const planned: PlannedFault = {
      ...fault,
      call,
      times,
      seconds,
      when: fault.kind === 'truncate' ? 'after' : when,
      struck: 0,
    };
    this.planned.push({ fault: planned, seen: 0 });
    return planned;
  }

  /** Takes back every fault that was planned. */
  clear(): void {
    this.planned = [];
  }

  /** The fault that strikes a call. Every planned fault counts the call; the first one that is due strikes. */
  strike(route: string): PlannedFault | undefined {
    let striking: PlannedFault | undefined;
    for (const plan of this.planned) {
      const { fault } = plan;
      if (fault.route !== undefined && fault.route !== route) {
        continue;
      }
      plan.seen += 1;
      if (striking === undefined && plan.seen >= fault.call && plan.seen < fault.call + fault.times) {
        fault.struck += 1;
        striking = fault;
      }
    }
    return striking;
  }
}
