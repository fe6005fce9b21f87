/** Reads CoNLL-U (Universal Dependencies): the words of every document and the raw text that they stand in. */

export interface Word {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head in {@link GoldDocument.words}; -1 for the root of a sentence. */
  readonly head: number;
  /** Universal relation, with its subtype: `nsubj:pass`. */
  readonly relation: string;
  /** The column MISC as it stands: `Entity=(1-person)|SpaceAfter=No`, `_`. */
  readonly misc: string;
  /** Half-open, in code units of {@link GoldDocument.solid}; empty when the form is not in the text as it stands. */
  readonly start: number;
  readonly end: number;
}

export interface GoldDocument {
  readonly id: string;
  /** The sentences' `# text` lines, joined by a space, or by an empty line at `# newpar`. */
  readonly text: string;
  /** The text without its white space, which the words' places index. */
  readonly solid: string;
  readonly words: readonly Word[];
}

interface Draft {
  readonly id: string;
  text: string;
  readonly rows: Omit<Word, 'start' | 'end'>[];
}

/** @throws {Error} at a row that has not ten columns */
export function readConllu(source: string): GoldDocument[] {
  const drafts: Draft[] = [];
  let newParagraph = false;
  let text = '';
  let first = 0;
  for (const [index, line] of source.split('\n').entries()) {
    const current = drafts.at(-1);
    if (line.startsWith('# newdoc')) {
      drafts.push({ id: line.replace(/^# newdoc(?: id)?\s*=?\s*/, ''), text: '', rows: [] });
      first = 0;
    } else if (line.startsWith('# newpar')) newParagraph = true;
    else if (line.startsWith('# text = ')) text = line.slice('# text = '.length);
    else if (current !== undefined && line === '' && current.rows.length > first) {
      current.text += (current.text === '' ? '' : newParagraph ? '\n\n' : ' ') + text;
      first = current.rows.length;
      newParagraph = false;
    } else if (current !== undefined && /^\d+\t/.test(line)) {
      const [, form, lemma, upos, xpos, , head, relation, , misc, ...rest] = line.split('\t');
      if (form === undefined || lemma === undefined || upos === undefined || xpos === undefined) throw malformed(index);
      if (head === undefined || relation === undefined || misc === undefined || rest.length > 0) throw malformed(index);
      current.rows.push({
        form,
        lemma,
        upos,
        xpos,
        head: head === '0' ? -1 : first + Number(head) - 1,
        relation,
        misc,
      });
    }
  }
  return drafts.map(({ id, text, rows }) => {
    const solid = text.replaceAll(/\s+/g, '');
    const spans = places(
      solid,
      rows.map(({ form }) => form),
    );
    return { id, text, solid, words: rows.map((row, word) => ({ ...row, ...(spans[word] ?? { start: 0, end: 0 }) })) };
  });
}

function malformed(index: number): Error {
  return new Error(`line ${index + 1}: expected ten columns`);
}

/** How far ahead a word is looked for; what is not found there is not in the text as it stands. */
const REACH = 40;

/** Where the forms stand in a text without white space; an empty place for one that does not stand there. */
export function places(solid: string, forms: readonly string[]): { start: number; end: number }[] {
  let cursor = 0;
  return forms.map((form) => {
    const wanted = form.replaceAll(/\s+/g, '');
    const found = solid.slice(cursor, cursor + REACH + wanted.length).indexOf(wanted);
    if (wanted === '' || found < 0) return { start: cursor, end: cursor };
    const start = cursor + found;
    cursor = start + wanted.length;
    return { start, end: cursor };
  });
}
