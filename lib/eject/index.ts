/**
 * A synthesized stack as a plain Terraform module in the native syntax, at the same addresses: for teams that leave CDKTF. The command
 * `oneid-scim eject` is a thin layer over it.
 *
 * - `module.ts`: which file each part of the stack goes to; `readme.ts`: the module's page
 * - `hcl.ts`, `template.ts`: JSON as text of the native syntax; `blocks.ts`: what in it is a block
 */
export { type Ejected, ejectStack, type ModuleFile } from './module';
