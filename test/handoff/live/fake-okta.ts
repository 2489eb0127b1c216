import { setTimeout } from 'node:timers/promises';
import type { LiveState } from '../../../lib/handoff/live/live-state';
import type { LiveApp, OktaView } from '../../../lib/handoff/live/okta-view';

/** An Okta of one app, which a test changes while it is watched. */
export class FakeOkta implements OktaView {
  status = 'ACTIVE';
  features: string[] = [];
  connection: string | Error = 'UNKNOWN';
  exists = true;
  /** What the next looks end with. */
  readonly errors: Error[] = [];
  readonly calls: string[] = [];

  async app(id: string): Promise<LiveApp | undefined> {
    this.calls.push(`app ${id}`);
    const error = this.errors.shift();
    if (error) throw error;
    return this.exists ? { status: this.status, features: this.features } : undefined;
  }

  async connectionStatus(id: string): Promise<{ status: string }> {
    this.calls.push(`connection ${id}`);
    if (this.connection instanceof Error) throw this.connection;
    return { status: this.connection };
  }
}

/** Told states, and a wait for the next that fits. */
export class Told {
  readonly states: LiveState[] = [];
  readonly seen = (state: LiveState) => void this.states.push(state);

  async until(fits: (state: LiveState) => boolean): Promise<LiveState> {
    for (let tries = 0; tries < 500; tries++) {
      const found = this.states.find(fits);
      if (found) return found;
      await setTimeout(10);
    }
    throw new Error(`no such state: ${JSON.stringify(this.states.at(-1))}`);
  }
}
