/** The names in an output folder that are the run's own to give. */
export const PRIVATE_FOLDER = '.wirecopy';
export const INDEX_FILE = 'index.jsonl';
export const QUARANTINE_FILE = 'quarantine.jsonl';
export const REPORT_FILE = 'run.json';
export const JOURNAL_FILE = `${PRIVATE_FOLDER}/journal.jsonl`;

const LISTS: ReadonlySet<string> = new Set([INDEX_FILE, QUARANTINE_FILE, REPORT_FILE]);
const SHARD_FILE = /^records(?:-\d+)?\.(?:jsonl(?:\.\w+)?|parquet)$/;

/** `index.jsonl` and the like. */
export function isList(name: string): boolean {
  return LISTS.has(name);
}

/** A file of many records. */
export function isShard(name: string): boolean {
  return SHARD_FILE.test(name);
}

/** Names of `wirecopy tables`, which may put its folder into this one, or beside the inputs; a test holds them against `tables/`. */
export const TABLES_FILE = 'tables.json';
const TABLE_FILE =
  /^(?:tables\.json|(?:documents|sentences|entities|mentions|dates|statements|people|organisations|places|stories)(?:-\d{5,})?\.(?:parquet|csv|jsonl))$/;

/** A file of tables, in a folder that says that it has them. */
export function isTable(name: string): boolean {
  return TABLE_FILE.test(name);
}

/** Any of them: no file of one record, and no folder of such files, is called so. */
export function isReserved(name: string): boolean {
  return name === PRIVATE_FOLDER || isList(name) || isShard(name);
}
