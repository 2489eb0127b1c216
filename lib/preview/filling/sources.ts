import type { UserNameTemplate } from '../../expression';
import type { FilledAttribute, Sources } from './filling';
import { type JsonObject, objectsAt, textAt } from './json-data';

/** How a text is read: as Terraform has it, or out of a configuration, where it may be an expression of Terraform's. */
export type ReadText = (parent: unknown, key: string) => string | undefined;

/** What fills accounts, out of the attributes of the app, the mapping to it, and the attributes that are declared. */
export function sourcesOf(
  app: JsonObject | undefined,
  mapping: JsonObject | undefined,
  declared: readonly JsonObject[],
  text: ReadText = textAt,
): Sources {
  return {
    userName: app && userName(app, text),
    nameId: app && text(app, 'subject_name_id_template'),
    attributes: mapping === undefined ? [] : filledAttributes(mapping, declared, text),
  };
}

function userName(app: JsonObject, text: ReadText): UserNameTemplate | undefined {
  const template = text(app, 'user_name_template');
  return template === undefined ? undefined : { template, suffix: text(app, 'user_name_template_suffix') ?? '' };
}

function filledAttributes(mapping: JsonObject, declared: readonly JsonObject[], text: ReadText): FilledAttribute[] {
  return objectsAt(mapping, 'mappings')
    .flatMap((each) => {
      const variable = text(each, 'id');
      if (variable === undefined) return [];
      const schema = declared.find((one) => text(one, 'index') === variable);
      return [
        {
          variable,
          expression: text(each, 'expression'),
          externalName: schema && text(schema, 'external_name'),
          externalNamespace: schema && text(schema, 'external_namespace'),
        },
      ];
    })
    .sort((one, other) => (one.variable < other.variable ? -1 : 1));
}
