import { DECLARED_FEATURES, type DeclaredFeature, UNDECLARED_FEATURES } from '../okta/features';
import type { DeclaredInstance } from '../state';
import type { Feature, Step } from './runbook';

/** The features that Okta reports once an administrator has done what an instance declares. */
export function awaitedFeatures({ connection, toApp }: DeclaredInstance): DeclaredFeature[] {
  const declared = { ...toApp, pushGroups: connection.supportedActions.pushGroups };
  return DECLARED_FEATURES.filter(({ declaredBy }) => declared[declaredBy]);
}

/** Those that Okta doesn't report then. */
export function undeclaredFeatures(instance: DeclaredInstance): Feature[] {
  const awaited = awaitedFeatures(instance);
  return [...DECLARED_FEATURES.filter((feature) => !awaited.includes(feature)), ...UNDECLARED_FEATURES].map(
    ({ feature, screen }) => ({ feature, screen }),
  );
}

/** What proves a step by the boxes under To App, which Okta offers only once a connection is saved and authenticated. */
export function toAppSeenBy(instance: DeclaredInstance, needs: 'all' | 'any'): Step['seenBy'] {
  const features = awaitedFeatures(instance).filter(({ tab }) => tab === 'To App');
  return features.length > 0 ? { features: features.map(({ feature }) => feature), needs } : null;
}
