import type { Problem } from '../problems/problem';
import { actionOfPushGroups, actionOfSourcing, actionsOfProvisioningToApp, importsOfAdminConsole } from './actions';
import { adoptedApp, appSettings } from './app-settings';
import {
  attributeDefinitions,
  duplicateAttributes,
  misspeltAttributes,
  takenOverAttributeWarnings,
  unknownAttributeWarnings,
} from './attributes';
import { forgottenAndDeclared } from './continuity';
import { expressionWarnings, wrongExpressions } from './expressions';
import { duplicateAssignments, duplicatePushGroups, idsAsNames, silencedGroups, tooManyAssignments } from './groups';
import { oktaApiApp, oktaApiCredentials } from './okta-api';
import { oktaIds } from './okta-ids';
import { foreignValues } from './plain-data';
import type { Rule, Settings, Tokens } from './rule';
import { attributeStatements, singleLogout } from './saml';
import { secretProblems } from './secrets';

/** Rules on several props; where two find a problem of the same prop, the first counts. */
const RULES: readonly Rule[] = [
  adoptedApp,
  appSettings,
  oktaIds,
  singleLogout,
  attributeStatements,
  oktaApiApp,
  oktaApiCredentials,
  actionsOfProvisioningToApp,
  importsOfAdminConsole,
  actionOfSourcing,
  actionOfPushGroups,
  attributeDefinitions,
  duplicateAttributes,
  misspeltAttributes,
  wrongExpressions,
  duplicatePushGroups,
  duplicateAssignments,
  forgottenAndDeclared,
  idsAsNames,
  silencedGroups,
  tooManyAssignments,
];

/**
 * Problems that no prop shows by itself: those of the whole input, such as a secret somewhere in it, and those of several
 * props together.
 *
 * @param input the props as they were given
 * @param settings what of them could be parsed
 */
export function crossPropProblems(input: unknown, settings: Settings, tokens: Tokens): Problem[] {
  return [
    ...secretProblems(input, []),
    ...foreignValues(input, [], tokens),
    ...RULES.flatMap((rule) => rule(settings, tokens)),
  ];
}

/** What is allowed and deserves a look; each a sentence or more. */
export function propWarnings(settings: Settings, tokens: Tokens): string[] {
  return [
    ...unknownAttributeWarnings(settings),
    ...takenOverAttributeWarnings(settings),
    ...expressionWarnings(settings, tokens),
  ];
}
