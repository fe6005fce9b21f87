/**
 * Numbers of four digits that look like years and are none, told by the words beside them.
 *
 *     Resolution 1973 · Senate Bill 1962 · flight BA 2019 · Windows 2000        numbers and names of things
 *     1900 kg · has 2010 staff · a total of 2012 · sold for 1999                what is counted, weighed, paid
 *     1984 Main Street · 555-2020                                               addresses, telephones
 *     pages 1815 to 1820 · 42 U.S.C. § 1983 · 127 S. Ct. 1955 · the novel 1984  places in books and laws, and works
 */
import type { Syntax } from '../../document/index.js';
import type { Words } from '../words.js';
import { CAR_MAKERS } from './lexicons/car-makers.js';
import {
  BANDS_DO,
  BEFORE_WORKS,
  CHAMBERS,
  CODES,
  COLLECTIVES,
  DEGREES,
  LAWS,
  MEASURES,
  MOVED,
  NUMBERED,
  OF_A_YEAR,
  PLACES_OF_TWO_LETTERS,
  PRICED,
  PRODUCTS,
  QUANTITIES,
  REPORTERS,
  SEVERAL_NUMBERED,
  STREETS,
  WORKS,
} from './lexicons/not-years.js';
import { DAY_LINKS } from './lexicons/opening-hours.js';

/** Whether the four digits at the word are none. */
export function isNoYear(words: Words, syntax: Syntax, at: number): boolean {
  return (
    isMeasured(words, syntax, at) ||
    isNumbered(words, syntax, at) ||
    isQuantity(words, at) ||
    isAddress(words, at) ||
    isLaw(words, at) ||
    isLevel(words, at) ||
    isBand(words, syntax, at) ||
    isCitedPage(words, at) ||
    isWork(words, syntax, at)
  );
}

/** "1900 kg", "has 2010 staff". */
function isMeasured(words: Words, syntax: Syntax, at: number): boolean {
  const after = words.lower(at + 1);
  if (words.isGlued(at + 1) && !words.isLetters(at + 1)) return false;
  if (MEASURES.has(after) && !words.isCapital(at + 1)) return true;
  if (words.isCapital(at + 1)) return false;
  const before = words.lower(at - 1);
  if (COLLECTIVES.has(after) && !OF_A_YEAR.has(before) && before !== 's') return true;
  // "it employs 1990 engineers"
  return (
    words.isLetters(at - 1) &&
    syntax.upos(words.token(at - 1)) === 'VERB' &&
    syntax.upos(words.token(at + 1)) === 'NOUN'
  );
}

/** "Resolution 1973", "Senate Bill 1962", "BA 2019", "Windows 2000", "the Peugeot 2008". */
function isNumbered(words: Words, syntax: Syntax, at: number): boolean {
  const before = words.lower(at - 1);
  if (before === '§' || before === '¶') return true;
  if (isOneOfSeveral(words, at)) return true;
  if (words.isGlued(at)) return isGluedCode(words, at);
  if (NUMBERED.has(before) || isTelephone(words, at)) return true;
  if (before === 'bill') return CHAMBERS.has(words.lower(at - 2)) || !words.isCapital(at - 2);
  if (!words.isCapital(at - 1)) return false;
  if (PRODUCTS.has(before)) return true;
  if (/^[A-Z]{2}$/.test(words.text(at - 1)) && !PLACES_OF_TWO_LETTERS.has(before) && !words.isGlued(at - 1))
    return true;
  // "the Peugeot 2008 is small", "Ford 2019 results" are of a year
  const upos = syntax.upos(words.token(at + 1));
  return CAR_MAKERS.has(before) && !(words.isLetters(at + 1) && (upos === 'NOUN' || upos === 'ADJ'));
}

/** "pages | 1815", "pages 1815 to | 1820", "rooms 12, 1901 and | 1902". */
function isOneOfSeveral(words: Words, at: number): boolean {
  let from = at;
  for (let back = 0; back < MAX_NUMBERED; back += 1) {
    if (SEVERAL_NUMBERED.has(words.lower(from - 1))) return from < at || !words.isGlued(at);
    if (words.lower(from - 1) !== ',' && !DAY_LINKS.has(words.lower(from - 1))) return false;
    const comma = words.lower(from - 2) === ',' ? from - 2 : from - 1;
    if (!words.isNumber(comma - 1)) return false;
    from = comma - 1;
  }
  return false;
}

/** Numbers of a list that are looked at. */
const MAX_NUMBERED = 4;

/** "127 S. Ct. | 1955", "42 U.S.C. | 1983", "512 So. 2d | 1987": the number of the volume, the name of the series, the page. */
function isCitedPage(words: Words, at: number): boolean {
  let isNamed = false;
  for (let from = at - 1; from >= at - REACH_OF_SERIES; from -= 1) {
    const word = words.lower(from);
    if (words.isNumber(from)) {
      // the "2" of "So. 2d"
      if (words.lower(from + 1) === 'd' && words.isGlued(from + 1)) continue;
      // "in 2010. So 2009 was": a sentence between
      return isNamed && words.lower(from + 1) !== '.';
    }
    if (REPORTERS.has(word) && words.isCapital(from)) isNamed = true;
    else if (word !== '.' && !(word === 'd' && words.isNumber(from - 1))) return false;
  }
  return false;
}

/** "L. Ed. 2d", "U . S . C .". */
const REACH_OF_SERIES = 8;

/** "the novel | 1984 sold out"; "the film 2019 audiences loved" is of a year. */
function isWork(words: Words, syntax: Syntax, at: number): boolean {
  if (!WORKS.has(words.lower(at - 1)) || !BEFORE_WORKS.has(words.lower(at - 2))) return false;
  const upos = syntax.upos(words.token(at + 1));
  return !(words.isLetters(at + 1) && (upos === 'NOUN' || upos === 'ADJ'));
}

/** "555-2020", "F-2000", "A350-1000". */
function isGluedCode(words: Words, at: number): boolean {
  if (!/^[-–]$/.test(words.lower(at - 1)) || !words.isGlued(at - 1)) return false;
  const length = words.end(at - 2) - words.start(at - 2);
  // "133-03-03-2020"
  if (words.isNumber(at - 2)) return length === 3 || (words.isNumber(at - 4) && /^[-–]$/.test(words.lower(at - 3)));
  return words.isCapital(at - 2) && length === 1;
}

/** "020 7946 | 1999", "(0117) 496 | 1960", "+44 1632 | 1984": groups of digits after an area code. */
function isTelephone(words: Words, at: number): boolean {
  let from = at - 1;
  while (from > at - MAX_GROUPS && words.isNumber(from)) {
    if (isAreaCode(words, from)) return true;
    from -= 1;
  }
  return from < at - 1 && words.lower(from) === ')' && isAreaCode(words, from - 1);
}

/** Groups of digits before the last of a telephone number, at most. */
const MAX_GROUPS = 5;

function isAreaCode(words: Words, at: number): boolean {
  if (!words.isNumber(at)) return false;
  return words.lower(at - 1) === '+' || /^0\d{2,4}$/.test(words.text(at));
}

/** "a total of 2012", "as many as 1900", "sold for 1999". */
function isQuantity(words: Words, at: number): boolean {
  const [before, second] = [words.lower(at - 1), words.lower(at - 2)];
  if (before === 'of') return QUANTITIES.has(second);
  if (before === 'as') return DEGREES.has(second);
  return before === 'for' && PRICED.has(second);
}

/** "Regulation 2016/679", "Order 2018/19": laws by the year and their number. */
function isLaw(words: Words, at: number): boolean {
  if (words.lower(at + 1) !== '/' || !words.isGlued(at + 1) || !words.isNumber(at + 2)) return false;
  return LAWS.has(words.lower(at - 1));
}

/** "rose to 2015", "stood at 1998": an index; "fell to 2015 levels", "at 1998 prices" are of a year. */
function isLevel(words: Words, at: number): boolean {
  if (words.isLetters(at + 1)) return false;
  return words.lower(at - 1) === 'at' || (words.lower(at - 1) === 'to' && MOVED.has(words.lower(at - 2)));
}

/** "The 1975 are", "the 1812 Overture", "his pin was 1984". */
function isBand(words: Words, syntax: Syntax, at: number): boolean {
  if (words.lower(at + 1) === 'overture') return words.isCapital(at + 1);
  if (/^(?:was|is)$/.test(words.lower(at - 1)) && CODES.has(words.lower(at - 2))) return !words.isLetters(at + 1);
  if (words.lower(at - 1) !== 'the' || words.isGlued(at + 1)) return false;
  return syntax.upos(words.token(at + 1)) === 'AUX' || BANDS_DO.has(words.lower(at + 1));
}

/** Words from the number of a house to the kind of its street. */
const REACH_OF_STREET = 3;

/** "1984 Main Street". */
function isAddress(words: Words, at: number): boolean {
  for (let to = at + 1; to <= at + REACH_OF_STREET && words.isCapital(to); to += 1) {
    if (STREETS.has(words.lower(to)) && to > at + 1) return true;
  }
  return false;
}
