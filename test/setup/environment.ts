import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TestEnvironment } from 'jest-environment-node';

/**
 * Node, with a temporary directory for each file of tests, which is removed after them: passed, failed or never begun. So
 * nobody who makes a folder there has to think of that: no test, no program that it starts, and not CDKTF, which makes
 * one for each `Testing.app()`.
 */
export default class extends TestEnvironment {
  private readonly shared = tmpdir();
  private own: string | undefined;

  async setup(): Promise<void> {
    await super.setup();
    this.own = mkdtempSync(path.join(this.shared, 't-'));
    // Of this process, which `tmpdir()` asks, and the copy of it that tests see and pass on.
    process.env['TMPDIR'] = this.own;
    this.global.process.env['TMPDIR'] = this.own;
  }

  async teardown(): Promise<void> {
    await super.teardown();
    process.env['TMPDIR'] = this.shared;
    // A program that is about to end may still write.
    if (this.own !== undefined) rmSync(this.own, { recursive: true, force: true, maxRetries: 5 });
  }
}
