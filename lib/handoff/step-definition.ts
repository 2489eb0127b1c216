import type { Step } from './runbook';
import type { Sentence, Source } from './sources';

type InSentences = 'warnings' | 'actions' | 'notes';

/** A step as its file has it, each sentence with its source; what a step lacks may be left out. */
export type StepDefinition = Pick<Step, 'id' | 'where' | 'title' | 'minutes'> &
  Partial<Omit<Step, 'seen' | InSentences | 'doneWhen' | 'wayBack'>> & {
    readonly [Key in InSentences]?: readonly Sentence[];
  } & {
    readonly doneWhen: Sentence;
    readonly wayBack: Sentence;
    /** Where menus, fields and values of the screen are from. */
    readonly screen?: readonly Source[];
  };

/** Every sentence of a step, in the order of reading. */
export function sentencesOf({
  warnings = [],
  actions = [],
  notes = [],
  doneWhen,
  wayBack,
}: StepDefinition): Sentence[] {
  return [...warnings, ...actions, ...notes, doneWhen, wayBack];
}
