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
