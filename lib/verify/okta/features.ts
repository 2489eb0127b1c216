import { DECLARED_FEATURES, type DeclaredFeature, OPTIONAL_FEATURES, propOf } from '../../okta/features';
import { declares } from '../../records';
import type { DeclaredInstance } from '../../state';
import { Lines } from '../line';
import type { Line } from '../verification';
import type { LiveApp } from './live-app';
import { screen } from './screen';

const feature = new Lines('okta', 'feature');
const undeclared = new Lines('okta', 'undeclared-features');

/** What a person sets in the Admin Console, both ways: what is off that is declared, and what is on that isn't. */
export function featureLines(declared: DeclaredInstance, { app }: LiveApp): Line[] {
  const optional = OPTIONAL_FEATURES.filter((each) => declares(declared, each));
  return [
    ...[...DECLARED_FEATURES, ...optional].map((each) => featureLine(declared, each, app.features)),
    ...undeclaredLines(declared, app.features),
  ];
}

function featureLine(declared: DeclaredInstance, setting: DeclaredFeature, features: readonly string[]): Line {
  const { screen: name, tab } = setting;
  const isDeclared = declares(declared, setting);
  const isOn = features.includes(setting.feature);
  const details = { subject: setting.feature, declared: onOff(isDeclared), found: onOff(isOn) };
  if (isOn === isDeclared) return feature.pass(`${name} is ${onOff(isOn)}`, details);
  const where = `Provisioning > ${tab} at ${screen(declared, 'user-management')}`;
  return feature.fail(
    `${name} is ${onOff(isOn)}, and declared ${onOff(isDeclared)}`,
    features.length === 0
      ? `Provisioning is off altogether. Do what \`npx oneid-scim-provisioning handoff\` says, then tick ${name} at ${where}`
      : `${isOn ? 'Untick' : 'Tick'} ${name} at ${where}, or declare \`${propOf(setting)}: ${isOn}\`.`,
    details,
  );
}

function undeclaredLines(declared: DeclaredInstance, features: readonly string[]): Line[] {
  const left = OPTIONAL_FEATURES.filter((each) => !declares(declared, each));
  if (left.length === 0) return [];
  const on = left.filter((each) => features.includes(each.feature));
  if (on.length === 0) {
    return [undeclared.pass(`Nothing else is on: ${left.map((each) => each.screen).join(', ')}`)];
  }
  return on.map((each) =>
    undeclared.fail(
      `${each.screen} is on, which OneID's page leaves off`,
      `Untick ${each.screen} on the Provisioning tab at ${screen(declared, 'user-management')}, or declare \`${propOf(each)}: true\``,
      { subject: each.feature, declared: 'off', found: 'on' },
    ),
  );
}

function onOff(on: boolean): 'on' | 'off' {
  return on ? 'on' : 'off';
}
