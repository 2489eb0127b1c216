// @ts-nocheck: CDKTF's generator hands undefined to optional fields of its own, which exactOptionalPropertyTypes refuses.
// https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/app_connection
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface AppConnectionConfig extends cdktf.TerraformMetaArguments {
  /**
  * The action to perform on the connection. Valid values are `activate` or `deactivate`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/app_connection#action AppConnection#action}
  */
  readonly action: string;
  /**
  * The base URL for the provisioning connection.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/app_connection#base_url AppConnection#base_url}
  */
  readonly baseUrl: string;
  /**
  * The application ID.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/app_connection#id AppConnection#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id: string;
  /**
  * profile block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/app_connection#profile AppConnection#profile}
  */
  readonly profile?: AppConnectionProfile;
}
export interface AppConnectionProfileSettings {
  /**
  * Admin password for OAuth2.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/app_connection#admin_password AppConnection#admin_password}
  */
  readonly adminPassword?: string;
  /**
  * Admin username for OAuth2.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/app_connection#admin_username AppConnection#admin_username}
  */
  readonly adminUsername?: string;
}

export function appConnectionProfileSettingsToTerraform(struct?: AppConnectionProfileSettings | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    admin_password: cdktf.stringToTerraform(struct!.adminPassword),
    admin_username: cdktf.stringToTerraform(struct!.adminUsername),
  }
}


export function appConnectionProfileSettingsToHclTerraform(struct?: AppConnectionProfileSettings | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    admin_password: {
      value: cdktf.stringToHclTerraform(struct!.adminPassword),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    admin_username: {
      value: cdktf.stringToHclTerraform(struct!.adminUsername),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AppConnectionProfileSettingsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AppConnectionProfileSettings | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._adminPassword !== undefined) {
      hasAnyValues = true;
      internalValueResult.adminPassword = this._adminPassword;
    }
    if (this._adminUsername !== undefined) {
      hasAnyValues = true;
      internalValueResult.adminUsername = this._adminUsername;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AppConnectionProfileSettings | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._adminPassword = undefined;
      this._adminUsername = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._adminPassword = value.adminPassword;
      this._adminUsername = value.adminUsername;
    }
  }

  // admin_password - computed: false, optional: true, required: false
  private _adminPassword?: string; 
  public get adminPassword() {
    return this.getStringAttribute('admin_password');
  }
  public set adminPassword(value: string) {
    this._adminPassword = value;
  }
  public resetAdminPassword() {
    this._adminPassword = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get adminPasswordInput() {
    return this._adminPassword;
  }

  // admin_username - computed: false, optional: true, required: false
  private _adminUsername?: string; 
  public get adminUsername() {
    return this.getStringAttribute('admin_username');
  }
  public set adminUsername(value: string) {
    this._adminUsername = value;
  }
  public resetAdminUsername() {
    this._adminUsername = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get adminUsernameInput() {
    return this._adminUsername;
  }
}
export interface AppConnectionProfileSigning {
  /**
  * Token rotation mode.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/app_connection#rotation_mode AppConnection#rotation_mode}
  */
  readonly rotationMode?: string;
}

export function appConnectionProfileSigningToTerraform(struct?: AppConnectionProfileSigning | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    rotation_mode: cdktf.stringToTerraform(struct!.rotationMode),
  }
}


export function appConnectionProfileSigningToHclTerraform(struct?: AppConnectionProfileSigning | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    rotation_mode: {
      value: cdktf.stringToHclTerraform(struct!.rotationMode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AppConnectionProfileSigningOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AppConnectionProfileSigning | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._rotationMode !== undefined) {
      hasAnyValues = true;
      internalValueResult.rotationMode = this._rotationMode;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AppConnectionProfileSigning | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._rotationMode = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._rotationMode = value.rotationMode;
    }
  }

  // rotation_mode - computed: false, optional: true, required: false
  private _rotationMode?: string; 
  public get rotationMode() {
    return this.getStringAttribute('rotation_mode');
  }
  public set rotationMode(value: string) {
    this._rotationMode = value;
  }
  public resetRotationMode() {
    this._rotationMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rotationModeInput() {
    return this._rotationMode;
  }
}
export interface AppConnectionProfile {
  /**
  * Authentication scheme. Valid values are TOKEN or OAUTH2.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/app_connection#auth_scheme AppConnection#auth_scheme}
  */
  readonly authScheme: string;
  /**
  * OAuth2 client ID (required for OAUTH2 auth scheme).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/app_connection#client_id AppConnection#client_id}
  */
  readonly clientId?: string;
  /**
  * Authentication token (required for TOKEN auth scheme).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/app_connection#token AppConnection#token}
  */
  readonly token?: string;
  /**
  * settings block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/app_connection#settings AppConnection#settings}
  */
  readonly settings?: AppConnectionProfileSettings;
  /**
  * signing block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/app_connection#signing AppConnection#signing}
  */
  readonly signing?: AppConnectionProfileSigning;
}

export function appConnectionProfileToTerraform(struct?: AppConnectionProfile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    auth_scheme: cdktf.stringToTerraform(struct!.authScheme),
    client_id: cdktf.stringToTerraform(struct!.clientId),
    token: cdktf.stringToTerraform(struct!.token),
    settings: appConnectionProfileSettingsToTerraform(struct!.settings),
    signing: appConnectionProfileSigningToTerraform(struct!.signing),
  }
}


export function appConnectionProfileToHclTerraform(struct?: AppConnectionProfile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    auth_scheme: {
      value: cdktf.stringToHclTerraform(struct!.authScheme),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    client_id: {
      value: cdktf.stringToHclTerraform(struct!.clientId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    token: {
      value: cdktf.stringToHclTerraform(struct!.token),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    settings: {
      value: appConnectionProfileSettingsToHclTerraform(struct!.settings),
      isBlock: true,
      type: "struct",
      storageClassType: "AppConnectionProfileSettings",
    },
    signing: {
      value: appConnectionProfileSigningToHclTerraform(struct!.signing),
      isBlock: true,
      type: "struct",
      storageClassType: "AppConnectionProfileSigning",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AppConnectionProfileOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AppConnectionProfile | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._authScheme !== undefined) {
      hasAnyValues = true;
      internalValueResult.authScheme = this._authScheme;
    }
    if (this._clientId !== undefined) {
      hasAnyValues = true;
      internalValueResult.clientId = this._clientId;
    }
    if (this._token !== undefined) {
      hasAnyValues = true;
      internalValueResult.token = this._token;
    }
    if (this._settings?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.settings = this._settings?.internalValue;
    }
    if (this._signing?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.signing = this._signing?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AppConnectionProfile | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._authScheme = undefined;
      this._clientId = undefined;
      this._token = undefined;
      this._settings.internalValue = undefined;
      this._signing.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._authScheme = value.authScheme;
      this._clientId = value.clientId;
      this._token = value.token;
      this._settings.internalValue = value.settings;
      this._signing.internalValue = value.signing;
    }
  }

  // auth_scheme - computed: false, optional: false, required: true
  private _authScheme?: string; 
  public get authScheme() {
    return this.getStringAttribute('auth_scheme');
  }
  public set authScheme(value: string) {
    this._authScheme = value;
  }
  // Temporarily expose input value. Use with caution.
  public get authSchemeInput() {
    return this._authScheme;
  }

  // client_id - computed: false, optional: true, required: false
  private _clientId?: string; 
  public get clientId() {
    return this.getStringAttribute('client_id');
  }
  public set clientId(value: string) {
    this._clientId = value;
  }
  public resetClientId() {
    this._clientId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientIdInput() {
    return this._clientId;
  }

  // token - computed: false, optional: true, required: false
  private _token?: string; 
  public get token() {
    return this.getStringAttribute('token');
  }
  public set token(value: string) {
    this._token = value;
  }
  public resetToken() {
    this._token = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenInput() {
    return this._token;
  }

  // settings - computed: false, optional: true, required: false
  private _settings = new AppConnectionProfileSettingsOutputReference(this, "settings");
  public get settings() {
    return this._settings;
  }
  public putSettings(value: AppConnectionProfileSettings) {
    this._settings.internalValue = value;
  }
  public resetSettings() {
    this._settings.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get settingsInput() {
    return this._settings.internalValue;
  }

  // signing - computed: false, optional: true, required: false
  private _signing = new AppConnectionProfileSigningOutputReference(this, "signing");
  public get signing() {
    return this._signing;
  }
  public putSigning(value: AppConnectionProfileSigning) {
    this._signing.internalValue = value;
  }
  public resetSigning() {
    this._signing.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get signingInput() {
    return this._signing.internalValue;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/app_connection okta_app_connection}
*/
export class AppConnection extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "okta_app_connection";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a AppConnection resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the AppConnection to import
  * @param importFromId The id of the existing AppConnection that should be imported. Refer to the {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/app_connection#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the AppConnection to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "okta_app_connection", importId: importFromId, provider });
      }

  /**
  * Checks whether something is a AppConnection resource, also one of another copy of this class
  * @param x The object to check
  */
  public static isAppConnection(x: unknown): x is AppConnection {
        return cdktf.TerraformResource.isTerraformResource(x) && x.terraformResourceType === AppConnection.tfResourceType;
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/okta/okta/6.12.0/docs/resources/app_connection okta_app_connection} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options AppConnectionConfig
  */
  public constructor(scope: Construct, id: string, config: AppConnectionConfig) {
    super(scope, id, {
      terraformResourceType: 'okta_app_connection',
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
    this._action = config.action;
    this._baseUrl = config.baseUrl;
    this._id = config.id;
    this._profile.internalValue = config.profile;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // action - computed: false, optional: false, required: true
  private _action?: string; 
  public get action() {
    return this.getStringAttribute('action');
  }
  public set action(value: string) {
    this._action = value;
  }
  // Temporarily expose input value. Use with caution.
  public get actionInput() {
    return this._action;
  }

  // base_url - computed: false, optional: false, required: true
  private _baseUrl?: string; 
  public get baseUrl() {
    return this.getStringAttribute('base_url');
  }
  public set baseUrl(value: string) {
    this._baseUrl = value;
  }
  // Temporarily expose input value. Use with caution.
  public get baseUrlInput() {
    return this._baseUrl;
  }

  // id - computed: false, optional: false, required: true
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }
  public set id(value: string) {
    this._id = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // profile - computed: false, optional: true, required: false
  private _profile = new AppConnectionProfileOutputReference(this, "profile");
  public get profile() {
    return this._profile;
  }
  public putProfile(value: AppConnectionProfile) {
    this._profile.internalValue = value;
  }
  public resetProfile() {
    this._profile.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get profileInput() {
    return this._profile.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      action: cdktf.stringToTerraform(this._action),
      base_url: cdktf.stringToTerraform(this._baseUrl),
      id: cdktf.stringToTerraform(this._id),
      profile: appConnectionProfileToTerraform(this._profile.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      action: {
        value: cdktf.stringToHclTerraform(this._action),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      base_url: {
        value: cdktf.stringToHclTerraform(this._baseUrl),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      profile: {
        value: appConnectionProfileToHclTerraform(this._profile.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "AppConnectionProfile",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
