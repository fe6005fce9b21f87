/**
 * Rules that no test needs to notice: what is the same without them, what bounds hostile texts only, what is there for speed. Each names its line
 * as it stands in the file; `npm run mutants` refuses an entry without such a line.
 */
export interface Excuse {
  readonly file: string;
  /** Without the space around it. */
  readonly line: string;
  readonly reason: string;
}

export const EXCUSED: readonly Excuse[] = [
  excuse('dates/chrono.ts', 'if (known !== undefined) return known;', 'speed: what was read last'),
  excuse('dates/chrono.ts', 'const MAX_KEPT = 500;', 'memory: what was read last'),
  excuse(
    'dates/english/forms/from-day.ts',
    'if (!isFromNear(words, at)) return null;',
    'speed: most numbers have no "from" after them',
  ),
  excuse(
    'dates/english/forms/month-day.ts',
    'if (WEEKDAYS.has(reader.words.lower(at)) && !isDateNear(reader.words, at + 1)) return null;',
    'speed: no date begins after most weekdays',
  ),
  excuse('dates/lower-case.ts', 'const SLOTS = 4096;', 'memory: words seen before'),
  excuse('dates/lower-case.ts', 'const LONGEST = 12;', 'memory: longer words are made anew'),
  excuse('dates/lower-case.ts', 'const CASE = 32;', 'speed: another bit finds fewer words again'),
  excuse(
    'dates/lower-case.ts',
    'if (length > LONGEST) return text.slice(start, end).toLowerCase();',
    'memory: V8 would keep the text of longer slices alive',
  ),
  excuse(
    'dates/lower-case.ts',
    'if (known.length === length && isSame(known, text, start)) return known;',
    'speed: words seen before',
  ),
  excuse(
    'dates/order.ts',
    "if (!words.has('/')) return byPreference(preferred);",
    'speed: without a slash there is nothing to count',
  ),
  excuse(
    'dates/recognise.ts',
    'if (trigger < at) trigger = nextTrigger(words, at);',
    'speed: forms would be asked everywhere',
  ),
  excuse(
    'dates/recognise.ts',
    'if (trigger === words.length) break;',
    'speed: no form has anything to read after the last trigger',
  ),
  excuse(
    'dates/recognise.ts',
    'if (at <= trigger - MAX_TO_TRIGGER) at = trigger - MAX_TO_TRIGGER + 1;',
    'speed: no form begins farther from a trigger',
  ),
  excuse(
    'dates/recognise.ts',
    'if (index.shapes[words.shape(at)] !== 1) return NO_FORMS;',
    'speed: no form begins with a word of that shape',
  ),
  excuse(
    'dates/resolve/calendar/days.ts',
    'if (width === 2) return TWO_DIGITS[number] ?? String(number);',
    'speed: the same digits from a table',
  ),
  excuse(
    'dates/resolve/calendar/interval.ts',
    'if (known !== undefined) return known;',
    'speed: the same interval again',
  ),
  excuse(
    'dates/resolve/calendar/interval.ts',
    'if (!(value.charCodeAt(0) <= NINE)) return null;',
    'speed: no pattern has a letter first',
  ),
  excuse('dates/resolve/publication.ts', 'if (known !== undefined) return known;', 'speed: the same day again'),
  excuse(
    'dates/tense/clauses.ts',
    'if (this.#silentFrom <= at && at < this.#silentTo) at = this.#silentFrom;',
    'speed: these words were read, and say nothing',
  ),
  excuse('dates/tense/clauses.ts', 'if (known !== UNREAD) return known;', 'speed: the word was read'),
  excuse('dates/tense/clauses.ts', 'if (sentence === this.#sentence) return;', 'speed: the same sentence again'),
  excuse('dates/words.ts', 'const LINE_END = 3;', 'kinds are told apart by any numbers'),
  excuse('dates/words.ts', 'const SPACE = 4;', 'kinds are told apart by any numbers'),
  excuse('dates/words.ts', 'const KINDS = 4;', 'how words are packed: with more room they read the same'),
  excuse('dates/words.ts', 'const PLACES = 256;', 'how words are packed: with more room they read the same'),
  excuse('dates/words.ts', 'const MAX_RUN = 40;', 'a bound for texts without spaces'),
  excuse(
    'dates/words.ts',
    "if (index < 0 || index >= this.length) return '';",
    'speed: an array with places before its first is slow',
  ),
  excuse('dates/words.ts', 'if (known !== undefined) return known;', 'speed: the word is in lower case already'),
  excuse('dates/words.ts', 'if (code < 128) return code < 97;', 'speed: the same of letters of ASCII'),
  excuse(
    'dates/words.ts',
    'if (code < 0x370 || (code >= 0x2010 && code <= 0x2bff)) return MARK;',
    'speed: hardly one of these is a letter',
  ),
  excuse(
    'entities/candidates/all-caps.ts',
    'if (first === name.first && end === name.end) return name;',
    'speed: the name that would be made again',
  ),
  excuse('entities/candidates/word-forms.ts', 'if (found !== undefined) return found;', 'speed: the memory of words'),
  excuse(
    'entities/clustering/acronyms.ts',
    'if (names.every(({ text }) => SMALL.test(text))) return found;',
    'speed: no name can be an acronym',
  ),
  excuse(
    'entities/clustering/people.ts',
    'if (known.length >= MAX_NAMESAKES) known.splice(1, 1);',
    'a bound for texts with very many people of one surname',
  ),
  excuse(
    'entities/coreference/antecedents.ts',
    'if (near === undefined) return 0;',
    'equivalent: points that are no number win nowhere',
  ),
  excuse(
    'entities/coreference/nominals.ts',
    'if (named.size > MAX_NAMESAKES) return null;',
    'a bound for texts with very many entities of one kind',
  ),
  excuse('entities/coreference/pronouns.ts', 'if (classes.size === 0) return [];', 'speed: a text without pronouns'),
  excuse(
    'entities/coreference/pronouns.ts',
    'if (name === undefined) return null;',
    'equivalent: it is asked where a name begins',
  ),
  excuse('entities/linking/context.ts', 'if (reach === 0) return null;', 'speed: no area begins with the word'),
  excuse(
    'entities/linking/decide.ts',
    "if (scheme === 'iso3166-1') return false;",
    'equivalent: countries are decided before',
  ),
  excuse('entities/linking/index.ts', 'if (states.size === 0) return;', 'speed: a text without states after towns'),
  excuse(
    'entities/linking/place-key.ts',
    'if (/^(?!saint )[a-z]+(?: [a-z]+)*$/.test(lower)) return lower;',
    'speed: plain letters stay as they are',
  ),
  excuse(
    'entities/linking/places.ts',
    "if (entity.type !== 'GPE' && entity.link === null) return [];",
    'speed: they are no places',
  ),
  excuse(
    'entities/typing/scores.ts',
    'if (scores === undefined) return;',
    'equivalent: only names that have places borrow',
  ),
  excuse(
    'grammar/noun-phrase-before.ts',
    'if (before <= floor) return null;',
    'the same: no core ends at the floor or before it',
  ),
  excuse('grammar/subjects.ts', 'if (end <= floor) return null;', 'the same: no phrase ends at the floor or before it'),
  excuse('grammar/subjects.ts', 'if (known !== undefined) return known;', 'speed: the same subject is read again'),
  excuse(
    'quotes/constructions/adjective-cue.ts',
    "if (before !== 'AUX' && before !== 'VERB' && before !== 'ADV' && before !== 'PART') return null;",
    'speed: what stands before the adjective is asked again for its subject',
  ),
  excuse(
    'quotes/constructions/noun-cue.ts',
    'if (!FOLLOWERS.has(reading.lower(at + 1))) return null;',
    'speed: what may follow is asked of each noun again',
  ),
  excuse(
    'quotes/constructions/phrase-complements.ts',
    'if (verbs.every(({ prepositions }) => prepositions.size === 0)) return null;',
    'speed: no place has a preposition that these verbs take',
  ),
  excuse(
    'segment/abbreviation-stops.ts',
    'if (end - start > MAX_ABBREVIATION) return false;',
    'speed: no longer word is in the lists',
  ),
  excuse('clean/markup.ts', 'if (edits.length === 0 || markup.length === 0) return markup;', 'speed: nothing moves'),
  excuse('clean/markup.ts', 'if (markup.length === 0) return null;', 'speed: no line is marked'),
  excuse('segment/byline.ts', 'const MAX_AUTHORS = 50;', 'a bound for files that name thousands of authors'),
  excuse(
    'segment/byline.ts',
    'const MAX_LINES = 1000;',
    'a bound for hostile markup, which calls a whole text a byline',
  ),
  excuse(
    'segment/furniture.ts',
    'if (line.length > MAX_LINE) return null;',
    'a bound: the patterns have their own, a little below',
  ),
  excuse('segment/pieces.ts', 'if (code >= 0x30 && code <= 0x39) continue;', 'speed: no row or address begins so'),
  excuse(
    'segment/pieces.ts',
    'if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a && code !== 0x77) continue;',
    'speed: no row or address begins so',
  ),
  excuse(
    'segment/pieces.ts',
    'if (end - start < 3 || end - start > MAX_WORD) return [end];',
    'speed, and a bound for texts without spaces',
  ),
  excuse(
    'segment/quotations.ts',
    'if (code > 0x22 && code < 0xab && code !== APOSTROPHE && code !== GRAVE) return 0;',
    'speed: MARKS has none of these',
  ),
  excuse(
    'segment/sentences.ts',
    'if (token < end && tokens.isPlain(token - 1) && !list.begins.has(token)) continue;',
    'speed: no sentence ends after a plain word',
  ),
  excuse('segment/sentences.ts', 'if (INSIDE.test(tokens.text(next - 1))) return false;', 'speed: none of these ends'),
  excuse('segment/sentences.ts', 'const MAX_MARKS = 20;', 'a bound for lines of marks'),
  excuse(
    'segment/tokens.ts',
    'if (plain) pushPlain(sink, first, at);',
    'speed: the pieces of a plain word are the same',
  ),
];

function excuse(file: string, line: string, reason: string): Excuse {
  return { file: `src/${file}`, line, reason };
}
