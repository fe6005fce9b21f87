/**
 * Gold from treebanks of the GUM corpus: their relations of attribution, from the discourse marks in the column MISC, as
 * `attribution-positive:7->8:3`: unit 7 says who says what unit 8 says, and what hangs on unit 8 by relations that were made before
 * this one (their depth is lower).
 *
 * The speaker is the subject of the attributing unit's verb, or of "according to" its noun.
 */
import { DEFAULT_CONFIG } from '../../../src/config.js';
import type { Span } from '../../../src/document/index.js';
import { explainStatements } from '../../../src/pipeline.js';
import type { ContentKind } from '../../../src/quotes/statement.js';
import { type GoldDocument, readConllu } from '../../train/syntax/conllu.js';
import type { GoldStatement, GoldText } from './gold.js';

export function goldOfGum(source: string): GoldText[] {
  return readConllu(source).map((document) => ({
    id: document.id,
    text: document.text,
    statements: statementsOf(document),
    isMarked: ({ content }) => MARKED.has(content),
    found: explainStatements({ text: document.text, published: null }, DEFAULT_CONFIG),
  }));
}

/** Units are clauses, so what is said in a noun phrase or an infinitive is no unit of its own. */
const MARKED: ReadonlySet<ContentKind> = new Set<ContentKind>(['clause', 'quote', 'question', 'sentence']);

interface Unit {
  readonly number: number;
  /** Half-open range of word indices. */
  readonly first: number;
  end: number;
  readonly relation: string;
  /** Number of the unit that it hangs on; 0 for none. */
  readonly head: number;
  readonly depth: number;
}

function unitsOf({ words }: GoldDocument): Unit[] {
  const units: Unit[] = [];
  for (const [index, { misc }] of words.entries()) {
    const mark = /(?:^|\|)Discourse=([^|]*)/.exec(misc)?.[1];
    if (mark === undefined) continue;
    const last = units.at(-1);
    if (last !== undefined) last.end = index;
    // The primary relation is the first; `ROOT:5:0` has no head.
    const [, relation = '', number = '0', head = '0', depth = '0'] =
      /^([^:]+):(\d+)(?:->(\d+))?:(\d+)/.exec(mark) ?? [];
    units.push({
      number: Number(number),
      first: index,
      end: words.length,
      relation,
      head: Number(head),
      depth: Number(depth),
    });
  }
  return units;
}

function statementsOf(document: GoldDocument): GoldStatement[] {
  const units = unitsOf(document);
  const children = new Map<number, Unit[]>();
  for (const unit of units) children.set(unit.head, [...(children.get(unit.head) ?? []), unit]);
  const byNumber = new Map(units.map((unit) => [unit.number, unit]));
  const span = spansOf(document);
  return units.flatMap((unit): GoldStatement[] => {
    const said = byNumber.get(unit.head);
    if (!unit.relation.startsWith('attribution') || said === undefined) return [];
    const parts = [said, ...(children.get(said.number) ?? []).filter((one) => one.depth < unit.depth).flatMap(below)];
    const content = joined(parts).map(({ first, end }) => span(first, end));
    const speaker = speakerOf(document, unit);
    return [{ content, speaker: speaker === undefined ? undefined : [span(speaker, speaker + 1)], entity: null }];
  });

  function below(unit: Unit): Unit[] {
    return [unit, ...(children.get(unit.number) ?? []).flatMap(below)];
  }
}

/** Units that follow each other are one stretch. */
function joined(units: readonly Unit[]): { first: number; end: number }[] {
  const stretches: { first: number; end: number }[] = [];
  for (const { first, end } of [...units].sort((a, b) => a.first - b.first)) {
    const last = stretches.at(-1);
    if (last !== undefined && last.end === first) last.end = end;
    else stretches.push({ first, end });
  }
  return stretches;
}

/** The word that says who: the subject of the unit's first verb that hangs on none of its words, wherever it stands; else the noun of "according to". */
function speakerOf({ words }: GoldDocument, { first, end }: Unit): number | undefined {
  const places = Array.from({ length: end - first }, (_, at) => first + at);
  const tops = places.filter((at) => !isWithin(words[at]?.head ?? -1) && words[at]?.upos !== 'PUNCT');
  for (const top of tops) {
    const { relation = '', upos = '', head = -1 } = words[top] ?? {};
    // The verb may stand in another unit: `Coase [13] | argues`.
    if (/^nsubj/.test(relation)) return top;
    const subject = subjectOf(top);
    if (subject !== undefined) return subject;
    if (relation === 'acl:relcl' || relation === 'acl') return head;
    if (/^(?:conj|advcl|xcomp|parataxis)/.test(relation)) {
      const shared = subjectOf(head);
      if (shared !== undefined) return shared;
    }
    const isNoun = upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON';
    if (isNoun && words.some((word) => word.head === top && word.relation === 'case')) return top;
  }
  return undefined;

  function isWithin(word: number): boolean {
    return word >= first && word < end;
  }

  function subjectOf(verb: number): number | undefined {
    const found = words.findIndex((word) => word.head === verb && /^(?:nsubj|csubj|obl:agent)/.test(word.relation));
    return found < 0 ? undefined : found;
  }
}

/** From a range of words to where it stands in the text. */
function spansOf({ text, words }: GoldDocument): (first: number, end: number) => Span {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (!/\s/.test(text[at] ?? '')) offsets.push(at);
  return (first, end) => ({
    start: offsets[words[first]?.start ?? 0] ?? 0,
    end: (offsets[(words[end - 1]?.end ?? 0) - 1] ?? -1) + 1,
  });
}
