/** What is given of an object: CDKTF's options are left out rather than undefined. */
export type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

export function given<T extends object>(object: T): Given<T> {
  // Keys without a value are gone, and those that may lack one were optional.
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Given<T>;
}
