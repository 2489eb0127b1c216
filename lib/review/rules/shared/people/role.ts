/** Attributes and values that say what somebody may do. The names are of every app's own choice: these are the usual words. */

const ROLE = /role|group|admin|permission|privilege|entitle|access|licen[cs]e|scope|security|clearance|^memberof$/i;
const POWERFUL = /admin|root|owner|super|sudo|full.?access/i;

/** True for a name such as `role`, `userGroups`, `isAdmin`, `entitlements`. */
export function isRoleLike(name: string): boolean {
  return ROLE.test(name);
}

/** True for a text such as `'ADMIN'` or `"Owner"`. */
export function isPowerful(text: string): boolean {
  return POWERFUL.test(text);
}
