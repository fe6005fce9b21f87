/** A row a statement, over all documents. */
import { CUE_ACTS, type NewsRecord, POLARITIES, QUOTE_KINDS, type Quote } from '../record.js';
import { type Across, DocumentView, dayIn, dayOf, genderOfSpeaker } from '../tables/index.js';
import { REPORT_GENDERS, type StatementColumns } from './contract.js';
import { dayNumber } from './days.js';
import type { Namings } from './namings.js';

/** Columns that a record alone tells. */
type Held = Omit<StatementColumns, 'speaker' | 'speakers' | 'copyOf'>;

export class StatementTable {
  readonly #held: Held = {
    document: [],
    quote: [],
    act: [],
    kind: [],
    polarity: [],
    speech: [],
    gender: [],
    said: [],
    confidence: [],
  };
  /** By row the ids of the entities that speak. */
  readonly #speakers: (readonly string[])[] = [];
  /** By document the row of its first statement. */
  readonly #firsts: number[] = [];

  add(record: NewsRecord): void {
    const document = this.#firsts.length;
    this.#firsts.push(this.#speakers.length);
    if (record.quotes.length === 0) return;
    const view = new DocumentView(record);
    const published = record.published && dayNumber(dayIn(record.published.value));
    const genderOf = remembered((speaker: Quote['speaker']) => genderNumber(view, speaker));
    for (const [number, quote] of record.quotes.entries()) {
      const { speaker, cue, kind, speech, confidence } = quote;
      const date = view.date(quote.date);
      this.#held.document.push(document);
      this.#held.quote.push(number);
      this.#held.act.push(cue === null ? -1 : CUE_ACTS.indexOf(cue.act));
      this.#held.kind.push(QUOTE_KINDS.indexOf(kind));
      this.#held.polarity.push(cue === null ? -1 : POLARITIES.indexOf(cue.polarity));
      this.#held.speech.push(speech ? 1 : 0);
      this.#held.gender.push(genderOf(speaker));
      this.#held.said.push((date && dayNumber(dayOf(date))) ?? published);
      this.#held.confidence.push(Math.round(confidence * 100));
      this.#speakers.push(speaker === null ? [] : entitiesOf(speaker));
    }
  }

  finish(across: Across, namings: Namings): StatementColumns {
    const speaker: number[] = [];
    const speakers: { [row: string]: number[] } = {};
    const copyOf: number[] = [];
    this.#speakers.forEach((ids, row) => {
      const document = this.#held.document[row] ?? -1;
      const actors = ids.map((id) => namings.actorOf(document, id)).filter((actor) => actor >= 0);
      const different = [...new Set(actors)];
      speaker.push(different[0] ?? -1);
      if (different.length > 1) speakers[row] = different;
    });
    for (let document = 0; document < this.#firsts.length; document += 1) {
      for (const original of across.originalsIn(document)) {
        copyOf.push(original === null ? -1 : (this.#firsts[original.document] ?? 0) + original.statement);
      }
    }
    return { ...this.#held, speaker, speakers, copyOf };
  }
}

function entitiesOf({ entity, entities }: NonNullable<Quote['speaker']>): string[] {
  return [...new Set([...(entity === null ? [] : [entity]), ...entities])];
}

function genderNumber(view: DocumentView, speaker: Quote['speaker']): number {
  if (speaker === null) return -1;
  const { gender } = genderOfSpeaker(view, speaker);
  return gender === null ? -1 : REPORT_GENDERS.indexOf(gender);
}

/** By the entity that speaks: all that a document says of it is looked through each time. */
function remembered(numberOf: (speaker: Quote['speaker']) => number): (speaker: Quote['speaker']) => number {
  const known = new Map<string, number>();
  return (speaker) => {
    const entity = speaker?.entity ?? null;
    if (entity === null) return numberOf(speaker);
    const number = known.get(entity) ?? numberOf(speaker);
    known.set(entity, number);
    return number;
  };
}
