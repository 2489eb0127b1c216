/** Tools to test a stack without Okta: `import { OktaSimulator } from 'oneid-scim-provisioning/testing'`. */

export type { AdminConsole } from './console/admin-console';
export type { NewApp } from './console/app-wizard';
export type { Fault, Faults, PlannedFault } from './http/faults';
export { PUBLISHED_RATE_LIMITS, type RateLimits } from './http/rate-limit';
export type { RecordedRequest, Requests } from './http/requests';
export { OktaSimulator, type OktaSimulatorOptions, type SimulatedProviderConfig } from './okta-simulator';
export { type Assumptions, DEFAULT_ASSUMPTIONS } from './org/assumptions';
export type { Pipeline } from './org/data/org-data';
export type { Attribute, MappedProperty } from './org/data/profiles';
export type { SupportedActions, ToAppSettings } from './org/data/provisioning';
export type { ScimConnectionSettings } from './provisioning/scim-provisioning';
export type { AppSnapshot, MappingSnapshot, PushGroupSnapshot } from './snapshot/app-snapshot';
export type { GroupSnapshot, OrgSnapshot } from './snapshot/org-snapshot';
