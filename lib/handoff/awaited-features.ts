import { type DeclaredFeature, FEATURES } from '../okta/features';
import { declares } from '../records';
import type { DeclaredInstance } from '../state';
import type { Feature, Step } from './runbook';

/** The features that Okta reports once an administrator has done what an instance declares. */
export function awaitedFeatures(instance: DeclaredInstance): DeclaredFeature[] {
  return FEATURES.filter((feature) => declares(instance, feature));
}

/** Those that Okta doesn't report then. */
export function undeclaredFeatures(instance: DeclaredInstance): Feature[] {
  const awaited = awaitedFeatures(instance);
  return FEATURES.filter((feature) => !awaited.includes(feature)).map(({ feature, screen }) => ({ feature, screen }));
}

/** What proves a step by the boxes under To App, which Okta offers only once a connection is saved and authenticated. */
export function toAppSeenBy(instance: DeclaredInstance, needs: 'all' | 'any'): Step['seenBy'] {
  const features = awaitedFeatures(instance).filter(({ tab }) => tab === 'To App');
  return features.length > 0 ? { features: features.map(({ feature }) => feature), needs } : null;
}
