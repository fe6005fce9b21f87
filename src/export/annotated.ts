/** A record as a text with annotations: every layer of it that speaks of the text. */
import type { Slice, Span } from '../document/index.js';
import type { DateExpression, Entity, NewsRecord, Quote } from '../record.js';
import {
  type AnnotatedDocument,
  type Annotation,
  annotation,
  type Group,
  LABEL_GROUPS,
  type Relation,
  type Values,
} from '../standoff/index.js';

/** @param id of the document: that of the record, or one with a mark where another record has that */
export function annotatedOf(record: NewsRecord, id: string): AnnotatedDocument {
  const made = new Annotations(id);
  addFurniture(record, made);
  const mentions = addEntities(record.entities, made);
  const dates = addDates(record.dates, made);
  addQuotes(record.quotes, mentions, dates, made);
  for (const block of record.blocks) {
    const { kind, role } = block;
    made.add('Block', [block], { blockKind: kind, ...(role === null ? {} : { blockRole: role }) });
  }
  for (const span of record.paragraphs) made.add('Paragraph', [span]);
  for (const span of record.sentences) made.add('Sentence', [span]);
  return {
    id,
    text: record.text,
    published: record.published?.value ?? null,
    details: detailsOf(record),
    looked: LABEL_GROUPS,
    annotations: made.annotations,
    relations: made.relations,
    groups: made.groups,
    place: id,
  };
}

function detailsOf({ published, language, source, pipeline, schemaVersion }: NewsRecord): Values {
  return {
    ...(published === null ? {} : { publishedBasis: published.basis }),
    ...(language === null ? {} : { language }),
    ...(source.path === null ? {} : { path: source.path }),
    sha256: source.sha256,
    version: pipeline.version,
    configHash: pipeline.configHash,
    schemaVersion,
  };
}

/** Annotations in the making; what several statements share is there once. */
class Annotations {
  readonly annotations: Annotation[] = [];
  readonly relations: Relation[] = [];
  readonly groups: Group[] = [];
  readonly #place: string;
  readonly #shared = new Map<string, string>();

  constructor(place: string) {
    this.#place = place;
  }

  /** Gives its id. */
  add(label: string, spans: readonly Span[], values: Values = {}, link: string | null = null): string {
    const id = `t${this.annotations.length + 1}`;
    const own = spans.map(({ start, end }) => ({ start, end }));
    this.annotations.push(annotation({ id, label, spans: own, values, link, place: this.#place }));
    return id;
  }

  /** One that is there already, with the same relations to others, or a new one. */
  share(label: string, span: Span, values: Values, to: readonly string[] = []): string {
    const key = JSON.stringify([label, span.start, span.end, values, to]);
    const known = this.#shared.get(key);
    if (known !== undefined) return known;
    const id = this.add(label, [span], values);
    for (const other of to) this.join('entity', id, other);
    this.#shared.set(key, id);
    return id;
  }

  join(label: string, from: string, to: string | undefined): void {
    if (to !== undefined) this.relations.push({ label, from, to, place: this.#place });
  }

  group(ids: readonly string[]): void {
    if (ids.length > 1) this.groups.push({ ids, place: this.#place });
  }
}

function addFurniture({ headline, byline, dateline, agency }: NewsRecord, made: Annotations): void {
  const add = (label: string, span: Span | null | undefined) => {
    if (span != null) made.add(label, [span]);
  };
  add('Headline', headline);
  add('Byline', byline?.span);
  for (const author of byline?.authors ?? []) add('Author', author);
  add('Dateline', dateline?.span);
  add('DatelinePlace', dateline?.place);
  add('DatelineDate', dateline?.date);
  add('Agency', agency);
}

/** Gives of each entity the annotation that stands for it: its first mention. */
function addEntities(entities: readonly Entity[], made: Annotations): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  for (const { id, type, name, link, quantity, mentions } of entities) {
    const ids = mentions.map((mention, index) => {
      const ofEntity = index === 0 ? { name, ...(quantity === null ? {} : { quantity: quantityOf(quantity) }) } : {};
      const target = link && `${link.scheme}:${link.id}`;
      return made.add(type, [mention], { mentionKind: mention.kind, ...ofEntity }, target);
    });
    made.group(ids);
    firsts.set(id, ids[0] ?? '');
  }
  for (const { id, roles } of entities) {
    for (const role of roles) {
      const annotated = made.add('Role', [role]);
      made.join('holder', annotated, firsts.get(id));
      if (role.organisation !== null) made.join('organisation', annotated, firsts.get(role.organisation));
    }
  }
  return firsts;
}

/** `3500000 USD`, `12 km`; `?` for what is not known. */
function quantityOf({ amount, currency, unit }: NonNullable<Entity['quantity']>): string {
  return `${amount ?? '?'} ${currency ?? unit ?? '?'}`;
}

function addDates(dates: readonly DateExpression[], made: Annotations): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const date of dates) {
    const { id, type, value, mod, interval, status, basis, confidence } = date;
    const values = {
      value,
      ...(mod === null ? {} : { mod }),
      ...(interval === null ? {} : { interval: `${interval.start}/${interval.end}` }),
      status,
      basis,
      confidence: String(confidence),
    };
    ids.set(id, made.add(type, [date], values));
  }
  for (const { id, anchor } of dates) {
    if (anchor !== null) made.join('anchor', ids.get(id) ?? '', ids.get(anchor));
  }
  return ids;
}

function addQuotes(
  quotes: readonly Quote[],
  mentions: ReadonlyMap<string, string>,
  dates: ReadonlyMap<string, string>,
  made: Annotations,
): void {
  const contents = new Map<string, string>();
  for (const { id, kind, content, speaker, speech, cue, date, addressee, confidence } of quotes) {
    const values = {
      statementKind: kind,
      speech: speech ? 'said' : 'thought',
      confidence: String(confidence),
    };
    const annotated = made.add('Content', content, values);
    contents.set(id, annotated);
    if (speaker !== null) {
      const who = namedIn(speaker.entities, mentions);
      made.join('speaker', annotated, made.share('Speaker', spanOf(speaker), { speakerKind: speaker.kind }, who));
    }
    if (cue !== null) {
      const { lemma, act, polarity } = cue;
      made.join('cue', annotated, made.share('Cue', spanOf(cue), { act, polarity, lemma }));
    }
    if (addressee !== null) {
      const whom = namedIn(addressee.entity === null ? [] : [addressee.entity], mentions);
      made.join('addressee', annotated, made.share('Addressee', spanOf(addressee), {}, whom));
    }
    if (date !== null) made.join('saidOn', annotated, dates.get(date));
  }
  for (const { id, parent } of quotes) {
    if (parent !== null) made.join('within', contents.get(id) ?? '', contents.get(parent));
  }
}

function namedIn(entities: readonly string[], mentions: ReadonlyMap<string, string>): string[] {
  return entities.flatMap((id) => mentions.get(id) ?? []);
}

function spanOf({ start, end }: Slice): Span {
  return { start, end };
}
