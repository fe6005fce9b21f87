/** The layers of one document as the quotes stage reads them: by token, with quotations and mentions at hand. */
import type { Quotation, Segmentation, Sentence, Syntax, Tokens, Upos } from '../../document/index.js';
import type { DateExpression, Entity, Mention } from '../../record.js';
import type { Range } from './range.js';

export interface QuotesInput {
  readonly segmentation: Segmentation;
  readonly syntax: Syntax;
  readonly entities: readonly Entity[];
  readonly dates: readonly DateExpression[];
}

/** A named mention, with its entity. */
export interface Named extends Range {
  readonly entity: Entity;
  readonly mention: Mention;
}

export class Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** In text order. */
  readonly quotations: readonly Quotation[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateExpression[];
  readonly segmentation: Segmentation;
  /** In text order; where mentions share a token, the longest. */
  readonly named: readonly Named[];
  readonly #syntax: Syntax;
  readonly #sentenceOf: Int32Array;
  /** By sentence, the index after its last token that is no mark of the next one's words. */
  readonly #sentenceEnds: Int32Array;
  readonly #quotationOf: Int32Array;
  /** By token, the first of the tokens before it that stand in the same quotation, or outside of all, without a break. */
  readonly #runStarts: Int32Array;
  readonly #namedOf: Int32Array;
  /** By the last token of a pronoun or a description: the entity that it stands for. */
  readonly #references: ReadonlyMap<number, Entity>;
  /** Half-open: the tokens of the dateline. */
  readonly #datelineStart: number;
  readonly #bodyStart: number;

  constructor({ segmentation, syntax, entities, dates }: QuotesInput) {
    const { text, tokens, sentences, quotations } = segmentation;
    this.text = text;
    this.tokens = tokens;
    this.sentences = sentences;
    this.segmentation = segmentation;
    this.entities = entities;
    this.dates = dates;
    this.#syntax = syntax;
    this.quotations = quotations;
    this.#quotationOf = new Int32Array(tokens.length).fill(-1);
    this.quotations.forEach(({ first, end }, index) => {
      this.#quotationOf.fill(index, first, end); // inner ones come later and stay on top
    });
    this.#runStarts = runStartsOf(this.#quotationOf);
    this.#sentenceOf = new Int32Array(tokens.length);
    const dateline = segmentation.dateline?.span ?? { start: 0, end: 0 };
    let bodyStart = tokens.at(dateline.end);
    while (/^(?:[:–—-]|--)$/.test(tokens.text(bodyStart))) bodyStart += 1;
    this.#bodyStart = bodyStart;
    this.#datelineStart = tokens.at(dateline.start);
    sentences.forEach(({ firstToken, endToken }, index) => {
      this.#sentenceOf.fill(index, firstToken, endToken);
    });
    this.#sentenceEnds = Int32Array.from(sentences, ({ endToken }) => endToken);
    this.#giveMarksToTheirWords();
    this.named = namedMentions(entities, tokens);
    this.#namedOf = new Int32Array(tokens.length).fill(-1);
    this.named.forEach(({ first, end }, index) => {
      this.#namedOf.fill(index, first, end);
    });
    this.#references = referencesOf(entities, tokens);
  }

  lower(token: number): string {
    return this.tokens.lower(token);
  }

  upos(token: number): Upos {
    return this.#syntax.upos(token);
  }

  lemma(token: number): string {
    return this.#syntax.lemma(token);
  }

  /** The relation to the head, without its subtype. Here and below: asking parses the sentence. */
  relation(token: number): string {
    const relation = this.#syntax.relation(token);
    const colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.slice(0, colon);
  }

  children(token: number): Int32Array {
    return this.#syntax.children(token);
  }

  /** The tokens at and below a token, from the first to the last. */
  subtree(token: number): Range {
    return this.#syntax.subtree(token);
  }

  isCapitalised(token: number): boolean {
    const text = this.tokens.text(token);
    const code = text.charCodeAt(0);
    return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text);
  }

  /** The innermost quotation that the token stands in, its marks included; null outside. */
  quotationAt(token: number): Quotation | null {
    return at(this.quotations, this.#quotationOf[token] ?? -1);
  }

  /** The first token of those that {@link quotationAt} answers alike for, up to this one. */
  quotationRunStart(token: number): number {
    return this.#runStarts[token] ?? token;
  }

  namedAt(token: number): Named | null {
    return at(this.named, this.#namedOf[token] ?? -1);
  }

  /** The entity that the pronoun, or the description with this head, stands for. */
  referenceAt(token: number): Entity | null {
    return this.#references.get(token) ?? null;
  }

  /** The sentence of a token, as a range; a dateline before its words is no part. */
  sentenceAt(token: number): Range {
    const index = this.#sentenceOf[token] ?? -1;
    const sentence = this.sentences[index];
    return sentence === undefined
      ? { first: token, end: token + 1 }
      : { first: this.#afterDateline(this.#firstOf(sentence, token), token), end: this.#sentenceEnds[index] ?? token };
  }

  /** `It was late. '' | We left.''` – a mark alike on both sides that opens what the next sentence says belongs to that. */
  #giveMarksToTheirWords(): void {
    for (const { first } of this.quotations) {
      const index = this.#sentenceOf[first] ?? -1;
      const sentence = this.sentences[index];
      if (sentence === undefined || first !== sentence.endToken - 1 || first === sentence.firstToken) continue;
      if (this.sentences[index + 1]?.firstToken !== first + 1) continue;
      this.#sentenceOf[first] = index + 1;
      this.#sentenceEnds[index] = first;
    }
  }

  /** The sentence's first token, a mark before it included. */
  #firstOf({ firstToken }: Sentence, token: number): number {
    return firstToken > 0 && this.#sentenceOf[firstToken - 1] === this.#sentenceOf[token] ? firstToken - 1 : firstToken;
  }

  #afterDateline(first: number, token: number): number {
    const begins = first >= this.#datelineStart && first < this.#bodyStart;
    return begins && token >= this.#bodyStart ? this.#bodyStart : first;
  }

  /** Whether the token stands in a line that says nothing about the world. */
  isFurniture(token: number): boolean {
    return at(this.sentences, this.#sentenceOf[token] ?? -1)?.furniture === true;
  }

  /** Index of the token's paragraph. */
  paragraphAt(token: number): number {
    return at(this.sentences, this.#sentenceOf[token] ?? -1)?.paragraph ?? -1;
  }
}

/** Null for -1, which V8 would look up as a name. */
function at<T>(list: readonly T[], index: number): T | null {
  return index < 0 ? null : (list[index] ?? null);
}

function runStartsOf(quotationOf: Int32Array): Int32Array {
  const starts = new Int32Array(quotationOf.length);
  for (let token = 1; token < starts.length; token += 1)
    starts[token] = quotationOf[token] === quotationOf[token - 1] ? (starts[token - 1] ?? 0) : token;
  return starts;
}

function referencesOf(entities: readonly Entity[], tokens: Tokens): Map<number, Entity> {
  const references = new Map<number, Entity>();
  for (const entity of entities) {
    for (const { kind, end } of entity.mentions)
      if (kind === 'pronoun' || kind === 'nominal') references.set(tokens.at(end - 1), entity);
  }
  return references;
}

function namedMentions(entities: readonly Entity[], tokens: Tokens): Named[] {
  const all: Named[] = [];
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      if (mention.kind === 'pronoun' || mention.kind === 'nominal') continue;
      all.push({ entity, mention, first: tokens.at(mention.start), end: tokens.at(mention.end - 1) + 1 });
    }
  }
  all.sort((a, b) => a.first - b.first || b.end - a.end);
  const longest: Named[] = [];
  for (const named of all) {
    const last = longest.at(-1);
    if (last === undefined || named.first >= last.end) longest.push(named);
  }
  return longest;
}
