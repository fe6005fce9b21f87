/** Which files a name means, as `wirecopy run` finds them. */
import { type BatchInput, discover } from '../batch/index.js';
import type { InputError } from '../errors.js';

/** A file to read, a file that cannot be looked at, or one that is no news. */
export type FoundInput =
  | { readonly input: BatchInput }
  | { readonly path: string; readonly error: InputError }
  | { readonly path: string; readonly leftOut: string };

/** @throws {UsageError} `input-missing`, `input-no-texts` */
export async function inputsIn(named: readonly string[], isForced: boolean): Promise<FoundInput[]> {
  const { found, leftOut } = await discover(named, '', isForced);
  return [
    ...found.map((one) => (one.error === undefined ? { input: one.input } : { path: one.path, error: one.error })),
    ...leftOut.map(({ path, reason }) => ({ path, leftOut: reason })),
  ];
}
