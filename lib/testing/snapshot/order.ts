/** The same record, by key. */
export function byKey<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(sorted(Object.entries(record), ([key]) => [key]));
}

/** The things in the order of their first keys, then of their second ones, and so on. */
export function sorted<T>(things: T[], keys: (thing: T) => string[]): T[] {
  const compare = (a: string[], b: string[]): number => {
    const differs = a.findIndex((key, index) => key !== b[index]);
    return differs < 0 ? 0 : (a[differs] as string) < (b[differs] as string) ? -1 : 1;
  };
  return [...things].sort((a, b) => compare(keys(a), keys(b)));
}
