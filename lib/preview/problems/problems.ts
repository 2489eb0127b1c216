import type { Outcome } from '../../expression';
import { oneIdAttribute } from '../../one-id/attributes';
import { valueProblem } from '../../one-id/values';
import { type Received, textOf } from '../compute/received';
import type { Problem } from './problem';

export const USER_NAME = 'userName';

/** What is wrong with what one person's account gets, as far as that person alone tells. */
export function problemsOf(received: Received): Problem[] {
  return [...userNameProblems(received), ...received.attributes.flatMap(attributeProblems)];
}

function userNameProblems({ userName, nameId, attributes }: Received): Problem[] {
  if (userName === undefined) return [];
  const found = uncomputed(USER_NAME, userName);
  if (found.length > 0) return found;
  const name = textOf(userName);
  if (name === undefined) {
    return [
      {
        attribute: USER_NAME,
        problem: 'the user name is empty, and OneID requires one',
        action: "Fill what the app's Application username reads in this person's Okta profile, or choose another one.",
      },
    ];
  }
  const email = attributes.find(({ variable }) => oneIdAttribute(variable)?.variable === 'email');
  return [
    ...differs(name, nameId && textOf(nameId), {
      problem: 'the user name differs from the NameID that an assertion has',
      action: 'OneID may not find the account when this person signs in: have both filled by the same attribute.',
    }),
    ...differs(name, email && textOf(email.outcome), {
      problem: 'the user name differs from the e-mail',
      action:
        "OneID's federated ID is the e-mail where SSO is enabled for all users, and the NameID is the user name: have this person sign in as a test before the others, or fill both by one attribute.",
    }),
  ];
}

function differs(name: string, other: string | undefined, problem: Omit<Problem, 'attribute'>): Problem[] {
  // OneID doesn't regard case (`caseExact` false in its schema).
  return other === undefined || other.toLowerCase() === name.toLowerCase()
    ? []
    : [{ attribute: USER_NAME, ...problem }];
}

function attributeProblems({ variable, outcome, place }: Received['attributes'][number]): Problem[] {
  const found = uncomputed(variable, outcome);
  if (found.length > 0) return found;
  const oneId = oneIdAttribute(variable);
  if (oneId === undefined) return place === undefined ? [unnamed(variable)] : [];
  const value = textOf(outcome);
  if (value === undefined) {
    return [
      {
        attribute: variable,
        problem: `${oneId.label} is empty, and OneID's reference marks it required`,
        action: "Fill what the mapping reads in this person's Okta profile, or give the expression a default.",
      },
    ];
  }
  const problem = valueProblem(oneId.variable, value);
  return problem === undefined
    ? []
    : [{ attribute: variable, problem, action: ACTIONS[oneId.variable]?.(value) ?? 'Correct it in the mapping.' }];
}

/** What to do about a value that OneID's reference speaks against, by Okta's usual name. */
const ACTIONS: Readonly<Record<string, (value: string) => string>> = {
  email: () => "Correct it in this person's Okta profile, or where that profile comes from.",
  emailType: () => "Map it as OneID's page does, to `work` wherever there is an e-mail.",
  preferredLanguage: tagAction,
  locale: tagAction,
};

function tagAction(value: string): string {
  return value.includes('_')
    ? "Okta writes locales with an underscore: convert it in the mapping, with `String.replace(user.locale, '_', '-')`."
    : "Correct it in this person's Okta profile, or convert it in the mapping.";
}

function unnamed(attribute: string): Problem {
  return {
    attribute,
    problem: 'nothing here says what the attribute is called in SCIM: it is not in the body that is shown',
    action:
      'Look at its external name in the Profile Editor, or declare it with `externalName` and `externalNamespace`.',
  };
}

function uncomputed(attribute: string, outcome: Outcome): Problem[] {
  switch (outcome.kind) {
    case 'value':
      return [];
    case 'unknown':
      return [
        {
          attribute,
          problem: `it can't be said beforehand what this gives: ${outcome.reason}`,
          action:
            'Try the expression in Okta (Profile Editor > Mappings > Preview), or write it without what is not known.',
        },
      ];
    case 'error':
      return [
        {
          attribute,
          problem: `the expression is wrong: at character ${outcome.position + 1}, ${outcome.message}`,
          action: 'Correct the expression: Okta refuses it, or fills nothing.',
        },
      ];
  }
}
