/** What runs wrote: never read as input, unless it is named. */
import { isReserved, isTable, PRIVATE_FOLDER, TABLES_FILE } from './own-names.js';
import { realPathOf } from './real-path.js';

/**
 * Of a folder that is searched: whether all that lies in it is results (the output folder of this run, below the folder
 * that was named), only the files with the names of results, or nothing.
 */
export function resultsIn(outputs: string): (real: string, isRoot: boolean, names: readonly string[]) => Results {
  const own = realPathOf(outputs);
  return (real, isRoot, names) => {
    if (real === own && !isRoot) return () => true;
    if (real === own || names.includes(PRIVATE_FOLDER)) return isReserved;
    if (names.includes(TABLES_FILE)) return isTable;
    return () => false;
  };
}

/** Whether the file or folder of this name is a result. */
export type Results = (name: string) => boolean;
