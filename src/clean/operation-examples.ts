/** What the examples beside an operation say of it; `tests/clean/operations.test.ts` runs them. They are not shipped. */
export interface OperationExamples {
  /** What the operation mends. */
  readonly mends: readonly (readonly [raw: string, clean: string])[];
  /** What looks like damage and is none: the whole stage leaves it as it is. */
  readonly stays: readonly string[];
  /** What it should mend and does not yet. */
  readonly knownFailures: readonly (readonly [raw: string, clean: string])[];
}
