import * as z from 'zod';
import { isObject, member } from '../../json';
import type { PeoplePreview } from '../people-preview';
import { ReviewError } from '../review-error';
import { leftOut } from './across/left-out';
import { linesOfPlans } from './across/stream';
import { readUnread, type UnreadChange } from './attributes/unread';
import type { ResourceChange } from './change';
import { type FailedCheck, readFailedChecks } from './checks';
import { type Configuration, readConfiguration } from './configuration/configuration';
import { anyObject, parsed } from './edge';
import { type OutputChange, readOutputs } from './outputs';
import { readChanges, readState } from './resources';

/**
 * Reads what `terraform show -json` and `tofu show -json` print. Only the envelope of the plan and of the resources a
 * review knows is parsed; all else is stepped over, so that a large plan costs little more than `JSON.parse`.
 * @see https://developer.hashicorp.com/terraform/internals/json-format
 */

/** The newest minor of format 1 that this was written against; a later one may only add. */
const KNOWN_MINOR = 2;

export interface Plan {
  /** Where it came from, as the user named it. */
  readonly name: string;
  /** Keeps its addresses apart from those of the plans beside it; empty for one alone. */
  readonly scope: string;
  readonly formatVersion: string;
  readonly terraformVersion: string | null;
  /** Null where the plan doesn't say: Terraform before 1.8, and OpenTofu. */
  readonly complete: boolean | null;
  readonly errored: boolean;
  /** Resources of the kinds a review knows, those without a change too. */
  readonly resources: readonly ResourceChange[];
  /** Changes of okta resources of other types. */
  readonly unread: readonly UnreadChange[];
  /** Changes by hand of okta resources of other types. */
  readonly unreadDrift: readonly UnreadChange[];
  /** Those of the state that the plan leaves aside, and data sources. */
  readonly state: readonly ResourceChange[];
  readonly drift: readonly ResourceChange[];
  readonly failedChecks: readonly FailedCheck[];
  readonly deferred: number;
  /** Addresses of resources, configured or in the state, that a plan says nothing of which doesn't tell whether it is complete. */
  readonly leftOut: readonly string[];
  readonly outputs: readonly OutputChange[];
  readonly configuration: Configuration;
  readonly notes: readonly string[];
  /** What the plan does to people whose profiles somebody gave. */
  readonly previews?: readonly PeoplePreview[] | undefined;
}

const list = z.custom<unknown[]>(Array.isArray, 'expected array').nullish();

const envelope = z.object({
  format_version: z.string(),
  terraform_version: z.string().nullish(),
  planned_values: anyObject.nullish(),
  configuration: anyObject.nullish(),
  prior_state: z.object({ values: z.object({ root_module: anyObject.nullish() }).nullish() }).nullish(),
  variables: anyObject.nullish(),
  output_changes: anyObject.nullish(),
  resource_changes: list,
  resource_drift: list,
  deferred_changes: list,
  checks: list,
  complete: z.boolean().nullish(),
  errored: z.boolean().nullish(),
});

/**
 * Reads the plans of a document: one, or one on each line.
 * @param document the text that `terraform show -json` printed, or what `JSON.parse` made of it
 * @throws ReviewError if one isn't a plan, is cut off, or has a format that isn't known
 */
export function readPlans(document: unknown, name = 'plan'): Plan[] {
  const lines = typeof document === 'string' ? linesOfPlans(document) : undefined;
  return lines === undefined
    ? [readPlan(document, name)]
    : lines.map(({ line, text }) => readPlan(parseJson(text, line), `${name}:${line}`));
}

/**
 * Reads a plan.
 * @param document the text that `terraform show -json` printed, or what `JSON.parse` made of it
 * @throws ReviewError if it isn't a plan, is cut off, or has a format that isn't known
 */
export function readPlan(document: unknown, name = 'plan'): Plan {
  const json = typeof document === 'string' ? parseJson(document) : document;
  const raw = readEnvelope(json);
  const { version, notes } = checkFormat(raw.format_version);
  const configuration = readConfiguration(raw.configuration, raw.variables);
  const changes = raw.resource_changes ?? [];
  const resources = [...readChanges(changes, 'resource_changes'), ...readDeferred(raw.deferred_changes ?? [])];
  return {
    name,
    scope: '',
    formatVersion: version,
    terraformVersion: raw.terraform_version ?? null,
    complete: raw.complete ?? null,
    errored: raw.errored ?? false,
    resources,
    unread: [...readUnread(changes), ...readUnread(deferredChanges(raw.deferred_changes ?? []))],
    unreadDrift: readUnread(raw.resource_drift ?? []),
    state: readState(raw.prior_state?.values?.root_module, new Set(resources.map(({ address }) => address))),
    drift: readChanges(raw.resource_drift ?? [], 'resource_drift'),
    failedChecks: readFailedChecks(raw.checks ?? []),
    deferred: raw.deferred_changes?.length ?? 0,
    leftOut:
      typeof raw.complete === 'boolean' || raw.errored
        ? []
        : leftOut(changes, raw.prior_state?.values?.root_module, configuration),
    outputs: readOutputs(raw.output_changes),
    configuration,
    notes,
  };
}

function readDeferred(deferred: readonly unknown[]): ResourceChange[] {
  const changes = readChanges(deferredChanges(deferred), 'deferred_changes');
  return changes.map((change) => ({ ...change, deferred: true }));
}

function deferredChanges(deferred: readonly unknown[]): unknown[] {
  return deferred.map((one) => member(one, 'resource_change')).filter((one) => one !== undefined && one !== null);
}

function parseJson(text: string, line?: number): unknown {
  if (text.trim() === '') {
    throw new ReviewError('empty: expected the output of `terraform show -json PLANFILE`');
  }
  if (text.startsWith('PK\u0003')) {
    throw new ReviewError('a binary plan file: pass the output of `terraform show -json PLANFILE`');
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    // V8 quotes the text around the fault, which may hold a secret: only the position is passed on.
    const position = /at position (\d+)/.exec(String(error))?.[1];
    const where = line === undefined ? '' : ` in line ${line}`;
    throw new ReviewError(`not JSON, or cut off${where}${position ? ` at character ${position}` : ''}`);
  }
}

function readEnvelope(json: unknown): z.infer<typeof envelope> {
  if (!isObject(json)) {
    throw new ReviewError('not a Terraform plan: expected the output of `terraform show -json PLANFILE`');
  }
  if (!('format_version' in json)) {
    const stream = '@level' in json || '@message' in json;
    throw new ReviewError(
      stream
        ? 'the log of `terraform plan -json`, not a plan: pass the output of `terraform show -json PLANFILE`'
        : 'not a Terraform plan: it has no `format_version`',
    );
  }
  if (!['planned_values', 'resource_changes', 'configuration'].some((key) => key in json)) {
    throw new ReviewError(
      'values' in json
        ? "Terraform's state, not a plan: pass the output of `terraform show -json PLANFILE`"
        : 'not a Terraform plan: it has none of `planned_values`, `resource_changes`, `configuration`',
    );
  }
  return parsed(envelope, json, '');
}

function checkFormat(version: string): { version: string; notes: string[] } {
  const [, major, minor] = /^(\d{1,4})\.(\d{1,4})$/.exec(version) ?? [];
  if (major !== '1') {
    throw new ReviewError(`plan format ${JSON.stringify(version.slice(0, 20))} isn't known: this command reads 1.x`);
  }
  const later = Number(minor) > KNOWN_MINOR;
  return {
    version,
    notes: later
      ? [`The plan has format ${version}, later than the 1.${KNOWN_MINOR} this command was written for.`]
      : [],
  };
}
