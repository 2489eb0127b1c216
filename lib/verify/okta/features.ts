import { DECLARED_FEATURES, type DeclaredFeature, UNDECLARED_FEATURES } from '../../okta/features';
import type { DeclaredInstance } from '../../state';
import { Lines } from '../line';
import type { Line } from '../verification';
import type { LiveApp } from './live-app';
import { screen } from './screen';

const feature = new Lines('okta', 'feature');
const undeclared = new Lines('okta', 'undeclared-features');

/** What a person sets in the Admin Console, both ways: what is off that is declared, and what is on that isn't. */
export function featureLines(declared: DeclaredInstance, { app }: LiveApp): Line[] {
  return [
    ...DECLARED_FEATURES.map((each) => featureLine(declared, each, app.features)),
    ...undeclaredLines(declared, app.features),
  ];
}

function featureLine(declared: DeclaredInstance, setting: DeclaredFeature, features: readonly string[]): Line {
  const { declaredBy, screen: name, tab } = setting;
  const isDeclared =
    declaredBy === 'pushGroups' ? declared.connection.supportedActions.pushGroups : declared.toApp[declaredBy];
  const isOn = features.includes(setting.feature);
  const details = { subject: setting.feature, declared: onOff(isDeclared), found: onOff(isOn) };
  if (isOn === isDeclared) return feature.pass(`${name} is ${onOff(isOn)}`, details);
  const prop = declaredBy === 'pushGroups' ? 'supportedActions.pushGroups' : `provisioningToApp.${declaredBy}`;
  const where = `Provisioning > ${tab} at ${screen(declared, 'user-management')}`;
  return feature.fail(
    `${name} is ${onOff(isOn)}, and declared ${onOff(isDeclared)}`,
    features.length === 0
      ? `Provisioning is off altogether. Do what \`oneid-scim handoff\` says, then tick ${name} at ${where}`
      : `${isOn ? 'Untick' : 'Tick'} ${name} at ${where}, or declare \`${prop}: ${isOn}\`.`,
    details,
  );
}

function undeclaredLines(declared: DeclaredInstance, features: readonly string[]): Line[] {
  const on = UNDECLARED_FEATURES.filter((each) => features.includes(each.feature));
  if (on.length === 0) {
    return [undeclared.pass(`Nothing else is on: ${UNDECLARED_FEATURES.map((each) => each.screen).join(', ')}`)];
  }
  return on.map((each) =>
    undeclared.fail(
      `${each.screen} is on, which OneID's page leaves off`,
      `Untick ${each.screen} on the Provisioning tab at ${screen(declared, 'user-management')}`,
      { subject: each.feature, declared: 'off', found: 'on' },
    ),
  );
}

function onOff(on: boolean): 'on' | 'off' {
  return on ? 'on' : 'off';
}
