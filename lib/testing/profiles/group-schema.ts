import type { ProfileSchema } from '../org/data/profiles';
import type { Org } from '../org/org';
import { definitions } from './profile-schema';

/**
 * Attributes of groups: name and description, and what the org has added.
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/Schema/#tag/Schema/operation/getGroupSchema
 */
export function groupSchema(org: Org): ProfileSchema {
  return (
    org.data.groupSchema ?? {
      base: {
        name: { title: 'Name', type: 'string', required: true, scope: 'NONE' },
        description: { title: 'Description', type: 'string', scope: 'NONE' },
      },
      custom: {},
      ...org.timestamps(),
    }
  );
}

/** Body of the schema's answers. */
export function groupSchemaBody(org: Org) {
  const schema = groupSchema(org);
  return {
    id: `${org.url}/meta/schemas/group/default`,
    $schema: 'http://json-schema.org/draft-04/schema#',
    name: 'group',
    title: 'Okta group',
    description: 'Okta group profile template',
    lastUpdated: schema.lastUpdated,
    created: schema.created,
    ...definitions(schema),
  };
}
