/**
 * Where people are from, as the text says it at their names: who is meant by "the Norwegian".
 *
 *     Norwegian skier Olaf Berg beat Tom Bell. Bell left. The Norwegian sang.        Olaf Berg
 *     Olaf Berg, a Norwegian skier, beat Tom Bell. Bell left. The Norwegian sang.    Olaf Berg
 *     Norwegian-born Olaf Berg beat Tom Bell.                                        nobody is said to be Norwegian
 */
import type { Range, TokenEntity } from '../../document/index.js';
import type { Layers } from '../layers.js';
import type { Place, Scene } from './scene.js';

export class Nationals {
  /** By the token after the name of a people or a party. */
  readonly #peoples = new Map<number, TokenEntity>();
  readonly #firsts = new Map<number, number>();
  readonly #of = new Map<TokenEntity, Set<TokenEntity>>();
  readonly #told = new Set<TokenEntity>();

  constructor(scene: Scene, entities: readonly TokenEntity[]) {
    for (const people of entities)
      if (people.type === 'NORP')
        for (const { first, end } of people.mentions) {
          this.#peoples.set(end, people);
          this.#firsts.set(end, first);
        }
    if (this.#peoples.size > 0) for (const place of scene.people) this.#learn(scene.layers, place);
  }

  /** Who belongs to the people whose name ends before a token, as far as the text says so. */
  named(end: number): readonly TokenEntity[] {
    const people = this.#peoples.get(end);
    return people === undefined ? [] : [...(this.#of.get(people) ?? [])];
  }

  /** Whether a phrase is nothing but the name of a people after its article: `the | South Korean |`, not `the Ohio | Republican |`. */
  isWhole({ first, end }: Range): boolean {
    return this.#firsts.get(end) === first + 1;
  }

  /** Whether the text says of somebody to belong to a people. */
  isTold(person: TokenEntity): boolean {
    return this.#told.has(person);
  }

  #learn({ tokens, syntax, spelling }: Layers, { entity, first, end }: Place): void {
    const isWord = (token: number) =>
      /^(?:ADJ|NOUN|PROPN)$/.test(syntax.upos(token)) || spelling.shape(token) === 'hyphen';
    for (let token = first - 1; token >= first - BESIDE && isWord(token); token -= 1) this.#tell(tokens, token, entity);
    if (tokens.text(end) !== ',' || !ARTICLES.test(tokens.lower(end + 1))) return;
    for (let token = end + 2; token <= end + BESIDE && isWord(token); token += 1) this.#tell(tokens, token, entity);
  }

  /** `| Norwegian | skier`, not `| Norwegian |-born` */
  #tell(tokens: Layers['tokens'], token: number, person: TokenEntity): void {
    const people = this.#peoples.get(token + 1);
    if (people === undefined || tokens.text(token + 1) === '-') return;
    const known = this.#of.get(people) ?? new Set<TokenEntity>();
    this.#of.set(people, known.add(person));
    this.#told.add(person);
  }
}

/** Tokens from a name to where somebody is from. */
const BESIDE = 6;
const ARTICLES = /^(?:an?|the)$/;
