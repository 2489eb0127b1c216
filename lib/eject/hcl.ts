import { isObject } from '../json';
import { ADDRESSES, META_BLOCKS } from './blocks';
import { literalText, templateText } from './template';

/** Text of Terraform's native syntax, as `terraform fmt` leaves it. */

export interface BlockStyle {
  /** Which arguments are blocks; undefined where that isn't known. */
  readonly blocks: readonly string[] | undefined;
  /** Whether strings are text, as in a backend and in defaults of variables, and no templates. */
  readonly literal?: boolean;
}

/** Thrown to the wing's own `ejectStack`, which gives it back as a problem. */
export class NotExpressible {
  constructor(readonly where: string) {}
}

/** A block with its labels: `resource "okta_app_saml" "app"`. */
export function block(
  labels: string,
  body: Readonly<Record<string, unknown>>,
  style: BlockStyle,
  where: string,
): string {
  const lines = bodyLines(body, style, where);
  return lines.length === 0 ? `${labels} {}` : [`${labels} {`, ...indented(lines), '}'].join('\n');
}

function bodyLines(body: Readonly<Record<string, unknown>>, style: BlockStyle, where: string): string[] {
  const entries = Object.entries(body).filter(([key]) => key !== '//');
  const isBlock = ([key, value]: [string, unknown]) =>
    META_BLOCKS.includes(key) || (isBlockLike(value) && blockOrNot(key, style, where));
  const attributes = entries.filter((entry) => !isBlock(entry));
  const nested = entries
    .filter(isBlock)
    .flatMap(([key, value]) =>
      (Array.isArray(value) ? value : [value]).map((each) =>
        block(key, isObject(each) ? each : {}, style, `${where}.${key}`),
      ),
    );
  const lines = aligned(attributes.map(([key, value]) => [key, valueText(key, value, style)]));
  const parts = [...(lines.length > 0 ? [lines] : []), ...nested.map((each) => each.split('\n'))];
  return parts.flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

/** What may be a block or a value. */
function isBlockLike(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 && value.every(isObject) : isObject(value);
}

function blockOrNot(key: string, { blocks }: BlockStyle, where: string): boolean {
  if (blocks === undefined) throw new NotExpressible(`${where}.${key}`);
  return blocks.includes(key);
}

function valueText(key: string, value: unknown, style: BlockStyle): string {
  if (typeof value === 'string') {
    return ADDRESSES.includes(key) ? value : style.literal ? literalText(value) : templateText(value);
  }
  if (Array.isArray(value)) {
    const items = value.map((each) => valueText(key, each, style));
    const flat = `[${items.join(', ')}]`;
    return flat.length <= 100 && !flat.includes('\n')
      ? flat
      : ['[', ...indented(items.map((each) => `${each},`)), ']'].join('\n');
  }
  if (isObject(value)) {
    const lines = aligned(
      Object.entries(value).map(([name, each]) => [
        /^[A-Za-z_][\w-]*$/.test(name) ? name : style.literal ? literalText(name) : templateText(name),
        valueText('', each, style),
      ]),
    );
    return lines.length === 0 ? '{}' : ['{', ...indented(lines), '}'].join('\n');
  }
  return String(value);
}

/** Names are as wide as the widest among neighbours that stand on one line each. */
function aligned(attributes: readonly (readonly [name: string, value: string])[]): string[] {
  const widths: number[] = [];
  for (let from = 0; from < attributes.length; ) {
    let to = from + 1;
    const isFlat = (index: number) => !attributes[index]?.[1].includes('\n');
    if (isFlat(from)) while (to < attributes.length && isFlat(to)) to++;
    const width = Math.max(...attributes.slice(from, to).map(([name]) => name.length));
    for (; from < to; from++) widths.push(width);
  }
  return attributes.flatMap(([name, value], index) => `${name.padEnd(widths[index] ?? 0)} = ${value}`.split('\n'));
}

function indented(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split('\n')).map((line) => (line === '' ? '' : `  ${line}`));
}
