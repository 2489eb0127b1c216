import type { TerraformElement } from 'cdktf';

/** For elements that CDKTF has no HCL rendering for: without this they would be left out of the HCL without a word. */
export function hclUnsupported(element: TerraformElement): never {
  throw new Error(
    `"${element.node.path}" has no HCL form in CDKTF: synthesize to JSON, which is CDKTF's default, instead of --hcl`,
  );
}
