import type { App } from '../org/data/app';
import type { Attribute, MappedProperty, ProfileMapping } from '../org/data/profiles';
import type { Org } from '../org/org';
import { changeMapping, mappingFrom, mappingTo } from '../profiles/profile-mapping';
import { changeAppSchema } from '../profiles/profile-schema';

/** Profile Editor > Mappings: of a property that is mapped already, what isn't named stays. */
export function editMapping(
  org: Org,
  app: App,
  direction: ProfileMapping['direction'],
  properties: Record<string, Partial<MappedProperty> | null>,
): void {
  const mapping = direction === 'toApp' ? mappingTo(org, app) : mappingFrom(org, app);
  const whole = Object.entries(properties).map(([variable, property]) => [
    variable,
    property && { expression: '', ...mapping.properties[variable], ...property },
  ]);
  changeMapping(org, mapping, { properties: Object.fromEntries(whole) });
}

/** Profile Editor: an attribute is a string with its variable for a title unless said otherwise. */
export function editAttributes(org: Org, app: App, attributes: Record<string, Partial<Attribute> | null>): void {
  const properties = Object.fromEntries(
    Object.entries(attributes).map(([variable, attribute]) => [
      variable,
      // biome-ignore lint/suspicious/noExplicitAny: checked as a whole by `changeAppSchema`
      attribute && ({ title: variable, type: 'string', ...attribute } as any),
    ]),
  );
  changeAppSchema(org, app, { definitions: { custom: { properties } } });
}
