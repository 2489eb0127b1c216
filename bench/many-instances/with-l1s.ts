import { readFileSync } from 'node:fs';
import { AppGroupAssignments } from '@cdktf/provider-okta/lib/app-group-assignments';
import { AppSaml } from '@cdktf/provider-okta/lib/app-saml';
import { DataOktaAppGroupAssignments } from '@cdktf/provider-okta/lib/data-okta-app-group-assignments';
import { DataOktaApps } from '@cdktf/provider-okta/lib/data-okta-apps';
import { DataOktaGroups } from '@cdktf/provider-okta/lib/data-okta-groups';
import { DataOktaUserType } from '@cdktf/provider-okta/lib/data-okta-user-type';
import { ProfileMapping } from '@cdktf/provider-okta/lib/profile-mapping';
import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { TerraformDataSource, TerraformElement, TerraformLocal, TerraformResource, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { PushGroup } from '../../lib/okta/bindings/push-group';
import { measureSynthesis } from './instances';

/**
 * The same Terraform as the construct's, byte for byte, as somebody writes it who already knows all of it: plain L1s
 * and finished strings, nothing checked and nothing looked up in a table. What is declared is read from the JSON that
 * the construct gave, whose path is the second argument, before the clock starts.
 */

type Body = Readonly<Record<string, unknown>>;

interface Synthesized {
  readonly data: Readonly<Record<string, Readonly<Record<string, Body>>>>;
  readonly resource: Readonly<Record<string, Readonly<Record<string, Body>>>>;
  readonly check: Body;
  readonly locals: Body;
  readonly import: readonly Body[];
  readonly moved: readonly Body[];
  readonly removed: readonly Body[];
  readonly terraform: { readonly required_providers: { readonly okta: { readonly version: string } } };
}

/** `terraform_data`. CDKTF's own `DataResource` would run `terraform version` once for each at every synthesis. */
class TerraformData extends TerraformResource {
  constructor(
    scope: Construct,
    id: string,
    private readonly config: { readonly input?: unknown },
  ) {
    super(scope, id, {
      terraformResourceType: 'terraform_data',
      terraformGeneratorMetadata: { providerName: 'terraform' },
    });
  }

  protected override synthesizeAttributes(): Record<string, unknown> {
    return { input: this.config.input };
  }
}

/** `okta_push_groups`, which the package of bindings doesn't have. */
class DataOktaPushGroups extends TerraformDataSource {
  constructor(
    scope: Construct,
    id: string,
    private readonly config: { readonly appId: string },
  ) {
    super(scope, id, {
      terraformResourceType: 'okta_push_groups',
      terraformGeneratorMetadata: { providerName: 'okta' },
    });
  }

  protected override synthesizeAttributes(): Record<string, unknown> {
    return { app_id: this.config.appId };
  }
}

/** Blocks that CDKTF has no class for: `check`, `import`, `moved`, `removed`. */
class Blocks extends TerraformElement {
  constructor(
    scope: Construct,
    kind: string,
    private readonly blocks: unknown,
  ) {
    super(scope, kind);
  }

  override toTerraform(): unknown {
    return { [this.node.id]: this.blocks };
  }
}

type L1 = new (scope: Construct, id: string, config: never) => TerraformElement;

const CLASSES: Readonly<Record<string, L1>> = {
  'data.okta_app_group_assignments': DataOktaAppGroupAssignments,
  'data.okta_apps': DataOktaApps,
  'data.okta_groups': DataOktaGroups,
  'data.okta_push_groups': DataOktaPushGroups,
  'data.okta_user_type': DataOktaUserType,
  'resource.okta_app_group_assignments': AppGroupAssignments,
  'resource.okta_app_saml': AppSaml,
  'resource.okta_profile_mapping': ProfileMapping,
  'resource.okta_push_group': PushGroup,
  'resource.terraform_data': TerraformData,
};

/** One L1 as it is called: its class, its place below the stack, its name in Terraform, its config in camel case. */
interface Declared {
  readonly create: L1;
  readonly path: readonly string[];
  readonly name: string;
  readonly config: Body;
  readonly forEach: unknown;
}

const started = performance.now();
const [, , , file = ''] = process.argv;
const wanted: Synthesized = JSON.parse(readFileSync(file, 'utf8'));
const declared = [...declaredIn('data', wanted.data), ...declaredIn('resource', wanted.resource)];
const preparing = performance.now() - started;

measureSynthesis((app) => {
  const stack = new TerraformStack(app, 'oneid');
  new OktaProvider(stack, 'okta');
  stack.addOverride('terraform.required_providers.okta.version', wanted.terraform.required_providers.okta.version);

  const scopes = new Map<string, Construct>();
  for (const { create, path, name, config, forEach } of declared) {
    const [scopeId = '', id = ''] = path;
    const scope = scopes.get(scopeId) ?? new Construct(stack, scopeId);
    scopes.set(scopeId, scope);
    // The config was read from JSON, which no type can know.
    const element = new create(scope, id, config as never);
    element.overrideLogicalId(name);
    if (forEach !== undefined) element.addOverride('for_each', forEach);
  }
  for (const [name, value] of Object.entries(wanted.locals)) new TerraformLocal(stack, name, value);
  for (const kind of ['check', 'import', 'moved', 'removed'] as const) new Blocks(stack, kind, wanted[kind]);
}, preparing);

function declaredIn(kind: 'data' | 'resource', types: Synthesized['data']): Declared[] {
  return Object.entries(types).flatMap(([type, bodies]) =>
    Object.entries(bodies).map(([name, body]) => declaredAs(`${kind}.${type}`, name, body)),
  );
}

function declaredAs(type: string, name: string, body: Body): Declared {
  const create = CLASSES[type];
  if (create === undefined) throw new Error(`no class for ${type}: add it to CLASSES`);
  const { '//': comment, for_each: forEach, depends_on: dependsOn, ...attributes } = body;
  // As CDKTF writes it beside each element.
  const { metadata } = comment as { readonly metadata: { readonly path: string } };
  // As CDKTF writes it: addresses.
  const fqns = (dependsOn ?? []) as readonly string[];
  const config = {
    // What `terraform_data` is given isn't the provider's, and keeps its keys. An object of anything is one afterwards, too.
    ...(type === 'resource.terraform_data' ? attributes : (camelCased(attributes) as Body)),
    ...(fqns.length > 0 && { dependsOn: fqns.map((fqn) => ({ fqn })) }),
  };
  return { create, path: metadata.path.split('/').slice(1), name, config, forEach };
}

function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      camelCased(each),
    ]),
  );
}
