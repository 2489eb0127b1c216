import { scimAttributes } from '../../okta/scim-attributes';
import { CATALOG } from '../built-in/catalog';
import type { App } from '../org/data/app';
import type { MappedProperty, ProfileMapping } from '../org/data/profiles';
import type { Org } from '../org/org';
import { appAttributes, userAttributes } from './attributes';
import { mappingTo } from './profile-mapping';

/** Makes the two mappings of a new app, with what Okta maps by default. */
export function createMappings(org: Org, app: App): void {
  const userTypeId = org.defaultUserType.id;
  const shared = Object.keys(app.schema.base).filter((variable) => userAttributes(org).has(variable));
  const scim = CATALOG[app.name]?.profile === 'scim' ? scimDefaults(org, app) : {};
  add('toApp', { ...copied(shared, 'user', 'PUSH'), ...scim });
  add('toOkta', {
    login: { expression: 'appuser.userName', pushStatus: 'DONT_PUSH' },
    ...copied(
      shared.filter((variable) => variable !== 'login'),
      'appuser',
      'DONT_PUSH',
    ),
  });

  function add(direction: ProfileMapping['direction'], properties: ProfileMapping['properties']): void {
    const id = org.newId('prm', app.id, direction);
    org.data.mappings[id] = { id, appId: app.id, userTypeId, direction, properties };
  }
}

/** Maps the attributes of SCIM as Okta does when SCIM is enabled; what is mapped already stays. */
export function mapScimAttributes(org: Org, app: App): void {
  const mapping = mappingTo(org, app);
  mapping.properties = { ...scimDefaults(org, app), ...mapping.properties };
}

function scimDefaults(org: Org, app: App): Record<string, MappedProperty> {
  const attributes = appAttributes(app);
  return Object.fromEntries(
    scimAttributes(org.assumptions)
      .filter(({ variable }) => attributes.has(variable))
      .map(({ variable, fromOkta }): [string, MappedProperty] => [
        variable,
        { expression: fromOkta, pushStatus: 'PUSH' },
      ]),
  );
}

function copied(variables: string[], source: 'user' | 'appuser', pushStatus: MappedProperty['pushStatus']) {
  return Object.fromEntries(
    variables.map((variable): [string, MappedProperty] => [
      variable,
      { expression: `${source}.${variable}`, pushStatus },
    ]),
  );
}
