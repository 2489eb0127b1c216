import type { HandoffDocument } from '../../handoff';

/** A page that is opened in place of an address; undefined of another address. */
export type Lead = (address: string) => string | undefined;

/** What a page of one's team stands for, in steps that have no address. */
export interface Desk {
  readonly url: string;
  readonly opens: string;
}

/** The handoff whose links lead to the pages of a rehearsal. What is to be entered stays as it is. */
export function led(document: HandoffDocument, lead: Lead, desk: Desk): HandoffDocument {
  const inText = (text: string) => text.replace(/https:\/\/[^\s`]*[^\s`.,;:)]/g, (address) => lead(address) ?? address);
  return {
    ...document,
    runbooks: document.runbooks.map((runbook) => ({
      ...runbook,
      app: { ...runbook.app, adminConsole: runbook.app.adminConsole && (lead(runbook.app.adminConsole) ?? null) },
      steps: runbook.steps.map((step) => ({
        ...step,
        ...(DESK_STEPS.has(step.id) ? desk : { url: step.url && (lead(step.url) ?? step.url) }),
        warnings: step.warnings.map(inText),
        actions: step.actions.map(inText),
        notes: step.notes.map(inText),
      })),
    })),
  };
}

/** What the team does with Terraform and the commands. */
const DESK_STEPS: ReadonlySet<string> = new Set(['second-pull-request', 'verify']);
