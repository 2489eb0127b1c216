import { AnnotationMetadataEntryType } from 'cdktf';
import type { Construct } from 'constructs';

/**
 * What the constructs of a stack warn of, each once, in the order of the tree. `cdktf` prints it by itself; a program that is
 * run without it prints this.
 *
 * @param scope the stack, or a construct in it
 */
export function warningsOf(scope: Construct): string[] {
  const all = scope.node.findAll().flatMap(({ node }) => node.metadata);
  return [
    ...new Set(all.filter(({ type }) => type === AnnotationMetadataEntryType.WARN).map(({ data }) => String(data))),
  ];
}
