import { shortened } from '../../report/printable';
import { altered, surer } from '../plan/attributes/difference';
import { READABLE } from '../plan/attributes/readable';
import { visibleText } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { ALTERING, changesOf, DESTROYING } from './shared/changes-of';
import { listed, movedAddresses } from './shared/sign-on/addresses';

const PROVIDERS = ['okta_idp_saml', 'okta_idp_oidc', 'okta_idp_social'];
const ADDRESSES = [
  'sso_url',
  'sso_destination',
  'issuer',
  'authorization_url',
  'token_url',
  'jwks_url',
  'user_info_url',
  'issuer_url',
];

export const identityProviderChanged: Rule = {
  id: 'identity-provider-changed',
  severity: 'high',
  finds:
    'an identity provider that Okta trusts (`okta_idp_saml`, `okta_idp_oidc`, `okta_idp_social`) gets other addresses or keys, matches, links, makes or groups people in another way, is switched off or deleted',
  why: 'Okta lets in whom the provider vouches for, and takes that person for the one that matches: another provider, or a looser match, lets people in as somebody else; without it, those who sign in through it are shut out.',
  action:
    'Check with the owner of the identity provider that addresses and keys are theirs, and test the sign-in of one person.',
  *examine(plan) {
    for (const change of changesOf(plan, PROVIDERS, ALTERING)) {
      const has = READABLE.get(change.type) ?? {};
      const addresses = ADDRESSES.filter((attribute) => attribute in has);
      const moved = movedAddresses(change, addresses);
      const other = altered(
        change,
        Object.keys(has).filter((attribute) => attribute !== 'name' && !addresses.includes(attribute)),
      );
      const certainty = surer(moved?.certainty, other?.certainty);
      if (certainty) {
        const hosts = moved?.hosts ?? [];
        yield {
          at: change,
          title: `Okta trusts an identity provider${named(visibleText(change, 'before', 'name'))} in another way${hosts.length > 0 ? `: ${listed(hosts)}` : ''}`,
          certainty,
          changes: [...(moved?.changes ?? []), ...(other?.changes ?? [])],
        };
      }
    }
    for (const change of changesOf(plan, PROVIDERS, DESTROYING)) {
      yield {
        at: change,
        title: `An identity provider${named(visibleText(change, 'before', 'name'))} is deleted: who signs in through it is shut out`,
      };
    }
  },
};

function named(name: string | undefined): string {
  return name === undefined ? '' : `, “${shortened(name, 60)}”,`;
}
