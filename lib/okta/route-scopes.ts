/**
 * The OAuth 2.0 scopes that Okta asks of each call that Terraform and the commands make: all of those that are named, where there are
 * several. Without one it answers 403.
 *
 * @see https://github.com/okta/okta-management-openapi-spec, dist/current, 2026.06.3: `security` of each operation
 */
export const ROUTE_SCOPES: Readonly<Record<string, readonly string[]>> = {
  'GET /.well-known/okta-organization': [],
  'GET /api/v1/apps': ['okta.apps.read'],
  'POST /api/v1/apps': ['okta.apps.manage'],
  'GET /api/v1/apps/{id}': ['okta.apps.read'],
  'PUT /api/v1/apps/{id}': ['okta.apps.manage'],
  'DELETE /api/v1/apps/{id}': ['okta.apps.manage'],
  'GET /api/v1/apps/{id}/credentials/keys': ['okta.apps.read'],
  'GET /api/v1/apps/{id}/sso/saml/metadata': ['okta.apps.read'],
  'POST /api/v1/apps/{id}/lifecycle/activate': ['okta.apps.manage'],
  'POST /api/v1/apps/{id}/lifecycle/deactivate': ['okta.apps.manage'],
  'PUT /api/v1/apps/{id}/policies/{policyId}': ['okta.apps.manage'],
  'GET /api/v1/apps/{id}/group-push/mappings': ['okta.apps.read', 'okta.groups.read'],
  'POST /api/v1/apps/{id}/group-push/mappings': ['okta.apps.manage', 'okta.groups.manage'],
  'GET /api/v1/apps/{id}/group-push/mappings/{mappingId}': ['okta.apps.read', 'okta.groups.read'],
  'PATCH /api/v1/apps/{id}/group-push/mappings/{mappingId}': ['okta.apps.manage', 'okta.groups.manage'],
  'DELETE /api/v1/apps/{id}/group-push/mappings/{mappingId}': ['okta.apps.manage', 'okta.groups.manage'],
  'GET /api/v1/apps/{id}/groups': ['okta.apps.read'],
  'GET /api/v1/apps/{id}/groups/{groupId}': ['okta.apps.read'],
  'PUT /api/v1/apps/{id}/groups/{groupId}': ['okta.apps.manage'],
  'DELETE /api/v1/apps/{id}/groups/{groupId}': ['okta.apps.manage'],
  'GET /api/v1/apps/{id}/users': ['okta.apps.read'],
  'GET /api/v1/groups': ['okta.groups.read'],
  'GET /api/v1/groups/{groupId}': ['okta.groups.read'],
  'GET /api/v1/groups/{groupId}/users': ['okta.groups.read'],
  'GET /api/v1/logs': ['okta.logs.read'],
  'GET /api/v1/mappings': ['okta.profileMappings.read'],
  'GET /api/v1/mappings/{mappingId}': ['okta.profileMappings.read'],
  'POST /api/v1/mappings/{mappingId}': ['okta.profileMappings.manage'],
  'GET /api/v1/meta/schemas/apps/{id}/default': ['okta.schemas.read'],
  'POST /api/v1/meta/schemas/apps/{id}/default': ['okta.schemas.manage'],
  'GET /api/v1/meta/types/user': ['okta.userTypes.read'],
  'GET /api/v1/policies': ['okta.policies.read'],
  'GET /api/v1/users': ['okta.users.read'],
};

/** Made by the provider with an API token only, to see whether it is valid: of OAuth 2.0 it asks no scope. */
export const TOKEN_CHECK = 'GET /api/v1/users/me';
