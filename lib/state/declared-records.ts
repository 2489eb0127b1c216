import { isObject, member } from '../json';
import {
  CONNECTION_RECORD,
  type ConnectionRecord,
  connectionRecord,
  PROVISIONING_RECORD,
  type ProvisioningRecord,
  provisioningRecord,
  RECORD_VERSION,
} from '../records';
import { StateError } from './state-error';
import type { StateResource } from './state-resources';
import { parsed } from './terraform-json';

/** The two records of one instance. */
export interface RecordPair {
  readonly appId: string;
  /** Address of the connection's record. */
  readonly address: string;
  readonly connection: ConnectionRecord;
  readonly toApp: ProvisioningRecord;
}

/**
 * The records of a state, in pairs by the app that they are about.
 *
 * @throws StateError for a record that isn't whole, is alone or of another version, and for two of one kind for one app
 */
export function declaredRecords(resources: readonly StateResource[]): RecordPair[] {
  const connections = new Map<string, Found<ConnectionRecord>>();
  const toApps = new Map<string, Found<ProvisioningRecord>>();
  for (const { address, type, mode, values } of resources) {
    if (type !== 'terraform_data' || mode !== 'managed') continue;
    const fields = recordOf(values);
    if (fields === undefined) continue;
    if (fields['version'] !== RECORD_VERSION) {
      throw new StateError(
        `${address}: a record of another version than ${RECORD_VERSION}: use the \`oneid-scim\` of the release that applied it`,
      );
    }
    if (fields['kind'] === CONNECTION_RECORD) {
      add(connections, { address, record: parsed(connectionRecord, fields, address) });
    } else {
      add(toApps, { address, record: parsed(provisioningRecord, fields, address) });
    }
  }
  for (const { address, record } of toApps.values()) {
    if (!connections.has(record.appId)) throw alone(address, 'connection');
  }
  return [...connections.values()].map(({ address, record }) => {
    const toApp = toApps.get(record.appId);
    if (toApp === undefined) throw alone(address, 'To App');
    return { appId: record.appId, address, connection: record, toApp: toApp.record };
  });
}

interface Found<R> {
  readonly address: string;
  readonly record: R;
}

function add<R extends { readonly appId: string }>(known: Map<string, Found<R>>, found: Found<R>): void {
  const first = known.get(found.record.appId);
  if (first) {
    throw new StateError(`${first.address} and ${found.address} are records of the same app: one of them has to go`);
  }
  known.set(found.record.appId, found);
}

function alone(address: string, lacking: string): StateError {
  return new StateError(
    `${address}: the state lacks the ${lacking} record of the same app: apply the whole stack first`,
  );
}

const KINDS: readonly unknown[] = [CONNECTION_RECORD, PROVISIONING_RECORD];

/** A record's fields: in a state file a value of any type stands beside its type. */
function recordOf(values: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  for (const value of [member(values, 'output'), member(values, 'input')]) {
    for (const fields of [value, member(value, 'value')]) {
      if (isObject(fields) && KINDS.includes(member(fields, 'kind'))) return fields;
    }
  }
  return undefined;
}
