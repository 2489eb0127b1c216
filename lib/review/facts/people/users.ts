import type { Profile } from '../../../expression';
import { scopedAddress } from '../../plan/across/scope';
import { USER_PROFILE } from '../../plan/attributes/readable-people';
import { read, text } from '../../plan/attributes/reading';
import type { ResourceChange } from '../../plan/change';

/** Attributes of an `okta_user` that a username is commonly made of; those below have Okta's names but for the case. */
const ATTRIBUTES = ['login', 'email', 'second_email', 'mobile_phone', ...USER_PROFILE] as const;

/** The users that Terraform manages: what a template may read of them. Their values are for comparing, and never shown. */
export class Users {
  private readonly byKey = new Map<string, ResourceChange>();

  take(change: ResourceChange, scope: string): void {
    this.byKey.set(scopedAddress(scope, change.address), change);
    for (const end of ['before', 'after'] as const) {
      const id = text(change, end, 'id');
      if (id !== null) this.byKey.set(id, change);
    }
  }

  /**
   * Their profile after the plan, as an expression reads it. An attribute that isn't known, or that Terraform isn't told of,
   * is left out with all others: what is given counts as complete.
   *
   * @param key as `idAt` gives it
   * @param reads names of the attributes in Okta that are wanted
   * @returns undefined where the plan doesn't tell
   */
  profile(key: string | undefined, reads: readonly string[]): Profile | undefined {
    const user = key === undefined ? undefined : this.byKey.get(key);
    if (user === undefined || user.after.values === null) return undefined;
    const values = reads.map((name) => {
      const attribute = ATTRIBUTES.find((each) => oktaName(each) === name);
      const reading = attribute && read(user, 'after', attribute);
      return [name, reading?.known && reading.value !== null ? reading.value : undefined] as const;
    });
    return values.every(([, value]) => value !== undefined) ? Object.fromEntries(values) : undefined;
  }
}

function oktaName(attribute: string): string {
  return attribute.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
