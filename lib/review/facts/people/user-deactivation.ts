import { PROVISIONING_RECORD } from '../../../records';
import { isApp } from '../../plan/app-type';
import { type Reading, read, type Scalar, text } from '../../plan/attributes/reading';
import type { ResourceChange } from '../../plan/change';

/**
 * Whether Okta deactivates users who lose an app. Okta's features, the features resource and the declared record all
 * tell of it, at each end of a change.
 */
export class UserDeactivation {
  private readonly byApp = new Map<string, 'on' | 'unknown'>();

  take(change: ResourceChange): void {
    for (const end of ['before', 'after'] as const) {
      if (isApp(change)) {
        const features = read(change, end, 'features');
        const on = features.known && Array.isArray(features.value) && features.value.includes('PUSH_USER_DEACTIVATION');
        this.note(text(change, 'before', 'id') ?? text(change, 'after', 'id'), on ? 'on' : undefined);
      } else if (change.type === 'okta_app_features') {
        const status = read(change, end, 'capabilities.update.lifecycle_deactivate.status');
        this.note(text(change, end, 'app_id'), isOn(status, 'ENABLED'));
      } else if (change.type === 'terraform_data' && text(change, end, 'input.kind') === PROVISIONING_RECORD) {
        const declared = read(change, end, 'input.deactivateUsers');
        this.note(text(change, end, 'input.appId'), isOn(declared, true));
      }
    }
  }

  /** Before the plan or after it, of an app by its id. */
  of(appId: string | null): 'on' | 'unknown' | 'off' {
    return (appId !== null && this.byApp.get(appId)) || 'off';
  }

  private note(appId: string | null, state: 'on' | 'unknown' | undefined): void {
    if (appId !== null && state && this.byApp.get(appId) !== 'on') {
      this.byApp.set(appId, state);
    }
  }
}

function isOn(reading: Reading<Scalar>, on: Scalar): 'on' | 'unknown' | undefined {
  if (!reading.known) {
    return 'unknown';
  }
  return reading.value === on ? 'on' : undefined;
}
