import { faultOf, type GmailFault } from './gmail-fault';

/** How a call is repeated. */
export interface Patience {
  /** Attempts in all. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled each time, and spread by up to half so that callers do not march in step. */
  readonly pause: number;
  /** A wait that the API asks for is honoured up to this many milliseconds; longer, and the person is told instead. */
  readonly longest: number;
}

export const patience: Patience = { attempts: 3, pause: 300, longest: 3_000 };

/**
 * Calls, and calls again where `mayRepeat` says that it does no harm. Rejects with the last GmailFault.
 * A call that creates something must pass a `mayRepeat` that refuses uncertain faults.
 */
export const retry = async <Result>(
  call: () => Promise<Result>,
  mayRepeat: (fault: GmailFault) => boolean,
  { attempts, pause, longest }: Patience = patience,
): Promise<Result> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const fault = faultOf(error);
      const wait = fault.wait ?? pause * 2 ** (attempt - 1) * (1 + Math.random() / 2);
      if (attempt >= attempts || !mayRepeat(fault) || wait > longest) throw fault;
      await new Promise((done) => setTimeout(done, wait));
    }
  }
};
