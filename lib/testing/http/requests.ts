/** One call that the simulator got. Neither headers nor bodies are kept, as tokens are in them. */
export interface RecordedRequest {
  /** Counted from 1 in order of arrival. */
  readonly number: number;
  readonly method: string;
  /** Method and pattern, such as `GET /api/v1/apps/{id}`; of a path that isn't modelled, the path itself. */
  readonly route: string;
  /** Path without its query. */
  readonly path: string;
  /** Status of the answer; null until it is given, and for good when the connection was dropped. */
  readonly status: number | null;
}

/** What was called, in order of arrival. */
export class Requests {
  private readonly recorded: { -readonly [K in keyof RecordedRequest]: RecordedRequest[K] }[] = [];
  private arrived = 0;

  get all(): readonly RecordedRequest[] {
    return this.recorded;
  }

  get count(): number {
    return this.recorded.length;
  }

  /** How often each route was called, by route in alphabetical order: `{ 'GET /api/v1/apps/{id}': 2 }`. */
  byRoute(): Record<string, number> {
    const counts = new Map<string, number>();
    for (const { route } of this.recorded) {
      counts.set(route, (counts.get(route) ?? 0) + 1);
    }
    return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Forgets the calls so far, to count those of the next step. Numbers go on. */
  clear(): void {
    this.recorded.length = 0;
  }

  /** @returns the call's number, and what to call with the answer's status */
  record(method: string, route: string, path: string): { number: number; answered: (status: number) => void } {
    this.arrived += 1;
    const request: (typeof this.recorded)[number] = { number: this.arrived, method, route, path, status: null };
    this.recorded.push(request);
    return {
      number: request.number,
      answered: (status) => {
        request.status = status;
      },
    };
  }
}
