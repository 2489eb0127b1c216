import * as z from 'zod';
import { isApiServedApp } from '../../okta/capabilities';
import type { App } from '../org/data/app';
import { provisioningIsOn } from '../org/data/provisioning';
import { notFound, validationFailed } from '../org/okta-error';
import type { Org } from '../org/org';

/**
 * The features of an app whose provisioning is on: what the screens To App and To Okta hold.
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApplicationFeatures/
 */
export const FEATURE_NAMES = ['USER_PROVISIONING', 'INBOUND_PROVISIONING'] as const;
export type FeatureName = (typeof FEATURE_NAMES)[number];

const switched = z.object({ status: z.enum(['ENABLED', 'DISABLED']) });

/** Body of `PUT /features/USER_PROVISIONING`: the capabilities to change; the others stay. */
export const userProvisioningChange = z.object({
  create: z.object({ lifecycleCreate: switched.optional() }).nullish(),
  update: z
    .object({
      lifecycleDeactivate: switched.optional(),
      profile: switched.optional(),
      password: switched
        .extend({ seed: z.enum(['OKTA', 'RANDOM']).optional(), change: z.enum(['CHANGE', 'KEEP_EXISTING']).optional() })
        .optional(),
    })
    .nullish(),
});

/** Body of `PUT /features/INBOUND_PROVISIONING`. */
export const inboundProvisioningChange = z.object({
  importSettings: z.record(z.string(), z.unknown()).nullish(),
  importRules: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * The features that the routes serve for an app.
 *
 * @throws OktaError 400 while provisioning is off, and for a custom app unless the assumption `customScimFeatures` says
 *   otherwise
 */
export function servedFeatures(org: Org, app: App): readonly FeatureName[] {
  const served = isApiServedApp(app.name) || org.assumptions.customScimFeatures === 'served';
  if (!served || !provisioningIsOn(app)) {
    throw validationFailed('feature', 'Provisioning is not enabled for the app instance.');
  }
  return app.name === 'zscalerbyz' ? ['USER_PROVISIONING'] : FEATURE_NAMES;
}

/** @throws OktaError 404 if the app has no such feature; 400 as in `servedFeatures` */
export function servedFeature(org: Org, app: App, name: string): FeatureName {
  const found = servedFeatures(org, app).find((feature) => feature === name);
  if (found === undefined) {
    throw notFound(name, 'Feature');
  }
  return found;
}

export function changeUserProvisioning(app: App, change: z.infer<typeof userProvisioningChange>): void {
  const { toApp } = app;
  const { lifecycleDeactivate, profile, password } = change.update ?? {};
  app.toApp = {
    createUsers: isOn(change.create?.lifecycleCreate) ?? toApp.createUsers,
    updateUserAttributes: isOn(profile) ?? toApp.updateUserAttributes,
    deactivateUsers: isOn(lifecycleDeactivate) ?? toApp.deactivateUsers,
    syncPassword: isOn(password) ?? toApp.syncPassword,
    passwordSeed: password?.seed ?? toApp.passwordSeed,
    passwordChange: password?.change ?? toApp.passwordChange,
  };
}

export function changeInboundProvisioning(app: App, change: z.infer<typeof inboundProvisioningChange>): void {
  app.inbound = {
    importSettings: { ...inbound(app).importSettings, ...change.importSettings },
    importRules: { ...inbound(app).importRules, ...change.importRules },
  };
}

/** The feature as Okta answers it. Its status is ENABLED whatever the capabilities are. */
export function featureBody(org: Org, app: App, name: FeatureName) {
  return {
    name,
    status: 'ENABLED',
    description:
      name === 'USER_PROVISIONING'
        ? 'User provisioning settings from Okta to a downstream application'
        : 'In-bound provisioning settings for provisioning users from an application to Okta',
    capabilities: name === 'USER_PROVISIONING' ? userCapabilities(app) : inbound(app),
    _links: {
      self: { href: `${org.url}/api/v1/apps/${app.id}/features/${name}`, hints: { allow: ['GET', 'PUT'] } },
    },
  };
}

function userCapabilities({ toApp }: App) {
  return {
    create: { lifecycleCreate: { status: status(toApp.createUsers) } },
    update: {
      profile: { status: status(toApp.updateUserAttributes) },
      lifecycleDeactivate: { status: status(toApp.deactivateUsers) },
      password: { status: status(toApp.syncPassword), seed: toApp.passwordSeed, change: toApp.passwordChange },
    },
  };
}

function inbound(app: App) {
  return {
    importSettings: {
      username: { userNameFormat: 'EMAIL' },
      schedule: { status: 'DISABLED', fullImport: null, incrementalImport: null },
      ...app.inbound.importSettings,
    },
    importRules: {
      userCreateAndMatch: {
        exactMatchCriteria: 'USERNAME',
        allowPartialMatch: true,
        autoConfirmPartialMatch: false,
        autoConfirmExactMatch: false,
        autoConfirmNewUsers: false,
        autoActivateNewUsers: false,
      },
      ...app.inbound.importRules,
    },
  };
}

function status(on: boolean): 'ENABLED' | 'DISABLED' {
  return on ? 'ENABLED' : 'DISABLED';
}

function isOn(value: z.infer<typeof switched> | undefined): boolean | undefined {
  return value === undefined ? undefined : value.status === 'ENABLED';
}
