import type { OktaAppDefinition } from '../okta-org/definitions';
import { AdoptError } from './adopt-error';

/** The same app, if it is one as OneID's page describes. @throws AdoptError for another */
export function adoptable(app: OktaAppDefinition): OktaAppDefinition {
  if (app.signOnMode !== 'SAML_2_0') {
    throw new AdoptError(
      `${app.label} (${app.id}) signs people on with ${app.signOnMode ?? 'nothing'}: only a SAML 2.0 app can be declared`,
    );
  }
  if (app.saml === undefined) {
    throw new AdoptError(
      `${app.label} (${app.id}) is the app ${app.name} of Okta's catalog, whose settings aren't read: declare it by hand with \`catalogKey\`, see docs/props.md`,
    );
  }
  return app;
}
