import { previewsForReview, readPeople } from '../../lib/preview';
import { type Finding, type Review, reviewPlan } from '../../lib/review';
import { ADA } from '../preview/people';
import { app, create, keep, mapping, plan, update } from './plans';

/** Three people of whom one has no given name. */
export const PEOPLE: readonly Readonly<Record<string, unknown>>[] = [
  { ...ADA, login: 'ada.l@corp.example', email: 'ada.l@mail.example' },
  { ...ADA, login: 'bea@corp.example', email: 'bea@mail.example' },
  { ...ADA, login: 'cy@mail.example', email: 'cy@mail.example', firstName: '' },
];

export const NAMES: Record<string, [string]> = {
  givenName: ['user.firstName'],
  familyName: ['user.lastName'],
  email: ['user.email'],
};

/** A plan for one app with another username, or other expressions, than before. */
export function planFor(
  to: { template?: string; attributes?: Record<string, [string]> },
  from: typeof to | null = {},
): string {
  const values = (of: typeof to) => app({ user_name_template: of.template ?? '${source.email}' });
  const mapped = (of: typeof to) => mapping({ ...NAMES, ...of.attributes });
  const changes =
    from === null
      ? [create('okta_app_saml.oneid', values(to)), create('okta_profile_mapping.oneid', mapped(to))]
      : JSON.stringify(to) === JSON.stringify(from)
        ? [keep('okta_app_saml.oneid', values(to)), keep('okta_profile_mapping.oneid', mapped(to))]
        : [
            update('okta_app_saml.oneid', values(from), values(to)),
            update('okta_profile_mapping.oneid', mapped(from), mapped(to)),
          ];
  return JSON.stringify(plan(changes));
}

export function reviewWith(text: string, names = false, people = PEOPLE): Review {
  const given = readPeople(JSON.stringify(people));
  return reviewPlan(text, { people: () => previewsForReview(text, given, { names }) });
}

export function foundWith(rule: string, text: string, names = false): Finding[] {
  return reviewWith(text, names).document.findings.filter((finding) => finding.rule === rule);
}
