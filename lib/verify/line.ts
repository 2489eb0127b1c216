import { fingerprint } from '../acknowledgement/acknowledge';
import type { Check, Line } from './verification';

type Details = Partial<Pick<Line, 'subject' | 'declared' | 'found'>>;

interface FailureDetails extends Details {
  /** What it is known by, in place of its words: those may have a time in them, or leave out whom it is about. */
  readonly knownBy?: unknown;
}

/** Makes the lines of one check. */
export class Lines {
  constructor(
    private readonly side: Line['side'],
    private readonly check: Check,
  ) {}

  pass(title: string, details: Details = {}): Line {
    return this.line('pass', title, details, null);
  }

  /** @param action what to do about it */
  fail(title: string, action: string, { knownBy, ...details }: FailureDetails = {}): Line {
    const line = this.line('fail', title, details, action);
    const { check, side, subject, declared, found } = line;
    return { ...line, fingerprint: fingerprint(check, side, subject, knownBy ?? [title, declared, found]) };
  }

  /** @param title with the reason */
  skipped(title: string, details: Details = {}): Line {
    return this.line('skipped', title, details, null);
  }

  note(title: string, action: string | null = null, details: Details = {}): Line {
    return this.line('note', title, details, action);
  }

  private line(status: Line['status'], title: string, details: Details, action: string | null): Line {
    const { check, side } = this;
    return {
      ...{ check, side, status, subject: null, title, declared: null, found: null, ...details, action },
      fingerprint: null,
      acknowledged: null,
    };
  }
}
