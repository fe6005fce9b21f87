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
    'segment/abbreviation-stops.ts',
    'if (end - start > MAX_ABBREVIATION) return false;',
    'speed: no longer word is in the lists',
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
