/** What hostile texts are made with: the same again and again, numbered pieces, nests. */

/** Makes a text of about that many UTF-16 code units. */
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
export function nested(open: string, middle: string, close: string): Pattern {
  return (length) => {
    const depth = Math.floor(length / (open.length + close.length));
    return `${open.repeat(depth)}${middle}${close.repeat(depth)}`;
  };
}

/** A first half and a second half. */
export function halves(first: Pattern, second: Pattern): Pattern {
  return (length) => `${first(length / 2)}${second(length / 2)}`;
}

/** A word of letters for every number, no two the same: `Bamo`, `Bamu`. */
export function nameOf(index: number): string {
  const syllables = ['ba', 'mo', 'ri', 'ke', 'lu', 'sa', 'ti', 'no', 've', 'da', 'gu', 'pe', 'zo', 'fi', 'ha', 'wu'];
  let name = '';
  for (let rest = index + 16; rest > 0; rest = Math.floor(rest / 16)) name = `${name}${syllables[rest % 16] ?? ''}`;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
