/** What the name of an organisation says. */

import { CONTENT_WORDS, FUNCTION_WORDS } from '../english/ordinary-words.js';
import { COMPANY_SUFFIXES, ORGANISATION_HEADS, ORGANISATIONS } from '../english/organisations.js';
import { wordSet, words } from '../english/words.js';
import { WordMemory } from '../resources/word-memory.js';
import { plainWords } from './plain.js';

const suffixes = wordSet(COMPANY_SUFFIXES);
const ordinary: ReadonlySet<string> = new Set(
  [...wordSet(ORGANISATION_HEADS, CONTENT_WORDS, FUNCTION_WORDS)].flatMap((entry) => entry.split(' ')),
);
/** More words that organisations of many countries and towns are called by. */
const ELSEWHERE = wordSet(`
  affairs, agriculture, appeal, appeals, reserve, revenue, interior, treasury, exchequer, constitutional, supreme, district, magistrates, crown, royal, democratic,
  republican, conservative, liberal, labour, labor, socialist, progressive, green, greens, christian, workers, democrats, people's, peoples,
  alliance, statistics, electoral, election,
  planning, housing, environment, science, technology, communications, culture, tourism, mines, fire, rescue, ambulance, coast, coastguard, port, harbour, airport, museum,
  library, cathedral, hospital, teachers, farmers, chamber, commerce, medical, engineers, nurses, of, the, and, for`);

/** Without case, signs, stops, article and legal form: `The ACME Co. Ltd` → `acme`. */
export function organisationKey(name: string): string {
  const remembered = keys.get(name);
  if (remembered !== undefined) return remembered;
  const key = keyOf(name);
  const found = KNOWN.get(key) ?? key;
  keys.keep(name, found);
  return found;
}

const keys = new WordMemory<string>(20_000);

function keyOf(name: string): string {
  const parts = plainWords(name.replace(/[.](?=\p{L}\b)|(?<=\b\p{L})[.]/gu, '')).map((word) =>
    word === '&' ? 'and' : word,
  );
  while (parts.length > 1 && suffixes.has(parts.at(-1) ?? '')) parts.pop();
  if (parts.length > 1 && parts[0] === 'the') parts.shift();
  return parts.map((word) => word.replace(/['.]s?$/, '')).join(' ');
}

/** Whether many may be called so, one in each country or town: `Ministry of Finance`, `Labour Party`, `Supreme Court`. */
export function isGeneric(key: string): boolean {
  return key.split(' ').every((word) => ordinary.has(word) || ELSEWHERE.has(word));
}

/** Whether the whole world knows it by this name: `united nations`. */
export function isKnown(key: string): boolean {
  return KNOWN_NAMES.has(key) && (!isGeneric(key) || OF_THE_WORLD.test(key));
}

/** `world bank`, not `labour party`. */
const OF_THE_WORLD = /^(?:world|united|international|european|un|eu|african|asian|arab|global|security|general|human) /;

/** Acronyms that the whole world knows, by what they stand for. */
const KNOWN: ReadonlyMap<string, string> = new Map(
  words(ORGANISATIONS, ';').flatMap((entry) => {
    const [short = '', long] = entry.split('=');
    return long === undefined ? [] : [[keyOf(short), keyOf(long)] as const];
  }),
);

const KNOWN_NAMES: ReadonlySet<string> = new Set(
  words(ORGANISATIONS, ';').flatMap((entry) => entry.split('=').map(organisationKey)),
);
