/**
 * Newspapers whose last word is a word for something else.
 *
 *     the | Fairmoor Star |, which … the | Star |'s editor      both, with the article, in one text
 *     the | Tucson Sun |, taken for a place                     one, by the town and a word of papers
 *     the | Cape Lantern | newspaper                            what it is told to be, whatever place it looks like
 *     the Fairmoor Star alone, the North Star … a star          nothing
 */
import { PAPER_WORDS, PAPERS_OF_PLACES } from '../../english/organisation-words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import { changed, type TypedName } from '../mention.js';
import { nameFlags, townSize } from '../tagger/name-table.js';
import { certainName, inProse, overlaid } from './certain-names.js';
import { FRAME } from './frame-words.js';

/** The same names; those of papers that were taken for places with their type. */
export function withPapersOfPlaces(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const isPaper = (name: TypedName) => isOfPlace(layers, name) || isCalledPaper(layers, name);
  return names.some(isPaper)
    ? names.map((name) => (isPaper(name) ? changed(name, { type: 'ORG', headed: false }) : name))
    : names;
}

/** `the | Cape Lantern | newspaper`: no `the Lake District newspaper`, `the Leeds newspaper`. */
function isCalledPaper({ tokens }: Layers, { type, known, titles, first, end }: TypedName): boolean {
  if (type !== 'LOC' && type !== 'FAC' && type !== 'GPE') return false;
  if (known !== null || titles.length > 0 || end - first < 2 || tokens.lower(first - 1) !== 'the') return false;
  return SORTS_OF_PAPERS.test(tokens.text(end)) && lookUp(tokens.slice(first, end)) === null;
}

const SORTS_OF_PAPERS = /^(?:newspaper|tabloid|broadsheet)$/;

/** `the | Tucson Sun |`, `the | Ohio Republic |`: no `the Czech Republic`. */
function isOfPlace({ tokens }: Layers, { type, known, first, end }: TypedName): boolean {
  if (type === 'ORG' || type === 'NORP' || known !== null || end - first < 2) return false;
  const last = tokens.text(end - 1);
  if (tokens.lower(first - 1) !== 'the' || !(PAPERS_OF_PLACES.has(last) || last === 'Republic')) return false;
  const place = lookUp(tokens.slice(first, end - 1));
  if (last === 'Republic') return place?.cue === 'known-coded-province';
  return place?.type === 'GPE' || townSize(nameFlags(tokens.slice(first, end - 1).toLowerCase())) > 0;
}

/** Names in text order and disjoint; so is the result. */
export function withPapersByLastWord(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens, spelling } = layers;
  const long = new Map<string, Set<string>>();
  const short = new Set<string>();
  const found = inProse(
    layers,
    ({ firstToken, endToken }, sentence) => {
      const papers: TypedName[] = [];
      for (let token = firstToken + 1; token < endToken; token += 1) {
        const word = tokens.text(token);
        if (
          !PAPER_WORDS.has(word) ||
          /^(?:capitalised|hyphen)$/.test(spelling.shape(token + 1)) ||
          isParty(layers, word)
        )
          continue;
        let first = token;
        while (
          first > firstToken &&
          token - first < MAX_BEFORE &&
          spelling.shape(first - 1) === 'capitalised' &&
          tokens.lower(first - 1) !== 'the'
        )
          first -= 1;
        if (tokens.lower(first - 1) !== 'the') continue;
        if (first === token) short.add(word);
        else {
          const names = long.get(word) ?? new Set();
          long.set(word, names.add(tokens.slice(first, token + 1)));
        }
        papers.push(certainName(layers, { first, end: token + 1 }, sentence, 'ORG'));
      }
      return papers;
    },
    FRAME.paper,
  );
  const isPaper = ({ text }: TypedName) => {
    const word = text.slice(text.lastIndexOf(' ') + 1);
    return short.has(word) && long.get(word)?.size === 1;
  };
  const papers = found.filter(isPaper);
  return papers.length === 0 ? names : overlaid(names, papers);
}

/** `the | Republican | establishment`, in a text that has Republicans: the party's. */
function isParty({ spelling }: Layers, word: string): boolean {
  return lookUp(word)?.type === 'NORP' && spelling.timesCapitalised(`${word}s`) > 0;
}

/** Words of a name before the last one. */
const MAX_BEFORE = 3;
