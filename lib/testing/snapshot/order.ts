/** The same record, by key. */
export function byKey<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(sorted(Object.entries(record), ([key]) => [key]));
}

/** The things in the order of their first keys, then of their second ones, and so on. */
export function sorted<T>(things: T[], keys: (thing: T) => string[]): T[] {
  const compare = (a: string[], b: string[]): number => {
    for (const [index, key] of a.entries()) {
      const other = b[index];
      if (other !== undefined && key !== other) return key < other ? -1 : 1;
    }
    return 0;
  };
  return [...things].sort((a, b) => compare(keys(a), keys(b)));
}
