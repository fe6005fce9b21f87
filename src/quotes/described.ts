/**
 * Whom a description without a name stands for that a text uses for variety: the last one reported, or the only one who was just named.
 *
 *     Rovik said it was late. The Oslo-based company said …        Rovik
 *     Tom Bell scored twice. “I was lucky,” the striker said.      Tom Bell
 *     Rovik thanked a lender. The lender said …                    nobody: it was spoken of before
 */
import { firstNotBefore, type Range, type TokenEntity } from '../document/index.js';
import {
  BODY_HEADS,
  BODY_NOUNS,
  COMPANY_NOUNS,
  ENDS_OF_TRADES,
  NO_COMPANIES,
  TRADES,
} from '../english/organisation-descriptions.js';
import { GROWN_UP, VARIATIONS, VARIED_PHRASE } from '../english/people/sources.js';
import { SHORT_OFFICES } from '../english/people/titles.js';
import { leadsSentence } from '../grammar/subjecthood.js';
import type { Named } from '../grammar/view.js';
import { isCalledSo, isOfOtherGender, mayResume } from './fitting-nouns.js';
import { headOf } from './phrase-heads.js';
import type { Reading } from './reading.js';

/** Whether a phrase with "the" may describe one whom it does not name. */
export function mayDescribe(reading: Reading, phrase: Range, entity: TokenEntity): boolean {
  if (reading.lower(phrase.first) !== 'the' || phrase.end - phrase.first < 2) return false;
  const head = headOf(reading, phrase);
  if (entity.type === 'PERSON') {
    if (isOfOtherAge(reading, phrase, entity) || isOfOtherGender(reading.lower(head), entity)) return false;
    return isVariation(reading, phrase, head) || isOffice(reading, head, entity);
  }
  return (
    entity.type === 'ORG' &&
    !namesAnother(reading, phrase, entity) &&
    (isCompany(reading, phrase, head, entity) || isBody(reading, head, entity))
  );
}

/** `the Harbour Board’s | watchdog`, `the Clew Bay Courier | newspaper`: of another one than a place or a people. */
function namesAnother(reading: Reading, { first, end }: Range, entity: TokenEntity): boolean {
  for (let token = first + 1; token < end; token += 1) {
    const named = reading.namedAt(token)?.entity ?? entity;
    if (named !== entity && named.type !== 'GPE' && named.type !== 'NORP') return true;
  }
  return false;
}

/** Mentions of somebody at whose names an age is looked for. */
const MAX_MENTIONS = 8;

/** `the 58 | -year-old`, of `Doris Pym, 84,`. */
function isOfOtherAge(reading: Reading, { first }: Range, { mentions }: TokenEntity): boolean {
  const age = reading.tokens.text(first + 1);
  if (!/^\d{1,3}$/.test(age) || reading.lower(first + 3) !== 'year') return false;
  return mentions.slice(0, MAX_MENTIONS).some(({ kind, end }) => {
    const told = reading.tokens.text(reading.lower(end + 1) === 'aged' ? end + 2 : end + 1);
    return kind === 'name' && /^[,(]$/.test(reading.tokens.text(end)) && /^\d{1,3}$/.test(told) && told !== age;
  });
}

/** The only one of the kind in the sentence before, and before it in its own, where the phrase describes one and nobody else was called so there. */
export function onlyOneNamed(reading: Reading, phrase: Range): TokenEntity | null {
  const before = reading.sentences[Math.max(0, reading.sentenceIndex(phrase.first) - 1)];
  if (before === undefined || reading.lower(phrase.first) !== 'the') return null;
  if (reading.paragraphAt(phrase.first) - before.paragraph > 1 || reading.isFurniture(before.firstToken)) return null;
  let last: Named | null = null;
  const people = new Set<TokenEntity>();
  for (const named of namesFrom(reading, before.firstToken, phrase.first)) {
    const { entity, first } = named;
    if (reading.quotationAt(first) !== null || isAside(reading, named)) continue;
    if (!mayDescribe(reading, phrase, entity)) {
      if (entity.type === 'PERSON') people.add(entity);
      if (!isAbout(reading, phrase, named)) continue;
    }
    if (last !== null && entity !== last.entity) return null;
    last = named;
  }
  if (last !== null && people.has(last.entity) && people.size > 1) return null; // `Ana Ruiz met Tom Bell. The docker said`
  if (last === null && people.size === 0) return onlyOneSoFar(reading, phrase);
  if (last === null || phrase.first - before.firstToken > MAX_BETWEEN) return null;
  if (isSetBefore(reading, phrase, last) || isBesideTopic(reading, phrase, last)) return null;
  return isCalledSo(reading, before.firstToken, phrase, last.entity) ? null : last.entity;
}

/** `Ana Ruiz sells fish. It was late. “Buy,” the fishmonger said.`: the only one whom the text has named so far. */
function onlyOneSoFar(reading: Reading, phrase: Range): TokenEntity | null {
  let only: TokenEntity | null = null;
  for (const { entity, first } of reading.named) {
    if (first >= phrase.first || first > MAX_BETWEEN) break;
    if (entity.type !== 'PERSON' || reading.isFurniture(first)) continue;
    if (only !== null && only !== entity) return null;
    only = entity;
  }
  if (only === null || phrase.first > MAX_BETWEEN) return null;
  if (!mayDescribe(reading, phrase, only) && !mayResume(reading, phrase, only)) return null;
  return isCalledSo(reading, 0, phrase, only) ? null : only;
}

/** `| Ana Ruiz | lost her house. The docker said`: the sentence before is about her, and she may be so. */
function isAbout(reading: Reading, phrase: Range, named: Named): boolean {
  const { entity, first } = named;
  if (entity.type !== 'PERSON' || reading.sentenceIndex(first) === reading.sentenceIndex(phrase.first)) return false;
  return leadsSentence(reading, named) && mayResume(reading, phrase, entity);
}

/** `Asked about | Bell|, the striker said`: whom the sentence of the description names before it is another. */
function isSetBefore(reading: Reading, phrase: Range, { first, end, entity }: Named): boolean {
  if (end === phrase.first - 1) return false; // `Bell, | the Leeds striker | who said`
  return entity.type === 'PERSON' && reading.sentenceIndex(first) === reading.sentenceIndex(phrase.first);
}

/** `Bell scored. It rained. He had met | Mera | before. The striker said …`: the text was about another a little before, and only names this one. */
function isBesideTopic(reading: Reading, phrase: Range, last: Named): boolean {
  if (leadsSentence(reading, last)) return false;
  const sentence = reading.sentences[Math.max(0, reading.sentenceIndex(last.first) - MAX_RIVAL)];
  return namesFrom(reading, sentence?.firstToken ?? 0, last.first).some(
    (named) =>
      named.entity !== last.entity && mayDescribe(reading, phrase, named.entity) && leadsSentence(reading, named),
  );
}

/** Sentences within which the text was about another one. */
const MAX_RIVAL = 3;

/** `LEEDS (Rovik News) –`: whose report it is, or another name of somebody. */
function isAside(reading: Reading, { first, end }: Range): boolean {
  return reading.tokens.text(first - 1) === '(' && reading.tokens.text(end) === ')';
}

/** Maximum tokens of a sentence and what follows it up to the description. */
const MAX_BETWEEN = 200;

function namesFrom({ named }: Reading, first: number, end: number): Reading['named'] {
  const at = firstNotBefore(named.length, (index) => (named[index]?.first ?? 0) < first);
  return named.slice(
    at,
    firstNotBefore(named.length, (index) => (named[index]?.first ?? 0) < end),
  );
}

/** `the Oslo-based | company`, `the | start-up`, where the one before may be a firm. */
function isCompany(reading: Reading, { first, end }: Range, head: number, { name }: TokenEntity): boolean {
  if (!isCompanyNoun(reading.lower(head)) && !/start-up$/.test(reading.tokens.slice(first, end))) return false;
  return name
    .toLowerCase()
    .split(' ')
    .every((word) => !NO_COMPANIES.has(word));
}

/** `retailer`, and whatever ends like `glassmaker`, `shipbuilder`, `bookseller`. */
function isCompanyNoun(word: string): boolean {
  return COMPANY_NOUNS.has(word) || TRADES.has(word) || ENDS_OF_TRADES.some((end) => word.endsWith(end));
}

/** `the agency`, `the charity`, of an organisation whose name is one word and says nothing of the kind; `the regulator`, of a board. */
function isBody(reading: Reading, head: number, { name }: TokenEntity): boolean {
  const noun = reading.lower(head);
  if (!name.includes(' ')) return BODY_NOUNS.has(noun);
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return BODY_HEADS.get(noun)?.has(last) === true;
}

/** `Gov. Ana Ruiz … the Republican | governor`; not `the head of the navy … | the navy`. */
function isOffice(reading: Reading, head: number, { roles }: TokenEntity): boolean {
  const noun = reading.lower(head);
  return roles.some((role) => {
    const title = reading.lower(headOf(reading, role));
    return (SHORT_OFFICES.get(title.replace('.', '')) ?? title) === noun;
  });
}

/** `the Belgian`, `the 34-year-old`, `the striker`, `the Leeds | woman`. */
function isVariation(reading: Reading, { first, end }: Range, head: number): boolean {
  if (VARIATIONS.has(reading.lower(head))) return true;
  const last = reading.namedAt(end - 1);
  if (last?.entity.type === 'NORP') return !/s$/.test(reading.tokens.text(end - 1));
  if (VARIED_PHRASE.test(reading.tokens.slice(first, end).toLowerCase())) return true;
  return GROWN_UP.has(reading.lower(head)) && reading.namedAt(head - 1)?.entity.type === 'GPE';
}
