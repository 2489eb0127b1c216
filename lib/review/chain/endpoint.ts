import { ONE_ID_ENDPOINTS } from '../../one-id/endpoints';
import { text, visibleText } from '../plan/attributes/reading';
import type { ResourceChange } from '../plan/change';
import { FATES, type Fate, fateOf } from './fate';

/** What the users of an app are provisioned to, and what becomes of that. */
export interface Endpoint {
  readonly name: string;
  readonly fate: Fate;
}

/**
 * The endpoint that an app's connection, features, mapping and declared records make; undefined where there are none.
 */
export function endpointOf(changes: readonly ResourceChange[]): Endpoint | undefined {
  if (changes.length === 0) {
    return undefined;
  }
  const urls = changes.flatMap((change) => baseUrl(change, 'after') ?? baseUrl(change, 'before') ?? []);
  const fates = changes.map((change) => {
    const isOff = change.type === 'okta_app_connection' && text(change, 'after', 'action') === 'deactivate';
    return isOff ? 'stopped' : fateOf(change);
  });
  // Part of it going while the rest stays changes it.
  const all = FATES.find((fate) => fates.every((one) => one === fate));
  const fate = all ?? (fates.includes('stopped') ? 'stopped' : 'changed');
  return { name: endpointName([...urls].sort()[0]), fate };
}

function endpointName(url: string | undefined): string {
  if (url?.startsWith(new URL(ONE_ID_ENDPOINTS.scimBaseUrl).origin)) {
    return 'Zuora OneID';
  }
  return (url && URL.canParse(url) && new URL(url).host) || 'provisioned app';
}

function baseUrl(change: ResourceChange, end: 'before' | 'after'): string | undefined {
  const attribute = { okta_app_connection: 'base_url', terraform_data: 'input.baseUrl' }[change.type];
  return (attribute && visibleText(change, end, attribute)) || undefined;
}
