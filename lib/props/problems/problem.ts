/**
 * What is wrong with props, in one formula: prop path in backticks, the rule, the value got.
 */
export interface Problem {
  /** Path of the prop, such as `pushGroups[0].sourceGroup.id`. */
  readonly path: string;
  /** What must be so, worded to follow the path. */
  readonly rule: string;
  /** The offending value as text, or what kind of value it is where showing it could give a secret away. */
  readonly got: string;
}

export type Path = readonly PropertyKey[];

export function problemText({ path, rule, got }: Problem): string {
  return `\`${path}\` ${rule}, got: ${got}`;
}

export function problem(path: Path, rule: string, got: string): Problem {
  return { path: pathText(path), rule, got };
}

/** Path as it is written in TypeScript: `pushGroups[0].sourceGroup`. */
export function pathText(path: Path): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return text.replace(/^\./, '') || 'props';
}
