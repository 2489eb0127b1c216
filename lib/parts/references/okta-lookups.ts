import { DataOktaGroups } from '@cdktf/provider-okta/lib/data-okta-groups';
import { DataOktaUserType } from '@cdktf/provider-okta/lib/data-okta-user-type';
import { type IResolveContext, Lazy, TerraformLocal, type TerraformProvider, TerraformStack } from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { idOfReference, makeAddressRoot, named } from '../terraform/address';
import { expression, quoted, resolvedText } from '../terraform/terraform-text';
import { foundAll, groupSearch, idsByName, notFoundMessage, OWN_TYPES } from './group-search';
import { GroupsOfSearches } from './groups-of-searches';
import type { NamedGroup } from './named-group';

/**
 * What instances need to know of the org, looked up once per stack and provider however many share it: the id of the
 * default user type, and the ids of all groups that are known by name.
 */
export class OktaLookups extends Construct {
  /** The look-ups of the stack that `scope` is in, for `provider`; made at the first call. */
  static of(scope: Construct, provider?: TerraformProvider): OktaLookups {
    const stack = TerraformStack.of(scope);
    const id = idOfReference('okta-lookups', provider?.alias ?? '');
    const found = stack.node.tryFindChild(id);
    if (isLookups(found)) return found;
    // A construct of the team may have the id.
    const other = stack.node.tryFindChild(`oneid-${id}`);
    if (isLookups(other)) return other;
    return new OktaLookups(stack, found === undefined ? id : `oneid-${id}`, provider);
  }

  /** The provider that is asked, as an argument. */
  private readonly through: { readonly provider?: TerraformProvider };
  private userType?: DataOktaUserType;
  private readonly searches: DataOktaGroups[] = [];
  /** Groups that were asked for, by the text of the name, which is the same for the same token, and type. */
  private readonly groups = new Set<string>();
  private readonly searched = new GroupsOfSearches();
  private readonly tables = new Map<string, TerraformLocal>();

  private constructor(stack: TerraformStack, id: string, provider?: TerraformProvider) {
    super(stack, id);
    makeAddressRoot(this);
    this.through = provider ? { provider } : {};
  }

  /**
   * Id of Okta's default user type, the source of an app's profile mapping: one call whatever the size of the org.
   * `okta_user_profile_mapping_source` would page through all mappings, and finds nothing on an org without apps.
   */
  userTypeId(): string {
    return this.oktaUserType().id;
  }

  /** The same as a Terraform expression. */
  userTypeIdExpression(): string {
    const { terraformResourceType, friendlyUniqueId } = this.oktaUserType();
    return `data.${terraformResourceType}.${friendlyUniqueId}.id`;
  }

  private oktaUserType(): DataOktaUserType {
    this.userType ??= named(new DataOktaUserType(this, 'user-type', { name: 'user', ...this.through }));
    return this.userType;
  }

  /** Id of a group whose name may be a token. */
  groupId(group: NamedGroup): string {
    const text = resolvedText(this, group.name);
    this.remember(`${text}\u0000${group.type ?? ''}`, group);
    const table = `local.${this.table(group.type).friendlyUniqueId}`;
    return text === group.name
      ? `\${${table}[${quoted(text)}]}`
      : Lazy.stringValue({ produce: (context) => `\${${table}[${expression(context, group.name)}]}` });
  }

  private remember(key: string, group: NamedGroup): void {
    if (this.groups.has(key)) return;
    this.groups.add(key);
    this.searched.add(key, group);
    while (this.searches.length < this.searched.count) this.searches.push(this.search(this.searches.length));
  }

  /** The search for the groups that fall to it; which ones shows only when all instances have asked. */
  private search(index: number): DataOktaGroups {
    const wanted = (produce: (context: IResolveContext, groups: readonly NamedGroup[]) => string) =>
      Lazy.stringValue({ produce: (context) => produce(context, this.searched.of(index)) });
    return named(
      new DataOktaGroups(this, `groups-${index + 1}`, {
        search: wanted(groupSearch),
        ...this.through,
        lifecycle: { postcondition: [{ condition: wanted(foundAll), errorMessage: wanted(notFoundMessage) }] },
      }),
    );
  }

  /** Ids by name: of groups of one type, or of Okta's own and the built-in ones. */
  private table(type: NamedGroup['type']): TerraformLocal {
    const id = ['group-ids', type?.toLowerCase().replaceAll('_', '-')].filter(Boolean).join('-');
    const made = this.tables.get(id);
    if (made) return made;
    const found = () =>
      this.searches.map((each) => `data.${each.terraformResourceType}.${each.friendlyUniqueId}.groups`);
    const types = type ? [type] : OWN_TYPES;
    const table = named(new TerraformLocal(this, id, Lazy.stringValue({ produce: () => idsByName(found(), types) })));
    this.tables.set(id, table);
    return table;
  }
}

/** Not by its class: another copy of this package may have made it. */
function isLookups(construct: IConstruct | undefined): construct is OktaLookups {
  return construct !== undefined && 'userTypeId' in construct && 'groupId' in construct;
}
