import type { Step } from './runbook';

/** A step as its file has it: what a step lacks may be left out. */
export type StepDefinition = Pick<Step, 'id' | 'where' | 'title' | 'doneWhen'> & Partial<Omit<Step, 'seen'>>;
