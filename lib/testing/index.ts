/**
 * Tools to test a stack without Okta: `import { OktaSimulator } from 'oneid-scim-provisioning/testing'`.
 *
 * The rooms from the top down. Each knows those below its own line only, which .dependency-cruiser.js holds.
 *
 * - `okta-simulator.ts`, `server.ts`: an org that listens on 127.0.0.1, and what surrounds every call to it
 * - `routes/`: Okta's API, a file for each of its parts
 * - `one-id/`: the OneID stand-in, a SCIM server with its OAuth server and, in `pages/`, its administration in a browser. It knows nothing of the simulated Okta, nor that of it
 * - `http/` reads bodies, counts, records and spoils calls; `queries/` filters and pages lists; `console/` is what a
 *   person does in the Admin Console
 * - `screens/`: the Admin Console as pages in a browser; `web/`: what pages with forms are made of, here and in `one-id/`
 * - `snapshot/`: an org as plain data to compare
 * - `outbound/`: what Okta sends to the SCIM servers of apps after a change, and the grants that it holds for it
 * - `apps/`: apps with their settings, certificates and assignments
 * - `provisioning/`: SCIM, the connections and features that the API serves, pushed groups
 * - `people/`: users, groups and group rules; `profiles/`: the attributes of an app's users and the mappings to them;
 *   `integrations/`: hooks and identity providers
 * - `org/`: an org, its ids and errors, and what nobody knows of Okta (`assumptions.ts`)
 * - `built-in/`: what Okta comes with; `org/data/`: everything that is stored
 *
 * To add
 * - a route: a file in `routes/`, listed in `routes/index.ts`, which only reads the call and writes the answer; what
 *   Okta does and refuses goes to the room of the thing, with the schema of the body
 * - a stored thing: its type in `org/data/`, its list in `OrgData`, an empty one in `org/new-org.ts`, and what is to be
 *   compared in `snapshot/`. If older state files lack it, raise `version`
 * - an action of an administrator: a method of `console/admin-console.ts` that calls what the route calls
 * - what Okta comes with: a row in `built-in/`
 * - a room: a folder, a line here, and its floor in .dependency-cruiser.js
 */

export type { AdminConsole } from './console/admin-console';
export type { AppPage, AppPerson } from './console/app-page';
export type { AppChange, NewApp } from './console/app-wizard';
export { ADMIN_ACTIONS, type AdminAction } from './console/remote';
export type { Fault, Faults, PlannedFault } from './http/faults';
export { PUBLISHED_RATE_LIMITS, type RateLimits } from './http/rate-limit';
export type { RecordedRequest, Requests } from './http/requests';
export { OktaSimulator, type OktaSimulatorOptions, type SimulatedProviderConfig } from './okta-simulator';
export { DEFAULT_DIALECT, type Dialect } from './one-id/dialect';
export type { Access, OneIdAdmin } from './one-id/one-id-admin';
export {
  type OneIdRequest,
  type OneIdSnapshot,
  OneIdStandIn,
  type OneIdStandInOptions,
} from './one-id/one-id-stand-in';
export type { Policies, SsoSettings } from './one-id/organization';
export { OneIdSite, type OneIdSiteOptions } from './one-id/pages/one-id-site';
export { AdminConsoleError } from './org/admin-console-error';
export { type Assumptions, DEFAULT_ASSUMPTIONS } from './org/assumptions';
export type { Pipeline } from './org/data/org-data';
export type { Attribute, MappedProperty } from './org/data/profiles';
export type { SupportedActions, ToAppSettings } from './org/data/provisioning';
export { OktaError } from './org/okta-error';
export { SimulatorError } from './org/simulator-error';
export type { ScimServer } from './outbound/scim-servers';
export type { ScimConnectionSettings } from './provisioning/scim-provisioning';
export { AdminConsoleSite, type AdminConsoleSiteOptions } from './screens/admin-console-site';
export type { ConsoleOrg } from './screens/screen';
export type { AppSnapshot, MappingSnapshot, PushGroupSnapshot } from './snapshot/app-snapshot';
export type { GroupSnapshot, OrgSnapshot } from './snapshot/org-snapshot';
export type { AppPersonSnapshot, TaskSnapshot } from './snapshot/people-snapshot';
export type { Link } from './web/frame';
