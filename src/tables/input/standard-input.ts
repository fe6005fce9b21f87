/** Standard input that is to be read twice. */
import { join } from 'node:path';
import { readFileChunks, until } from '../../read/index.js';
import { PendingFile } from '../../write/index.js';

/**
 * Keeps what comes in a file of the folder; what has come until then, when it is interrupted.
 *
 * @returns what came, as often as it is asked for
 * @throws {OutputError} `output-unwritable`
 */
export async function keptAt(
  folder: string,
  chunks: AsyncIterable<Uint8Array>,
  interrupted: AbortSignal,
): Promise<() => AsyncIterable<Uint8Array>> {
  const path = join(folder, 'standard-input');
  const file = await PendingFile.open(path, folder);
  try {
    for await (const chunk of until(chunks, interrupted)) await file.append(chunk);
    await file.finish();
    await file.place();
  } catch (error) {
    await file.discard();
    throw error;
  }
  return () => readFileChunks(path);
}
