/**
 * The only organisation that was just named, called for variety by a noun that its name says nothing of.
 *
 *     Rovik said it was late. The Oslo-based company hired ten.        Rovik
 *     A spokesman for Rovik said the company was late.                 Rovik
 *     Rovik thanked Acme. The company hired ten.                       nobody: it may be either
 *     Rovik bought the company.                                        nobody: another one
 */
import type { Range, TokenEntity } from '../../document/index.js';
import {
  ACTED_FOR_VARIETY,
  BODY_HEADS,
  COMPANY_NOUNS,
  ENDS_OF_TRADES,
  NO_COMPANIES,
  OF_KIND,
  OTHER_THAN_COMPANIES,
  SET_APART,
  TELLING_APART,
} from '../../english/organisation-descriptions.js';
import { SPEAKING_FOR } from '../../english/organisation-words.js';
import { wordSet } from '../../english/words.js';
import { isSubject, leadsSentence } from '../../grammar/subjecthood.js';
import type { Layers } from '../layers.js';
import { organisationHeads } from '../lexicons/vocabulary.js';
import type { Kind, Kinds, NamePlace } from './kind.js';

interface Described {
  readonly layers: Layers;
  readonly kinds: Kinds['kinds'];
  /** Names and descriptions by their first tokens. */
  readonly starts: readonly (NamePlace | undefined)[];
  /** Of words the organisation in whose name alone they stand. */
  readonly byWord: ReadonlyMap<string, TokenEntity | null>;
  /** `the | Oslo-based | company`, of one sentence. */
  readonly phrase: Range;
}

/** `Harlan Chemical`: by "harlan" and "chemical". */
export function wordsOfNames(entities: readonly TokenEntity[]): ReadonlyMap<string, TokenEntity | null> {
  const found = new Map<string, TokenEntity | null>();
  for (const entity of entities) {
    if (entity.type !== 'ORG' || !entity.name.includes(' ')) continue;
    for (const word of entity.name.toLowerCase().split(' '))
      found.set(word, found.has(word) && found.get(word) !== entity ? null : entity);
  }
  return found;
}

/** `the | chemical | maker`, `the | bus | operator`, `the | health | group`: one of whose name the word before the noun is part, one or many. */
function byWordOfName({ layers: { tokens }, kinds, byWord, phrase }: Described, noun: string): TokenEntity | null {
  if (phrase.end - phrase.first !== 3 || !(isCompanyNoun(noun) || WITH_WORD_OF_NAME.has(noun))) return null;
  const word = tokens.lower(phrase.first + 1);
  const entity = byWord.get(word) ?? byWord.get(`${word}s`) ?? byWord.get(`${word}es`) ?? null;
  const at = entity?.mentions[0]?.first;
  if (entity === null || at === undefined || at >= phrase.first) return null;
  return isCompanyNoun(noun) || noun === 'maker' || mayBeCalled(kinds, entity, noun) ? entity : null;
}

const WITH_WORD_OF_NAME = wordSet('maker, group, charity, union, regulator, watchdog, body');

export function organisationMeant(described: Described): TokenEntity | null {
  const { layers, kinds, starts, phrase } = described;
  const { tokens, view, segmentation } = layers;
  const noun = tokens.lower(phrase.end - 1);
  const isBare = phrase.end - phrase.first === 2;
  const byWord = byWordOfName(described, noun);
  if (byWord !== null) return byWord;
  if (!isOfOrganisations(noun) && (noun !== 'bank' || isBare)) return null; // the Oslo-based bank
  const isOfKind = isCompound(layers, phrase); // the car company
  if (isOfKind && noun === 'group') return null; // the investor group
  if (isSetApart(layers, phrase)) return null;
  if (isBare && isOfSome(kinds.get(noun))) return null;
  const sentence = view.sentenceIndex(phrase.first);
  const [before, own] = [segmentation.sentences[sentence - 1], segmentation.sentences[sentence]];
  if (own === undefined) return null;
  const isNear = before !== undefined && !before.furniture && own.paragraph - before.paragraph <= 1;
  const from = isNear ? before.firstToken : own.firstToken;
  if (phrase.first - from > MAX_BETWEEN) return null;
  let only: (NamePlace & { first: number }) | null = null;
  const isBased = tokens.lower(phrase.end - 2) === 'based'; // `the Oslo-based company`: what the sentence before is about
  for (let token = from; token < phrase.first; token += 1) {
    if (tokens.lower(token) === noun) return null; // thanked a lender. | The lender |
    const name = starts[token];
    if (name === undefined || tokens.lower(token - 1) === 'former') continue; // a former Acme engineer
    const isNamed = name.entity.type === 'ORG' && !isAside(layers, token, name.end) && view.quotationAt(token) === null;
    if (isNamed && mayBeCalled(kinds, name.entity, noun)) {
      const isOther = only !== null && only.entity !== name.entity;
      const isBeside = isOther && isBased && only !== null && isLead(layers, only, name, token, own.firstToken);
      if (isOther && !isBeside) return null;
      if (!isBeside) only = { ...name, first: token };
    }
    token = name.end - 1;
  }
  if (only === null || isActedUpon(layers, only.end, own.firstToken, phrase)) return null;
  const isMeant = isOfKind ? leadsSentence(view, only) : isSpokenOf(layers, only, from);
  return isMeant ? only.entity : null;
}

/** `| Rovik | took money from Acme. The Oslo-based company …`: one leads its sentence, and the other is no subject of it. */
function isLead(
  { view }: Layers,
  lead: NamePlace & { first: number },
  { end }: NamePlace,
  first: number,
  own: number,
): boolean {
  return first < own && leadsSentence(view, lead) && !isSubject(view, view.sentenceAt(first).first, first, end);
}

/** Whether the text says of some that they are one. */
function isOfSome(kind: Kind | undefined): boolean {
  return kind !== undefined && kind.named.size > kind.alike.size;
}

/** What the sentence is about, or for whom somebody speaks; what the text names twice may stand anywhere. */
function isSpokenOf(
  { tokens, view }: Layers,
  { entity, first, end }: NamePlace & { first: number },
  from: number,
): boolean {
  const preposition = tokens.lower(first - 1) === 'the' ? first - 2 : first - 1;
  if (tokens.lower(preposition) === 'for' && SPEAKING_FOR.has(tokens.lower(preposition - 1))) return true;
  return entity.mentions.length > 1 || isSubject(view, Math.max(from, view.sentenceAt(first).first), first, end);
}

/** Tokens of a sentence and what follows it up to the description. */
const MAX_BETWEEN = 120;

function isOfOrganisations(noun: string): boolean {
  return isCompanyNoun(noun) || ACTED_FOR_VARIETY.has(noun) || BODY_HEADS.has(noun);
}

/** `retailer`, and whatever ends like `glassmaker`, `shipbuilder`. */
function isCompanyNoun(noun: string): boolean {
  return noun !== 'maker' && (COMPANY_NOUNS.has(noun) || ENDS_OF_TRADES.some((end) => noun.endsWith(end)));
}

/** `the rival company`, `the Rovik unit`; not `the Oslo-based company`, `the Danish company`, `the car company`. */
function isSetApart({ tokens, syntax, spelling }: Layers, { first, end }: Range): boolean {
  for (let token = first + 1; token < end - 1; token += 1) {
    if (SET_APART.has(tokens.lower(token)) || TELLING_APART.has(tokens.lower(token))) return true;
    const isName = syntax.upos(token) === 'PROPN' && /^capital/.test(spelling.shape(token));
    if (isName && spelling.shape(token + 1) !== 'hyphen') return true;
    if (/^JJ[RS]$/.test(syntax.xpos(token))) return true; // the largest company
  }
  return false;
}

/** `the | car | company`, `the | venture | fund`; not `the | news | agency`. */
function isCompound({ tokens, syntax, spelling }: Layers, { first, end }: Range): boolean {
  for (let token = first + 1; token < end - 1; token += 1) {
    const isHyphened = spelling.shape(token + 1) === 'hyphen' || spelling.shape(token - 1) === 'hyphen';
    if (syntax.upos(token) === 'NOUN' && !isHyphened && !OF_KIND.has(tokens.lower(token))) return true;
  }
  return false;
}

/** `LEEDS (Rovik News) –`: whose report it is. */
function isAside({ tokens }: Layers, first: number, end: number): boolean {
  return tokens.text(first - 1) === '(' && tokens.text(end) === ')';
}

/** Whether a name says nothing against the noun. */
function mayBeCalled(kinds: Kinds['kinds'], entity: TokenEntity, noun: string): boolean {
  const words = entity.name.toLowerCase().split(' ');
  if (BODY_HEADS.get(noun)?.has(words.at(-1) ?? '') === true) return true;
  if (isCompanyNoun(noun) || noun === 'bank') {
    const isOther = [...OTHER_THAN_COMPANIES].some((kind) => kinds.get(kind)?.named.has(entity) === true);
    return !isOther && words.every((word) => !NO_COMPANIES.has(word));
  }
  if (!ACTED_FOR_VARIETY.has(noun)) return false;
  const isOfState = NO_COMPANIES.has(words[0] ?? '') && /\p{Ll}/u.test(entity.name); // the Senate
  const isBody = /^(?:group|agency|organi[sz]ation)$/.test(noun);
  const saysNothing = isBody && words.every((word) => !organisationHeads.has(word)); // Transport for Haro
  return ((words.length === 1 || saysNothing) && !isOfState) || kinds.get('company')?.named.has(entity) === true;
}

/** `Rovik bought | the company`: whoever the clause is about has it done to another one. */
function isActedUpon({ tokens, syntax }: Layers, end: number, from: number, { first }: Range): boolean {
  if (end <= from) return false;
  for (let token = end; token < first; token += 1)
    if (syntax.upos(token) === 'SCONJ' || /^[,;:—–]$/.test(tokens.text(token)) || SAID.test(tokens.lower(token)))
      return false;
  return true;
}

const SAID = /^(?:said|says|that)$/;
