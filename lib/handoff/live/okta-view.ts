/** What a live handoff reads of Okta, and nothing else: nothing is ever written. */
export interface OktaView {
  /** The app as it is now; undefined if there is no such app. */
  app(id: string): Promise<LiveApp | undefined>;
  /** `UNKNOWN` where Okta's API can't write the provisioning connection of the app. */
  connectionStatus(appId: string): Promise<{ readonly status: string }>;
}

export interface LiveApp {
  /** `ACTIVE` or `INACTIVE` */
  readonly status: string;
  /** See lib/okta/features. */
  readonly features: readonly string[];
}
