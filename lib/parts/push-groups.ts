import { type IResolveContext, Lazy, type Precondition, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { PushGroup } from '../okta/bindings/push-group';
import type { OneIdScimProvisioningSettings } from '../props/schema';
import { address, type OktaApp } from './references/app-reference';
import type { AppResourceConfig } from './references/app-resource';
import { type GroupReference, groupConstructId, groupId, pushedGroup } from './references/group-reference';
import { OktaLookups } from './references/okta-lookups';
import type { PushesInOkta } from './references/pushes-in-okta';
import { named } from './terraform/address';
import { ImportBlock } from './terraform/blocks/import-block';
import { expression } from './terraform/terraform-text';

type PushGroupEntry = OneIdScimProvisioningSettings['pushGroups'][number];
type PushGroupSettings = Extract<PushGroupEntry, { sourceGroup: unknown }>;

export interface PushGroupsConfig extends AppResourceConfig {
  readonly inOkta: PushesInOkta | undefined;
  /** Whether the app was there before this stack. */
  readonly ofAnExistingApp: boolean;
}

/**
 * Groups that Okta pushes to OneID, in the order of `entries`. Each keeps its group in OneID when it is removed here,
 * unless told otherwise: the provider's own default would delete it.
 *
 * A push that Okta has already is imported. The provider never reads the name of its target back, and would replace what
 * it has just imported (okta/terraform-provider-okta#2827): so a name that follows from the group is regarded when the push
 * is made and never again, and that of the props isn't either where the app, and its pushes with it, was there before.
 */
export function pushGroups(
  scope: Construct,
  entries: readonly PushGroupEntry[],
  { app, inOkta, ofAnExistingApp, ...config }: PushGroupsConfig,
): PushGroup[] {
  const declared = entries.map((entry) => {
    const source = pushedGroup(entry);
    const settings = typeof entry === 'object' && 'sourceGroup' in entry ? entry : undefined;
    return { id: groupConstructId('push', scope, source), source, settings };
  });
  const made = new Map<string, PushGroup>();
  // By id, so that the order of declaration shows nowhere.
  for (const { id, source, settings } of [...declared].sort((one, other) => (one.id < other.id ? -1 : 1))) {
    const { existingMappingId, targetGroup, status, deleteTargetGroupOnDestroy }: Partial<PushGroupSettings> =
      settings ?? {};
    const target = targetGroup ?? ('name' in source ? source : undefined);
    const sourceGroupId = groupId(source, OktaLookups.of(scope, config.provider));
    const nameIsIgnored = targetGroup === undefined || ofAnExistingApp || existingMappingId !== undefined;
    const own = existingMappingId === undefined ? undefined : inOkta && { inOkta, id: existingMappingId };
    const group = named(
      new PushGroup(scope, id, {
        appId: app.id,
        sourceGroupId,
        ...(existingMappingId === undefined && target && targetOf(target)),
        status: status ?? 'ACTIVE',
        deleteTargetGroupOnDestroy: deleteTargetGroupOnDestroy ?? false,
        ...config,
        lifecycle: {
          ...config.lifecycle,
          ...(nameIsIgnored && { ignoreChanges: ['target_group_name'] }),
          ...(own && {
            precondition: [...(config.lifecycle.precondition ?? []), ofThisGroup(own, app, sourceGroupId, scope)],
          }),
        },
      }),
    );
    const to = { to: group, provider: config.provider };
    if (own) {
      new ImportBlock(scope, `import-${id}`, {
        ...to,
        forEach: (context) => own.inOkta.withId(expression(context, own.id)),
        from: `${app.id}/\${each.key}`,
      });
    } else if (existingMappingId !== undefined) {
      new ImportBlock(scope, `import-${id}`, { ...to, from: `${app.id}/${existingMappingId}` });
    } else if (inOkta && ('name' in source || !Token.isUnresolved(source.id))) {
      // The id of a group by a token may be known only later, which an import block's for_each can't wait for.
      new ImportBlock(scope, `import-${id}`, {
        ...to,
        forEach: (context) => inOkta.of(`${address(app)}.id`, idExpression(context, sourceGroupId)),
        from: `${app.id}/\${each.key}`,
      });
    }
    made.set(id, group);
  }
  return declared.flatMap(({ id }) => made.get(id) ?? []);
}

/** Stops the plan if the push that is imported isn't the group's: the provider would write another group over it. */
function ofThisGroup(
  { inOkta, id }: { readonly inOkta: PushesInOkta; readonly id: string },
  app: OktaApp,
  sourceGroupId: string,
  scope: Construct,
): Precondition {
  const produce = (write: (ids: string, context: IResolveContext) => string) =>
    Lazy.stringValue({
      produce: (context) => write(inOkta.idsOf(`${address(app)}.id`, idExpression(context, sourceGroupId)), context),
    });
  return {
    condition: produce((ids, context) => `\${contains(${ids}, ${expression(context, id)})}`),
    errorMessage: produce(
      (ids, context) =>
        `existingMappingId \${${expression(context, id)}} in \`pushGroups\` of "${scope.node.id}" isn't the push of this group to the app. ` +
        `Okta has for it: \${length(${ids}) == 0 ? "none" : join(", ", ${ids})}. ` +
        'Correct it, or leave it out: a push that Okta has is found without it.',
    ),
  };
}

/** An id that is looked up is a template, which is an expression between quotes. */
function idExpression(context: IResolveContext, id: string): string {
  return Token.isUnresolved(id) || !id.startsWith('${') ? expression(context, id) : `"${id}"`;
}

function targetOf(target: GroupReference) {
  return 'name' in target ? { targetGroupName: target.name } : { targetGroupId: target.id };
}
