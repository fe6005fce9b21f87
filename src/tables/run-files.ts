/** How the files of `wirecopy run` are called that are no records; a test holds these against `batch/`. */
export const INDEX_FILE = 'index.jsonl';
export const PRIVATE_FOLDER = '.wirecopy';
export const RUN_FILES: ReadonlySet<string> = new Set([INDEX_FILE, 'quarantine.jsonl', 'run.json', PRIVATE_FOLDER]);
