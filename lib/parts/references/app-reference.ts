import type { AppSaml } from '@cdktf/provider-okta/lib/app-saml';
import type { DataOktaAppSaml } from '@cdktf/provider-okta/lib/data-okta-app-saml';
import { TerraformResource, type TerraformResourceLifecycle } from 'cdktf';

/** The Okta app of an instance, managed here or elsewhere. */
export type OktaApp = AppSaml | DataOktaAppSaml;

/** True when this stack manages the app. */
export function isManaged(app: OktaApp): app is AppSaml {
  return TerraformResource.isTerraformResource(app);
}

/** The app's address inside a Terraform expression. */
export function address(app: OktaApp): string {
  return `${isManaged(app) ? '' : 'data.'}${app.terraformResourceType}.${app.friendlyUniqueId}`;
}

/**
 * Replaces a resource together with the app it belongs to. The provider would change the app's id in place and leave the
 * old app's settings as they are.
 *
 * CDKTF writes a construct given here as a template, which Terraform refuses in this place; it takes a bare address.
 */
export function replacedWith(app: OktaApp): TerraformResourceLifecycle | undefined {
  return isManaged(app) ? { replaceTriggeredBy: [`${address(app)}.id`] } : undefined;
}

/** The app's embed link as an expression; a referenced app tells it among its links only. */
export function embedUrl(app: OktaApp): string {
  return isManaged(app) ? `${address(app)}.embed_url` : link(app, 'appLinks');
}

/** Address of the app's SAML metadata as an expression. */
export function metadataUrl(app: OktaApp): string {
  return isManaged(app) ? `${address(app)}.metadata_url` : link(app, 'metadata');
}

/** A link of Okta's answer, which is an object or a list of one. */
function link(app: DataOktaAppSaml, relation: string): string {
  const links = `jsondecode(${address(app)}.links).${relation}`;
  return `try(${links}[0].href, ${links}.href)`;
}
