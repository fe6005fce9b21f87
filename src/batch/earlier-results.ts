/** What runs wrote: never read as input, unless it is named. */
import { realPathOf } from './real-path.js';

/** The folder that marks the output folder of a run. */
const RUN_MARK = '.wirecopy';
const RESULT_FILE = /^(?:records(?:-\d+)?\.(?:jsonl(?:\.\w+)?|parquet)|quarantine\.jsonl|index\.jsonl|run\.json)$/;

/**
 * Of a folder that is searched: whether all that lies in it is results (the output folder of this run, below the folder
 * that was named), only the files with the names of results, or nothing.
 */
export function resultsIn(outputs: string): (real: string, isRoot: boolean, names: readonly string[]) => Results {
  const own = realPathOf(outputs);
  return (real, isRoot, names) => {
    if (real === own && !isRoot) return () => true;
    if (real === own || names.includes(RUN_MARK)) return (name) => name === RUN_MARK || RESULT_FILE.test(name);
    return () => false;
  };
}

/** Whether the file or folder of this name is a result. */
export type Results = (name: string) => boolean;
