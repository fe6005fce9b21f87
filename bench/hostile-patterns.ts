/** Texts that no one wrote to be read, each of any length; all names are invented. */
import { oneDocumentOf } from './corpus.js';

/** Makes a text of about so many UTF-16 code units. */
export type Pattern = (length: number) => string;

/** The same again and again. */
export function repeated(unit: string): Pattern {
  return (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** Pieces made of their number, until the text is long enough. */
export function counted(piece: (index: number) => string): Pattern {
  return (length) => {
    const pieces: string[] = [];
    for (let index = 0, size = 0; size < length; index += 1) {
      const next = piece(index);
      pieces.push(next);
      size += Math.max(1, next.length);
    }
    return pieces.join('').slice(0, length);
  };
}

/** As many openings as closings, one inside the other. */
function nested(open: string, middle: string, close: string): Pattern {
  return (length) => {
    const depth = Math.floor(length / (open.length + close.length));
    return `${open.repeat(depth)}${middle}${close.repeat(depth)}`;
  };
}

/** A first half and a second half. */
function halves(first: Pattern, second: Pattern): Pattern {
  return (length) => `${first(length / 2)}${second(length / 2)}`;
}

/** A word of letters for every number, no two the same: `Bamo`, `Bamu`. */
export function nameOf(index: number): string {
  const syllables = ['ba', 'mo', 'ri', 'ke', 'lu', 'sa', 'ti', 'no', 've', 'da', 'gu', 'pe', 'zo', 'fi', 'ha', 'wu'];
  let name = '';
  for (let rest = index + 16; rest > 0; rest = Math.floor(rest / 16)) name = `${name}${syllables[rest % 16] ?? ''}`;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

const pick = <T>(list: readonly [T, ...T[]], index: number): T => list[index % list.length] ?? list[0];

const ROLES = [
  'mayor',
  'minister',
  'captain',
  'lawyer',
  'director',
  'judge',
  'farmer',
  'spokesman',
  'bank',
  'union',
] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
] as const;
const PLACES = ['Lisbon', 'Oslo', 'Kenya', 'Springfield', 'Georgia', 'Paris, Texas', 'Cork', 'the Urals'] as const;
/** Letters whose bytes, read in the wrong encoding, look like this. */
const MOJIBAKE = 'caf\u00c3\u00a9 \u00e2\u20ac\u0153yes\u00e2\u20ac\u009d ';

/** What a character becomes when its UTF-8 is read as Latin-1, so often. */
function brokenTimes(text: string, times: number): string {
  return times === 0 ? text : brokenTimes(Buffer.from(text, 'utf8').toString('latin1'), times - 1);
}

export const PATTERNS: { readonly [name: string]: Pattern } = {
  // Single characters
  'letter a': repeated('a'),
  'capital A': repeated('A'),
  'digit 1': repeated('1'),
  'full stops': repeated('.'),
  commas: repeated(','),
  colons: repeated(':'),
  'question marks': repeated('?'),
  apostrophes: repeated("'"),
  hyphens: repeated('-'),
  'em dashes': repeated('—'),
  spaces: repeated(' '),
  tabs: repeated('\t'),
  'line ends': repeated('\n'),
  'carriage returns': repeated('\r'),
  'Windows line ends': repeated('\r\n'),
  NUL: repeated('\0'),
  'no-break spaces': repeated('\u00a0'),
  'soft hyphens': repeated('a\u00ad'),
  'straight quotes': repeated('"'),
  'opening quotes': repeated('“'),
  'closing quotes': repeated('”'),
  'opening single quotes': repeated('‘'),
  'closing single quotes': repeated('’'),
  guillemets: repeated('«»'),
  'doubled apostrophes': repeated("''"),
  'back quotes': repeated('``'),
  'opening brackets': repeated('('),
  'closing brackets': repeated(')'),
  'square brackets, nested': nested('[', 'a', ']'),
  'round brackets, nested': nested('(a ', 'b', ' c)'),
  'brackets that say nothing': repeated('() [] {} '),
  'halves of surrogates': repeated('\ud83d'),
  'halves the wrong way round': repeated('\ude00\ud83d'),
  'combining marks': repeated('\u0301'),
  'letters with many marks': repeated(`e${'\u0301'.repeat(40)} `),
  'letters that compose': repeated('e\u0301'),
  'zero-width joiners': repeated('a\u200d'),
  // Scripts
  CJK: repeated('新聞記者は言った。'),
  'CJK without stops': repeated('新聞記者'),
  Arabic: repeated('قال الوزير إن الحكومة. '),
  Hebrew: repeated('אמר ראש העיר. '),
  'right-to-left controls': repeated('שלום\u202Eעולם\u202C '),
  Cyrillic: repeated('Министр сказал, что дождь. '),
  emoji: repeated('👩\u200d🚒 🇵🇹 '),
  'emoji without spaces': repeated('😀'),
  'mathematical letters': repeated('𝐀𝐁 '),
  // Marks and pieces of words
  'a. ': repeated('a. '),
  'a.': repeated('a.'),
  "a'": repeated("a'"),
  'a-': repeated('a-'),
  'a/b ': repeated('a/b '),
  '. ': repeated('. '),
  ', ': repeated(', '),
  '" ': repeated('" '),
  '“ ”': repeated('“ ” '),
  "' ": repeated("' "),
  'initials A.B. ': repeated('A.B. '),
  abbreviations: repeated('Mr. Gen. U.S. Inc. '),
  acronyms: repeated('HNS HWU UN '),
  'acronyms in brackets': repeated('Harbour Workers Union (HWU) '),
  'distinct acronyms': counted((index) => `${nameOf(index)} Harbour Union (${nameOf(index).slice(0, 1)}HU) `),
  '1/2/': repeated('1/2/'),
  '1,': repeated('1,'),
  '1.': repeated('1.'),
  '1:': repeated('1:'),
  'sums of money': repeated('$5m '),
  percentages: repeated('4.5% '),
  'phone numbers': repeated('+351 21 555 0100 '),
  'web addresses': repeated('https://news.example/a?b=c '),
  'one web address': (length) => `https://${repeated('a.')(length)}`,
  'e-mail addresses': repeated('ana@news.example '),
  'one e-mail address': (length) => `${repeated('a.')(length / 2)}@${repeated('a.')(length / 2)}`,
  'at signs': repeated('a@'),
  hashtags: repeated('#strike '),
  bullets: repeated('• one\n'),
  'bullets in one line': repeated('• One '),
  'numbered items': counted((index) => `${index + 1}. The item `),
  'HTML entities': repeated('&amp;&quot;&#8220;'),
  'HTML entities within each other': (length) => `&${repeated('amp;')(length)}`,
  'HTML entities ten deep': repeated(`&${'amp;'.repeat(10)}quot; `),
  ampersands: repeated('&'),
  mojibake: repeated(MOJIBAKE),
  'mojibake, one kind': repeated('Ã©'),
  'mojibake twice over': repeated('ÃƒÂ©'),
  'mojibake four times over': repeated(brokenTimes('é', 4)),
  'lost spaces': repeated('It rained.They left.'),
  'hyphen and line end': repeated('harb-\nour '),
  'hyphens and line ends': repeated('-\n'),
  'lines of one letter': repeated('a\n'),
  'lines cut short': repeated('the ship left the harbour and\nsailed to the\n'),
  'spaces and line ends': repeated(' \n'),
  'one word': repeated('abcdefghij'),
  'one word with capitals': repeated('aBcDeF'),
  'one word with hyphens': repeated('well-known-'),
  // Furniture
  bylines: repeated('By Ana Ruiz and Tom Bell\n'),
  'a byline without an end': (length) => `By ${repeated('Ana Ruiz, ')(length)}`,
  datelines: repeated('LISBON, March 7 (HNS) - '),
  'datelines a line each': repeated('LISBON, March 7 (HNS) - It rained.\n'),
  'speaker lines': repeated('RUIZ: We leave.\n'),
  'short source and colon': repeated('A: It is.\n'),
  'source and colon': repeated('Tom Bell, mayor: It rained.\n'),
  'lines with dashes': repeated('It rained - Reports\n'),
  'copyright lines': repeated('© 2024 Harbour News. All rights reserved.\n'),
  'a table': repeated('Port | Ships | Said\nLisbon | 12 | late\n'),
  'all capitals': repeated('THE HARBOUR WORKERS UNION SAID ON MONDAY THAT RUIZ LEFT. '),
  'every word a capital': repeated('The Harbour Workers Walked Out On Monday '),
  // Words
  'the ': repeated('the '),
  'and ': repeated('and '),
  'very ': repeated('very '),
  'of the ': repeated('of the '),
  'to ': repeated('to '),
  'that ': repeated('that '),
  'who ': repeated('who '),
  'was ': repeated('was '),
  'had been ': repeated('had not been '),
  'green ': repeated('green '),
  'ship ': repeated('ship '),
  'said ': repeated('said '),
  'said, ': repeated('said, '),
  'said that ': repeated('said that '),
  'he said ': repeated('he said '),
  'he said that she said': repeated('he said that she said that '),
  'according to ': repeated('according to '),
  'claim that ': repeated('his claim that the fear that '),
  'is sure ': repeated('he is sure that '),
  'which she says is ': repeated('which she says is '),
  '“a” said b.': repeated('“a” said b. '),
  '“a,” he said. ': repeated('“a,” he said. '),
  'quotations alone': repeated('“It is in the sea.” '),
  'quotations that all speak': repeated('“It is in the sea,” the man said. '),
  'one quotation': (length) => `“${repeated('We left the harbour. ')(length)}” said Ruiz.`,
  'quotations that never close': repeated('“It is late, he said.\n'),
  'quotations over paragraphs': repeated('“It is late and we go home now.\n'),
  'quotations in each other': repeated('“He said ‘she said “no”’” '),
  'quotations in each other without end': nested('“He said: ‘She said: ', 'no', '’ he said.” '),
  'straight quotes and speech': repeated('"Yes," he said. "No. '),
  'single quotes and speech': repeated("'Yes,' he said. "),
  'closing marks after a quotation': (length) => `“We left,${repeated('’”')(length)} said Ruiz.`,
  // Names
  'one name': repeated('Ana Ruiz '),
  'one name, one sentence each': repeated('Ana Ruiz left. '),
  'distinct names': counted((index) => `${nameOf(index)} ${nameOf(index * 7 + 3)} left. `),
  'distinct names in one sentence': counted((index) => `${nameOf(index)} ${nameOf(index * 7 + 3)}, `),
  'distinct surnames, one given name': counted((index) => `Ana ${nameOf(index)} left. `),
  'distinct given names, one surname': counted((index) => `${nameOf(index)} Ruiz left. Ruiz spoke. `),
  'distinct firms': counted((index) => `${nameOf(index)} Harbour Ltd said the bank had left. `),
  'distinct banks': counted((index) => `${nameOf(index)} Bank closed. The bank was late. `),
  'one president and many visits': counted(
    (index) => `President John Smith visited town number ${index} and spoke to workers. `,
  ),
  'distinct presidents': counted((index) => `President John ${nameOf(index)} visited the town. The president spoke. `),
  'many people with many roles': counted(
    (index) =>
      `${nameOf(index)} Ruiz, the ${pick(ROLES, index)} of ${nameOf(index * 3)}, left. The ${pick(ROLES, index + 3)} spoke. `,
  ),
  'one person with many roles': counted((index) => `Ana Ruiz, the ${pick(ROLES, index)} of ${nameOf(index)}, left. `),
  'roles without names': counted((index) => `The ${pick(ROLES, index)} spoke to the ${pick(ROLES, index + 3)}. `),
  titles: repeated('President Minister Mr. '),
  'President Ruiz': repeated('President Ruiz '),
  places: counted((index) => `${pick(PLACES, index)}, `),
  'distinct places': counted((index) => `He lives in ${nameOf(index)}, Portugal. `),
  'Springfield in many provinces': repeated('Springfield, Illinois; Springfield, Ohio; Springfield. '),
  'Washington and Moscow': repeated('Washington, Moscow and Beijing agreed. '),
  'names in brackets': repeated('Harbour Union (HU) '),
  'names joined by of': repeated('Bank of '),
  'names joined by and': repeated('Bell and '),
  'names joined by hyphens': repeated('Ruiz-'),
  'names with possessives': repeated("Ruiz's "),
  'ampersands between names': repeated('Bell & '),
  'van der ': repeated('van der '),
  pronouns: repeated('He said she told them it was his. '),
  'pronouns after one name': (length) => `Ana Ruiz left. ${repeated('She slept. ')(length)}`,
  'pronouns and distinct names': counted((index) => `${nameOf(index)} Ruiz met Maria ${nameOf(index + 9)}. She left. `),
  'it after firms': counted((index) => `Acme ${nameOf(index)} Ltd said it had sold its ships. `),
  'names, then pronouns': halves(
    counted((index) => `Maria ${nameOf(index)} left. `),
    repeated('She slept and he did not. '),
  ),
  // Dates
  months: counted((index) => `${pick(MONTHS, index)} `),
  weekdays: repeated('Monday '),
  'Monday, ': repeated('Monday, '),
  'days of months': counted((index) => `May ${(index % 28) + 1}, `),
  'full dates': counted((index) => `on May ${(index % 28) + 1}, ${1900 + (index % 120)}, `),
  years: counted((index) => `in ${1900 + (index % 120)} `),
  'years without words': repeated('2024 '),
  'ISO dates': repeated('2024-05-06 '),
  'dates in digits': repeated('03/04/2024 '),
  'clock times': repeated('at 5:30 p.m. '),
  ago: repeated('three weeks ago '),
  'last week': repeated('last week '),
  'the end of ': repeated('the end of '),
  quarters: repeated('the third quarter of 2023 '),
  'from Monday to ': repeated('from Monday to '),
  'half a ': repeated('half a '),
  'numbers in words': repeated('twenty-four hundred and '),
  'a few years': repeated('a few years later, two to three days before '),
  'will on Monday': repeated('he will leave on Monday '),
  'until Monday': repeated('until Monday when '),
  'seasons and holidays': repeated('last summer, before Christmas, in the spring of '),
  decades: repeated('in the 1990s, the late 1980s, the 19th century '),
  // Whole texts
  news: oneDocumentOf,
  'news without stops': (length) => oneDocumentOf(length).replace(/[.!?]/g, ''),
  'news in one line': (length) => oneDocumentOf(length).replace(/\s+/g, ' '),
  'news, a word a line': (length) => oneDocumentOf(length).replace(/\s+/g, '\n'),
  'news without spaces': (length) => oneDocumentOf(length).replace(/\s+/g, ''),
  'news in small letters': (length) => oneDocumentOf(length).toLowerCase(),
  'news in capitals': (length) => oneDocumentOf(length).toUpperCase(),
  'news, every quote opened': (length) => oneDocumentOf(length).replace(/”/g, '“'),
  'one sentence': repeated('the ship left the harbour and '),
  'one sentence with clauses': repeated('the ship, which had left the harbour that they said was closed, and '),
  'a sentence a line': repeated('The ship left the harbour.\n'),
  'a paragraph each': repeated('The ship left the harbour.\n\n'),
};
