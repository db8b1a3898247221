// A journey that fails is run once more: a browser on a busy machine now and then misses a step for reasons that are not ours.
// The first failure is printed, and the closing lines name every journey that needed it (scripts/tally-reporter.mjs).
import { jest } from '@jest/globals';

jest.retryTimes(1, { logErrorsBeforeRetry: true });
