/**
 * Reading SCIM answers as OneID documents and samples them, where RFC 7643 and 7644 say otherwise: names in lower case, bodies and
 * users wrapped in lists, a status in an extension. Everything that was read against the letter is remembered.
 * @see https://developer.zuora.com/v1-api-reference/api/tag/SCIM/
 */
export class Dialect {
  private readonly heard = new Set<string>();

  /** In the order in which they were met. */
  get differences(): readonly string[] {
    return [...this.heard];
  }

  note(difference: string): void {
    this.heard.add(difference);
  }

  /** The one object that an answer should be; undefined if it is none. */
  object(json: unknown, what: string): ScimObject | undefined {
    if (Array.isArray(json) && json.length === 1 && isObject(json[0])) {
      this.note(`${what} comes in a list`);
      return json[0];
    }
    return isObject(json) ? json : undefined;
  }

  /** A member by its name, in any case. */
  member(object: ScimObject | undefined, name: string): unknown {
    if (object === undefined) return undefined;
    if (Object.hasOwn(object, name)) return object[name];
    const other = Object.keys(object).find((key) => key.toLowerCase() === name.toLowerCase());
    if (other === undefined) return undefined;
    this.note(`\`${other}\` stands for \`${name}\``);
    return object[other];
  }

  /** The entries of a list response; undefined if the answer is none. */
  list(json: unknown, what: string): ScimList | undefined {
    if (Array.isArray(json)) {
      const [first] = json;
      if (json.length === 1 && isObject(first) && this.hasResources(first)) {
        return this.list(this.object(json, what), what);
      }
      this.note(`${what} comes as a bare list, without \`Resources\``);
      return { resources: this.flat(json, what), total: json.length };
    }
    if (!isObject(json)) return undefined;
    const total = this.number(this.member(json, 'totalResults'), 'totalResults');
    if (this.number(this.member(json, 'startIndex'), 'startIndex') === 0) {
      this.note('`startIndex` is a page, counted from 0, and not the number of the first entry');
    }
    const found = this.member(json, 'Resources');
    // RFC 7644 section 3.4.2: without results there may be no Resources.
    if (found === undefined || found === null) return total === 0 ? { resources: [], total } : undefined;
    const resources = this.flat(Array.isArray(found) ? found : [found], what);
    return { resources, total: total ?? resources.length };
  }

  /** A boolean, also one that is written as a text. */
  flag(value: unknown, name: string): boolean | undefined {
    if (typeof value === 'boolean') return value;
    if (typeof value !== 'string' || !/^(true|false)$/i.test(value)) return undefined;
    this.note(`\`${name}\` is a text and no boolean`);
    return value.toLowerCase() === 'true';
  }

  private number(value: unknown, name: string): number | undefined {
    if (typeof value !== 'string' || !/^\d+$/.test(value)) return typeof value === 'number' ? value : undefined;
    this.note(`\`${name}\` is a text and no number`);
    return Number(value);
  }

  private hasResources(object: ScimObject): boolean {
    return Object.keys(object).some((key) => key.toLowerCase() === 'resources');
  }

  private flat(entries: readonly unknown[], what: string): ScimObject[] {
    return entries.flatMap((entry) => {
      if (!Array.isArray(entry)) return isObject(entry) ? [entry] : [];
      this.note(`an entry of ${what} comes in a list of its own`);
      return entry.filter(isObject);
    });
  }
}

export type ScimObject = Readonly<Record<string, unknown>>;

export interface ScimList {
  readonly resources: readonly ScimObject[];
  /** How many there are, of which these may be a page. */
  readonly total: number;
}

function isObject(value: unknown): value is ScimObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
