import type { Worker } from 'node:worker_threads';
import type { Answer } from '../../faces/cards/answer';
import type { Asked, TakeTurn } from './turning';

/** Threads that take turns, so that the server goes on answering whatever a letter may cost. */
export interface Turners {
  readonly take: TakeTurn;
  /** Begins every thread. Rejects where one cannot begin: better the server does not start than that no turn is ever taken. */
  readonly ready: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What a thread tells: that it has begun, or the answer of its turn, null where it failed. */
interface Told {
  readonly ready?: true;
  readonly answer?: Answer | null;
}

interface Job {
  readonly asked: Asked;
  readonly done: (answer: Answer) => void;
  readonly fail: (error: Error) => void;
}

/** One thread, begun when it is first needed and again after it died; null between. */
interface Seat {
  worker: Worker | null;
  job: Job | null;
  timer: NodeJS.Timeout | null;
}

/** `count` threads; a turn that takes longer than `limit` milliseconds ends with its thread, and the others do not notice. */
export const turners = (count: number, begin: () => Worker, limit: number): Turners => {
  const seats: readonly Seat[] = Array.from({ length: Math.max(1, count) }, () => ({
    worker: null,
    job: null,
    timer: null,
  }));
  const waiting: Job[] = [];

  const free = (seat: Seat): Job | null => {
    const { job } = seat;
    if (seat.timer) clearTimeout(seat.timer);
    seat.job = null;
    seat.timer = null;
    return job;
  };
  const bury = (seat: Seat, worker: Worker): void => {
    if (seat.worker !== worker) return;
    seat.worker = null;
    free(seat)?.fail(new Error('the turn was not taken'));
    void worker.terminate();
    next(seat);
  };
  const workerOf = (seat: Seat): Worker => {
    if (seat.worker) return seat.worker;
    const worker = begin();
    worker.unref();
    worker.on('message', ({ ready, answer }: Told) => {
      if (ready || seat.worker !== worker) return;
      const job = free(seat);
      if (answer) job?.done(answer);
      else job?.fail(new Error('the turn failed'));
      next(seat);
    });
    worker.on('error', () => bury(seat, worker));
    worker.on('exit', () => bury(seat, worker));
    seat.worker = worker;
    return worker;
  };
  const next = (seat: Seat): void => {
    if (seat.job) return;
    const job = waiting.shift();
    if (!job) return;
    seat.job = job;
    const worker = workerOf(seat);
    seat.timer = setTimeout(() => bury(seat, worker), limit);
    worker.postMessage(job.asked);
  };

  return {
    take: (asked) =>
      new Promise((done, fail) => {
        waiting.push({ asked, done, fail });
        const seat = seats.find((each) => each.job === null);
        if (seat) next(seat);
      }),
    ready: async () => {
      await Promise.all(
        seats.map(
          (seat) =>
            new Promise<void>((done, fail) => {
              const worker = workerOf(seat);
              worker.once('message', () => done());
              worker.once('error', fail);
              worker.once('exit', () => fail(new Error('a thread ended before it began')));
            }),
        ),
      );
    },
    stop: async () => {
      await Promise.all(seats.map(({ worker }) => worker?.terminate()));
    },
  };
};
