import type { Runbook } from '../../lib/handoff';
import { fieldLines } from '../../lib/handoff/format/text';

/** Of a runbook what is to be filled in; `oneid-scim handoff` prints the whole. */
export function handoffLines({ steps }: Runbook, width: number): string[] {
  return steps.flatMap((step, index) =>
    step.where === 'Your team' || step.fields.length === 0
      ? []
      : [
          `Step ${index + 1} in ${step.where}: ${step.title}`,
          ...fieldLines(step, width - 2).map((line) => `  ${line}`),
        ],
  );
}
