const path = require('node:path');

const WIDTH = 80;
/** What describes tests that are skipped ends in this, with the reason. */
const SKIPPED = / \(skipped: (.*)\)$/;

/** Tells a run in a page: a dot for each file of tests, failures whole, and a line for what was skipped and why. */
module.exports = class {
  column = 0;
  skipped = new Map();

  constructor(globalConfig) {
    this.root = globalConfig.rootDir;
  }

  onTestResult(_test, result) {
    const failed = result.testExecError !== undefined || result.numFailingTests > 0;
    this.mark(failed ? 'F' : '.');
    if (failed) {
      this.line(`FAIL ${path.relative(this.root, result.testFilePath)}\n${consoleOf(result)}${result.failureMessage}`);
    }
    for (const { status, ancestorTitles, title: own, fullName } of result.testResults) {
      if (status !== 'pending') continue;
      const title =
        [...ancestorTitles, own].find((each) => SKIPPED.test(each)) ?? `${fullName} (skipped: it says test.skip)`;
      this.skipped.set(title, (this.skipped.get(title) ?? 0) + 1);
    }
  }

  onRunComplete() {
    if (this.column > 0) process.stderr.write('\n');
    this.column = 0;
    for (const [title, count] of this.skipped) {
      this.line(
        `Skipped: ${title.replace(SKIPPED, '')}, ${count} ${count === 1 ? 'test' : 'tests'}: ${SKIPPED.exec(title)[1]}`,
      );
    }
  }

  mark(sign) {
    process.stderr.write(this.column === WIDTH ? `\n${sign}` : sign);
    this.column = (this.column % WIDTH) + 1;
  }

  line(text) {
    process.stderr.write(`${this.column > 0 ? '\n' : ''}${text}\n`);
    this.column = 0;
  }
};

function consoleOf({ console: written }) {
  return (written ?? []).map(({ type, message }) => `console.${type}: ${message}\n`).join('');
}
