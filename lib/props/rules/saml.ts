import { type Path, type Problem, problem } from '../problems/problem';
import { shown } from '../problems/shown-value';
import type { Settings } from './rule';

/** What the provider refuses: the address and issuer of single logout one without the other, at the plan. */
export function singleLogout({ app }: Settings): Problem[] {
  if (!app || app.source === 'reference' || !app.saml) return [];
  const { singleLogoutUrl, singleLogoutIssuer } = app.saml;
  return [
    ...missing('singleLogoutIssuer', singleLogoutIssuer, 'singleLogoutUrl', singleLogoutUrl),
    ...missing('singleLogoutUrl', singleLogoutUrl, 'singleLogoutIssuer', singleLogoutIssuer),
  ];
}

function missing(key: string, value: string | undefined, other: string, given: string | undefined): Problem[] {
  return value === undefined && given !== undefined
    ? [problem(['app', 'saml', key], `is needed with \`app.saml.${other}\``, 'nothing')]
    : [];
}

/** What the provider refuses of attribute statements, and only in the midst of an apply. */
export function attributeStatements({ app }: Settings): Problem[] {
  if (!app || app.source === 'reference') return [];
  return (app.attributeStatements ?? []).flatMap((statement, index) => {
    const path = ['app', 'attributeStatements', index];
    return statement.type === 'GROUP'
      ? unfit([...path, 'values'], statement.values?.length ? statement.values : undefined, 'GROUP')
      : [
          ...unfit([...path, 'filterType'], statement.filterType, 'EXPRESSION'),
          ...unfit([...path, 'filterValue'], statement.filterValue, 'EXPRESSION'),
        ];
  });
}

function unfit(path: Path, value: unknown, type: 'GROUP' | 'EXPRESSION'): Problem[] {
  return value === undefined
    ? []
    : [problem(path, `must be absent from a statement of type \`${type}\``, shown(value, path))];
}
