import type { Hono } from 'hono';
import type { CertificateIssuer } from '../apps/signing-certificate';
import type { Org } from '../org/org';

/** What routes work on. */
export interface Okta {
  readonly org: Org;
  readonly certificates: CertificateIssuer;
}

/** Adds the routes of one part of Okta's API. */
export type OktaRoutes = (api: Hono, okta: Okta) => void;
