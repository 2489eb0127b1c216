import { createHash } from 'node:crypto';

/**
 * A construct id for something that is known by a name: the name itself where it can stand in an id, else its letters and
 * digits with a hash. It depends on the name alone, so a Terraform address stays whatever is declared beside it.
 */
export function constructId(prefix: string, name: string): string {
  if (/^[\w-]{1,64}$/.test(name)) return `${prefix}-${name}`;
  const readable = name
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64);
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return [prefix, readable, hash].filter(Boolean).join('-');
}
