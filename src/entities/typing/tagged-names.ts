/**
 * What the model takes for names, before they are made one with those of the rules.
 *
 *     the | ICU |, LUSAKA | — Police          no name, no part of one
 *     | Crown Prince Hussein |                  without the title, which the rules have read
 *     | Ethics | and | Harbour Commission |     one, where the rules have it as one by its words
 */
import type { Range, Tokens } from '../../document/index.js';
import { isDisease, isThing } from '../candidates/things.js';
import type { WordForms } from '../candidates/word-forms.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import type { TaggedName } from '../tagger/index.js';

/** Both in text order and disjoint; so are the names. `dropped`: where those began that were only titles. */
export function readTagged(
  layers: Layers,
  rules: readonly TypedName[],
  tagged: readonly TaggedName[],
): { readonly names: readonly TaggedName[]; readonly dropped: ReadonlySet<number> } {
  const named = withoutThings(layers, tagged);
  const names = withoutTitles(layers, rules, named);
  return { names, dropped: names.length < named.length ? inTitles(named, names) : NOWHERE };
}

/** `ICU`, which is nobody's name; `LUSAKA | — Police`: a dash begins none, and the word after it may only begin the sentence. */
function withoutThings({ tokens, forms, spelling }: Layers, tagged: readonly TaggedName[]): readonly TaggedName[] {
  return tagged.flatMap((name) => {
    const first = name.first + 1;
    // `A. | I told them so`: an answer in an interview.
    if (name.end === first + 1 && tokens.text(first) === 'I' && spelling.shape(name.first) === 'initial') return [];
    if (isThing(tokens, name) || isDisease(tokens, name)) return [];
    const dash = dashIn(tokens, name);
    if (dash !== null) return atDash(forms, name, dash);
    if (!/^[—–-]+$/.test(tokens.text(name.first))) return [name];
    return name.end > first && !(name.end === first + 1 && forms.at(first).ordinary) ? [{ ...name, first }] : [];
  });
}

/** `MUSCAT | - | Police`: between spaces it parts a dateline from its story. */
function dashIn(tokens: Tokens, { first, end }: Range): number | null {
  for (let token = first + 1; token < end - 1; token += 1)
    if (/^[—–-]$/.test(tokens.text(token)) && tokens.spaceBefore(token) && tokens.spaceBefore(token + 1)) return token;
  return null;
}

/** What stands before the dash, and after it, unless that is only a word with the capital of a sentence. */
function atDash(forms: WordForms, name: TaggedName, dash: number): TaggedName[] {
  const isWord = name.end === dash + 2 && forms.at(dash + 1).ordinary;
  return [{ ...name, end: dash }, ...(isWord ? [] : [{ ...name, first: dash + 1 }])];
}

/** What the rules read as a title is no name and no part of one: `Crown Prince | Hussein`, `Deputy Health Minister`; nor is `Lord`. */
function withoutTitles({ tokens }: Layers, rules: readonly TypedName[], tagged: readonly TaggedName[]): TaggedName[] {
  const inTitles = new Set<number>();
  for (const { titles } of rules) {
    for (const { first, end } of titles) for (let token = first; token < end; token += 1) inTitles.add(token);
  }
  return tagged.flatMap((tag) => {
    const name: TaggedName = isTitled(tokens, tag) ? { ...tag, kind: 'person' } : tag;
    let { first } = name;
    while (name.kind === 'person' && first < name.end && inTitles.has(first)) first += 1;
    while (name.kind === 'person' && first < name.end - 1 && vocabulary.onlyTitles.has(tokens.lower(first))) first += 1;
    for (let token = first; token < name.end; token += 1) if (inTitles.has(token)) return [];
    return first < name.end ? [{ ...name, first }] : [];
  });
}

/** `| Dr. Ana West |`: somebody, whatever the model takes it for; not `Dr. Ana West Street`. */
function isTitled(tokens: Tokens, { first, end }: Range): boolean {
  const title = tokens.lower(first);
  if (end - first < 3 || !title.endsWith('.') || !vocabulary.onlyTitles.has(title)) return false;
  return !vocabulary.thingHeads.has(tokens.lower(end - 1));
}

/** `Ethics | and | Harbour Commission`: one, where the rules have it as one by its words and the model as several organisations. */
export function uncut(
  { tokens }: Layers,
  rules: readonly TypedName[],
  tagged: readonly TaggedName[],
): readonly TaggedName[] {
  const whole: TaggedName[] = [];
  let next = 0;
  for (let at = 0; at < tagged.length; at += 1) {
    const name = tagged[at];
    if (name === undefined) continue;
    while ((rules[next]?.end ?? Number.POSITIVE_INFINITY) <= name.first) next += 1;
    const rule = rules[next];
    let last = at;
    // "Okun Party and Harbour Party" are two.
    const isWhole = vocabulary.organisationHeads.has(tokens.lower(name.end - 1));
    while (!isWhole && isPartOf(tagged[last + 1], rule)) last += 1;
    if (last > at && isPartOf(name, rule) && rule !== undefined) {
      whole.push({ ...name, first: rule.first, end: rule.end });
      at = last;
    } else whole.push(name);
  }
  return whole;
}

function isPartOf(name: TaggedName | undefined, rule: TypedName | undefined): boolean {
  if (name === undefined || rule === undefined || rule.type !== 'ORG' || !rule.headed) return false;
  return name.kind === 'organisation' && rule.first <= name.first && name.end <= rule.end;
}

/** Where names of the model begin that went with a title: `| Okun Police | Commissioner`. */
function inTitles(before: readonly TaggedName[], after: readonly TaggedName[]): ReadonlySet<number> {
  const firsts = new Set(before.map(({ first }) => first));
  for (const { first } of after) firsts.delete(first);
  return firsts;
}

const NOWHERE: ReadonlySet<number> = new Set();
