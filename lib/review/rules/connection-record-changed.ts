import { DECLARED_FEATURES } from '../../okta/features';
import { CONNECTION_RECORD, connectionRecord, provisioningRecord } from '../../records';
import type { Facts } from '../facts/facts';
import { type Alteration, altered } from '../plan/attributes/difference';
import { read, text } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { ResourceChange } from '../plan/change';
import type { Rule } from './rule';
import { ALTERING, changesOf, LEAVING } from './shared/changes-of';
import { inWordsOfTheRecord } from './shared/record';

export const connectionRecordChanged: Rule = {
  id: 'connection-record-changed',
  severity: 'medium',
  severityNote: 'low where only the client is filled in that was made for it, or Okta has the settings already',
  finds:
    'a declared record (`terraform_data` of this library) changes or leaves the configuration: the fields, old and new',
  why: 'Terraform only writes down what is declared. Okta keeps the old settings, and people are provisioned by them, until somebody changes them by hand.',
  action:
    "Have somebody with access make the same change in Okta's Admin Console, on the Provisioning tab of the app, when this is applied.",
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'terraform_data', ALTERING)) {
      const kind = text(change, 'before', 'input.kind') ?? text(change, 'after', 'input.kind');
      const found = altered(change, FIELDS[kind === CONNECTION_RECORD ? 'connection' : 'provisioning']);
      if (found) {
        const app = facts.apps.named(text(change, 'before', 'input.appId'), 'of');
        yield {
          at: change,
          title: `Somebody must change provisioning settings${app} in the Admin Console`,
          severity: onlyFillsInTheClient(found) || isDoneInOkta(change, found, facts) ? 'low' : undefined,
          ...inWordsOfTheRecord(found),
        };
      }
    }
    for (const change of changesOf(plan, 'terraform_data', LEAVING)) {
      const appId = text(change, 'before', 'input.appId');
      if (!facts.apps.goes(appId)) {
        yield {
          at: change,
          title: `Provisioning settings${facts.apps.named(appId, 'of')} are no longer declared; Okta keeps them`,
          changes: removedFields(change),
          action:
            'Remove the record only if something else now declares these settings, or if provisioning is to be switched off by hand.',
        };
      }
    }
  },
};

const FIELDS = {
  connection: [
    ...Object.keys(connectionRecord.shape).filter((field) => !['kind', 'version', 'supportedActions'].includes(field)),
    ...Object.keys(connectionRecord.shape.supportedActions.shape).map((field) => `supportedActions.${field}`),
  ].map((field) => `input.${field}`),
  provisioning: Object.keys(provisioningRecord.shape)
    .filter((field) => !['kind', 'version'].includes(field))
    .map((field) => `input.${field}`),
};

function removedFields(change: ResourceChange): Alteration['changes'] {
  const kind = text(change, 'before', 'input.kind');
  return FIELDS[kind === CONNECTION_RECORD ? 'connection' : 'provisioning'].map((attribute) => ({
    attribute: attribute.replace('input.', ''),
    before: shown(read(change, 'before', attribute)),
    after: null,
  }));
}

/** Okta reports of the app what the record declares from now on: somebody switched it already. */
function isDoneInOkta(change: ResourceChange, { changes }: Alteration, facts: Facts): boolean {
  const app = text(change, 'after', 'input.appId');
  return changes.every(({ attribute, after }) => {
    const feature = DECLARED_FEATURES.find(({ declaredBy }) => `input.${declaredBy}` === attribute)?.feature;
    const inOkta = app === null || feature === undefined ? 'unknown' : facts.apps.featureInOkta(app, feature);
    return inOkta !== 'unknown' && (inOkta === 'on') === after;
  });
}

/** OneID gives client id and secret only after the app exists: the pull request after it writes them down. */
function onlyFillsInTheClient({ changes }: Alteration): boolean {
  return changes.every(
    ({ attribute, before }) => ['input.clientId', 'input.clientSecretLocation'].includes(attribute) && before === null,
  );
}
