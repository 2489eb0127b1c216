import { type Received, textOf } from '../compute/received';
import type { Problem } from './problem';
import { USER_NAME } from './problems';

/** For each person, whether somebody else gets the same user name: OneID doesn't regard case, and has each once. */
export function sharedUserNames(all: readonly Received[]): (Problem | undefined)[] {
  const names = all.map(({ userName }) => userName && textOf(userName)?.toLowerCase());
  const counts = new Map<string, number>();
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((name) => {
    const others = (name === undefined ? 0 : (counts.get(name) ?? 0)) - 1;
    return others < 1
      ? undefined
      : {
          attribute: USER_NAME,
          problem: `${others === 1 ? 'somebody else gets' : `${others} others get`} the same user name, and OneID has each once`,
          action:
            'One account would stand for several people, or all but the first are refused: fill the user name by an attribute that is unique.',
        };
  });
}
