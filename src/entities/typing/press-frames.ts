/**
 * Newspapers that are called by one word with an article.
 *
 *     told | The Havnan |, | The Havnan | reported      with its article in capitals, inside a sentence or before what papers do
 *     told the | Aftonblad | in May                     a word of no language
 *     told the | Post |                                 a word of papers
 *     according to | The Havnan |, | Dawn | newspaper     the same, and what it is told to be
 *     told | Saturday Globe |, the | Sunday Star |      a day before it
 *     told The Hague, told the Post Office              no paper
 */
import type { Range } from '../../document/index.js';
import { PAPER_WORDS } from '../../english/organisation-words.js';
import { GIVEN_DAYS } from '../../english/people/name-words.js';
import { AFTER_PAPER, BEFORE_PAPER, PAPERS, PRINTED } from '../../english/press.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import type { TypedName } from '../mention.js';
import { certainName, inProse, overlaid } from './certain-names.js';

/** Names in text order and disjoint; so is the result. */
export function withPapers(layers: Layers, names: readonly TypedName[]): TypedName[] {
  const { tokens, forms, spelling } = layers;
  const papers = inProse(layers, ({ firstToken, endToken }, sentence) => {
    const found: TypedName[] = [];
    for (let token = firstToken; token + 1 < endToken; token += 1) {
      if (forms.at(token).article && spelling.shape(token + 1) === 'capitalised' && isPaper(layers, token)) {
        found.push(certainName(layers, { first: token + 1, end: token + 2 }, sentence, 'ORG'));
        token += 1;
      } else if (PRINTED.has(tokens.text(token + 1)) && isCalledPaper(layers, token))
        found.push(certainName(layers, { first: token, end: token + 1 }, sentence, 'ORG'));
      else if (forms.at(token).calendar && isPaperOfDay(layers, token, firstToken))
        found.push(certainName(layers, { first: token, end: token + 2 }, sentence, 'ORG'));
    }
    return found;
  });
  return papers.length === 0 ? [...names] : overlaid(names, papers);
}

/** @param article of the words `the Post` */
function isPaper(layers: Layers, article: number): boolean {
  const { tokens } = layers;
  const name = article + 1;
  if (!isAlone(layers, { first: name, end: name + 1 })) return false;
  const isTold = BEFORE_PAPER.has(tokens.text(article - 1)) || isAccordingTo(layers, article - 1);
  const reports = AFTER_PAPER.has(tokens.lower(name + 1));
  if (PAPERS.has(tokens.lower(name))) return isTold || reports;
  // A word that is no country's, place's or party's, with an article in capitals where none is needed.
  const known = lookUp(tokens.text(name));
  const isOther = known !== null && known.type !== 'NORP';
  // "told the Aftonblad in May": of no language, and nothing comes after it that it would describe.
  if (isTold && known === null && isForeign(layers, name) && AFTER_TOLD.test(tokens.text(name + 1))) return true;
  const isCapital = tokens.text(article) === 'The' && !layers.spelling.opens(article);
  return isCapital && !isOther && (isTold || reports) && /^\p{Lu}\p{Ll}{3,}$/u.test(tokens.text(name));
}

/** `according | to | The Havnan` */
function isAccordingTo({ tokens }: Layers, to: number): boolean {
  return tokens.text(to) === 'to' && tokens.lower(to - 1) === 'according';
}

/** `| Dawn | newspaper`, `The | Island | newspaper`: no `Danish newspaper`, no `the Haro newspaper`, which is a town's. */
function isCalledPaper({ tokens, forms, spelling, syntax }: Layers, token: number): boolean {
  const word = tokens.text(token);
  if (spelling.opens(token) || forms.at(token).calendar || !/^\p{Lu}\p{Ll}{3,}$/u.test(word) || lookUp(word) !== null)
    return false;
  if (/^capital/.test(spelling.shape(token + 2))) return false;
  if (forms.at(token - 1).article) return forms.at(token).ordinary;
  // "Al-| Ahali | newspaper": half of a name.
  return spelling.shape(token - 1) !== 'hyphen' && /^(?:ADP|VERB|CCONJ|SCONJ|PUNCT)$/.test(syntax.upos(token - 1));
}

const AFTER_TOLD = /^(?:[.,]|in|on|that|last|this|newspaper|daily)$/;

function isForeign({ tokens, forms }: Layers, token: number): boolean {
  return (
    /^\p{Lu}\p{Ll}{4,}$/u.test(tokens.text(token)) && !forms.at(token).ordinary && !tokens.text(token).endsWith('s')
  );
}

/** `Saturday | Globe`, not `on Sunday Globe shares fell`. */
function isPaperOfDay({ tokens, spelling }: Layers, day: number, first: number): boolean {
  const paper = tokens.text(day + 1);
  if (!GIVEN_DAYS.has(tokens.text(day)) || !PAPER_WORDS.has(paper) || day === first) return false;
  if (spelling.shape(day + 2) === 'capitalised' || spelling.shape(day - 1) === 'capitalised') return false;
  return BEFORE_PAPER.has(tokens.text(day - 1)) || /^(?:the|by|to)$/i.test(tokens.text(day - 1));
}

/** One word with a capital, no part of a longer name. */
function isAlone({ tokens, spelling }: Layers, { first, end }: Range): boolean {
  const after = spelling.shape(end);
  return (
    spelling.shape(first) === 'capitalised' &&
    after !== 'capitalised' &&
    after !== 'capitals' &&
    after !== 'hyphen' &&
    tokens.text(end) !== '&'
  );
}
