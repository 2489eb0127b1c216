/** Tools to test a stack without Okta: `import { OktaSimulator } from 'oneid-scim-provisioning/testing'`. */
export type { AdminConsole } from './admin-console';
export type { NewApp } from './app-wizard';
export { type Assumptions, DEFAULT_ASSUMPTIONS } from './assumptions';
export type { Fault, Faults, PlannedFault } from './faults';
export { OktaSimulator, type OktaSimulatorOptions, type SimulatedProviderConfig } from './okta-simulator';
export type { Attribute, MappedProperty, Pipeline, SupportedActions, ToAppSettings } from './org-data';
export { PUBLISHED_RATE_LIMITS, type RateLimits } from './rate-limit';
export type { RecordedRequest, Requests } from './requests';
export type { ScimConnectionSettings } from './scim-provisioning';
export type { AppSnapshot, GroupSnapshot, MappingSnapshot, OrgSnapshot, PushGroupSnapshot } from './snapshot';
