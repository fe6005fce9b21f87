/**
 * Whom a phrase between two marks describes: the subject before a verb, over it.
 *
 *     Marta Oliveira, the head of the union, | said            Marta Oliveira
 *     Marta Oliveira, 43, of Lisbon, | said                    Marta Oliveira
 *     Marta Oliveira – the head of the union – | said          Marta Oliveira
 */
import type { Range } from '../document/index.js';
import { SUBORDINATING_CONJUNCTIONS } from '../english/clause-words.js';
import { APPOSITION_WORDS } from '../english/noun-phrase-words.js';
import { DAY_NAMES } from '../english/time-words.js';
import { nounPhraseBefore } from './noun-phrase-before.js';
import { isTime } from './noun-phrase-words.js';
import { personBefore } from './role-and-name.js';
import type { View } from './view.js';

/** `Ruiz, | the editor of the town’s paper, the Arden Courier |`: the name at the start of the clause, where such a phrase only describes it. */
export function appositionOf(view: View, phrase: Range | null, floor: number): Range | null {
  const comma = (phrase?.first ?? 0) - 1;
  if (phrase === null || comma <= floor || view.tokens.text(comma) !== ',') return phrase;
  const name = view.namedAt(comma - 1)?.entity.type === 'PERSON' ? nounPhraseBefore(view, comma, floor) : null;
  return name !== null && name.first === view.sentenceAt(comma).first ? name : phrase;
}

/** Maximum tokens of an apposition or a relative clause. */
const MAX_APPOSITION = 40;

/** `Marta Oliveira, the head of the union,| said`: the phrase before the comma that opened the apposition. */
export function beforeApposition(view: View, closing: number, floor: number): Range | null {
  const mark = view.tokens.text(closing);
  let nearest: Range | null = null;
  for (let token = closing - 1; token > Math.max(floor, closing - MAX_APPOSITION); token -= 1) {
    if (view.tokens.text(token) !== mark) continue;
    if (!beginsApposition(view, token + 1)) continue;
    const phrase = nounPhraseBefore(view, token, floor);
    if (phrase === null) continue;
    if (!standsFree(view, phrase, floor)) continue;
    // `After the match, | the captain |, who scored twice, said`
    if (nearest !== null && BEFORE_EVENTS.has(view.lower(phrase.first - 1)) && !hasPerson(view, phrase)) continue;
    // `Ruiz, 43, of Lisbon,` – the phrase itself may be one.
    if (view.tokens.text(phrase.first - 1) === mark && phrase.first - 1 > floor && !hasPerson(view, phrase)) {
      nearest ??= phrase;
      continue;
    }
    const found = personBefore(view, token, floor) ?? phrase;
    if (view.lower(found.first) !== 'whose') return found;
    token = found.first; // `Ruiz, | whose lawyer, Tom Bell, | sat beside her, said`
  }
  return nearest;
}

/** Before an event they tell when, before a clause they open it: `After Ruiz, the mayor, | said so`. */
const BEFORE_EVENTS: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until']);

/** Not `heads | the board`, `in | Lisbon`, `last month`. */
function standsFree(view: View, { first, end }: Range, floor: number): boolean {
  if (end - first <= MAX_TIME && isTime(view, end - 1) && view.namedAt(end - 1) === null) return false;
  if (view.upos(first) === 'NUM' && DAY_NAMES.has(view.lower(first - 1))) return false; // `On July | 17 |, the board, now larger, said`
  if (first - 1 < floor || SUBORDINATING_CONJUNCTIONS.has(view.lower(first - 1))) return true;
  const before = view.upos(first - 1);
  return !(before === 'ADP' || before === 'VERB');
}

/** Maximum tokens of a time: `just last week`. */
const MAX_TIME = 3;

function hasPerson(view: View, { first, end }: Range): boolean {
  for (let token = first; token < end; token += 1) {
    if (view.namedAt(token)?.entity.type === 'PERSON') return true;
  }
  return false;
}

function isParticiple(view: View, token: number): boolean {
  return view.upos(token) === 'VERB' && /(?:ed|en|ing)$/.test(view.lower(token));
}

function beginsApposition(view: View, token: number): boolean {
  if (APPOSITION_WORDS.has(view.lower(token)) || /^(?:whom|which)$/.test(view.lower(token + 1))) return true; // `to | whom Bell wrote`
  const upos = view.upos(token);
  if (view.lower(token) === 'or') return view.upos(token + 1) === 'NUM'; // `three, | or 30 percent,`
  if (upos === 'ADV') return /^(?:NUM|DET|ADP|ADJ)$/.test(view.upos(token + 1)) || isParticiple(view, token + 1); // `now 81`, `clearly upset`, `once a sailor`, `later asking`
  return upos === 'NUM' || upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'VERB';
}
