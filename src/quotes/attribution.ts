/**
 * Whom each statement is attributed to: the words that name its speaker, and the entity that they stand for.
 *
 *     “I told them that it was late,” Bell said.      Bell said the one, and "I" in it is Bell
 */
import { type Range, sliceOf, type TokenEntity } from '../document/index.js';
import type { Speaker } from '../record.js';
import { agentBefore } from './agent-before.js';
import { onlyOneNamed } from './described.js';
import { givenName } from './given-name.js';
import { Interviewed } from './interviewed.js';
import { introducedSpeaker } from './introduced-speakers.js';
import { jointSpeakers } from './joint-speakers.js';
import { ofReporters } from './own-subject.js';
import { headOf } from './phrase-heads.js';
import { ofNominal, ofPronoun } from './pronouns.js';
import type { Reading } from './reading.js';
import { whoIsMeant } from './relative-who.js';
import { type Group, severalMeant } from './several-speakers.js';
import { readSpeaker, type SpeakerReading } from './speakers.js';
import { SpeakingOn } from './speaking-on.js';
import type { Statement } from './statement.js';
import { namedAfter, spokenOfIn, subjectOfSentenceBefore } from './subject-before.js';

/** @param parents for each statement the index of the one around it; −1 for none */
export function speakersOf(
  reading: Reading,
  statements: readonly Statement[],
  parents: readonly number[],
): readonly (Speaker | null)[] {
  const entities: (TokenEntity | null)[] = [];
  const all: (readonly TokenEntity[])[] = [];
  const speakingOn = new SpeakingOn(reading);
  const interviewed = new Interviewed(reading, statements);
  let group: Group | null = null;
  // Pronouns inside somebody's words need the one who says them: in text order, the outer statement comes first.
  const speakers = statements.map((statement, index): Speaker | null => {
    const { speaker } = statement;
    const outer = parents[index] ?? -1;
    const read = speaker === null ? null : readSpeaker(reading, speaker);
    const answers = interviewed.at(statement);
    const reporters = ofReporters(reading, statement, statements[outer], all[outer] ?? []);
    const known =
      speaker === null || read === null
        ? null
        : (answers ?? referredTo(reading, statement, speaker, read, entities[outer] ?? null, speakingOn));
    const isIt = speaker !== null && reading.lower(speaker.first) === 'it';
    const entity = isIt ? (reporters[0] ?? known) : (known ?? reporters[0] ?? null);
    const speaking = allOf(reading, statement, entity, reporters, group);
    entities.push(entity);
    all.push(speaking);
    interviewed.note(statement, entity);
    if (outer < 0 && speaker !== null) group = speaking.length > 1 ? { entities: speaking, at: speaker.end - 1 } : null;
    speakingOn.note(statement, speaking.length > 1 ? null : entity, outer);
    if (speaker === null || read === null) return null;
    const { start, end, text } = sliceOf(reading.text, reading.tokens.span(speaker.first, speaker.end)); // a spread takes several times as long
    return {
      start,
      end,
      text,
      kind: read.kind,
      entity: speaking[0]?.id ?? null,
      entities: speaking.map(({ id }) => id),
    };
  });
  return speakers.map((speaker, index) => {
    const repeats = statements[index]?.repeats;
    return repeats === undefined ? speaker : byName(reading, speakers[statements.indexOf(repeats)] ?? null);
  });
}

/** Far from its own sentence a pronoun says nothing: whoever it stands for, where the text first names them. */
function byName(reading: Reading, speaker: Speaker | null): Speaker | null {
  const entity = speaker?.kind === 'pronoun' && speaker.entity !== null ? reading.entityNamed(speaker.entity) : null;
  const named = entity?.mentions.find(({ kind, first }) => kind === 'name' && !reading.isFurniture(first));
  if (speaker === null || named === undefined) return speaker;
  const { start, end, text } = sliceOf(reading.text, reading.tokens.span(named.first, named.end));
  return { start, end, text, kind: 'named', entity: speaker.entity, entities: speaker.entities };
}

/** All who speak: the several reporters, else those who are joined, else the one. */
function allOf(
  reading: Reading,
  statement: Statement,
  entity: TokenEntity | null,
  reporters: readonly TokenEntity[],
  group: Group | null,
): readonly TokenEntity[] {
  const { speaker } = statement;
  if (speaker === null) return [];
  if (reporters.length > 1 && entity === reporters[0]) return reporters;
  const joint =
    reading.lower(speaker.first) === 'who' ? tiedTo(reading, speaker, entity) : jointSpeakers(reading, speaker);
  if (joint.length > 0) return joint;
  return entity === null ? severalMeant(reading, statement, speaker, group) : [entity];
}

/** `Ruiz and Costa, | who | say` */
function tiedTo(reading: Reading, { first }: Range, entity: TokenEntity | null): readonly TokenEntity[] {
  const tied = whoIsMeant(reading, first);
  return tied[0] === entity ? tied : [];
}

/** Whom a speaker stands for. */
function referredTo(
  reading: Reading,
  statement: Statement,
  speaker: Range,
  read: SpeakerReading,
  parent: TokenEntity | null,
  speakingOn: SpeakingOn,
): TokenEntity | null {
  if (read.kind === 'pronoun' && /^(?:he|she)$/.test(reading.lower(speaker.first)))
    return ofHeOrShe(reading, statement, speaker, read, speakingOn);
  const entity = entityOf(reading, speaker, read, parent);
  if (entity !== null) return entity;
  const onward = speakingOn.at(statement);
  if (read.kind === 'pronoun') return onward ?? subjectOfSentenceBefore(reading, speaker.first, statement);
  if (read.kind === 'document') return onward ?? speakingOn.ofDocument(speaker);
  if (read.kind !== 'nominal' && read.kind !== 'unnamed') return onward;
  return (
    givenName(reading, speaker) ??
    introducedSpeaker(reading, speaker) ??
    onward ??
    (speakingOn.isNear(speaker) ? null : onlyOneNamed(reading, speaker))
  );
}

/** Whoever speaks on says more than the sentences before do; whom her words name after her, she is not: `He said Trask was late`. */
function ofHeOrShe(
  reading: Reading,
  statement: Statement,
  speaker: Range,
  read: SpeakerReading,
  speakingOn: SpeakingOn,
): TokenEntity | null {
  const { content } = statement;
  const spokenOf = namedAfter(reading, content, speaker.first);
  const may = (entity: TokenEntity | null) => (entity !== null && spokenOf.has(entity) ? null : entity);
  const last = may(agentBefore(reading, speaker.first, statement) ?? speakingOn.at(statement));
  if (last !== null) return last;
  const misjudged = may(speakingOn.misjudged(speaker));
  if (misjudged !== null) return misjudged;
  const known = may(entityOf(reading, speaker, read, null));
  const asker = speakingOn.asker(speaker);
  if (known === null || known === asker) return subjectOfSentenceBefore(reading, speaker.first, statement, asker);
  if (speakingOn.isAskedAbout(known)) return null;
  // `Ruiz met Costa. “Costa is right,” | she | said`
  const isQuoted = spokenOfIn(reading, content, speaker.first).has(known);
  return (isQuoted ? subjectOfSentenceBefore(reading, speaker.first, statement, asker) : null) ?? known;
}

function entityOf(
  reading: Reading,
  speaker: Range,
  { kind, entity }: SpeakerReading,
  parent: TokenEntity | null,
): TokenEntity | null {
  if (kind === 'pronoun') return ofPronoun(reading, speaker.first, parent);
  const isShort = kind === 'nominal' || kind === 'document';
  return entity ?? (isShort ? ofNominal(reading, speaker, headOf(reading, speaker)) : null);
}
