/** Tools to test a stack without Okta: `import { OktaSimulator } from 'oneid-scim-provisioning/testing'`. */

export type { NewApp } from './apps/app-wizard';
export type { AdminConsole } from './console/admin-console';
export type { Fault, Faults, PlannedFault } from './http/faults';
export { PUBLISHED_RATE_LIMITS, type RateLimits } from './http/rate-limit';
export type { RecordedRequest, Requests } from './http/requests';
export { OktaSimulator, type OktaSimulatorOptions, type SimulatedProviderConfig } from './okta-simulator';
export { AdminConsoleError } from './org/admin-console-error';
export { type Assumptions, DEFAULT_ASSUMPTIONS } from './org/assumptions';
export { OktaError } from './org/okta-error';
export type { Attribute, MappedProperty, Pipeline, SupportedActions, ToAppSettings } from './org/org-data';
export { SimulatorError } from './org/simulator-error';
export type { ScimConnectionSettings } from './provisioning/scim-provisioning';
export type { AppSnapshot, GroupSnapshot, MappingSnapshot, OrgSnapshot, PushGroupSnapshot } from './snapshot';
