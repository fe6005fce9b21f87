/** The reporting verbs, read once: what each takes, and their forms. The lines are in `verbs.ts`. */
import type { CueAct } from '../../record.js';
import { REPORTING_VERBS } from './verbs.js';

/** What a verb can take, see `verbs.ts`. */
export const FRAMES = [
  'quote',
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
] as const;
export type Frame = (typeof FRAMES)[number];

/** One line of the lexicon. */
export interface CueVerb {
  readonly lemma: string;
  readonly particle: string | null;
  /** The particle is a noun or an adjective, and words that describe it may come before it. */
  readonly isLight: boolean;
  readonly act: CueAct;
  readonly frames: ReadonlySet<Frame>;
  /** Prepositions whose noun phrase is the content. */
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions, `infinitive` or `naming` that follow the one addressed or spoken of. */
  readonly behindObject: ReadonlySet<string>;
}

/** The lines of one lemma. */
export interface CueLines {
  readonly bare: readonly CueVerb[];
  readonly withParticle: readonly CueVerb[];
}

const PARTICLES: ReadonlySet<string> = new Set('out up off down back on at it in into forward'.split(' '));

/** By lemma. */
export const CUE_LINES: ReadonlyMap<string, CueLines> = readLexicon();

/** The lemma of a regular form of a reporting verb: `ruled`, `signalled`, `denies`. */
export const LEMMA_OF_FORM: ReadonlyMap<string, string> = new Map(
  Array.from(CUE_LINES.keys(), (lemma) => formsOf(lemma).map((form) => [form, lemma] as const)).flat(),
);

const IRREGULAR_PASTS: ReadonlyMap<string, string> = new Map([
  ['begin', 'began'],
  ['read', 'read'],
  ['say', 'said'],
  ['sing', 'sang'],
  ['swear', 'swore'],
  ['tell', 'told'],
  ['write', 'wrote'],
]);

/** The finite forms of verbs that report speech in quotation marks: `said`, `says`, `joked`. */
export const SAYING: ReadonlySet<string> = new Set(
  Array.from(CUE_LINES).flatMap(([lemma, { bare }]) =>
    bare.some(({ frames }) => frames.has('quote')) ? finiteForms(lemma) : [],
  ),
);

/** Those that report speech without quotation marks, too, before the one who speaks: `They would strike, said Ruiz.` No `, announced a merger`. */
export const SAYING_WITHOUT_MARKS: ReadonlySet<string> = new Set(
  'said says added adds told asked wrote replied warned explained insisted recalled noted admitted continued concluded'.split(
    ' ',
  ),
);

function finiteForms(lemma: string): string[] {
  const past = IRREGULAR_PASTS.get(lemma);
  const forms = formsOf(lemma).filter((form) => !form.endsWith('ing'));
  return past === undefined ? forms : [past, ...forms.filter((form) => !form.endsWith('ed'))];
}

/** The regular past, the `ing` form and the third person; where the last letter may be doubled, both ways. */
function formsOf(lemma: string): string[] {
  const stems = [lemma.replace(/e$/, '')];
  if (/(?:[^aeiou]|qu)[aeiou][bdglmnprt]$/.test(lemma)) stems.push(lemma + lemma.slice(-1));
  const regular = stems.flatMap((stem) => [`${stem.replace(/([^aeiou])y$/, '$1i')}ed`, `${stem}ing`]);
  return [...regular, thirdPerson(lemma)];
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function readLexicon(): Map<string, CueLines> {
  const map = new Map<string, { bare: CueVerb[]; withParticle: CueVerb[] }>();
  for (const act of Object.keys(REPORTING_VERBS)) {
    if (!isAct(act)) continue;
    for (const line of REPORTING_VERBS[act].split('\n')) {
      const verb = readLine(line, act);
      if (verb === null) continue;
      const lines = map.get(verb.lemma) ?? { bare: [], withParticle: [] };
      (verb.particle === null ? lines.bare : lines.withParticle).push(verb);
      map.set(verb.lemma, lines);
    }
  }
  return map;
}

function isAct(act: string): act is CueAct {
  return Object.hasOwn(REPORTING_VERBS, act);
}

function isFrame(term: string): term is Frame {
  return FRAMES.some((frame) => frame === term);
}

/** `point out quote clause`: particles come between the lemma and a frame; a preposition follows one, or comes alone. */
function readLine(line: string, act: CueAct): CueVerb | null {
  const [lemma, ...rest] = line.trim().split(/\s+/);
  if (lemma === undefined || lemma === '') return null;
  const [second] = rest;
  const isLight = second?.startsWith('~') === true;
  const hasParticle = second !== undefined && (isLight || PARTICLES.has(second)) && rest.length > 1;
  const terms = hasParticle ? rest.slice(1) : rest;
  return {
    lemma,
    particle: hasParticle ? second.replace('~', '') : null,
    isLight,
    act,
    frames: new Set(terms.filter(isFrame)),
    prepositions: new Set(terms.filter((term) => !isFrame(term) && !term.startsWith('+'))),
    behindObject: new Set(terms.filter((term) => term.startsWith('+')).map((term) => term.slice(1))),
  };
}
