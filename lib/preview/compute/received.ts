import {
  type EvaluationContext,
  evaluateExpression,
  type Node,
  type Outcome,
  parseExpression,
  userNameOf,
  type Value,
} from '../../expression';
import type { FilledAttribute, Sources } from '../filling/filling';
import type { Person } from '../person';
import { type ScimPlace, scimPlace } from './external-name';
import { type ScimBody, scimBody } from './scim-body';

/** What the app receives of one person. */
export interface Received {
  readonly userName: Outcome | undefined;
  /** What an assertion calls them; undefined where nothing tells. */
  readonly nameId: Outcome | undefined;
  readonly attributes: readonly ReceivedAttribute[];
  readonly body: ScimBody;
}

export interface ReceivedAttribute {
  readonly variable: string;
  readonly outcome: Outcome;
  /** Undefined where nobody says what it is called in SCIM: it isn't in the body here. */
  readonly place: ScimPlace | undefined;
}

/** Computes what people's accounts are filled with. Expressions are parsed once for all. */
export function receiver(sources: Sources): (person: Person) => Received {
  const userName = sources.userName && userNameOf(sources.userName);
  const nameId = sources.nameId === undefined ? undefined : nameIdOf(sources.nameId);
  const attributes = sources.attributes.map((each) => ({ ...each, ...compiled(each), place: scimPlace(each) }));
  return (person) => {
    const context: EvaluationContext = {
      side: 'to-app',
      user: person.profile,
      internal: { ...(person.id && { id: person.id }), ...(person.status && { status: person.status }) },
    };
    const name = userName?.(context);
    const received = attributes.map(({ variable, place, evaluate }) => ({
      variable,
      place,
      outcome: evaluate(context),
    }));
    return {
      userName: name,
      nameId: nameId?.(name, context),
      attributes: received,
      body: scimBody(
        { userName: name && textOf(name), externalId: person.id },
        received.flatMap(({ place, outcome }) =>
          place && outcome.kind === 'value' && !isEmpty(outcome.value) ? [{ place, value: outcome.value }] : [],
        ),
      ),
    };
  };
}

const NOT_KNOWN_YET: Outcome = {
  kind: 'unknown',
  reason: 'Terraform knows the expression only while it applies',
  position: 0,
};

function compiled({ expression }: FilledAttribute): { evaluate: (context: EvaluationContext) => Outcome } {
  if (expression === undefined) return { evaluate: () => NOT_KNOWN_YET };
  const parsed = parseExpression(expression);
  const tree: string | Node = parsed.ok ? parsed.tree : expression;
  return { evaluate: (context) => evaluateExpression(tree, context) };
}

/** `${user.userName}` is the app's user name; of Okta's user it reads what else is named. */
function nameIdOf(
  template: string,
): (userName: Outcome | undefined, context: EvaluationContext) => Outcome | undefined {
  if (template === '${user.userName}') return (userName) => userName;
  const other = userNameOf({ template, suffix: '' });
  return (_, context) => other(context);
}

export function isEmpty(value: Value): boolean {
  return (
    value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)
  );
}

/** The value as text; undefined where it isn't known or is empty. */
export function textOf(outcome: Outcome): string | undefined {
  if (outcome.kind !== 'value' || isEmpty(outcome.value)) return undefined;
  return typeof outcome.value === 'object' ? JSON.stringify(outcome.value) : String(outcome.value);
}
