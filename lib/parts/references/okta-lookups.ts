import { DataOktaGroups } from '@cdktf/provider-okta/lib/data-okta-groups';
import { DataOktaUserType } from '@cdktf/provider-okta/lib/data-okta-user-type';
import { type IResolveContext, Lazy, TerraformLocal, type TerraformProvider, TerraformStack, Token } from 'cdktf';
import { Construct } from 'constructs';
import { expression, quoted, resolvedText } from '../terraform/terraform-text';

/** Names in one search; more would make its address too long for a request line. */
const NAMES_PER_SEARCH = 20;

/**
 * What instances need to know of the org, looked up once per stack and provider however many share it: the id of the
 * default user type, and the ids of all groups that are known by name.
 */
export class OktaLookups extends Construct {
  /** The look-ups of the stack that `scope` is in, for `provider`; made at the first call. */
  static of(scope: Construct, provider?: TerraformProvider): OktaLookups {
    const stack = TerraformStack.of(scope);
    const id = ['okta-lookups', provider?.alias].filter(Boolean).join('-');
    // Not asked for its class: another copy of this package may have made it.
    return (stack.node.tryFindChild(id) as OktaLookups | undefined) ?? new OktaLookups(stack, id, provider);
  }

  /** The provider that is asked, as an argument. */
  private readonly through: { readonly provider?: TerraformProvider };
  private userType?: DataOktaUserType;
  private groupIds?: TerraformLocal;
  private readonly searches: DataOktaGroups[] = [];
  /** Names that were asked for, by the text of each, which is the same for the same token. */
  private readonly names = new Map<string, string>();
  private sortedNames: readonly string[] | undefined;

  private constructor(stack: TerraformStack, id: string, provider?: TerraformProvider) {
    super(stack, id);
    this.through = provider ? { provider } : {};
  }

  /**
   * Id of Okta's default user type, the source of an app's profile mapping: one call whatever the size of the org.
   * `okta_user_profile_mapping_source` would page through all mappings, and finds nothing on an org without apps.
   */
  userTypeId(): string {
    this.userType ??= new DataOktaUserType(this, 'user-type', { name: 'user', ...this.through });
    return this.userType.id;
  }

  /** Id of the group called `name`, which may be a token. */
  groupId(name: string): string {
    this.groupIds ??= new TerraformLocal(this, 'group-ids', Lazy.stringValue({ produce: () => this.idsByName() }));
    const text = resolvedText(this, name);
    this.names.set(text, name);
    this.sortedNames = undefined;
    if (this.names.size > this.searches.length * NAMES_PER_SEARCH)
      this.searches.push(this.search(this.searches.length));
    const ids = `local.${this.groupIds.friendlyUniqueId}`;
    return text === name
      ? `\${${ids}[${quoted(name)}]}`
      : Lazy.stringValue({ produce: (context) => `\${${ids}[${expression(context, name)}]}` });
  }

  /** The search for the names that fall to it; which ones shows only when all instances have asked. */
  private search(index: number): DataOktaGroups {
    const names = () => this.sorted().slice(index * NAMES_PER_SEARCH, (index + 1) * NAMES_PER_SEARCH);
    const missing = (context: IResolveContext) => {
      const wanted = names().map((name) => expression(context, name));
      return `setsubtract([${wanted.join(', ')}], self.groups[*].name)`;
    };
    return new DataOktaGroups(this, `groups-${index + 1}`, {
      search: Lazy.stringValue({ produce: (context) => groupSearch(context, names()) }),
      ...this.through,
      lifecycle: {
        postcondition: [
          {
            condition: Lazy.stringValue({ produce: (context) => `\${length(${missing(context)}) == 0}` }),
            errorMessage: Lazy.stringValue({
              produce: (context) =>
                `Okta has no group named \${join(", ", ${missing(context)})}. Create it in Okta, or correct the name in \`pushGroups\` or \`assignments\`.`,
            }),
          },
        ],
      },
    });
  }

  private idsByName(): string {
    const groups = this.searches.map(
      (search) => `data.${search.terraformResourceType}.${search.friendlyUniqueId}.groups`,
    );
    return `\${{ for group in concat(${groups.join(', ')}) : group.name => group.id }}`;
  }

  /** By name, so that the order of declaration shows nowhere. */
  private sorted(): readonly string[] {
    this.sortedNames ??= [...this.names].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, name]) => name);
    return this.sortedNames;
  }
}

/**
 * Search for Okta's own groups with one of the names. A group push leaves a second group of the same name, type
 * `APP_GROUP`, which must not be found.
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/Group/#tag/Group/operation/listGroups
 */
function groupSearch(context: IResolveContext, names: readonly string[]): string {
  const anyName = names.map((name) => `profile.name eq "${searchText(context, name)}"`).join(' or ');
  return `type eq "OKTA_GROUP" and (${anyName})`;
}

/** A name inside the quotes of a search, where a quote and a backslash are escaped by a backslash. */
function searchText(context: IResolveContext, name: string): string {
  if (!Token.isUnresolved(name)) return name.replace(/["\\]/g, '\\$&');
  return `\${replace(replace(${expression(context, name)}, "\\\\", "\\\\\\\\"), "\\"", "\\\\\\"")}`;
}
