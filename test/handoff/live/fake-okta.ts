import { EventEmitter, once } from 'node:events';
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

/** Told states, and a wait for one that fits. */
export class Told {
  readonly states: LiveState[] = [];
  private readonly news = new EventEmitter();

  readonly seen = (state: LiveState) => {
    this.states.push(state);
    this.news.emit('state');
  };

  async until(fits: (state: LiveState) => boolean): Promise<LiveState> {
    for (;;) {
      const found = this.states.find(fits);
      if (found) return found;
      await once(this.news, 'state');
    }
  }
}
