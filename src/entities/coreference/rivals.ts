/**
 * Whether somebody else was named since whom a description may mean as well.
 *
 *     Acme, a brewer, grew. Rovik shrank. The brewer …            either
 *     Acme grew. The Ministry of Fisheries shrank. The company …  Acme: no ministry is a company
 *     Ana Ruiz, an actress, left. Lia Costa sang. The actress …   either
 *     … The judge Lia Costa sang. The actress …                   Ruiz: of Costa the text says what she is
 */
import type { TokenEntity } from '../../document/index.js';
import { COMPANY_NOUNS, NO_COMPANIES } from '../../english/organisation-descriptions.js';
import { VARIATIONS } from '../../english/people/sources.js';
import { wordSet } from '../../english/words.js';
import { hasWord } from './nominal-front.js';

/** The organisation or the person that the text has named last. */
export interface LastNamed {
  readonly entity: TokenEntity;
  readonly sentence: number;
  readonly isSubject: boolean;
}

/** Whether another organisation that may be called so was named since: `Acme, a brewer, grew. Rovik shrank. | The company |`. */
export function isOfRival(last: LastNamed | null, entity: TokenEntity, { noun, sentence, seen }: DescribedAt): boolean {
  if (last === null || last.entity === entity || last.sentence < sentence - 1 || entity.type !== 'ORG') return false;
  if (last.sentence === sentence) return VAGUE.has(noun) && mayBe(last.entity, noun);
  const isSince = last.isSubject && (seen.get(entity) ?? -1) < last.sentence && !hasWord(entity, noun);
  return isSince && (VAGUE.has(noun) || COMPANY_NOUNS.has(noun)) && mayBe(last.entity, noun);
}

interface DescribedAt {
  readonly noun: string;
  readonly sentence: number;
  readonly seen: ReadonlyMap<TokenEntity, number>;
}

/** `Ana Ruiz, an actress, left. Lia Costa sang. | The actress |`: a word that fits whoever was named last. */
export function isOfAnotherPerson(
  last: LastNamed | null,
  entity: TokenEntity,
  { noun, sentence, seen }: DescribedAt,
): boolean {
  if (last === null || last.entity === entity || entity.type !== 'PERSON' || !VARIATIONS.has(noun)) return false;
  if (last.entity.roles.length > 0) return false;
  return last.isSubject && last.sentence >= sentence - 1 && (seen.get(entity) ?? -1) < last.sentence;
}

/** What many organisations are: where another one was just named, that one may be meant. */
const VAGUE = wordSet('party,group,company,firm,organisation,organization,agency,movement,alliance,team,club,side');

/** Whether an organisation may be called by such a noun, as far as its name tells: no ministry is a company. */
function mayBe({ name }: TokenEntity, noun: string): boolean {
  const isOfFirms = COMPANY_NOUNS.has(noun) || noun === 'club' || noun === 'team';
  return (
    !isOfFirms ||
    !name
      .toLowerCase()
      .split(' ')
      .some((word) => NO_COMPANIES.has(word) && word !== 'club')
  );
}
