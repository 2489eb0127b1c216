import { member } from '../../../../json';
import type { AttributeChange, Certainty } from '../../../finding';
import { read } from '../../../plan/attributes/reading';
import type { ResourceChange } from '../../../plan/change';
import { hostOf, originOf } from './addresses';

/** Settings that are JSON in a text: which of them change, and to which hosts. No other value of them is told. */

interface AlteredSettings {
  readonly certainty: Certainty;
  readonly hosts: readonly string[];
  readonly changes: AttributeChange[];
}

export function alteredSettings(change: ResourceChange, attribute: string): AlteredSettings | undefined {
  const [before, after] = (['before', 'after'] as const).map((end) => read(change, end, attribute));
  if (!before?.known || !after?.known) {
    const changes = [{ attribute, before: { unknown: true } as const, after: { unknown: true } as const }];
    return { certainty: 'possible', hosts: [], changes };
  }
  const [old, now] = [leaves(before.value), leaves(after.value)];
  const keys = [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key));
  const known = new Set([...old.values()].map(originOf));
  const isHidden = [change.before, change.after].some(
    ({ sensitive }) => sensitive === true || Boolean(member(sensitive, attribute)),
  );
  const hosts = keys.flatMap((key) => {
    const address = now.get(key) ?? '';
    const host = known.has(originOf(address)) ? undefined : hostOf(address);
    return host === undefined ? [] : isHidden ? 'a host that is hidden' : host;
  });
  const toldOf = (value: string | undefined) =>
    value === undefined ? null : (!isHidden && originOf(value)) || ({ sensitive: true } as const);
  const changes = keys.map((key) => ({
    attribute: `${attribute}.${key}`,
    before: toldOf(old.get(key)),
    after: toldOf(now.get(key)),
  }));
  return keys.length === 0 ? undefined : { certainty: 'certain', hosts: [...new Set(hosts)], changes };
}

/** What is in the JSON, by its path; a text that isn't JSON is one value. Nothing stands for what is left out. */
function leaves(json: unknown): Map<string, string> {
  const found = new Map<string, string>();
  const pending: [string, unknown][] = [['', parse(json)]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [path, value] = next;
    if (typeof value === 'object' && value !== null) {
      for (const [key, below] of Object.entries(value)) {
        pending.push([path ? `${path}.${key}` : key, below]);
      }
    } else if (value !== null && value !== '' && value !== undefined) {
      found.set(path || 'value', String(value));
    }
  }
  return found;
}

function parse(json: unknown): unknown {
  try {
    return typeof json === 'string' ? JSON.parse(json) : null;
  } catch {
    return json;
  }
}
