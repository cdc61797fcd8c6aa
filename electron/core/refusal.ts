/** A "no" with a reason: what a handler or a host throws when it has a sentence for the user. */
import type { Failure, FailureCode } from '../../shared/contract.ts';

export class Refusal extends Error {
  readonly failure: Failure;

  /**
   * @param message a sentence the user can read and act on
   * @param cause what went wrong underneath, for the log only
   */
  constructor(code: FailureCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'Refusal';
    this.failure = { code, message };
  }
}
