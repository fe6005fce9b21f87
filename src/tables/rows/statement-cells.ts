/** The cells of a statement's row: its words, who says it, how, to whom, when. */
import type { Span } from '../../document/index.js';
import type { Entity, Quote } from '../../record.js';
import { genderOfSpeaker } from '../gender.js';
import type { DocumentView, Place } from '../view.js';
import { dayOf } from './dates.js';

/** Between the parts of words that the cue interrupts; the words in between are left out. */
const GAP = ' … ';

export function contentOf(document: DocumentView, { content }: Quote) {
  const parts = content.map((span) => ({ ...document.placeOf(span), text: document.textOf(span) }));
  const whole = { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
  return {
    text: parts.map((part) => part.text).join(GAP),
    ...document.placeOf(whole),
    parts,
    sentenceId: document.sentenceKeyAt(whole.start),
  };
}

export function speakerOf(document: DocumentView, { speaker }: Quote) {
  const place = placeIfAny(document, speaker);
  const entity = document.entity(speaker?.entity);
  const organisation = organisationOf(document, entity);
  const read = speaker && genderOfSpeaker(document, speaker);
  const roles = [...new Set(entity?.roles.map((role) => role.text))];
  return {
    speaker: speaker?.text ?? null,
    speakerKind: speaker?.kind ?? null,
    speakerName: entity?.name ?? null,
    speakerType: entity?.type ?? null,
    speakerEntityId: document.keyIfAny(speaker?.entity),
    speakerEntityIds: speaker?.entities.map((id) => document.keyOf(id)) ?? [],
    speakerPersonId: document.registerKey(entity, 'person'),
    speakerOrganisationId: document.registerKey(organisation, 'organisation'),
    speakerPlaceId: document.registerKey(entity, 'place'),
    speakerRole: roles[0] ?? null,
    speakerRoles: roles,
    speakerOrganisation: organisation?.name ?? null,
    speakerOrganisationEntityId: document.keyIfAny(organisation?.id),
    speakerGender: read?.gender ?? null,
    speakerGenderEvidence: [...(read?.evidence ?? [])],
    speakerStart: place.start,
    speakerEnd: place.end,
    speakerStartCodePoint: place.startCodePoint,
    speakerEndCodePoint: place.endCodePoint,
  };
}

function organisationOf(document: DocumentView, entity: Entity | null): Entity | null {
  if (entity?.type === 'ORG') return entity;
  const role = entity?.roles.find(({ organisation }) => organisation !== null);
  return document.entity(role?.organisation);
}

export function cueOf(document: DocumentView, { cue }: Quote) {
  const place = placeIfAny(document, cue);
  return {
    cue: cue?.text ?? null,
    cueLemma: cue?.lemma ?? null,
    act: cue?.act ?? null,
    polarity: cue?.polarity ?? null,
    cueStart: place.start,
    cueEnd: place.end,
    cueStartCodePoint: place.startCodePoint,
    cueEndCodePoint: place.endCodePoint,
  };
}

export function addresseeOf(document: DocumentView, { addressee }: Quote) {
  const place = placeIfAny(document, addressee);
  return {
    addressee: addressee?.text ?? null,
    addresseeName: document.entity(addressee?.entity)?.name ?? null,
    addresseeEntityId: document.keyIfAny(addressee?.entity),
    addresseeStart: place.start,
    addresseeEnd: place.end,
    addresseeStartCodePoint: place.startCodePoint,
    addresseeEndCodePoint: place.endCodePoint,
  };
}

export function saidOf(document: DocumentView, quote: Quote) {
  const date = document.date(quote.date);
  return {
    said: date?.text ?? null,
    saidValue: date?.value ?? null,
    saidDay: date && dayOf(date),
    saidBasis: date?.basis ?? null,
    saidDateId: document.keyIfAny(quote.date),
  };
}

const NO_PLACE = { start: null, end: null, startCodePoint: null, endCodePoint: null };

function placeIfAny(document: DocumentView, span: Span | null): Place | typeof NO_PLACE {
  return span === null ? NO_PLACE : document.placeOf(span);
}
