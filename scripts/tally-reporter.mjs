// Adds this run's counts to the file named by TALLY, so that `npm test` can print one closing line over all its runs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export default class TallyReporter {
  onRunComplete(_contexts, results) {
    const file = process.env.TALLY;
    if (!file) return;
    const sum = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0, skipped: 0 };
    sum.passed += results.numPassedTests;
    // A file that does not even load has no failed test of its own, and must count all the same.
    sum.failed += results.numFailedTests + results.numRuntimeErrorTestSuites;
    sum.skipped += results.numPendingTests + results.numTodoTests;
    writeFileSync(file, JSON.stringify(sum));
  }
}
