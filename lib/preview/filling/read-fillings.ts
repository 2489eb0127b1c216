import { isObject } from '../../json';
import { PreviewError } from '../preview-error';
import type { Filling } from './filling';
import { fillingsOfPlan } from './from-plan';
import { fillingsOfStack } from './from-stack';
import type { JsonObject } from './json-data';

/**
 * What fills the apps of a plan (`terraform show -json PLANFILE`, also of OpenTofu), of a state in the same form, or of a
 * synthesized stack (`cdk.tf.json`), by address.
 *
 * @throws PreviewError if it is none of these, or maps nothing to an app
 */
export function readFillings(text: string): Filling[] {
  const found = fillingsIn(text);
  if (found.length === 0) {
    throw new PreviewError(
      'nothing in it tells what fills the accounts of an app: it has no okta_profile_mapping to one, nor an app with a username template',
    );
  }
  return found;
}

/** As {@link readFillings}; empty where it maps nothing to an app. */
export function fillingsIn(text: string): Filling[] {
  const json = jsonOf(text);
  const isShown = typeof json['format_version'] === 'string';
  if (!isShown && !isObject(json['resource'])) {
    throw new PreviewError('neither a plan (`terraform show -json PLANFILE`) nor a synthesized stack (cdk.tf.json)');
  }
  if (isShown && !/^1\.\d+$/.test(String(json['format_version']))) {
    throw new PreviewError("the plan has a format that isn't known: 1.x is");
  }
  const found = (isShown ? fillingsOfPlan(json) : fillingsOfStack(json)).filter(
    ({ now }) => now.userName !== undefined || now.attributes.length > 0,
  );
  return found.sort((one, other) => (one.address < other.address ? -1 : 1));
}

function jsonOf(marked: string): JsonObject {
  const text = marked.replace(/^\uFEFF/, '');
  if (text.startsWith('PK\u0003')) {
    throw new PreviewError('a binary plan file: pass the output of `terraform show -json PLANFILE`');
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // V8's own words quote what stands there.
    throw new PreviewError('not JSON, or cut off');
  }
  if (!isObject(json)) throw new PreviewError('expected an object of JSON');
  return json;
}
