import { isObject } from '../../json';
import type { Filling } from './filling';
import { type JsonObject, objectAt, textAt } from './json-data';
import { sourcesOf } from './sources';

/**
 * The apps of a synthesized stack (`cdk.tf.json`), whose texts may be expressions of Terraform's: of these nothing is known.
 */
export function fillingsOfStack(stack: JsonObject): Filling[] {
  const apps = resources(stack, 'okta_app_saml');
  const declared = [...resources(stack, 'okta_app_user_schema_property').values()];
  const mapped = [...resources(stack, 'okta_profile_mapping')].flatMap(([name, mapping]) => {
    const target = textAt(mapping, 'target_id') ?? '';
    const [, mode, appName] = /^\$\{(data\.)?okta_app_saml\.([\w-]+)\./.exec(target) ?? [];
    // The mapping from the app to Okta has the app as its source.
    if (appName === undefined && /okta_user_type|okta_user_profile/.test(target)) return [];
    const app = mode === undefined && appName !== undefined ? apps.get(appName) : undefined;
    const attributes = declared.filter((each) => textAt(each, 'app_id') === target);
    return [
      {
        address: appName === undefined ? `okta_profile_mapping.${name}` : `${mode ?? ''}okta_app_saml.${appName}`,
        ...fillingOf(app, mapping, attributes),
      },
    ];
  });
  // With `phase: 'app'` there is no mapping yet.
  const bare = [...apps]
    .map(([name, app]) => ({ address: `okta_app_saml.${name}`, ...fillingOf(app, undefined, []) }))
    .filter(({ address }) => !mapped.some((each) => each.address === address));
  return [...mapped, ...bare];
}

function fillingOf(
  app: JsonObject | undefined,
  mapping: JsonObject | undefined,
  declared: readonly JsonObject[],
): Omit<Filling, 'address'> {
  return { label: app && literal(app, 'label'), now: sourcesOf(app, mapping, declared, literal), before: undefined };
}

function resources(stack: JsonObject, type: string): Map<string, JsonObject> {
  return new Map(
    Object.entries(objectAt(stack, 'resource', type) ?? {}).filter((entry): entry is [string, JsonObject] =>
      isObject(entry[1]),
    ),
  );
}

/** A text of Terraform's configuration that holds no expression, as it stands after Terraform read it. */
function literal(parent: unknown, key: string): string | undefined {
  const found = textAt(parent, key);
  if (found === undefined || /[$%]\{/.test(found.replaceAll('$${', '').replaceAll('%%{', ''))) return undefined;
  return found.replaceAll('$${', '${').replaceAll('%%{', '%{');
}
