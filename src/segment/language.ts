/**
 * The language of a text. English is told by the share of its words that only English uses all the time, which is quick;
 * what is not English is asked of franc, by its trigrams.
 *
 *     The ministers met in Lisbon and said that …          en
 *     Die Minister trafen sich in Lissabon und sagten …    de
 *     Lisbon 3, Porto 1; Braga 2, Faro 2                   null: too few words that tell
 *     LE MONDE EL PAIS DIE ZEIT LA REPUBBLICA              null: a row of capitals has the trigrams of anything
 */
import { franc } from 'franc-min';
import type { LetterCase, Tokens } from '../document/index.js';
import { FREQUENT_WORDS } from '../english/sentence-words.js';
import { FUNCTION_WORDS } from './function-words.js';

const MAX_FREQUENT_WORD = Math.max(...Array.from(FREQUENT_WORDS, (word) => word.length));
/** Fewer words say nothing. */
const MIN_WORDS = 20;
/** English prose has between 30 and 50 per cent of them; other languages in Latin script, lists and tables under 10. */
const MIN_SHARE = 0.15;
/** A text with more of them than this is no prose of another language. */
const LARGEST_FOREIGN_SHARE = 0.08;
/** The beginning of a text is enough, in tokens. */
const SAMPLE = 2000;
/** At least this many words, with at least this share of function words, are English, whatever comes after. */
const SURE_WORDS = 100;
const SURE_SHARE = 0.25;
/** And for trigrams, in UTF-16 code units; fewer letters than the smaller number say nothing. */
const TRIGRAM_SAMPLE = 2000;
const MIN_LETTERS = 60;

/** ISO 639-1 code (639-3 where there is none), or null when the text does not tell. */
export function languageOf(text: string, tokens: Tokens, letterCase: LetterCase): string | null {
  const { words, share } = englishShare(tokens);
  if (words >= MIN_WORDS && share >= MIN_SHARE) return 'en';
  // Rows of names have the trigrams of anything.
  if (letterCase === 'titles') return null;
  const sample = text
    .slice(0, TRIGRAM_SAMPLE)
    .replace(ADDRESS, ' ')
    .replace(/[^\p{L}\p{M}\s]+/gu, ' ');
  if (share > LARGEST_FOREIGN_SHARE || sample.replace(/\s+/g, '').length < MIN_LETTERS) return null;
  const code = franc(sample, { minLength: MIN_LETTERS });
  return code === 'und' || code === 'eng' || !isProseOf(code, sample) ? null : shortCode(code);
}

/** Addresses have trigrams of their own. */
const ADDRESS = /\S{0,60}(?:@|:\/\/|www\.|[\p{L}\d]\.\p{Ll}{2,8}\/)\S{0,200}/gu;

/** Letters of a text in which trigrams alone are believed. */
const ENOUGH_LETTERS = 300;
/** Share of the words that begin with a small letter; names and headlines in capitals have few. */
const MIN_SMALL = 0.4;
const MIN_SMALL_OF_LONG = 0.25;
/** Function words of the language, and their share, without which a short text or one in capitals says nothing. */
const MIN_KNOWN = 3;
const MIN_KNOWN_SHARE = 0.15;

/** Whether trigrams can be believed: words in Latin letters stand in sentences, not in a row of names. */
function isProseOf(code: string, sample: string): boolean {
  const words = sample.split(/\s+/).filter((word) => word !== '');
  const cased = words.filter((word) => /^[\p{Lu}\p{Ll}]/u.test(word));
  if (cased.length * 2 < words.length) return true;
  const small = cased.filter((word) => /^\p{Ll}/u.test(word)).length / cased.length;
  const isLong = sample.replace(/\s+/g, '').length >= ENOUGH_LETTERS;
  if (isLong && small >= MIN_SMALL_OF_LONG) return true;
  const list = FUNCTION_WORDS.get(code);
  if (list === undefined) return small >= MIN_SMALL && !LATIN.test(sample);
  const known = words.filter((word) => list.has(word.toLowerCase())).length;
  return known >= MIN_KNOWN && known >= MIN_KNOWN_SHARE * words.length;
}

const LATIN = /\p{Script=Latin}/u;

function englishShare(tokens: Tokens): { words: number; share: number } {
  let words = 0;
  let known = 0;
  for (let token = 0; token < Math.min(tokens.length, SAMPLE); token += 1) {
    if (!tokens.isPlain(token) && (tokens.isMark(token) || !/\p{L}/u.test(tokens.text(token)))) continue;
    words += 1;
    if (tokens.end(token) - tokens.start(token) <= MAX_FREQUENT_WORD && FREQUENT_WORDS.has(tokens.lower(token))) {
      known += 1;
    }
    if (words === SURE_WORDS && known >= SURE_SHARE * words) break;
  }
  return { words, share: words === 0 ? 0 : known / words };
}

/** `deu` → `de`. */
function shortCode(code: string): string {
  return SHORT_CODES.get(code) ?? code;
}

/** ISO 639-3 and 639-1 codes of the languages that franc tells, after the registry; those without the latter are left out. */
const SHORT_CODES: ReadonlyMap<string, string> = new Map(
  `amh am,arb ar,azj az,bel be,ben bn,bos bs,bul bg,ces cs,cmn zh,deu de,ell el,fra fr,guj gu,hau ha,hin hi,hrv hr,hun hu,
   ibo ig,ind id,ita it,jav jv,jpn ja,kan kn,kaz kk,kin rw,kor ko,lin ln,mal ml,mar mr,mya my,nld nl,npi ne,nya ny,pan pa,
   pbu ps,pes fa,plt mg,pol pl,por pt,ron ro,run rn,rus ru,sin si,som so,spa es,srp sr,sun su,swe sv,swh sw,tam ta,tel te,
   tgl tl,tha th,tur tr,ukr uk,urd ur,uzn uz,vie vi,yor yo,zlm ms,zul zu,zyb za`
    .split(',')
    .map((pair) => pair.trim())
    .map((pair) => [pair.slice(0, 3), pair.slice(4)]),
);
