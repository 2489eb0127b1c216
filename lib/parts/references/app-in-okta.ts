import { DataOktaAppSaml } from '@cdktf/provider-okta/lib/data-okta-app-saml';
import { type IResolveContext, Lazy, type TerraformProvider } from 'cdktf';
import type { Construct } from 'constructs';
import { ONE_ID_DOMAIN } from '../../one-id/endpoints';
import { named } from '../terraform/address';
import { expression, quotedList } from '../terraform/terraform-text';

export interface AppInOktaConfig {
  /** Id of the app, or what `forEach` gives as `each.key`. */
  readonly appId: string;
  /** Terraform expression of a set of ids: nothing is read where it is empty. */
  readonly forEach?: string;
  /** The prop that says which app it is, for the message. */
  readonly prop: 'app.appId' | 'app.label';
  /**
   * Whether it has to be an app as OneID's page describes: by its addresses, or only no app of another kind, since one of
   * the catalog tells none.
   * @default - any SAML app
   */
  readonly must?: 'be-one-ids' | 'not-be-anothers';
  /** Addresses of another host that the props declare. */
  readonly declared?: readonly string[];
  readonly provider?: TerraformProvider | undefined;
}

const ADDRESSES = ['sso_url', 'recipient', 'destination', 'audience'] as const;

/**
 * An app as Okta has it, read when a plan is made. Where it is taken for OneID's, its sign-on addresses have to be OneID's
 * or what the props declare: a plan for an app that is another stops. One of them is enough, so that an address that
 * somebody changed is still mended.
 */
export function appInOkta(scope: Construct, id: string, config: AppInOktaConfig): DataOktaAppSaml {
  const { appId, forEach, prop, must, declared = [], provider } = config;
  const addresses = `compact([${ADDRESSES.map((each) => `self.${each}`).join(', ')}])`;
  const isOneIds = (context: IResolveContext) => {
    const others = declared.map((each) => ` || url == ${expression(context, each)}`).join('');
    return `anytrue([for url in ${addresses} : can(regex("${HOST}", url))${others}])`;
  };
  const tellsNone = `length(${addresses}) == 0 && !contains(${quotedList(OTHER_KINDS)}, self.name)`;
  const data = named(
    new DataOktaAppSaml(scope, id, {
      id: appId,
      ...(provider && { provider }),
      ...(must && {
        lifecycle: {
          postcondition: [
            {
              condition: Lazy.stringValue({
                produce: (context) => `\${${isOneIds(context)}${must === 'be-one-ids' ? '' : ` || ${tellsNone}`}}`,
              }),
              errorMessage:
                `${prop} names the app "\${self.label}" (\${self.id}), which isn't OneID's by its sign-on addresses: ` +
                `\${length(${addresses}) == 0 ? "it has none" : join(", ", distinct(${addresses}))}. ` +
                `Correct ${prop}.${must === 'be-one-ids' ? ' If it is the app, declare in `app.saml` the addresses that Okta has.' : ''}`,
            },
          ],
        },
      }),
    }),
  );
  // CDKTF's own `forEach` takes an iterator, and this has to be one expression.
  if (forEach !== undefined) data.addOverride('for_each', `\${${forEach}}`);
  return data;
}

/** A URL below OneID's domain, as a regular expression in a Terraform string. */
const HOST = `^https?://([^/?#]+[.])?${ONE_ID_DOMAIN.replace('.', '[.]')}(:[0-9]+)?([/?#]|$)`;

/** Names that Okta gives apps that sign nobody on by SAML. */
const OTHER_KINDS = ['oidc_client', 'bookmark', 'template_basic_auth', 'template_swa', 'template_swa3field'];
