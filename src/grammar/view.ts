/** A document by token: word, sentence, paragraph and quotation of each, and the names, once they are known. Built once a document. */
import type {
  Quotation,
  Range,
  Segmentation,
  Sentence,
  Syntax,
  TokenEntity,
  TokenMention,
  Tokens,
  Upos,
} from '../document/index.js';

/** A mention by name, with its entity. */
export interface Named extends TokenMention {
  readonly entity: TokenEntity;
}

export class View {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** In text order. */
  readonly quotations: readonly Quotation[];
  readonly segmentation: Segmentation;
  readonly syntax: Syntax;
  /** Those that stand in no other one, in text order. */
  readonly outermost: readonly Quotation[];
  /** In text order; where mentions share a token, the longest. Empty until entities are known. */
  readonly named: readonly Named[];
  readonly #places: Places;
  readonly #namedOf: Int32Array | null;

  /** @param entities as far as they are known; @param known the view that was built before they were */
  constructor(
    segmentation: Segmentation,
    syntax: Syntax,
    entities: readonly TokenEntity[] = [],
    known: View | null = null,
  ) {
    const { text, tokens, sentences, quotations } = segmentation;
    this.text = text;
    this.tokens = tokens;
    this.sentences = sentences;
    this.segmentation = segmentation;
    this.syntax = syntax;
    this.quotations = quotations;
    this.#places = known === null ? placesOf(segmentation) : known.#places;
    this.outermost = this.#places.outermost;
    this.named = namedMentions(entities);
    this.#namedOf = this.named.length === 0 ? null : rangeIndices(this.named, tokens.length);
  }

  lower(token: number): string {
    return this.tokens.lower(token);
  }

  upos(token: number): Upos {
    return this.syntax.upos(token);
  }

  lemma(token: number): string {
    return this.syntax.lemma(token);
  }

  /** The relation to the head, without its subtype. Here and below: asking parses the sentence. */
  relation(token: number): string {
    const relation = this.syntax.relation(token);
    const colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.slice(0, colon);
  }

  children(token: number): Int32Array {
    return this.syntax.children(token);
  }

  /** The tokens at and below a token, from the first to the last. */
  subtree(token: number): Range {
    return this.syntax.subtree(token);
  }

  isCapitalised(token: number): boolean {
    const text = this.tokens.text(token);
    const code = text.charCodeAt(0);
    return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text);
  }

  /** The innermost quotation that the token stands in, its marks included; null outside. */
  quotationAt(token: number): Quotation | null {
    return at(this.quotations, numberAt(this.#places.quotationOf, token));
  }

  /** Index in {@link outermost} of the quotation that the token stands in; −1 outside. */
  outermostIndex(token: number): number {
    return numberAt(this.#places.outermostOf, token);
  }

  /** The first token of those that {@link quotationAt} answers alike for, up to this one. */
  quotationRunStart(token: number): number {
    return this.#places.runStarts[token] ?? token;
  }

  namedAt(token: number): Named | null {
    return this.#namedOf === null ? null : at(this.named, numberAt(this.#namedOf, token));
  }

  /** Index of the sentence of a token, −1 outside of the text. */
  sentenceIndex(token: number): number {
    return numberAt(this.#places.sentenceOf, token);
  }

  /** The sentence of a token, as a range; a dateline before its words is no part. */
  sentenceAt(token: number): Range {
    const { sentenceOf, sentenceEnds } = this.#places;
    const index = sentenceOf[token] ?? -1;
    const sentence = this.sentences[index];
    return sentence === undefined
      ? { first: token, end: token + 1 }
      : { first: this.#afterDateline(this.#firstOf(sentence, token), token), end: sentenceEnds[index] ?? token };
  }

  /** The sentence's first token, a mark before it included. */
  #firstOf({ firstToken }: Sentence, token: number): number {
    const { sentenceOf } = this.#places;
    return firstToken > 0 && sentenceOf[firstToken - 1] === sentenceOf[token] ? firstToken - 1 : firstToken;
  }

  #afterDateline(first: number, token: number): number {
    const { dateline } = this.#places;
    const begins = first >= dateline.first && first < dateline.end;
    return begins && token >= dateline.end ? dateline.end : first;
  }

  /** Whether the token stands in a line that says nothing about the world. */
  isFurniture(token: number): boolean {
    return at(this.sentences, this.sentenceIndex(token))?.furniture === true;
  }

  /** Where all words may have capitals, and helpers may be left out. */
  isInHeadline(token: number): boolean {
    const { headline } = this.segmentation;
    const start = this.tokens.start(token);
    return headline !== null && start >= headline.start && start < headline.end;
  }

  /** Index of the token's paragraph. */
  paragraphAt(token: number): number {
    return at(this.sentences, this.sentenceIndex(token))?.paragraph ?? -1;
  }
}

/** −1 beyond either end. Below 0 V8 would look the index up as a name. */
function numberAt(numbers: Int32Array, token: number): number {
  return token < 0 ? -1 : (numbers[token] ?? -1);
}

/** Null for -1, as above. */
function at<T>(list: readonly T[], index: number): T | null {
  return index < 0 ? null : (list[index] ?? null);
}

/** Where the tokens of a text stand. */
interface Places {
  readonly sentenceOf: Int32Array;
  /** By sentence, the index after its last token that is no mark of the next one's words. */
  readonly sentenceEnds: Int32Array;
  readonly quotationOf: Int32Array;
  readonly outermost: readonly Quotation[];
  readonly outermostOf: Int32Array;
  /** By token, the first of the tokens before it that stand in the same quotation, or outside of all, without a break. */
  readonly runStarts: Int32Array;
  /** The marks after it are part of it. */
  readonly dateline: Range;
}

function placesOf(segmentation: Segmentation): Places {
  const { tokens, quotations, sentences } = segmentation;
  const outermost = quotations.filter(({ depth }) => depth === 0);
  const outermostOf = rangeIndices(outermost, tokens.length);
  const quotationOf = rangeIndices(quotations, tokens.length); // inner ones come later and stay on top
  const sentenceOf = new Int32Array(tokens.length);
  sentences.forEach(({ firstToken, endToken }, index) => {
    sentenceOf.fill(index, firstToken, endToken);
  });
  const sentenceEnds = Int32Array.from(sentences, ({ endToken }) => endToken);
  giveMarksToTheirWords(segmentation, sentenceOf, sentenceEnds);
  return {
    sentenceOf,
    sentenceEnds,
    quotationOf,
    outermost,
    outermostOf,
    runStarts: runStartsOf(quotationOf),
    dateline: datelineOf(segmentation),
  };
}

/** By token the index of the last range that it stands in, −1 outside of all. */
function rangeIndices(ranges: readonly Range[], length: number): Int32Array {
  const indices = new Int32Array(length).fill(-1);
  ranges.forEach(({ first, end }, index) => {
    indices.fill(index, first, end);
  });
  return indices;
}

/** `It was late. '' | We left.''` – a mark alike on both sides that opens what the next sentence says belongs to that. */
function giveMarksToTheirWords(
  { quotations, sentences }: Segmentation,
  sentenceOf: Int32Array,
  sentenceEnds: Int32Array,
): void {
  for (const { first } of quotations) {
    const index = sentenceOf[first] ?? -1;
    const sentence = sentences[index];
    if (sentence === undefined || first !== sentence.endToken - 1 || first === sentence.firstToken) continue;
    if (sentences[index + 1]?.firstToken !== first + 1) continue;
    sentenceOf[first] = index + 1;
    sentenceEnds[index] = first;
  }
}

function runStartsOf(quotationOf: Int32Array): Int32Array {
  const starts = new Int32Array(quotationOf.length);
  for (let token = 1; token < starts.length; token += 1)
    starts[token] = quotationOf[token] === quotationOf[token - 1] ? (starts[token - 1] ?? 0) : token;
  return starts;
}

function datelineOf({ dateline, tokens }: Segmentation): Range {
  const { start, end } = dateline?.span ?? { start: 0, end: 0 };
  let bodyStart = tokens.at(end);
  while (/^(?:[:–—-]|--)$/.test(tokens.text(bodyStart))) bodyStart += 1;
  return { first: tokens.at(start), end: bodyStart };
}

function namedMentions(entities: readonly TokenEntity[]): Named[] {
  const all: Named[] = [];
  for (const entity of entities) {
    for (const { first, end, kind } of entity.mentions)
      if (kind !== 'pronoun' && kind !== 'nominal') all.push({ entity, kind, first, end });
  }
  all.sort((a, b) => a.first - b.first || b.end - a.end);
  const longest: Named[] = [];
  for (const named of all) {
    const last = longest.at(-1);
    if (last === undefined || named.first >= last.end) longest.push(named);
  }
  return longest;
}
