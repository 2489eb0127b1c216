import { isApp } from '../app-type';
import { READABLE, READABLE_ENTRIES } from '../attributes/readable';
import type { ResourceChange } from '../change';

/** What of a resource tells, when somebody changes it in Okta by hand, that people are provisioned in another way. */
export interface Watched {
  readonly attributes: readonly string[];
  /** Blocks that repeat. */
  readonly blocks: readonly string[];
}

/** Attributes of an app that decide what is provisioned, who may sign in, as whom and where to. */
const OF_APP: readonly string[] = [
  'features',
  'status',
  'user_name_template',
  'user_name_template_type',
  'user_name_template_suffix',
  'user_name_template_push_status',
  'sso_url',
  'recipient',
  'destination',
  'acs_endpoints',
  'audience',
  'subject_name_id_template',
  'subject_name_id_format',
  'response_signed',
  'assertion_signed',
  'default_relay_state',
  'accessibility_login_redirect_url',
  'accessibility_self_service',
  'authentication_policy',
];

const BY_TYPE: Readonly<Record<string, Watched>> = {
  okta_app_connection: {
    attributes: ['action', 'status', 'base_url', 'profile.auth_scheme', 'profile.client_id'],
    blocks: [],
  },
  okta_app_features: {
    attributes: Object.keys(READABLE.get('okta_app_features') ?? {}).filter((one) => one.startsWith('capabilities.')),
    blocks: [],
  },
  okta_push_group: { attributes: ['status'], blocks: [] },
  okta_profile_mapping: { attributes: ['target_id'], blocks: ['mappings'] },
  okta_app_group_assignments: { attributes: [], blocks: ['group'] },
  okta_app_group_assignment: { attributes: ['profile'], blocks: [] },
  okta_group_rule: { attributes: ['status', 'expression_value', 'group_assignments', 'users_excluded'], blocks: [] },
};

/** Nothing of a resource that has no part in provisioning. */
export function watchedOf(change: ResourceChange): Watched | undefined {
  const watched = isApp(change) ? { attributes: OF_APP, blocks: ['attribute_statements'] } : BY_TYPE[change.type];
  const [attributes, blocks] = [READABLE.get(change.type) ?? {}, READABLE_ENTRIES.get(change.type) ?? {}];
  return (
    watched && {
      attributes: watched.attributes.filter((one) => one in attributes),
      blocks: watched.blocks.filter((one) => one in blocks),
    }
  );
}
