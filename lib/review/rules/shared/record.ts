import { CONNECTION_RECORD } from '../../../records';
import { type Alteration, altered } from '../../plan/attributes/difference';
import { text } from '../../plan/attributes/reading';
import type { ResourceChange } from '../../plan/change';
import type { Plan } from '../../plan/plan';
import { ALTERING, changesOf } from './changes-of';

/** The declared record of a connection: what somebody enters on the Integration screen by it. */

/** The records of connections that change. */
export function connectionRecords(plan: Plan): ResourceChange[] {
  return changesOf(plan, 'terraform_data', ALTERING).filter(isConnectionRecord);
}

export function isConnectionRecord(change: ResourceChange): boolean {
  return (text(change, 'before', 'input.kind') ?? text(change, 'after', 'input.kind')) === CONNECTION_RECORD;
}

/** How fields of a record change, in the record's own words. */
export function alteredFields(change: ResourceChange, fields: readonly string[]): Alteration | undefined {
  const found = altered(
    change,
    fields.map((field) => `input.${field}`),
  );
  return found && inWordsOfTheRecord(found);
}

export function inWordsOfTheRecord<T extends Alteration>(alteration: T): T {
  const changes = alteration.changes.map((one) => ({ ...one, attribute: one.attribute.replace('input.', '') }));
  return { ...alteration, changes };
}
