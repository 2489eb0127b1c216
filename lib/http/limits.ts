/** What a client puts up with, in milliseconds and bytes. */
export interface HttpLimits {
  /** For one attempt, from sending to the end of the body. */
  readonly requestTimeout: number;
  /** The longest wait that a 429 may ask for. */
  readonly longestPause: number;
  /** How often a dropped connection or a 5xx is tried again. */
  readonly retries: number;
  /** Before the first of these; it doubles. */
  readonly retryPause: number;
  /** Unpacked size of a body. */
  readonly bodySize: number;
  /** Unpacked size of all bodies of a client together, in characters. */
  readonly allSize: number;
}

export const HTTP_LIMITS: HttpLimits = {
  requestTimeout: 30_000,
  // Okta counts calls in windows of a minute.
  longestPause: 90_000,
  retries: 2,
  retryPause: 500,
  bodySize: 10 * 1024 * 1024,
  // 100,000 people of an app are about 200 MiB.
  allSize: 512 * 1024 * 1024,
};

/** What every client of a command shares. */
export interface HttpOptions {
  /** Told about waiting, in a sentence without secrets. */
  readonly onProgress?: ((message: string) => void) | undefined;
  /** Ends every request, and all waiting, when it is aborted: by the command's own time limit, or because nobody waits. */
  readonly signal?: AbortSignal | undefined;
  readonly limits?: Partial<HttpLimits> | undefined;
}
