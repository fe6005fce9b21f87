/**
 * Which names are those of one person.
 *
 *     Amara Okoro … Okoro … Amara                        surname or given name behind the full name
 *     Andrés Peña Ibarra … Peña Ibarra … Pena Ibarra     a part of it, with and without signs
 *     John Q. Tarrant … J. Tarrant                       an initial
 *     Ana Ruiz, Tom Ruiz … Mr. Ruiz                      of two with one surname the one whom the title fits, else the last
 */
import { type Gender, genderOfName, genderOfNoun } from './genders.js';
import type { Layers } from './layers.js';
import type { TypedName } from './types.js';
import * as vocabulary from './vocabulary.js';

/** Of every person's name, by index, a key that names of one person have in common. Linear in the number of names. */
export function personKeys({ tokens }: Pick<Layers, 'tokens'>, names: readonly TypedName[]): (string | undefined)[] {
  const people = new People();
  const lone: { index: number; part: string; gender: Gender | null }[] = [];
  const keys = names.map((name, index) => {
    if (name.type !== 'PERSON') return undefined;
    const parts = partsOf(tokens.slice(name.first, name.end));
    const gender = genderOfTitle(tokens.lower(name.first - 1));
    if (parts.length > 1) return people.add(parts, index, gender).key;
    lone.push({ index, part: parts[0] ?? '', gender });
    return undefined;
  });
  for (const { index, part, gender } of lone) keys[index] = people.byPart(part, index, gender)?.key ?? `PERSON:${part}`;
  return keys;
}

interface Person {
  readonly key: string;
  /** Of the full name; null when it is not known. */
  readonly gender: Gender | null;
}

interface Named {
  readonly person: Person;
  /** Index of the full name among the names. */
  readonly at: number;
}

/** Full names with one part in common that are looked through for a lone one. */
const MOST_NAMESAKES = 16;

/** Longer names are no person's. */
const MOST_PARTS = 8;

class People {
  /** By first and last part, by initial and last part, and by every run of parts that is no single one. */
  readonly #byRun = new Map<string, Person>();
  readonly #bySurname = new Map<string, Named[]>();
  readonly #byGiven = new Map<string, Named[]>();
  readonly #byMiddle = new Map<string, Named[]>();

  /** @param parts two or more */
  add(parts: readonly string[], at: number, title: Gender | null): Person {
    const [first = ''] = parts;
    const last = parts.at(-1) ?? '';
    const ends = `${first} ${last}`;
    const initial = `${first.charAt(0)} ${last}`;
    const known =
      this.#byRun.get(parts.join(' ')) ??
      this.#byRun.get(ends) ??
      (first.length <= 2 ? this.#byRun.get(initial) : undefined);
    const gender = title ?? genderOfName(parts);
    const person = known ?? { key: `PERSON:${parts.join(' ')}`, gender };
    const runs =
      parts.length > MOST_PARTS ? [] : parts.slice(1).flatMap((_, cut) => [parts.slice(0, cut + 2), parts.slice(cut)]);
    for (const run of [ends, initial, ...runs.filter((run) => run.length > 1).map((run) => run.join(' '))])
      if (!this.#byRun.has(run)) this.#byRun.set(run, person);
    learn(this.#bySurname, last, { person, at });
    learn(this.#byGiven, first, { person, at });
    for (const part of parts.slice(1, -1)) learn(this.#byMiddle, part, { person, at });
    return person;
  }

  /** The person whom a lone part of a name means: the one of that name named last before it, else the first behind it. */
  byPart(part: string, at: number, title: Gender | null): Person | null {
    for (const named of [this.#bySurname, this.#byGiven]) {
      const fitting = (named.get(part) ?? []).filter(
        ({ person }) => title === null || person.gender === null || person.gender === title,
      );
      const found = fitting.findLast((one) => one.at < at) ?? fitting[0];
      if (found !== undefined) return found.person;
    }
    return (this.#byMiddle.get(part) ?? []).findLast((one) => one.at < at)?.person ?? null;
  }
}

/** Of very many of one name the first and the last ones are kept. */
function learn(map: Map<string, Named[]>, part: string, named: Named): void {
  const known = map.get(part);
  if (known === undefined) map.set(part, [named]);
  else {
    if (known.length >= MOST_NAMESAKES) known.splice(1, 1);
    known.push(named);
  }
}

function genderOfTitle(word: string): Gender | null {
  return vocabulary.honorifics.has(word) ? genderOfNoun(word) : null;
}

/** Lower case, without signs, particles and "Jr.". */
function partsOf(name: string): string[] {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('’', "'");
  const parts = plain
    .split(/\s+/)
    .filter((part) => !/^(?:jr\.?|sr\.?|ii|iii|iv)$/.test(part) && !vocabulary.particles.has(part));
  return parts.length === 0 ? [plain] : parts;
}
