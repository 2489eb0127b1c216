import type {
  OktaApp,
  OktaAttribute,
  OktaGroupAssignment,
  OktaMappedProperty,
  OktaPushMapping,
  OktaReads,
} from '../../okta-org/okta-reads';
import type { DeclaredInstance } from '../../state';

/** What Okta says of an app now, as far as something of it is declared. */
export interface LiveApp {
  readonly app: OktaApp;
  /** Every app with the declared label, this one among them unless it has another label now. */
  readonly sameLabel: readonly OktaApp[];
  /** Undefined if there is no such mapping, or none is declared. */
  readonly mapping: readonly OktaMappedProperty[] | undefined;
  /** Undefined if the app is inactive, or nothing of it is declared. */
  readonly attributes: readonly OktaAttribute[] | undefined;
  /** Undefined if pushing isn't declared at all. */
  readonly pushMappings: readonly OktaPushMapping[] | undefined;
  /** By priority; undefined if no assignments are declared. */
  readonly assignments: readonly OktaGroupAssignment[] | undefined;
}

/** Reads what the checks need, in at most six calls and one page each; undefined if there is no such app. */
export async function liveApp(okta: OktaReads, declared: DeclaredInstance): Promise<LiveApp | undefined> {
  const { id, label } = declared.app;
  // The list has the whole app, so that mostly one call answers two questions.
  const sameLabel = await okta.appsByLabel(label);
  const app = sameLabel.find((each) => each.id === id) ?? (await okta.app(id));
  if (app === undefined) return undefined;
  const { mapping, attributes, pushGroups, connection } = declared;
  const [live, schema, pushMappings, assignments] = await Promise.all([
    mapping && okta.mapping(mapping.id),
    mapping || attributes.length > 0 ? okta.appUserSchema(id) : undefined,
    pushGroups.length > 0 || connection.supportedActions.pushGroups ? okta.pushMappings(id) : undefined,
    declared.assignments && okta.groupAssignments(id),
  ]);
  return { app, sameLabel, mapping: live, attributes: schema, pushMappings, assignments };
}
