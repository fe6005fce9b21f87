/**
 * Takes what was found for what a fixture expects, difference by difference. What moves the words after it, and whose mentions stand where, is not taken alone: only with the
 * whole fixture.
 */
import type { DateFact, EntityFact, Facts, MentionFact, QuoteFact, SpeakerFact, Subject } from '../compare/index.js';
import type { Span } from '../document/index.js';

/** Whether a difference can be taken without all others of its fixture. */
export function isTakenAlone(subject: Subject): boolean {
  return subject.of !== 'text' && subject.of !== 'gathering';
}

/**
 * What the fixture expects when these differences are taken.
 *
 * @param found in places of the expected text
 */
export function take(expected: Facts, found: Facts, subjects: readonly Subject[]): Facts {
  const draft = new Draft(expected, found);
  for (const subject of subjects) draft.take(subject);
  return draft.facts();
}

class Draft {
  readonly #found: Facts;
  #facts: Facts;
  /** By what the fixture expected what stands in its place; null for nothing. */
  readonly #entities: Map<EntityFact, EntityFact | null>;
  readonly #dates: Map<DateFact, DateFact | null>;
  readonly #quotes: Map<QuoteFact, QuoteFact | null>;
  readonly #newEntities: EntityFact[] = [];
  readonly #foundSpeakers = new Set<SpeakerFact>();

  constructor(expected: Facts, found: Facts) {
    this.#facts = expected;
    this.#found = found;
    this.#entities = new Map(expected.entities.map((entity) => [entity, entity]));
    this.#dates = new Map(expected.dates.map((date) => [date, date]));
    this.#quotes = new Map(expected.quotes.map((quote) => [quote, quote]));
  }

  take(subject: Subject): void {
    if (subject.of === 'furniture') this.#facts = { ...this.#facts, [subject.part]: this.#found[subject.part] };
    else if (subject.of === 'date') this.#takeDate(subject);
    else if (subject.of === 'statement') this.#takeQuote(subject);
    else if (subject.of === 'entity') this.#takeEntity(subject);
    else if (subject.of === 'role') this.#takeRole(subject);
    else if (subject.of === 'mentions') this.#takeMentions(subject);
  }

  facts(): Facts {
    const { text } = this.#facts;
    const kept = this.#facts.entities.flatMap((entity) => {
      const now = this.#entities.get(entity);
      return now === null || now === undefined || now.mentions.length === 0 ? [] : [{ entity, now }];
    });
    const entities = inserted(
      kept.map(({ now }) => now),
      this.#newEntities,
      (entity) => entity.mentions[0]?.start ?? 0,
    );
    const places = new Map<EntityFact, number>();
    for (const { entity, now } of kept) places.set(entity, entities.indexOf(now));
    for (const entity of this.#newEntities) places.set(entity, entities.indexOf(entity));
    const quotes = [...this.#quotes.values()].flatMap((quote) => (quote === null ? [] : [this.#placed(quote, places)]));
    return {
      ...this.#facts,
      entities,
      dates: [...this.#dates.values()].flatMap((date) => (date === null ? [] : [sliced(text, date)])).sort(byStart),
      quotes: quotes.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0)),
    };
  }

  #takeDate({ expected, found, property }: Extract<Subject, { of: 'date' }>): void {
    if (expected === null || found === null || property === null) {
      if (expected !== null) this.#dates.set(expected, null);
      if (found !== null) this.#dates.set(found, found);
      return;
    }
    const now = this.#dates.get(expected) ?? expected;
    const { start, end, type, value, mod, status } = found;
    this.#dates.set(expected, { ...now, ...(property === 'span' ? { start, end } : { type, value, mod, status }) });
  }

  #takeQuote({ expected, found, property }: Extract<Subject, { of: 'statement' }>): void {
    if (expected === null || found === null || property === null) {
      if (expected !== null) this.#quotes.set(expected, null);
      if (found !== null) this.#quotes.set(found, { ...found, speaker: this.#foundSpeaker(found.speaker) });
      return;
    }
    const now = this.#quotes.get(expected) ?? expected;
    const { content, words, kind, speaker, cue } = found;
    if (property === 'content') this.#quotes.set(expected, { ...now, content, words, kind });
    else if (property === 'kind') this.#quotes.set(expected, { ...now, kind });
    else if (property === 'cue') this.#quotes.set(expected, { ...now, cue });
    else if (now.speaker === null || speaker === null || property === 'speaker') {
      this.#quotes.set(expected, { ...now, speaker: this.#foundSpeaker(speaker) });
    } else if (property === 'speaker kind') {
      this.#quotes.set(expected, { ...now, speaker: { ...now.speaker, kind: speaker.kind } });
    } else {
      this.#quotes.set(expected, { ...now, speaker: this.#foundSpeaker({ ...now.speaker, entity: speaker.entity }) });
    }
  }

  /** Its entity is a number among those that were found, and not among those of the fixture. */
  #foundSpeaker(speaker: SpeakerFact | null): SpeakerFact | null {
    if (speaker !== null) this.#foundSpeakers.add(speaker);
    return speaker;
  }

  #takeEntity({ expected, found, property }: Extract<Subject, { of: 'entity' }>): void {
    if (expected === null) {
      if (found !== null) this.#newEntities.push(found);
      return;
    }
    if (found === null) this.#entities.set(expected, null);
    else if (property === 'type') this.#change(expected, () => ({ type: found.type }));
    else if (property === 'link') this.#change(expected, () => ({ link: found.link }));
    else if (property === 'quantity') this.#change(expected, () => ({ quantity: found.quantity }));
    else if (property === 'name') this.#change(expected, () => ({ name: found.name }));
  }

  #takeRole({ entity, expected, found }: Extract<Subject, { of: 'role' }>): void {
    this.#change(entity, ({ roles }) => {
      const isGone = (role: string) => expected !== null && role.replace(/##?\d+$/, '') === expected;
      const at = roles.findIndex(isGone);
      const kept = roles.filter((role) => !isGone(role));
      return { roles: found === null ? kept : kept.toSpliced(at < 0 ? kept.length : at, 0, found) };
    });
  }

  #takeMentions({ entity, expected, found, property }: Extract<Subject, { of: 'mentions' }>): void {
    if (entity === null) return;
    const { text } = this.#facts;
    this.#change(entity, ({ mentions, name }) => {
      const [was, is] = [expected[0], found[0]];
      if (property !== null && was !== undefined && is !== undefined) {
        const { start, end, kind } = is;
        const change = property === 'span' ? { start, end } : { kind };
        const changed = mentions.map((one) => (isAt(one, was) ? sliced(text, { ...one, ...change }) : one));
        // The name of an entity is that of a mention.
        const isNamed = was.text !== name || changed.some((one) => one.text === name);
        return { mentions: changed, name: isNamed ? name : text.slice(start, end) };
      }
      const kept = mentions.filter((one) => !expected.some((gone) => isAt(one, gone)));
      const added = found.map(({ start, end, kind }): MentionFact => sliced(text, { start, end, kind, text: '' }));
      return { mentions: [...kept, ...added].sort(byStart) };
    });
  }

  #change(entity: EntityFact, changed: (now: EntityFact) => Partial<EntityFact>): void {
    const now = this.#entities.get(entity);
    if (now != null) this.#entities.set(entity, { ...now, ...changed(now) });
  }

  /** A statement with the number of its speaker among the entities that there are now. */
  #placed(quote: QuoteFact, places: ReadonlyMap<EntityFact, number>): QuoteFact {
    const { speaker } = quote;
    if (speaker === null || speaker.entity === null) return quote;
    const isFound = this.#foundSpeakers.has(speaker);
    const entity = isFound ? this.#sameAs(this.#found.entities[speaker.entity]) : this.#facts.entities[speaker.entity];
    return { ...quote, speaker: { ...speaker, entity: (entity && places.get(entity)) ?? null } };
  }

  /** The entity of the fixture that has a mention of one that was found, else that one, where it was taken. */
  #sameAs(found: EntityFact | undefined): EntityFact | undefined {
    if (found === undefined) return undefined;
    const isSame = ({ name, type }: EntityFact) => name === found.name && type === found.type;
    const taken = this.#newEntities.find(isSame);
    if (taken !== undefined) return taken;
    return this.#facts.entities.find(({ mentions }) =>
      mentions.some((one) => found.mentions.some((other) => one.start === other.start && one.end === other.end)),
    );
  }
}

function isAt(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** With the words of the text at its place. */
function sliced<Item extends Span>(text: string, item: Item): Item {
  return { ...item, text: text.slice(item.start, item.end) };
}

/** Each new item before the first that begins after it; the others stay in the order that they were written in. */
function inserted<Item>(items: readonly Item[], added: readonly Item[], startOf: (item: Item) => number): Item[] {
  const all = [...items];
  for (const item of added) {
    const at = all.findIndex((other) => startOf(other) > startOf(item));
    all.splice(at < 0 ? all.length : at, 0, item);
  }
  return all;
}
