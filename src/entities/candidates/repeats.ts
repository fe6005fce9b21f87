/**
 * Names that the text has elsewhere, found again where they could not be seen: in headlines, at the head of a sentence,
 * after a slip of the run. Only places that no name covers yet are searched.
 */
import { onward } from '../../advance.js';
import { GIVEN_MONTHS, GIVEN_WORDS } from '../../english/people/name-words.js';
import { WordMarks } from '../../english/word-set.js';
import type { Layers } from '../layers.js';
import { changed, type TypedName } from '../mention.js';
import { GIVEN, nameFlags } from '../tagger/name-table.js';

/** Returns all names in text order, the given ones and their repeats. */
export function fillRepeats(layers: Layers, names: readonly TypedName[]): TypedName[] {
  const { spelling, segmentation } = layers;
  const index = indexOf(layers, names);
  const filled: TypedName[] = [];
  let next = 0;
  segmentation.sentences.forEach(({ firstToken, endToken }, sentence) => {
    for (let token = firstToken; token < endToken; ) {
      const name = names[next];
      if (name !== undefined && name.first === token) {
        const whole = wholeAt(layers, index, name, names[next + 1]?.first ?? endToken);
        filled.push(whole);
        token = onward(token, whole.end);
        next += 1;
        continue;
      }
      const border = name === undefined ? endToken : Math.min(endToken, name.first);
      const form = spelling.shape(token) === 'small' ? undefined : longestAt(layers, index, token, border);
      if (form === undefined) {
        token += 1;
        continue;
      }
      const { length, known, headed, text, type, margin } = form;
      filled.push({ first: token, end: token + length, sentence, known, titles: [], headed, text, type, margin });
      token = onward(token, token + form.length);
    }
  });
  return filled;
}

const SMALL = /^\p{Ll}/u;

/** `Kim Tae-woo … | Tae|-woo said`: cut at the hyphen. */
function wholeAt({ tokens }: Layers, { forms }: Index, name: TypedName, border: number): TypedName {
  const { first, end, type } = name;
  if (type !== 'PERSON' || end - first !== 1 || tokens.text(end) !== '-' || tokens.spaceBefore(end)) return name;
  const whole = forms
    .get(tokens.text(first))
    ?.find((form) => form.length === HYPHENED && tokens.slice(first, first + HYPHENED) === form.text);
  return whole === undefined || whole.type !== type || first + HYPHENED > border
    ? name
    : changed(name, { end: first + HYPHENED, text: whole.text });
}

/** Tokens of `Tae-woo`. */
const HYPHENED = 3;

interface Form extends Omit<TypedName, 'first' | 'end' | 'sentence' | 'titles'> {
  /** Number of tokens. */
  readonly length: number;
  /** A surname, or a first name, that is a word of the language. */
  readonly isWord?: boolean;
}

/** The forms by their first token, the longest first; of each form the first type stands. */
function indexOf(layers: Layers, names: readonly TypedName[]): Index {
  const forms = new Map<string, Form>();
  const learn = (form: Form) => {
    if (!forms.has(form.text)) forms.set(form.text, form);
  };
  for (const { text, type, known, headed, margin, first, end } of names) {
    learn({ text, length: end - first, type, known, headed, margin });
    // "flydubai" at the head of a sentence.
    if (SMALL.test(text))
      learn({ text: text.charAt(0).toUpperCase() + text.slice(1), length: end - first, type, known, headed, margin });
  }
  for (const { text, type, first, end, known, headed, margin } of names) {
    // "BURDALE, England" of a dateline is Burdale in the story.
    if (type === 'GPE' && known === null && end - first === 1 && SHOUTED.test(text))
      learn({ text: text.charAt(0) + text.slice(1).toLowerCase(), length: 1, type, known, headed, margin });
    const surname = layers.tokens.text(end - 1);
    const ordinary = layers.forms.at(end - 1).ordinary;
    if (type === 'PERSON' && end - first > 1 && surname.length > 2)
      learn({ text: surname, length: 1, type, known: null, headed: false, margin, isWord: ordinary });
    const own = type === 'PERSON' && end - first > HYPHENED ? hyphenedEnd(layers, end) : null;
    if (own !== null) learn({ text: own, length: HYPHENED, type, known: null, headed: false, margin });
    const given = layers.tokens.text(first);
    if (type === 'PERSON' && end - first > 1 && isGivenWord(layers, first))
      learn({ text: given, length: 1, type, known: null, headed: false, margin, isWord: true });
  }
  const index = new Map<string, Form[]>();
  for (const form of forms.values()) {
    const start = /^[^\s-]*/.exec(form.text)?.[0] ?? '';
    const known = index.get(start);
    if (known === undefined) index.set(start, [form]);
    else if (known.length < MAX_FORMS) {
      known.push(form);
      known.sort((a, b) => b.length - a.length);
    }
  }
  return { forms: index, looks: new WordMarks(index.keys()) };
}

/** `Tae-woo` of `Kim Tae-woo`: a first name that stands last, its second half small. */
function hyphenedEnd({ tokens, spelling }: Layers, end: number): string | null {
  if (tokens.text(end - 2) !== '-' || tokens.spaceBefore(end - 2) || tokens.spaceBefore(end - 1)) return null;
  return spelling.shape(end - 1) === 'small' && spelling.shape(end - 3) === 'capitalised'
    ? tokens.slice(end - HYPHENED, end)
    : null;
}

/** `Faith`, `Dawn`: no day and no month. */
function isGivenWord({ tokens, forms }: Layers, token: number): boolean {
  const { ordinary, calendar } = forms.at(token);
  const word = tokens.lower(token);
  return ordinary && !calendar && (GIVEN_WORDS.has(word) || (nameFlags(word) & GIVEN) !== 0);
}

interface Index {
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  /** What their first tokens look like. */
  readonly looks: WordMarks;
}

/** A word in capitals that is no acronym. */
const SHOUTED = /^\p{Lu}{5,}$/u;

/** Names with one first word that are looked for; more are not. */
const MAX_FORMS = 16;

function longestAt(layers: Layers, index: Index, token: number, border: number): Form | undefined {
  const { tokens, spelling, forms } = layers;
  const written = tokens.text(token);
  if (!index.looks.mayHave(written)) return undefined;
  return index.forms.get(written)?.find((form) => {
    if (token + form.length > border || tokens.slice(token, token + form.length) !== form.text) return false;
    if (form.length > 1) return true;
    if (form.isWord === true)
      return actsAlone(layers, token) || isCapitalInside(layers, token) || speaksAfter(layers, token);
    return !(spelling.opens(token) && forms.at(token).ordinary) && !isDate(layers, token);
  });
}

/** `Contractor | has left`, at the head of a sentence, in a text that never writes the word small: a noun would have an article. */
function actsAlone({ tokens, spelling, syntax, forms }: Layers, token: number): boolean {
  if (!spelling.opens(token) || spelling.writtenSmall(tokens.lower(token))) return false;
  if (tokens.lower(token).endsWith('s')) return isOne(tokens, token);
  // `Hope and | Orla | left`
  if (tokens.text(token + 1) === 'and' && spelling.shape(token + 2) === 'capitalised' && !forms.at(token + 2).ordinary)
    return true;
  const verb = tokens.text(token + 1) === ',' ? afterAside(tokens, token + 2) : token + 1;
  return verb !== null && /^(?:VBD|VBZ|MD)$/.test(syntax.xpos(verb));
}

/** `| Rivers | has left`: more than one would have. */
function isOne(tokens: Layers['tokens'], token: number): boolean {
  return /^(?:has|was|is)$/.test(tokens.text(token + 1));
}

/** `”, | Banks | said`: banks have said, too, and hardly after what was said. */
function speaksAfter({ tokens, spelling }: Layers, token: number): boolean {
  const isAfter = /^[”"’']$/.test(tokens.text(token - 1)) && /^(?:said|says|added)$/.test(tokens.text(token + 1));
  return isAfter && !spelling.writtenSmall(tokens.lower(token));
}

/** Maximum tokens between the commas. */
const MAX_ASIDE = 10;

/** `Faith, from the door, | says`; null where no second comma follows. */
function afterAside(tokens: Layers['tokens'], first: number): number | null {
  for (let token = first; token < first + MAX_ASIDE; token += 1) {
    const text = tokens.text(token);
    if (text === ',') return token + 1;
    if (/^[.;:!?]?$/.test(text)) return null;
  }
  return null;
}

/** `voted for | Frost |.`: inside a sentence, with no capital beside it, in a text that never writes the word small. */
function isCapitalInside({ tokens, spelling, view }: Layers, token: number): boolean {
  if (spelling.opens(token) || spelling.writtenSmall(tokens.lower(token))) return false;
  if (spelling.shape(token - 1) !== 'small' && !/^[,“"‘('’—–]$/.test(tokens.text(token - 1))) return false;
  const after = spelling.shape(token + 1);
  return /^(?:small|other)$/.test(after) && !view.isInHeadline(token);
}

/** `in May`, `May 3`: the name of Ms May is also that of a month. */
function isDate({ tokens, syntax, forms }: Layers, token: number): boolean {
  if (!forms.at(token).calendar && !GIVEN_MONTHS.has(tokens.text(token))) return false;
  return syntax.upos(token - 1) === 'ADP' || /^\d/.test(tokens.text(token - 1)) || /^\d/.test(tokens.text(token + 1));
}
