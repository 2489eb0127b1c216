import type { OktaAttribute } from '../../okta-org/okta-reads';
import { oneIdAttribute } from '../../one-id/attributes';
import type { DeclaredInstance } from '../../state';
import { Lines } from '../line';
import type { Line } from '../verification';
import type { LiveApp } from './live-app';
import { NOT_DECLARED_YET, screen } from './screen';

const attribute = new Lines('okta', 'attribute');

interface ExpectedAttribute {
  readonly variable: string;
  readonly externalName: string | undefined;
  readonly externalNamespace: string | undefined;
  /** Terraform address; undefined for one that Okta makes when SCIM is switched on. */
  readonly address: string | undefined;
}

/**
 * Attributes that are declared or mapped, with what they are called in SCIM. One that was made before SCIM was switched
 * on lacks it, and is never sent.
 * @see https://support.okta.com/help/s/article/custom-scim-attribute-is-not-available-to-map-and-is-not-sent-to-scim
 */
export function attributeLines(declared: DeclaredInstance, { app, attributes }: LiveApp): Line[] {
  const expected = expectedAttributes(declared);
  if (declared.mapping === undefined && expected.length === 0) {
    return [attribute.skipped(`External names: ${NOT_DECLARED_YET}`)];
  }
  if (attributes === undefined) {
    return [
      attribute.fail(
        'Okta shows no attributes of the app',
        app.status === 'ACTIVE'
          ? `Look at its profile in the Profile Editor: ${screen(declared, 'user-management')}`
          : 'Activate the app first: an inactive one shows none.',
      ),
    ];
  }
  return expected.map((each) =>
    attributeLine(
      declared,
      each,
      attributes.find(({ variable }) => variable === each.variable),
    ),
  );
}

function expectedAttributes({ attributes, mapping }: DeclaredInstance): ExpectedAttribute[] {
  const declared = attributes.map(({ variable, externalName, externalNamespace, address }) => ({
    variable,
    externalName: externalName ?? oneIdAttribute(variable)?.externalName,
    externalNamespace: externalNamespace ?? oneIdAttribute(variable)?.externalNamespace,
    address,
  }));
  const mapped = (mapping?.properties ?? []).flatMap(({ variable }) => {
    const known = oneIdAttribute(variable);
    const { externalName, externalNamespace } = known ?? {};
    // Of what isn't OneID's and isn't declared, nobody said what it is called.
    return known === undefined || attributes.some((each) => each.variable === variable)
      ? []
      : [{ variable, externalName, externalNamespace, address: undefined }];
  });
  return [...mapped, ...declared];
}

function attributeLine(declared: DeclaredInstance, expected: ExpectedAttribute, live: OktaAttribute | undefined): Line {
  const { variable, address } = expected;
  const details = { subject: variable, declared: shown(expected), found: live ? shown(live) : null };
  if (live === undefined) {
    return attribute.fail(
      `${variable} isn't an attribute of the app's users`,
      address === undefined
        ? `Okta adds it when Provisioning is set to SCIM; if it was deleted, add it in the Profile Editor, or declare it with \`attributeSchema: 'declared'\`. ${screen(declared, 'user-management')}`
        : `Somebody deleted it in Okta. Run \`terraform apply\`, which makes ${address} anew.`,
      details,
    );
  }
  const same = (name: 'externalName' | 'externalNamespace') =>
    expected[name] === undefined || expected[name] === live[name];
  if (same('externalName') && same('externalNamespace'))
    return attribute.pass(`${variable} has its external name`, details);
  if (live.kind === 'base' && live.externalName === undefined) {
    return attribute.note(
      `Okta doesn't say what ${variable} is called in SCIM; it is a base attribute, which can't be changed`,
      null,
      details,
    );
  }
  const missing = live.externalName === undefined || live.externalNamespace === undefined;
  return attribute.fail(
    missing
      ? `${variable} has no external ${live.externalName === undefined ? 'name' : 'namespace'}: it is never sent`
      : `${variable} is called otherwise in SCIM`,
    address === undefined
      ? `An attribute that was made before SCIM was switched on is so, and its external name can't be changed. Deleting it loses the values that everybody has in it, so look first who has some, and where they come from: the mapping fills them again, and what was typed in by hand is gone. Then delete it in the Profile Editor, add it again with what is declared, and map it by \`terraform apply\`: ${screen(declared, 'user-management')}`
      : `Somebody changed it in Okta. Run \`terraform plan\`: another external name means that ${address} is replaced, which loses its values.`,
    details,
  );
}

function shown({
  externalName,
  externalNamespace,
}: Pick<ExpectedAttribute, 'externalName' | 'externalNamespace'>): string {
  return `${externalName ?? '(no external name)'} in ${externalNamespace ?? '(no namespace)'}`;
}
