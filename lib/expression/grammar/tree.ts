/** An expression as a tree. Every node knows where in the text it stands: `start` and `end` are UTF-16 offsets. */
export type Node = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number; readonly real: boolean }
  /** A name that stands first, such as `user`, or alone. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'property'; readonly target: Node; readonly name: string; readonly safe: boolean }
  | {
      readonly kind: 'call';
      readonly target: Node | undefined;
      readonly name: string;
      readonly arguments: readonly Node[];
      readonly safe: boolean;
    }
  | { readonly kind: 'index'; readonly target: Node; readonly index: Node }
  /** SpEL's projection `.![...]` and selections `.?[...]`, `.^[...]`, `.$[...]`. */
  | {
      readonly kind: 'collection';
      readonly operator: CollectionOperator;
      readonly target: Node;
      readonly element: Node;
    }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node }
  | { readonly kind: 'conditional'; readonly condition: Node; readonly whenTrue: Node; readonly whenFalse: Node }
  | { readonly kind: 'elvis'; readonly value: Node; readonly fallback: Node }
  | { readonly kind: 'list'; readonly elements: readonly Node[] }
  | { readonly kind: 'map'; readonly entries: readonly { readonly key: string; readonly value: Node }[] }
);

export type NodeOf<Kind extends Node['kind']> = Extract<Node, { kind: Kind }>;

export type UnaryOperator = '!' | '-' | '+';
export type CollectionOperator = '.![' | '.?[' | '.^[' | '.$[';
export type BinaryOperator =
  | 'OR'
  | 'AND'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'matches'
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '^';

export function children(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'property':
      return [node.target];
    case 'call':
      return node.target ? [node.target, ...node.arguments] : node.arguments;
    case 'index':
      return [node.target, node.index];
    case 'collection':
      return [node.target, node.element];
    case 'unary':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'conditional':
      return [node.condition, node.whenTrue, node.whenFalse];
    case 'elvis':
      return [node.value, node.fallback];
    case 'list':
      return node.elements;
    case 'map':
      return node.entries.map(({ value }) => value);
    default:
      return [];
  }
}

/** The node and everything below it, in the order of the text. */
export function* nodesOf(node: Node): Generator<Node> {
  const open = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    open.push(...children(next).toReversed());
  }
}

/** The name by which a call is in the table of functions: `String.len`, `isMemberOfGroup`; undefined for a method of a value. */
export function functionName({ target, name }: NodeOf<'call'>): string | undefined {
  if (!target) return name;
  return target.kind === 'name' ? `${target.name}.${name}` : undefined;
}
