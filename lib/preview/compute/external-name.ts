import { scimAttributes } from '../../okta/scim-attributes';
import { oneIdAttribute } from '../../one-id/attributes';
import type { FilledAttribute } from '../filling/filling';

/** Where a value stands in a user of SCIM. */
export interface ScimPlace {
  readonly namespace: string;
  readonly path: readonly ScimStep[];
}

export interface ScimStep {
  readonly name: string;
  /** For an attribute of several values: what the one has that is meant, such as `primary` true. */
  readonly where?: { readonly key: string; readonly value: string | boolean } | undefined;
}

/** Okta's attributes under both names that orgs have for the type of the e-mail. */
const OF_OKTA = new Map(
  ['emailType', 'primaryEmailType'].flatMap((emailTypeAttribute) =>
    scimAttributes({ emailTypeAttribute }).map((each) => [each.variable, each] as const),
  ),
);

/**
 * Where an attribute goes: where the stack declares it, else where OneID's page and Okta's defaults have it. Undefined for
 * one of which nobody says what it is called, and for a path in another form.
 */
export function scimPlace({ variable, externalName, externalNamespace }: FilledAttribute): ScimPlace | undefined {
  const oneId = oneIdAttribute(variable);
  const okta = OF_OKTA.get(variable);
  const name = externalName ?? oneId?.externalName ?? okta?.externalName;
  const namespace = externalNamespace ?? oneId?.externalNamespace ?? okta?.namespace;
  const path = name === undefined ? undefined : pathOf(name);
  return path && namespace ? { namespace, path } : undefined;
}

/**
 * `emails.^[primary==true].value`, as Okta writes it.
 * @see https://support.okta.com/help/s/article/custom-scim-attribute-is-not-available-to-map-and-is-not-sent-to-scim
 */
function pathOf(externalName: string): ScimStep[] | undefined {
  if (!/^[\w$-]+(\.(\^\[\w+==[\w'" -]+\]|[\w$-]+))*$/.test(externalName)) return undefined;
  const steps: { name: string; where?: ScimStep['where'] }[] = [];
  for (const part of externalName.match(/\^\[[^\]]*\]|[^.]+/g) ?? []) {
    const [, key, value] = /^\^\[(\w+)==['"]?([^'"\]]*)['"]?\]$/.exec(part) ?? [];
    const last = steps.at(-1);
    if (key === undefined || value === undefined || last === undefined) steps.push({ name: part });
    else last.where = { key, value: value === 'true' ? true : value === 'false' ? false : value };
  }
  return steps;
}
