/** Walks over a folder and what lies below it: the files that are wanted, and what could not be looked at, by path. */
import { isUtf8 } from 'node:buffer';
import type { Dirent, Stats } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { normalize, resolve, sep } from 'node:path';
import { InputError } from '../errors.js';
import { resultsIn } from './earlier-results.js';
import { detailOf, escaped, kindOf, look, reasonOf } from './look.js';
import type { Pattern } from './pattern.js';
import { realPathOf } from './real-path.js';

/** A file, or an error in its place. */
export type Met = {
  readonly path: string;
  /** The path below the folder that is searched, with `/`. */
  readonly below: string;
  /** The path without links. */
  readonly real: string;
} & ({ readonly bytes: number; readonly error?: never } | { readonly error: InputError; readonly bytes?: never });

/**
 * Sorted by code units of the path. Links are followed. Of the paths that lead to a file it is known by the one with the
 * fewest links, of several by the first: so a link that is added names no file anew. Hidden folders are only searched if the
 * pattern says so: what lies in `.git`, `.Trash` or beside `._cup.txt` was put there by a program, not to be read. So is
 * what lies in `node_modules`.
 *
 * @param outputs the output folder of the run; see `earlier-results.ts`
 */
export async function walk(named: string, wanted: Pattern, outputs: string): Promise<Met[]> {
  const real = realPathOf(named) ?? resolve(named);
  // `link/..` is not where the link stands: such a path must stay as it was named.
  const path = realPathOf(normalize(named)) === real ? normalize(named) : named;
  const walker = new Walker(wanted, resultsIn(outputs));
  await walker.search({ path: path === '.' ? '' : withSeparator(path), below: '', real });
  return walker.met();
}

/** `path` and `below` of a folder end in a separator, or are empty. */
interface Place {
  readonly path: string;
  readonly below: string;
  readonly real: string;
}

interface Entry {
  readonly name: string;
  readonly dirent: Dirent<Buffer>;
  /** Of a link: where it leads. */
  readonly target: Stats | Error | null;
}

class Walker {
  readonly #wanted: Pattern;
  readonly #resultsIn: ReturnType<typeof resultsIn>;
  /** By real path. */
  readonly #met = new Map<string, Met & { readonly links: number }>();
  /** Real paths of folders that need no second visit, and where the links stand that were followed. */
  readonly #visited = new Set<string>();
  /** How many links lead to what is searched now, and the links that were met there. */
  #links = 0;
  #linked: Place[] = [];

  constructor(wanted: Pattern, results: ReturnType<typeof resultsIn>) {
    this.#wanted = wanted;
    this.#resultsIn = results;
  }

  met(): Met[] {
    return [...this.#met.values()].sort((a, b) => byCodeUnits(a.path, b.path));
  }

  /** First what no link leads to, then what one link does, and so on. Each link is followed once, so circles end. */
  async search(root: Place): Promise<void> {
    for (let folders = [root]; folders.length > 0; this.#links += 1) {
      this.#linked = [];
      for (const folder of folders) await this.#folder(folder);
      const links = this.#linked.sort((a, b) => byCodeUnits(a.path, b.path));
      folders = links.filter(({ real }) => this.#isNew(`${real}${sep}`)).map(targetOf);
    }
  }

  async #folder(folder: Place): Promise<void> {
    // A pattern that asks where a file lies may want by its second path what it did not by its first.
    if (this.#wanted.anywhere && !this.#isNew(folder.real)) return;
    const entries = await this.#entriesOf(folder);
    const names = entries.map(({ name }) => name);
    const isResult = this.#resultsIn(folder.real, folder.below === '', names);
    for (const entry of entries) {
      if (!isResult(entry.name)) await this.#entry(folder, entry);
    }
  }

  async #entriesOf({ path, below, real }: Place): Promise<Entry[]> {
    try {
      const found = await readdir(path === '' ? '.' : path, { withFileTypes: true, encoding: 'buffer' });
      return found.map((dirent) => entryOf(path, dirent));
    } catch (error) {
      const place = { path: path === '' ? '.' : path.slice(0, -1), below: below.slice(0, -1), real };
      this.#fail(place, `a folder that cannot be read (${detailOf(error)})`, CHECK_RIGHTS, error);
      return [];
    }
  }

  async #entry(folder: Place, { name, dirent, target }: Entry): Promise<void> {
    const place = { path: folder.path + name, below: folder.below + name, real: withSeparator(folder.real) + name };
    const matches = this.#wanted.matches(place.below);
    if (dirent.isFile() && !matches) return;
    const mayHold = name !== 'node_modules' && this.#wanted.mayHold(place.below);
    if (!matches && !mayHold) return;
    if (!isUtf8(dirent.name)) {
      if (matches || dirent.isDirectory() || dirent.isSymbolicLink())
        this.#fail(place, 'the name is not UTF-8', RENAME);
    } else if (target instanceof Error) {
      // Whatever its name: it may have led to a folder of texts.
      this.#fail(place, reasonOf(target, place.path), MEND_LINK, target);
    } else if (dirent.isDirectory()) {
      if (mayHold) await this.#folder(inside(place));
    } else if (target?.isDirectory()) {
      if (mayHold) this.#linked.push(place);
    } else if (matches) {
      this.#file(place, target);
    }
  }

  #file(place: Place, target: Stats | null): void {
    const stats = target ?? look(place.path);
    if (stats instanceof Error) this.#fail(place, reasonOf(stats, place.path), CHECK_RIGHTS, stats);
    else if (!stats.isFile()) this.#fail(place, `${kindOf(stats)}, expected a file`, NAME_IT);
    else if (target === null) this.#add({ ...place, bytes: stats.size }, this.#links);
    else this.#add({ ...place, real: realPathOf(place.path) ?? place.real, bytes: stats.size }, this.#links + 1);
  }

  #fail(place: Place, reason: string, hint: string, cause?: unknown): void {
    const error = new InputError({ code: 'input-unreadable', message: `${place.path}: ${reason}`, hint, cause });
    this.#add({ ...place, error }, this.#links);
  }

  #add(met: Met, links: number): void {
    const other = this.#met.get(met.real);
    const isBetter = other === undefined || links < other.links || (links === other.links && met.path < other.path);
    if (isBetter) this.#met.set(met.real, { ...met, links });
  }

  #isNew(place: string): boolean {
    const before = this.#visited.size;
    return this.#visited.add(place).size > before;
  }
}

function inside({ path, below, real }: Place): Place {
  return { path: path + sep, below: `${below}/`, real };
}

const CHECK_RIGHTS = 'Check that you may read it, or name only what should be read.';
const MEND_LINK = 'Mend the link or take it away.';
const NAME_IT = 'A pipe in a folder is not waited for; one that is named itself is read.';
const RENAME = 'Give it a name in UTF-8, for example with: convmv -f ISO-8859-1 -t UTF-8';

/** The folder that a link leads to. */
function targetOf(link: Place): Place {
  return inside({ ...link, real: realPathOf(link.path) ?? link.real });
}

function entryOf(folder: string, dirent: Dirent<Buffer>): Entry {
  const name = isUtf8(dirent.name) ? dirent.name.toString() : escaped(dirent.name);
  const target = dirent.isSymbolicLink() && isUtf8(dirent.name) ? look(folder + name) : null;
  return { name, dirent, target };
}

function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
