import { problemText } from '../../props/problems/problem';
import type { Adoption, Declaration } from '../adoption';
import type { LiveApp } from '../live-app';
import { appPart } from './app';
import { attributesPart } from './attributes';
import { assignmentsPart, pushGroupsPart } from './groups';
import type { Part } from './part';
import { provisioningIsOn, provisioningPart } from './provisioning';
import { refused, withoutSecrets } from './refused';

/** The declaration that describes a living app, and what it leaves open. */
export function describe(live: LiveApp): Adoption {
  const first = [appPart(live), provisioningPart(live)];
  const second = [attributesPart(live), pushGroupsPart(live), assignmentsPart(live)];
  // In phase `app` what the second half declares waits for the second pull request.
  const parts: readonly Part[] = provisioningIsOn(live)
    ? [...first, ...second]
    : [...first, ...second.map(({ props, groupNames, differences }) => ({ props, groupNames, differences }))];
  const { id, label } = live.definition;
  const declaration = inOrder(Object.assign({}, ...parts.map(({ props }) => props)));
  const printed = withoutSecrets(declaration);
  return {
    org: live.org,
    app: { id, label },
    declaration: printed,
    groupNames: new Map(parts.flatMap(({ groupNames }) => [...(groupNames ?? [])])),
    leftToReader: parts.flatMap(({ leftToReader }) => leftToReader ?? []),
    differences: parts.flatMap(({ differences }) => differences ?? []),
    adds: parts.flatMap(({ adds }) => adds ?? []),
    changes: parts.flatMap(({ changes }) => changes ?? []),
    stays: [...parts.flatMap(({ stays }) => stays ?? []), ...ALWAYS_STAYS],
    obstacles: [...parts.flatMap(({ obstacles }) => obstacles ?? []), ...refusals(declaration, printed)],
  };
}

/** Better said now than at synthesis. What looks like a secret isn't printed, and so would be taken away. */
function refusals(declaration: Declaration, printed: Declaration): string[] {
  const still = new Set(refused(printed).map(({ path }) => path));
  return refused(declaration).map((problem) =>
    still.has(problem.path)
      ? `The construct refuses: ${problemText(problem)}`
      : `The construct refuses: ${problemText(problem)}. It is left out here, so that the first apply takes it away`,
  );
}

/** What no part of the construct declares, whatever the app. */
const ALWAYS_STAYS: readonly string[] = [
  "The mapping from OneID to Okta, the app's certificates, its logo and the rules of its sign-on policy: the construct has no prop for them",
];

const ORDER = [
  'app',
  'phase',
  'connection',
  'supportedActions',
  'provisioningToApp',
  'provisioningToOkta',
  'applicationUsername',
  'attributes',
  'pushGroups',
  'assignments',
  'otherAssignments',
];

/** In the order of the reference of the props. */
function inOrder(props: Declaration): Declaration {
  return Object.fromEntries(Object.entries(props).sort(([one], [other]) => ORDER.indexOf(one) - ORDER.indexOf(other)));
}
