import { shortened } from '../../../../report/printable';
import type { Facts } from '../../../facts/facts';
import { text, visibleText } from '../../../plan/attributes/reading';
import type { ResourceChange } from '../../../plan/change';

/** Attributes of profiles: those that an org or an app adds, and those that Okta has by itself. */

/** Attributes that the provider makes and deletes, with everybody's values. */
export const CUSTOM_PROPERTIES = [
  'okta_app_user_schema_property',
  'okta_user_schema_property',
  'okta_group_schema_property',
] as const;
/** Attributes that Okta or the app has by itself: the provider changes them, and its delete calls nothing. */
export const BASE_PROPERTIES = ['okta_app_user_base_schema_property', 'okta_user_base_schema_property'] as const;
export const SCHEMA_PROPERTIES = [...CUSTOM_PROPERTIES, ...BASE_PROPERTIES] as const;

/** Whose profile it is, for a title: `everybody in the app “X”`, `every user of the org`. */
export function whoseProfile(change: ResourceChange, facts: Facts): string {
  if (change.type.startsWith('okta_app_')) {
    return `everybody in the app${facts.apps.named(text(change, 'before', 'app_id') ?? text(change, 'after', 'app_id'))}`;
  }
  return change.type === 'okta_group_schema_property' ? 'every group of the org' : 'every user of the org';
}

/** The attribute's name for a title, after a space; empty when Terraform holds it for a secret. */
export function attributeNamed(change: ResourceChange): string {
  const index = visibleText(change, 'before', 'index') ?? visibleText(change, 'after', 'index');
  return index === undefined ? '' : ` ${shortened(index, 40)}`;
}
