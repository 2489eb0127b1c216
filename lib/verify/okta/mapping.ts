import type { OktaMappedProperty } from '../../okta-org/okta-reads';
import { oneIdAttribute } from '../../one-id/attributes';
import type { DeclaredInstance, MappedProperty } from '../../state';
import { Lines } from '../line';
import type { Line } from '../verification';
import type { LiveApp } from './live-app';
import { APPLY, NOT_DECLARED_YET } from './screen';

const mapping = new Lines('okta', 'mapping');

/** Each property that Terraform maps; those that Okta maps by itself are left alone. */
export function mappingLines({ mapping: declared }: DeclaredInstance, { mapping: live }: LiveApp): Line[] {
  if (declared === undefined) return [mapping.skipped(`Attribute mappings: ${NOT_DECLARED_YET}`)];
  if (live === undefined) {
    return [
      mapping.fail(
        "The profile mapping isn't in Okta",
        'An app has one from its creation on, so the app may be another one than at the last apply: run `terraform plan`.',
        { declared: declared.id },
      ),
    ];
  }
  return declared.properties.map((each) =>
    propertyLine(
      each,
      live.find(({ variable }) => variable === each.variable),
    ),
  );
}

function propertyLine(declared: MappedProperty, live: OktaMappedProperty | undefined): Line {
  const { variable } = declared;
  const name = oneIdAttribute(variable)?.label ?? variable;
  const details = { subject: variable, declared: shown(declared), found: live ? shown(live) : null };
  if (live === undefined) {
    return mapping.fail(
      `${name} is not mapped: it stays as it is in OneID, or empty`,
      `Somebody removed it in Okta. ${APPLY}.`,
      details,
    );
  }
  if (live.expression !== declared.expression) {
    return mapping.fail(
      `${name} is filled by another expression`,
      `Somebody changed it in Okta. ${APPLY}, or declare the expression that is right.`,
      details,
    );
  }
  if (live.pushStatus !== declared.pushStatus) {
    return mapping.fail(
      live.pushStatus === 'PUSH'
        ? `${name} is pushed on updates too`
        : `${name} is filled at creation only: later changes don't arrive`,
      `Somebody changed it in Okta. ${APPLY}.`,
      details,
    );
  }
  return mapping.pass(`${name} is mapped`, details);
}

function shown({ expression, pushStatus }: MappedProperty): string {
  return `${expression} (${pushStatus})`;
}
