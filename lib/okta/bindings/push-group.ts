// @ts-nocheck: CDKTF's generator hands undefined to optional fields of its own, which exactOptionalPropertyTypes refuses.
// https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/push_group
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface PushGroupConfig extends cdktf.TerraformMetaArguments {
  /**
  * Additional app configuration for group push mappings. Currently only required for Active Directory.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/push_group#app_config PushGroup#app_config}
  */
  readonly appConfig?: PushGroupAppConfig;
  /**
  * The ID of the Okta Application.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/push_group#app_id PushGroup#app_id}
  */
  readonly appId: string;
  /**
  * Whether to delete the target group when the push group mapping is destroyed. Default is true.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/push_group#delete_target_group_on_destroy PushGroup#delete_target_group_on_destroy}
  */
  readonly deleteTargetGroupOnDestroy?: boolean | cdktf.IResolvable;
  /**
  * The ID of the source group in Okta.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/push_group#source_group_id PushGroup#source_group_id}
  */
  readonly sourceGroupId: string;
  /**
  * The status of the push group mapping. Valid values: `ACTIVE` and `INACTIVE`
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/push_group#status PushGroup#status}
  */
  readonly status?: string;
  /**
  * The ID of the target group.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/push_group#target_group_id PushGroup#target_group_id}
  */
  readonly targetGroupId?: string;
  /**
  * The name of the target group for the group push mapping. This is used when creating a new downstream group. If the group already exists, it links to the existing group. If not specified, the name of the source group will be used as the name of the target group. Setting a target group name only works if you have unchecked 'Rename app groups to match group name in Okta' in the push groups settings UI.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/push_group#target_group_name PushGroup#target_group_name}
  */
  readonly targetGroupName?: string;
}
export interface PushGroupAppConfig {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/push_group#distinguished_name PushGroup#distinguished_name}
  */
  readonly distinguishedName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/push_group#group_scope PushGroup#group_scope}
  */
  readonly groupScope?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/push_group#group_type PushGroup#group_type}
  */
  readonly groupType?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/push_group#sam_account_name PushGroup#sam_account_name}
  */
  readonly samAccountName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/push_group#type PushGroup#type}
  */
  readonly type?: string;
}

export function pushGroupAppConfigToTerraform(struct?: PushGroupAppConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    distinguished_name: cdktf.stringToTerraform(struct!.distinguishedName),
    group_scope: cdktf.stringToTerraform(struct!.groupScope),
    group_type: cdktf.stringToTerraform(struct!.groupType),
    sam_account_name: cdktf.stringToTerraform(struct!.samAccountName),
    type: cdktf.stringToTerraform(struct!.type),
  }
}


export function pushGroupAppConfigToHclTerraform(struct?: PushGroupAppConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    distinguished_name: {
      value: cdktf.stringToHclTerraform(struct!.distinguishedName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    group_scope: {
      value: cdktf.stringToHclTerraform(struct!.groupScope),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    group_type: {
      value: cdktf.stringToHclTerraform(struct!.groupType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    sam_account_name: {
      value: cdktf.stringToHclTerraform(struct!.samAccountName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class PushGroupAppConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): PushGroupAppConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._distinguishedName !== undefined) {
      hasAnyValues = true;
      internalValueResult.distinguishedName = this._distinguishedName;
    }
    if (this._groupScope !== undefined) {
      hasAnyValues = true;
      internalValueResult.groupScope = this._groupScope;
    }
    if (this._groupType !== undefined) {
      hasAnyValues = true;
      internalValueResult.groupType = this._groupType;
    }
    if (this._samAccountName !== undefined) {
      hasAnyValues = true;
      internalValueResult.samAccountName = this._samAccountName;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: PushGroupAppConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._distinguishedName = undefined;
      this._groupScope = undefined;
      this._groupType = undefined;
      this._samAccountName = undefined;
      this._type = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._distinguishedName = value.distinguishedName;
      this._groupScope = value.groupScope;
      this._groupType = value.groupType;
      this._samAccountName = value.samAccountName;
      this._type = value.type;
    }
  }

  // distinguished_name - computed: false, optional: true, required: false
  private _distinguishedName?: string; 
  public get distinguishedName() {
    return this.getStringAttribute('distinguished_name');
  }
  public set distinguishedName(value: string) {
    this._distinguishedName = value;
  }
  public resetDistinguishedName() {
    this._distinguishedName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get distinguishedNameInput() {
    return this._distinguishedName;
  }

  // group_scope - computed: false, optional: true, required: false
  private _groupScope?: string; 
  public get groupScope() {
    return this.getStringAttribute('group_scope');
  }
  public set groupScope(value: string) {
    this._groupScope = value;
  }
  public resetGroupScope() {
    this._groupScope = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupScopeInput() {
    return this._groupScope;
  }

  // group_type - computed: false, optional: true, required: false
  private _groupType?: string; 
  public get groupType() {
    return this.getStringAttribute('group_type');
  }
  public set groupType(value: string) {
    this._groupType = value;
  }
  public resetGroupType() {
    this._groupType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupTypeInput() {
    return this._groupType;
  }

  // sam_account_name - computed: false, optional: true, required: false
  private _samAccountName?: string; 
  public get samAccountName() {
    return this.getStringAttribute('sam_account_name');
  }
  public set samAccountName(value: string) {
    this._samAccountName = value;
  }
  public resetSamAccountName() {
    this._samAccountName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get samAccountNameInput() {
    return this._samAccountName;
  }

  // type - computed: false, optional: true, required: false
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  public resetType() {
    this._type = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/push_group okta_push_group}
*/
export class PushGroup extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "okta_push_group";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a PushGroup resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the PushGroup to import
  * @param importFromId The id of the existing PushGroup that should be imported. Refer to the {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/push_group#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the PushGroup to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "okta_push_group", importId: importFromId, provider });
      }

  /**
  * Checks whether something is a PushGroup resource, also one of another copy of this class
  * @param x The object to check
  */
  public static isPushGroup(x: unknown): x is PushGroup {
        return cdktf.TerraformResource.isTerraformResource(x) && x.terraformResourceType === PushGroup.tfResourceType;
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/push_group okta_push_group} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options PushGroupConfig
  */
  public constructor(scope: Construct, id: string, config: PushGroupConfig) {
    super(scope, id, {
      terraformResourceType: 'okta_push_group',
      terraformGeneratorMetadata: {
        providerName: 'okta',
        providerVersion: '6.12.0',
        providerVersionConstraint: '~> 6.12'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._appConfig.internalValue = config.appConfig;
    this._appId = config.appId;
    this._deleteTargetGroupOnDestroy = config.deleteTargetGroupOnDestroy;
    this._sourceGroupId = config.sourceGroupId;
    this._status = config.status;
    this._targetGroupId = config.targetGroupId;
    this._targetGroupName = config.targetGroupName;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // app_config - computed: false, optional: true, required: false
  private _appConfig = new PushGroupAppConfigOutputReference(this, "app_config");
  public get appConfig() {
    return this._appConfig;
  }
  public putAppConfig(value: PushGroupAppConfig) {
    this._appConfig.internalValue = value;
  }
  public resetAppConfig() {
    this._appConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get appConfigInput() {
    return this._appConfig.internalValue;
  }

  // app_id - computed: false, optional: false, required: true
  private _appId?: string; 
  public get appId() {
    return this.getStringAttribute('app_id');
  }
  public set appId(value: string) {
    this._appId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get appIdInput() {
    return this._appId;
  }

  // delete_target_group_on_destroy - computed: true, optional: true, required: false
  private _deleteTargetGroupOnDestroy?: boolean | cdktf.IResolvable; 
  public get deleteTargetGroupOnDestroy() {
    return this.getBooleanAttribute('delete_target_group_on_destroy');
  }
  public set deleteTargetGroupOnDestroy(value: boolean | cdktf.IResolvable) {
    this._deleteTargetGroupOnDestroy = value;
  }
  public resetDeleteTargetGroupOnDestroy() {
    this._deleteTargetGroupOnDestroy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteTargetGroupOnDestroyInput() {
    return this._deleteTargetGroupOnDestroy;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // source_group_id - computed: false, optional: false, required: true
  private _sourceGroupId?: string; 
  public get sourceGroupId() {
    return this.getStringAttribute('source_group_id');
  }
  public set sourceGroupId(value: string) {
    this._sourceGroupId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get sourceGroupIdInput() {
    return this._sourceGroupId;
  }

  // status - computed: true, optional: true, required: false
  private _status?: string; 
  public get status() {
    return this.getStringAttribute('status');
  }
  public set status(value: string) {
    this._status = value;
  }
  public resetStatus() {
    this._status = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get statusInput() {
    return this._status;
  }

  // target_group_id - computed: true, optional: true, required: false
  private _targetGroupId?: string; 
  public get targetGroupId() {
    return this.getStringAttribute('target_group_id');
  }
  public set targetGroupId(value: string) {
    this._targetGroupId = value;
  }
  public resetTargetGroupId() {
    this._targetGroupId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get targetGroupIdInput() {
    return this._targetGroupId;
  }

  // target_group_name - computed: false, optional: true, required: false
  private _targetGroupName?: string; 
  public get targetGroupName() {
    return this.getStringAttribute('target_group_name');
  }
  public set targetGroupName(value: string) {
    this._targetGroupName = value;
  }
  public resetTargetGroupName() {
    this._targetGroupName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get targetGroupNameInput() {
    return this._targetGroupName;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      app_config: pushGroupAppConfigToTerraform(this._appConfig.internalValue),
      app_id: cdktf.stringToTerraform(this._appId),
      delete_target_group_on_destroy: cdktf.booleanToTerraform(this._deleteTargetGroupOnDestroy),
      source_group_id: cdktf.stringToTerraform(this._sourceGroupId),
      status: cdktf.stringToTerraform(this._status),
      target_group_id: cdktf.stringToTerraform(this._targetGroupId),
      target_group_name: cdktf.stringToTerraform(this._targetGroupName),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      app_config: {
        value: pushGroupAppConfigToHclTerraform(this._appConfig.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "PushGroupAppConfig",
      },
      app_id: {
        value: cdktf.stringToHclTerraform(this._appId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      delete_target_group_on_destroy: {
        value: cdktf.booleanToHclTerraform(this._deleteTargetGroupOnDestroy),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      source_group_id: {
        value: cdktf.stringToHclTerraform(this._sourceGroupId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      status: {
        value: cdktf.stringToHclTerraform(this._status),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      target_group_id: {
        value: cdktf.stringToHclTerraform(this._targetGroupId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      target_group_name: {
        value: cdktf.stringToHclTerraform(this._targetGroupName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
