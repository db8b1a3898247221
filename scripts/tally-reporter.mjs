// Adds this run's counts to the file named by TALLY, so that `npm test` can print one closing line over all its runs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export default class TallyReporter {
  onRunComplete(_contexts, results) {
    // A journey may be run once more (test/journeys/again.ts): that it had to be is said, not hidden.
    for (const { testResults } of results.testResults)
      for (const { fullName, invocations, status } of testResults)
        if (invocations > 1 && status === 'passed') console.log(`⚠ passed only when it was run again: ${fullName}`);
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
