import { connectionRecord, provisioningRecord } from '../../../records';
import type { Attributes } from './attribute-kind';
import { READABLE_APP, READABLE_APP_ENTRIES } from './readable-app';
import { READABLE_PEOPLE, READABLE_PEOPLE_ENTRIES } from './readable-people';

/**
 * The allow-list: the only attributes that a review ever reads from a plan or a state. Everything else, secrets above
 * all, stays unread. Attribute names are those of the provider's schema; nested ones are joined by dots.
 */

const record: Attributes = {
  'input.kind': 'text',
  'input.version': 'number',
  'input.managedBy': 'text',
  'input.appId': 'text',
  ...Object.fromEntries(
    Object.keys({ ...connectionRecord.shape, ...provisioningRecord.shape })
      .filter((field) => !['kind', 'version', 'managedBy', 'appId', 'supportedActions'].includes(field))
      .map((field) => [`input.${field}`, field in provisioningRecord.shape ? 'flag' : 'text'] as const),
  ),
  ...Object.fromEntries(
    Object.keys(connectionRecord.shape.supportedActions.shape).map(
      (field) => [`input.supportedActions.${field}`, 'flag'] as const,
    ),
  ),
};

export const READABLE: ReadonlyMap<string, Attributes> = new Map<string, Attributes>([
  ...READABLE_APP,
  [
    'okta_app_connection',
    {
      id: 'text',
      action: 'text',
      status: 'text',
      base_url: 'text',
      'profile.auth_scheme': 'text',
      'profile.client_id': 'text',
      'profile.settings.admin_username': 'secret',
      'profile.token': 'secret',
      'profile.settings.admin_password': 'secret',
    },
  ],
  [
    'okta_app_features',
    {
      app_id: 'text',
      name: 'text',
      'capabilities.create.lifecycle_create.status': 'text',
      'capabilities.update.lifecycle_deactivate.status': 'text',
      'capabilities.update.profile.status': 'text',
      'capabilities.update.password.status': 'text',
      'capabilities.update.password.seed': 'text',
      'capabilities.update.password.change': 'text',
      'capabilities.import_rules.user_create_and_match.allow_partial_match': 'flag',
      'capabilities.import_rules.user_create_and_match.auto_activate_new_users': 'flag',
      'capabilities.import_rules.user_create_and_match.autoconfirm_exact_match': 'flag',
      'capabilities.import_rules.user_create_and_match.autoconfirm_new_users': 'flag',
      'capabilities.import_rules.user_create_and_match.autoconfirm_partial_match': 'flag',
      'capabilities.import_rules.user_create_and_match.exact_match_criteria': 'text',
      'capabilities.import_settings.username.username_expression': 'text',
      'capabilities.import_settings.username.username_format': 'text',
      'capabilities.import_settings.schedule.status': 'text',
    },
  ],
  [
    'okta_push_group',
    {
      id: 'text',
      app_id: 'text',
      source_group_id: 'text',
      target_group_name: 'text',
      target_group_id: 'text',
      status: 'text',
      delete_target_group_on_destroy: 'flag',
    },
  ],
  ['terraform_data', record],
  ...READABLE_PEOPLE,
]);

/** Blocks that repeat: the allow-listed attributes of each of their entries. */
export const READABLE_ENTRIES: ReadonlyMap<string, Readonly<Record<string, Attributes>>> = new Map<
  string,
  Readonly<Record<string, Attributes>>
>([...READABLE_APP_ENTRIES, ...READABLE_PEOPLE_ENTRIES]);
