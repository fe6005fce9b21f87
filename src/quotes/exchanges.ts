/**
 * Questions that are put to somebody: whoever is asked speaks next, and not whoever asked.
 *
 *     Ruiz asked Bell whether it was late. “I think so,” he said.        Bell
 *     Ruiz asked the mate, Tom Bell, about it. “I think so.”             the mate, Tom Bell
 *     Bell was asked by Ruiz where he had been. “At home, in bed.”       Bell
 *     It was put to Bell by Ruiz that it was late. “Possibly,” he said.  Bell
 *     Ruiz asked where he had been. “At home, in bed.”                   nobody who is named
 *     “Are you tired?” Ruiz asked. “No, not at all.”                     not Ruiz
 */
import type { Range, TokenEntity } from '../document/index.js';
import { OBJECT_PRONOUNS } from '../english/pronouns.js';
import { ASKING, EXAMINERS, REPLIES, SHORT_ANSWERS } from '../english/reporting/saying.js';
import { coreAfter, nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { withName } from '../grammar/role-and-name.js';
import { subjectBefore } from '../grammar/subjects.js';
import { verbGroupAt } from '../grammar/verb-groups.js';
import { isNounOfPeople } from './people.js';
import { headOf } from './phrase-heads.js';
import type { Reading } from './reading.js';
import type { CueWords, Statement } from './statement.js';

/** Whether somebody asks something there that can be answered: no `asked Bell to leave`, `asked for help`. */
export function isQuestion(reading: Reading, { cue, kind, content }: Statement): boolean {
  if (cue !== null && isPutTo(reading, cue)) return true;
  if (cue === null || !ASKING.has(cue.lemma)) return false;
  if (kind === 'question') return true;
  if (kind === 'preposition' || kind === 'object') return reading.lower((content[0]?.first ?? 0) - 1) === 'about';
  return kind === 'quote' && endsAsQuestion(reading, content.at(-1)?.end ?? 0);
}

/** `“Why?” Ruiz asked. ¶ | “It was late.”`, `“I did not,” Bell replied. ¶ | “Who did?”`: another speaks in the next paragraph. */
export function isAnswered(reading: Reading, statement: Statement, next: Range): boolean {
  return isQuestion(reading, statement) || isAnswer(reading, statement, next);
}

/** `“I did not,” Bell replied. ¶ | “Who did?”`: whoever answers does not ask. */
export function isAnswer(reading: Reading, { cue }: Statement, next: Range): boolean {
  return cue !== null && REPLIES.has(cue.lemma) && endsAsQuestion(reading, next.end);
}

/** `“Are you tired?” Ruiz asked. | “No, not at all.”`: an answer, though the paragraph goes on. */
export function isShortAnswer(reading: Reading, statement: Statement, { first }: Range): boolean {
  return SHORT_ANSWERS.has(reading.lower(first + 1)) && isQuestion(reading, statement);
}

/** `“Who did?”` before a place. */
function endsAsQuestion(reading: Reading, end: number): boolean {
  return reading.tokens.slice(Math.max(0, end - 2), end).includes('?');
}

/** `put | to the witness that …`, `put it | to him that …` */
function isPutTo(reading: Reading, { lemma, end }: CueWords): boolean {
  return lemma.startsWith('put') && reading.lower(end) === 'to';
}

/** Who is asked; null where nobody is named. */
export function whoIsAsked(reading: Reading, { cue, content, speaker }: Statement): Range | null {
  if (cue === null) return null;
  if (isPutTo(reading, cue)) {
    const end = coreAfter(reading, cue.end + 1, reading.sentenceAt(cue.first).end);
    return end === null ? null : { first: cue.end + 1, end };
  }
  const group = verbGroupAt(reading, cue.first);
  if (group.form === 'passive') return subjectBefore(reading, group);
  const begin = content[0]?.first ?? 0;
  const limit = begin > cue.end ? begin : reading.sentenceAt(cue.first).end;
  const phrase = nounPhraseAfter(reading, cue.end, limit);
  if (phrase === null || phrase.first === speaker?.first) return null; // `“Why?” asked | Ruiz`
  const person = withName(reading, phrase, limit);
  return person.end > phrase.end || isSomebody(reading, phrase) ? person : null;
}

/** No `last week`, `the other day`. */
function isSomebody(reading: Reading, phrase: Range): boolean {
  const head = headOf(reading, phrase);
  const word = reading.lower(head);
  return reading.namedAt(head)?.entity.type === 'PERSON' || OBJECT_PRONOUNS.has(word) || isNounOfPeople(word);
}

/** `Asked by | Ruiz | whether it was late, | she | said`: another than whoever asks. */
export function isAskedBy(reading: Reading, { cue }: Statement): boolean {
  return cue !== null && ASKING.has(cue.lemma) && reading.lower(cue.end) === 'by';
}

/** Whether it is the work of the person to ask: counsel, a judge, a reporter. */
export function isExaminer(reading: Reading, { roles, mentions }: TokenEntity): boolean {
  if (mentions.some(({ end }) => EXAMINERS.has(reading.lower(end)))) return true; // `Ana Ruiz | SC`
  return roles.some(({ first, end }) => {
    for (let token = first; token < end; token += 1) if (EXAMINERS.has(reading.lower(token))) return true;
    return false;
  });
}
