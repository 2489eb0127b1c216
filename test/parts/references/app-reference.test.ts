import { AppSaml } from '@cdktf/provider-okta/lib/app-saml';
import { DataOktaAppSaml } from '@cdktf/provider-okta/lib/data-okta-app-saml';
import { address, embedUrl, isManaged, metadataUrl, replacedWith } from '../../../lib/parts/references/app-reference';
import { newStack } from '../../support/synthesis';

const managed = () => new AppSaml(newStack(), 'app', { label: 'Zuora OneID' });
const referenced = () => new DataOktaAppSaml(newStack(), 'app', { id: '0oa1' });

describe('an app that this stack manages', () => {
  it('is a resource', () => {
    expect(isManaged(managed())).toBe(true);
    expect(address(managed())).toBe('okta_app_saml.app');
  });

  it('takes what belongs to it along when it is replaced, by a bare address', () => {
    expect(replacedWith(managed())).toEqual({ replaceTriggeredBy: ['okta_app_saml.app.id'] });
  });

  it('tells its addresses itself', () => {
    expect(embedUrl(managed())).toBe('okta_app_saml.app.embed_url');
    expect(metadataUrl(managed())).toBe('okta_app_saml.app.metadata_url');
  });
});

describe('a referenced app', () => {
  it('is a data source', () => {
    expect(isManaged(referenced())).toBe(false);
    expect(address(referenced())).toBe('data.okta_app_saml.app');
  });

  it('triggers no replacement, which Terraform allows for resources only', () => {
    expect(replacedWith(referenced())).toBeUndefined();
  });

  it('tells its addresses among its links, each an object or a list', () => {
    expect(embedUrl(referenced())).toBe(
      'try(jsondecode(data.okta_app_saml.app.links).appLinks[0].href, jsondecode(data.okta_app_saml.app.links).appLinks.href)',
    );
    expect(metadataUrl(referenced())).toBe(
      'try(jsondecode(data.okta_app_saml.app.links).metadata[0].href, jsondecode(data.okta_app_saml.app.links).metadata.href)',
    );
  });
});
