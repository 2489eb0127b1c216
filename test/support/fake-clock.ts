import { once } from 'node:events';
import timers from 'node:timers/promises';

/** Time in the hands of a test: what is asked of `AbortSignal.timeout` and of `setTimeout` in `node:timers/promises`. */
export class FakeClock implements Disposable {
  /** Milliseconds of every pause that was asked for, in order. */
  readonly pauses: number[] = [];
  private readonly limit = new AbortController();
  private readonly pausing = new AbortController();
  private readonly spies = [
    jest.spyOn(AbortSignal, 'timeout').mockImplementation(() => this.limit.signal),
    jest.spyOn(timers, 'setTimeout').mockImplementation(async (milliseconds, value) => {
      this.pauses.push(milliseconds ?? 0);
      if (!this.pausing.signal.aborted) await once(this.pausing.signal, 'abort');
      return value;
    }),
  ];

  /** Ends every time limit. */
  readonly timeIsUp = () => this.limit.abort(new DOMException('The time is up', 'TimeoutError'));

  /** Ends every pause, also those that are asked for later. */
  readonly pausesAreOver = () => this.pausing.abort();

  [Symbol.dispose](): void {
    for (const spy of this.spies) spy.mockRestore();
  }
}
