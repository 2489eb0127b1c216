import { randomUUID } from 'node:crypto';

/** How many are kept of those that nobody came for. */
const MOST = 100;

/** What came of a form, for the page that is shown next: each is shown once. */
export class Notices {
  private readonly kept = new Map<string, string>();

  /** @returns what the address of the next page names it by */
  keep(words: string): string {
    const [oldest] = this.kept.keys();
    if (oldest !== undefined && this.kept.size >= MOST) this.kept.delete(oldest);
    const id = randomUUID();
    this.kept.set(id, words);
    return id;
  }

  take(id: string | undefined): string | undefined {
    const words = id === undefined ? undefined : this.kept.get(id);
    if (id !== undefined) this.kept.delete(id);
    return words;
  }
}
