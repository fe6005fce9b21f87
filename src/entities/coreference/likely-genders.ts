/**
 * Whether somebody whose gender is not known is likely a woman or a man: by the pronouns that stand where nobody else can be meant, and
 * by how the first name ends.
 *
 *     Yseline Marchbank puts her watch away.       her: nobody else is named in the sentence
 *     Ottilia, Orlando                             most names with these endings are women's, men's
 */
import { FEMALE_ENDINGS, MALE_ENDINGS } from '../../english/people/name-endings.js';
import type { Gender } from '../../resources/given-names.js';
import type { Layers } from '../layers.js';

/** By the first name. */
export function genderOfEnding(name: string): Gender | null {
  const [given = ''] = name.toLowerCase().split(' ');
  if (given.length < MIN_LETTERS) return null;
  for (let letters = MAX_ENDING; letters > 0; letters -= 1) {
    const ending = given.slice(-letters);
    if (FEMALE_ENDINGS.has(ending)) return 'female';
    if (MALE_ENDINGS.has(ending)) return 'male';
  }
  return null;
}

const MIN_LETTERS = 4;
const MAX_ENDING = 4;

/** Votes of a sentence with the pronoun in it, of one before. */
const OWN = 2;
const NEXT = 1;
/** Votes that settle the gender, and how many times as many as there are against it. */
const SETTLED = 4;
const TIMES = 4;

/** As far as its gender goes. */
interface Person {
  readonly class: string;
  gender: Gender | null;
  likely: Gender | null;
}

/** Sets the gender of those of whom the text leaves no doubt, and says what is likely for others. */
export function learnGenders(
  { view, forms, syntax, segmentation }: Layers,
  named: readonly ({ readonly referent: Person } | undefined)[],
): void {
  const votes = new Map<Person, { female: number; male: number }>();
  let before: Person | null = null;
  for (const { firstToken, endToken, furniture } of segmentation.sentences) {
    let only: Person | null = null;
    let others = false;
    for (let token = firstToken; token < endToken; token += 1) {
      const name = named[token];
      if (name !== undefined && name.referent.class === 'person') {
        others ||= only !== null && only !== name.referent;
        only = name.referent;
      }
      const pronoun = forms.at(token).pronoun;
      if (pronoun?.class !== 'person' || pronoun.gender === null || syntax.upos(token) !== 'PRON') continue;
      if (others || view.outermostIndex(token) !== view.outermostIndex(firstToken)) continue;
      const meant = only ?? before;
      if (meant?.gender === null) vote(meant, pronoun.gender, only === null ? NEXT : OWN);
    }
    before = others || furniture ? null : only;
  }
  for (const [referent, { female, male }] of votes) {
    const [more, less] = female > male ? [female, male] : [male, female];
    const gender: Gender = female > male ? 'female' : 'male';
    if (more < TIMES * less) continue;
    referent.likely = gender;
    if (more >= SETTLED) referent.gender = gender;
  }

  function vote(referent: Person, gender: Gender, weight: number): void {
    const known = votes.get(referent) ?? { female: 0, male: 0 };
    known[gender] += weight;
    votes.set(referent, known);
  }
}
