import { member } from '../../../json';
import type { ConfiguredModule } from './modules';

/** Where arguments come from: a resource of the same module, or of another by variables and outputs. */
export class Sources {
  private readonly found = new Map<string, string | undefined>();

  constructor(private readonly modules: ReadonlyMap<string, ConfiguredModule>) {}

  /**
   * The resource of okta that an argument takes its value from, by its address in the plan; undefined where that can't be
   * told, as behind a `local` or where `each.key` chooses one of several.
   */
  of(address: string, argument: string): string | undefined {
    const key = `${address} ${argument}`;
    if (!this.found.has(key)) {
      const [instance] = /^(?:module\.[^.[]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\.)*/.exec(address) ?? [''];
      const name = withoutKeys(address.slice(instance.length));
      const module = this.modules.get(withoutKeys(instance));
      const resource = module?.resources.get(name);
      const references = referencesOf(member(member(resource, 'expressions'), argument));
      const each = address.slice(instance.length).slice(name.length);
      this.found.set(
        key,
        module &&
          (sameInstance(resource, references, instance, each) ??
            this.source({ module, instance }, references, MOST_STEPS)),
      );
    }
    return this.found.get(key);
  }

  private source(place: Place, references: readonly string[], steps: number): string | undefined {
    for (const reference of steps > 0 ? references : []) {
      const source =
        this.resource(place, reference) ??
        this.variable(place, reference, steps) ??
        this.output(place, reference, steps);
      if (source !== undefined) {
        return source;
      }
    }
    return undefined;
  }

  private resource({ module, instance }: Place, reference: string): string | undefined {
    const [, name, key] = RESOURCE.exec(reference) ?? [];
    if (name === undefined) {
      return undefined;
    }
    return key === undefined && isRepeated(module.resources.get(name)) ? undefined : `${instance}${name}${key ?? ''}`;
  }

  /** What the module is called with. */
  private variable({ module, instance }: Place, reference: string, steps: number): string | undefined {
    const [, name] = /^var\.([\w-]+)/.exec(reference) ?? [];
    const parent = module.parent === undefined ? undefined : this.modules.get(module.parent);
    if (name === undefined || parent === undefined) {
      return undefined;
    }
    const outer = instance.replace(/module\.[^.[]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\.$/, '');
    const references = referencesOf(member(member(module.call, 'expressions'), name));
    return this.source({ module: parent, instance: outer }, references, steps - 1);
  }

  private output({ module, instance }: Place, reference: string, steps: number): string | undefined {
    const [, name, key, output] = OUTPUT.exec(reference) ?? [];
    const child = name === undefined ? undefined : this.modules.get(`${module.path}module.${name}.`);
    if (child === undefined || output === undefined || (key === undefined && isRepeated(child.call))) {
      return undefined;
    }
    const references = referencesOf(member(member(member(child.module, 'outputs'), output), 'expression'));
    return this.source({ module: child, instance: `${instance}module.${name}${key ?? ''}.` }, references, steps - 1);
  }
}

/** One instance each of what repeats likewise: `okta_group.team[each.key]`, or `each.value` of `for_each = okta_group.team`. */
function sameInstance(
  resource: unknown,
  references: readonly string[],
  instance: string,
  key: string,
): string | undefined {
  const byValue = references.some((reference) => /^each\.value(\.|$)/.test(reference));
  const [one, ...others] = byValue
    ? referencesOf(member(resource, 'for_each_expression'))
    : references.includes('each.key')
      ? references.filter((reference) => reference !== 'each.key')
      : [];
  return key !== '' && others.length === 0 && one !== undefined && /^okta_\w+\.[\w-]+$/.test(one)
    ? `${instance}${one}${key}`
    : undefined;
}

interface Place {
  readonly module: ConfiguredModule;
  /** The module's address with the keys of its instances and a dot behind it; empty for the root module. */
  readonly instance: string;
}

/** More than modules are nested in earnest; a configuration that Terraform took has no circle. */
const MOST_STEPS = 20;

const KEY = String.raw`(\[(?:\d+|"(?:[^"\\]|\\.)*")\])?`;
const RESOURCE = new RegExp(String.raw`^(okta_\w+\.[\w-]+)${KEY}(?:\.|$)`);
const OUTPUT = new RegExp(String.raw`^module\.([\w-]+)${KEY}\.([\w-]+)`);

/** An address as the configuration has it: without the keys of `count` and `for_each`. */
export function withoutKeys(address: string): string {
  return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '');
}

/** Whether `count` or `for_each` says how many there are, which may be none. */
export function isRepeated(block: unknown): boolean {
  return ['count_expression', 'for_each_expression'].some((key) => member(block, key) !== undefined);
}

/** The most precise first, as Terraform writes them. */
export function referencesOf(expression: unknown): string[] {
  const references = member(expression, 'references');
  return Array.isArray(references) ? references.filter((one) => typeof one === 'string') : [];
}
