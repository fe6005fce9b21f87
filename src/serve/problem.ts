/** What a request is refused with: a status, and an error as everywhere else in Wirecopy. */

export interface ProblemParts {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly headers?: { readonly [name: string]: string };
}

export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly hint: string;
  readonly headers: { readonly [name: string]: string };

  constructor({ status, code, message, hint, headers = {} }: ProblemParts) {
    super(message);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.hint = hint;
    this.headers = headers;
  }

  /** The body of the answer. */
  toJSON(): object {
    return { error: { code: this.code, message: this.message, hint: this.hint } };
  }
}
