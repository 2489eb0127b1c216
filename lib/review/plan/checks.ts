import * as z from 'zod';
import { member } from '../../json';
import { ReviewError } from '../review-error';
import { parsed } from './edge';

/** Reads the checks of a plan that failed: check blocks, preconditions and postconditions. */

export interface FailedCheck {
  /** `check`, `resource`, `output_value`, `var`, or what a later version adds. */
  readonly kind: string;
  readonly address: string;
  readonly name: string;
  /** `error` when the condition couldn't be evaluated. */
  readonly status: 'fail' | 'error';
  readonly messages: readonly string[];
}

const failedCheck = z.object({
  address: z.object({ kind: z.string(), to_display: z.string(), name: z.string().optional() }),
  instances: z
    .array(
      z.object({
        address: z.object({ to_display: z.string() }),
        status: z.string(),
        problems: z.array(z.object({ message: z.string() })).nullish(),
      }),
    )
    .nullish(),
});

export function readFailedChecks(checks: readonly unknown[]): FailedCheck[] {
  const failed: FailedCheck[] = [];
  for (const [index, check] of checks.entries()) {
    const status = member(check, 'status');
    if (typeof status !== 'string') {
      throw new ReviewError(`checks[${index}].status: expected string`);
    }
    if (status !== 'fail' && status !== 'error') {
      continue;
    }
    const { address, instances } = parsed(failedCheck, check, `checks[${index}]`);
    const common = { kind: address.kind, name: address.name ?? '' };
    const broken = (instances ?? []).flatMap(({ status: found, ...one }) =>
      found === 'fail' || found === 'error' ? [{ ...one, status: found } as const] : [],
    );
    if (broken.length === 0) {
      failed.push({ ...common, address: address.to_display, status, messages: [] });
    }
    for (const one of broken) {
      failed.push({
        ...common,
        address: one.address.to_display,
        status: one.status,
        messages: (one.problems ?? []).map(({ message }) => message),
      });
    }
  }
  return failed;
}

/** Whether Terraform stops at it: of all kinds, only a check block lets the plan go on. */
export function isGate({ kind }: FailedCheck): boolean {
  return kind !== 'check';
}

/** Validation of a variable; Terraform writes `var`, and `input_variable` stands beside its `output_value`. */
export function isOfVariable({ kind }: FailedCheck): boolean {
  return kind === 'var' || kind === 'input_variable';
}
