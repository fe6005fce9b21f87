/** Reads the list of verbs that report (`verbs.ts` says what a line holds). A term that is not known is an error. */
import type { CueAct } from '../../record.js';
import { isPreposition, type Preposition } from './prepositions.js';

const FRAMES = [
  'quote',
  'sentence',
  'clause',
  'that',
  'question',
  'infinitive',
  'gerund',
  'object',
  'addressee',
  'raising',
  'seeming',
  'passive',
  'document',
  'finite',
  'impersonal',
  'active',
  'wished',
] as const;
export type Frame = (typeof FRAMES)[number];

/** What follows the one addressed or spoken of. */
export type AfterObject = Preposition | 'infinitive' | 'naming';

/** One line of the list. */
export interface CueVerb {
  readonly lemma: string;
  readonly particle: string | null;
  /** The particle is a noun or an adjective, and words that describe it may stand before it. */
  readonly isLight: boolean;
  readonly act: CueAct;
  readonly frames: ReadonlySet<Frame>;
  /** Prepositions whose noun phrase is the content. */
  readonly prepositions: ReadonlySet<string>;
  readonly afterObject: ReadonlySet<string>;
}

/** The lines of one lemma. */
export interface CueLines {
  readonly bare: readonly CueVerb[];
  readonly withParticle: readonly CueVerb[];
}

/** The lines by lemma. */
export function readCueVerbs(lists: Readonly<Record<CueAct, string>>): ReadonlyMap<string, CueLines> {
  const byLemma = new Map<string, { bare: CueVerb[]; withParticle: CueVerb[] }>();
  for (const act of Object.keys(lists)) {
    if (!isAct(act, lists)) continue;
    for (const line of lists[act].split('\n')) {
      if (line.trim() === '') continue;
      const verb = readLine(line.trim(), act);
      const lines = byLemma.get(verb.lemma) ?? { bare: [], withParticle: [] };
      (verb.particle === null ? lines.bare : lines.withParticle).push(verb);
      byLemma.set(verb.lemma, lines);
    }
  }
  return byLemma;
}

function isAct(act: string, lists: Readonly<Record<CueAct, string>>): act is CueAct {
  return Object.hasOwn(lists, act);
}

const PARTICLES = new Set('out up off down back on at it in into forward'.split(' '));

/** `point out quote clause`: a particle stands between the lemma and a frame; a preposition stands after one, or alone. */
function readLine(line: string, act: CueAct): CueVerb {
  const [lemma = '', ...rest] = line.split(/\s+/);
  const [second] = rest;
  const isLight = second?.startsWith('~') === true;
  const hasParticle = second !== undefined && (isLight || PARTICLES.has(second)) && rest.length > 1;
  const frames = new Set<Frame>();
  const prepositions = new Set<Preposition>();
  const afterObject = new Set<AfterObject>();
  for (const term of hasParticle ? rest.slice(1) : rest) {
    const after = term.startsWith('+') ? term.slice(1) : null;
    if (after !== null && (after === 'infinitive' || after === 'naming' || isPreposition(after)))
      afterObject.add(after);
    else if (isFrame(term)) frames.add(term);
    else if (isPreposition(term)) prepositions.add(term);
    else throw new Error(`Unknown complement “${term}” in “${line}”.`);
  }
  return {
    lemma,
    particle: hasParticle ? second.replace('~', '') : null,
    isLight,
    act,
    frames,
    prepositions,
    afterObject,
  };
}

function isFrame(term: string): term is Frame {
  return FRAMES.some((frame) => frame === term);
}
