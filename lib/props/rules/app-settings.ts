import { apiCapability } from '../../okta/capabilities';
import { type Problem, problem } from '../problems/problem';
import { shown } from '../problems/shown-value';
import type { Settings, Tokens } from './rule';

/** What an adopted app is found by. */
export function adoptedApp({ app }: Settings): Problem[] {
  return app?.source === 'adopt' && app.appId === undefined && app.label === undefined
    ? [problem(['app', 'label'], 'is needed with `source: "adopt"`, or `app.appId`', 'neither')]
    : [];
}

export function appSettings({ app }: Settings, { isToken }: Tokens): Problem[] {
  if (!app || app.source === 'reference') return [];
  const path = ['app', 'settings'];
  if (app.catalogKey === undefined) {
    return app.settings
      ? [problem(path, 'needs `app.catalogKey`: a custom app has no settings', shown(app.settings, path))]
      : [];
  }
  if (app.saml) {
    const at = ['app', 'saml'];
    return [problem(at, 'must be absent with `app.catalogKey`, whose app brings its own', shown(app.saml, at))];
  }
  const capability = apiCapability(app);
  if (!capability || app.source === 'adopt') return [];
  const { displayName, requiredSettings } = capability;
  return requiredSettings.flatMap((key) => {
    const value = app.settings?.[key];
    if (value === undefined) return [problem([...path, key], `is required by ${displayName}`, 'nothing')];
    return isToken(value) || (typeof value === 'string' && value.trim() !== '')
      ? []
      : [problem([...path, key], 'must be a string that is not empty', shown(value, [...path, key]))];
  });
}
