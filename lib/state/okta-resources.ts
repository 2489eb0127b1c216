import * as z from 'zod';
import { isObject, member } from '../json';
import type {
  DeclaredApp,
  DeclaredAttribute,
  DeclaredGroup,
  DeclaredMapping,
  DeclaredPushGroup,
} from './declared-instance';
import { StateError } from './state-error';
import type { StateResource } from './state-resources';
import { parsed } from './terraform-json';

/**
 * The allow-list: the only attributes of the provider's resources that are ever read from a state. A schema drops every
 * attribute that it doesn't name, and secrets are among those.
 * @see https://registry.terraform.io/providers/okta/okta/latest/docs
 */

const text = z.string();
const optionalText = z
  .string()
  .nullish()
  .transform((value) => value || undefined);
const texts = z
  .array(z.string())
  .nullish()
  .transform((values) => values ?? []);

const app = z.object({
  id: text,
  name: text,
  label: text,
  status: optionalText,
  embed_url: optionalText,
  metadata_url: optionalText,
  /** What a data source has in place of the two above: Okta's links, as JSON. */
  links: optionalText,
  features: texts,
  user_name_template: optionalText,
});

const mapping = z.object({
  id: text,
  target_id: text,
  mappings: z.array(z.object({ id: text, expression: text, push_status: optionalText })).nullish(),
});

const attribute = z.object({
  app_id: text,
  index: text,
  external_name: optionalText,
  external_namespace: optionalText,
});

const pushGroup = z.object({
  id: text,
  app_id: text,
  source_group_id: text,
  status: optionalText,
  target_group_name: optionalText,
  target_group_id: optionalText,
});

const assignments = z.object({
  app_id: text,
  group: z.array(z.object({ id: text, priority: z.number().nullish() })).nullish(),
});

const assignment = z.object({ app_id: text, group_id: text, priority: z.number().nullish() });

const group = z.object({ id: text, name: text });

/** Resources of Okta in a state, by the id of the app that they belong to. */
export class OktaResources {
  private readonly names: ReadonlyMap<string, string>;

  constructor(private readonly resources: readonly StateResource[]) {
    this.names = groupNames(resources);
  }

  /** The app with this id, managed or read; a managed one tells more. */
  app(id: string): DeclaredApp | undefined {
    const [found] = this.all('okta_app_saml', app, ['managed', 'data']).filter(({ values }) => values.id === id);
    if (found === undefined) return undefined;
    const { address, values } = found;
    const embedUrl = values.embed_url ?? link(values.links, 'appLinks');
    if (embedUrl === undefined || !/^https?:/.test(embedUrl) || !URL.canParse(embedUrl)) {
      throw new StateError(
        `${address}: the app's embed link is missing: run \`terraform apply -refresh-only\`, then try again`,
      );
    }
    return {
      address,
      id,
      name: values.name,
      label: values.label,
      status: values.status ?? 'ACTIVE',
      embedUrl,
      metadataUrl: values.metadata_url ?? link(values.links, 'metadata'),
      features: values.features,
      userNameTemplate: values.user_name_template,
    };
  }

  mapping(appId: string): DeclaredMapping | undefined {
    const [found] = this.all('okta_profile_mapping', mapping).filter(({ values }) => values.target_id === appId);
    return (
      found && {
        address: found.address,
        id: found.values.id,
        properties: (found.values.mappings ?? []).map(({ id, expression, push_status }) => ({
          variable: id,
          expression,
          // The provider's default.
          pushStatus: push_status ?? 'DONT_PUSH',
        })),
      }
    );
  }

  attributes(appId: string): DeclaredAttribute[] {
    return this.all('okta_app_user_schema_property', attribute)
      .filter(({ values }) => values.app_id === appId)
      .map(({ address, values }) => ({
        address,
        variable: values.index,
        externalName: values.external_name,
        externalNamespace: values.external_namespace,
      }))
      .sort((one, other) => byText(one.variable, other.variable));
  }

  pushGroups(appId: string): DeclaredPushGroup[] {
    return this.all('okta_push_group', pushGroup)
      .filter(({ values }) => values.app_id === appId)
      .map(({ address, values }) => ({
        address,
        id: values.id,
        source: this.group(values.source_group_id),
        status: values.status ?? 'ACTIVE',
        targetGroupName: values.target_group_name,
        targetGroupId: values.target_group_id,
      }))
      .sort((one, other) => byText(one.source.name ?? one.source.id, other.source.name ?? other.source.id));
  }

  assignments(appId: string): DeclaredGroup[] | undefined {
    const found = this.all('okta_app_group_assignments', assignments).filter(({ values }) => values.app_id === appId);
    const single = this.singleAssignments(appId);
    if (found.length + single.length === 0) return undefined;
    const groups = [...found.flatMap(({ values }) => values.group ?? []), ...single];
    const inOrder = groups.sort((one, other) => (one.priority ?? 0) - (other.priority ?? 0));
    return inOrder.map(({ id }) => this.group(id));
  }

  /** Whether the app may have assignments beside the declared ones. */
  keepsOtherAssignments(appId: string): boolean {
    return this.singleAssignments(appId).length > 0;
  }

  private singleAssignments(appId: string): { id: string; priority?: number | null | undefined }[] {
    return this.all('okta_app_group_assignment', assignment)
      .filter(({ values }) => values.app_id === appId)
      .map(({ values: { group_id: id, priority } }) => ({ id, priority }));
  }

  /** Addresses of the connections that Okta's API writes. */
  connections(): string[] {
    return this.all('okta_app_connection', z.object({})).map(({ address }) => address);
  }

  private group(id: string): DeclaredGroup {
    return { id, name: this.names.get(id) };
  }

  private all<T>(
    type: string,
    schema: z.ZodType<T>,
    modes: readonly StateResource['mode'][] = ['managed'],
  ): { address: string; values: T }[] {
    return modes.flatMap((mode) =>
      this.resources
        .filter((resource) => resource.type === type && resource.mode === mode)
        .map(({ address, values }) => ({ address, values: parsed(schema, values, address) })),
    );
  }
}

/** Names of groups by id: of groups that the stack made, and of those that it looked up. */
function groupNames(resources: readonly StateResource[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { type, values } of resources) {
    const known = type === 'okta_group' ? [values] : type === 'okta_groups' ? member(values, 'groups') : undefined;
    for (const one of Array.isArray(known) ? known : []) {
      const { success, data } = group.safeParse(one);
      if (success) names.set(data.id, data.name);
    }
  }
  return names;
}

/** A link of Okta's answer, which is an object or a list of one. */
function link(links: string | undefined, relation: string): string | undefined {
  if (links === undefined) return undefined;
  try {
    const found: unknown = JSON.parse(links);
    const target = member(found, relation);
    const href = member(Array.isArray(target) ? target[0] : target, 'href');
    return isObject(found) && typeof href === 'string' ? href : undefined;
  } catch {
    return undefined;
  }
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
