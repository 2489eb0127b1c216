import { OKTA_APP_TYPES } from '../../okta/app-types';
import { connectionRecord, provisioningRecord } from '../../records';
import type { Attributes } from './attribute-kind';
import { READABLE_PEOPLE, READABLE_PEOPLE_ENTRIES } from './readable-people';

/**
 * The allow-list: the only attributes that a review ever reads from a plan or a state. Everything else, secrets above
 * all, stays unread. Attribute names are those of the provider's schema; nested ones are joined by dots.
 */

const app: Attributes = {
  id: 'text',
  label: 'text',
  status: 'text',
  features: 'texts',
  user_name_template: 'text',
  user_name_template_suffix: 'text',
  user_name_template_type: 'text',
  accessibility_self_service: 'flag',
};

const samlApp: Attributes = {
  ...app,
  sso_url: 'text',
  recipient: 'text',
  destination: 'text',
  acs_endpoints: 'texts',
  single_logout_url: 'text',
  audience: 'text',
  subject_name_id_template: 'text',
  subject_name_id_format: 'text',
  response_signed: 'flag',
  assertion_signed: 'flag',
  signature_algorithm: 'text',
  digest_algorithm: 'text',
  key_name: 'text',
  key_years_valid: 'number',
};

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
  ...OKTA_APP_TYPES.map((type) => [type, type === 'okta_app_saml' ? samlApp : app] as const),
  [
    'okta_app_connection',
    {
      id: 'text',
      action: 'text',
      status: 'text',
      base_url: 'text',
      'profile.auth_scheme': 'text',
      'profile.client_id': 'text',
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
    },
  ],
  [
    'okta_push_group',
    {
      app_id: 'text',
      source_group_id: 'text',
      target_group_name: 'text',
      target_group_id: 'text',
      status: 'text',
      delete_target_group_on_destroy: 'flag',
    },
  ],
  ['okta_profile_mapping', { source_id: 'text', target_id: 'text', target_type: 'text', delete_when_absent: 'flag' }],
  ['terraform_data', record],
  ...READABLE_PEOPLE,
]);

/** Blocks that repeat: the allow-listed attributes of each of their entries. */
export const READABLE_ENTRIES: ReadonlyMap<string, Readonly<Record<string, Attributes>>> = new Map<
  string,
  Readonly<Record<string, Attributes>>
>([
  ['okta_profile_mapping', { mappings: { id: 'text', expression: 'text', push_status: 'text' } }],
  ...READABLE_PEOPLE_ENTRIES,
]);
