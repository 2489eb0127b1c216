import { ARRAY_FUNCTIONS } from './arrays';
import { CONVERSION_FUNCTIONS } from './convert';
import type { Implementation, Implementations } from './implementation';
import { PEOPLE_FUNCTIONS, UNKNOWN_FUNCTIONS } from './people';
import { STRING_FUNCTIONS } from './string';
import { TIME_FUNCTIONS } from './time';

const IMPLEMENTATIONS: Implementations = {
  ...STRING_FUNCTIONS,
  ...ARRAY_FUNCTIONS,
  ...CONVERSION_FUNCTIONS,
  ...TIME_FUNCTIONS,
  ...PEOPLE_FUNCTIONS,
  ...UNKNOWN_FUNCTIONS,
};

export function implementationOf(name: string): Implementation | undefined {
  return Object.hasOwn(IMPLEMENTATIONS, name) ? IMPLEMENTATIONS[name] : undefined;
}
