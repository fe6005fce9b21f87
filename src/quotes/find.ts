/** All statements of a text: the constructions of the whole text, then those of each token in text order, then what no cue claimed. */

import { inside } from '../document/index.js';
import { hasFiniteVerb } from '../grammar/clauses.js';
import { isPronoun } from '../grammar/noun-phrase-words.js';
import { isTurnOfSpeech } from './constructions/embedded-reports.js';
import { OF_TEXT, OF_TOKEN, OF_VERB } from './constructions/index.js';
import { NOTHING, VerbScope } from './constructions/verb-scope.js';
import { type CueSite, cueAt } from './cues.js';
import type { Reading } from './reading.js';
import type { IsCue } from './scope.js';
import { joinSpeech, unclaimedQuotations, unclaimedSpeech } from './speech.js';
import type { ConstructionName, Statement } from './statement.js';
import { ofUnknownVerb } from './unknown-verbs.js';

export function findStatements(reading: Reading): Statement[] {
  const cues: (CueSite | null)[] = [];
  for (let token = 0; token < reading.tokens.length; token += 1) cues.push(cueAt(reading, token));
  const isCue = (token: number) => token >= 0 && token < cues.length && cues[token] !== null;
  const found = OF_TEXT.flatMap(({ read }) => read(reading));
  const turns = found.filter(({ kind }) => kind === 'turn').flatMap(({ content }) => content);
  let turn = 0;
  for (let token = 0; token < reading.tokens.length; token += 1) {
    if (reading.isFurniture(token)) continue;
    while ((turns[turn]?.end ?? token + 1) <= token) turn += 1;
    const isInTurn = (turns[turn]?.first ?? token + 1) <= token;
    const cue = cues[token] ?? null;
    const statement =
      cue === null ? ofToken(reading, token, isCue) : ofVerb(new VerbScope(reading, cue, isCue, found), isInTurn);
    if (statement !== null) cutAsides(reading, found, statement);
    if (
      statement !== null &&
      !found.slice(-LAST).some((before) => crosses(statement, before) || isSubjectOf(reading, statement, before))
    )
      found.push(statement);
  }
  const reporting = new Set(found.map(({ cue }) => cue?.first));
  const unknown = unclaimedQuotations(reading, found)
    .flatMap((quotation) => ofUnknownVerb(reading, quotation) ?? [])
    .filter(({ cue }) => !reporting.has(cue?.first)); // `On “Harbour Hour Live,” Ruiz | said | that …`: a verb has one content
  const spoken = joinSpeech(reading, [...found, ...unknown]);
  return withoutDoubles([...spoken, ...unclaimedSpeech(reading, spoken)]);
}

/** Statements before one that may cross it. */
const LAST = 3;

/** `Ruiz said being a sailor, he knew`: of two statements that each hold the other's cue, the first one is meant. */
function crosses({ content, cue }: Statement, before: Statement): boolean {
  const other = before.cue;
  if (!cue || !other || inside(cue, other) || inside(other, cue)) return false;
  return content.some((range) => inside(other, range)) && before.content.some((range) => inside(cue, range));
}

/**
 * `The plan, as unions argue, is late, | according to Ruiz`: what unions argue is within what Ruiz says, and ends where her name begins. Changes `found`
 * in place.
 */
function cutAsides({ tokens }: Reading, found: Statement[], { cue, speaker, content, construction }: Statement): void {
  if (cue === null || (construction !== 'according-to' && construction !== 'before-cue')) return;
  for (let at = Math.max(0, found.length - LAST); at < found.length; at += 1) {
    const aside = found[at];
    const last = aside?.content.at(-1);
    if (aside?.cue == null || last === undefined || aside.construction !== 'as-cue' || !inside(cue, last)) continue;
    const within = aside.cue;
    if (within.first < (aside.content[0]?.first ?? 0)) continue; // `As I said, it is late, according to Ruiz`
    if (!content.some((range) => inside(within, range))) continue;
    const from = Math.min(cue.first, speaker?.first ?? cue.first);
    const end = tokens.text(from - 1) === ',' ? from - 1 : from;
    if (end > last.first)
      found[at] = { ...aside, content: [...aside.content.slice(0, -1), { first: last.first, end }] };
  }
}

/** `said | seeking help was right`: the act that is the subject of what is said is no report of the one who says it. */
function isSubjectOf(reading: Reading, { cue, content }: Statement, before: Statement): boolean {
  const first = before.content[0]?.first;
  if (!cue || before.kind !== 'clause' || first !== cue.first || reading.syntax.xpos(first) !== 'VBG') return false;
  if (reading.tokens.text(first - 1) === ',' || !content.some((range) => hasFiniteVerb(reading, range))) return false;
  return content.at(-1)?.end === before.content.at(-1)?.end;
}

function ofToken(reading: Reading, token: number, isCue: IsCue): Statement | null {
  for (const { read } of OF_TOKEN) {
    const statement = read(reading, token, isCue);
    if (statement !== null) return statement;
  }
  return null;
}

/** @param isInTurn whether the cue stands in the words of a speaker's line */
function ofVerb(scope: VerbScope, isInTurn: boolean): Statement | null {
  for (const { read } of OF_VERB) {
    const statement = read(scope);
    if (statement === NOTHING) return null;
    if (statement === null) continue;
    const isQuoted =
      scope.reading.quotationAt(scope.cue.group.verb) !== null ||
      (isInTurn && isPronounAlone(scope.reading, statement));
    return isQuoted && isTurnOfSpeech(scope.reading, statement, scope.cue.group) ? null : statement;
  }
  return null;
}

/** In a turn only these are turns of speech: `Do you regret it?` */
function isPronounAlone(reading: Reading, { speaker }: Statement): boolean {
  return speaker !== null && speaker.end - speaker.first === 1 && isPronoun(reading, speaker.first);
}

/** Of two statements with the same content, the one with the higher rank stays, the first of equal ones. */
function withoutDoubles(statements: readonly Statement[]): Statement[] {
  const kept = new Map<string, Statement>();
  for (const statement of statements) {
    const key = statement.content.map(({ first, end }) => `${first}-${end}`).join(' ');
    const other = kept.get(key);
    if (other === undefined || rankOf(other) < rankOf(statement) || isNearer(statement, other))
      kept.set(key, statement);
  }
  const whole = [...kept.values()].filter(
    ({ content, cue }) => cue === null || !content.some((range) => inside(cue, range)),
  );
  const cues = new Set<number>();
  for (const { cue, construction } of whole)
    if (cue !== null && construction !== 'noun-cue') for (let at = cue.first; at < cue.end; at += 1) cues.add(at);
  // `raised | questions | about it`: the noun is part of what the verb is
  return whole.filter(({ construction, cue }) => construction !== 'noun-cue' || cue === null || !cues.has(cue.first));
}

/** `wrote in to thank Ruiz for | saying that it was late`: of two verbs before the words, the one beside them. */
function isNearer(statement: Statement, other: Statement): boolean {
  const [first] = statement.content;
  const [cue, far] = [statement.cue, other.cue];
  if (first === undefined || cue === null || far === null || rankOf(statement) !== rankOf(other)) return false;
  return far.end <= cue.first && cue.end === first.first && statement.speaker !== null;
}

/** A verb that says who speaks is surer than what lines look like, and a noun is the least sure; whoever is named, before nobody. */
function rankOf({ construction, speaker }: Statement): number {
  const ofConstruction = construction === 'noun-cue' ? 0 : LINES.has(construction) ? 2 : 4;
  return ofConstruction + (speaker === null ? 0 : 1);
}

const LINES: ReadonlySet<ConstructionName> = new Set(['colon', 'dash', 'headline']);
