/**
 * A name as something that a text speaks of: whether it is a subject, whether it speaks, and whether it only says what kind of thing another is.
 *
 *     Ruiz left.   Her lawyer, | Ana Ruiz |, left.   a clip of | Ana Ruiz | saying she will run         subjects
 *     a | Ruiz | supporter                                                                               whose supporter somebody is
 */
import { ARTICLES } from '../../english/determiners.js';
import { SAYING_WITHOUT_MARKS } from '../../english/reporting/lexicon.js';
import { isSpeaking, isSubject } from '../../grammar/subjecthood.js';
import type { Layers } from '../layers.js';
import type { Place, Scene } from './discourse.js';

/** The place of the name that begins at a token; null where none does. */
export function nameAt(scene: Scene, token: number): Place | null {
  const { layers, named, titles } = scene;
  const name = named[token];
  if (name === undefined) return null;
  const { referent, end } = name;
  const from = layers.segmentation.sentences[layers.view.sentenceIndex(token)]?.firstToken ?? token;
  const owned = ownedRole(scene, token, end);
  const front = owned ?? titles.get(token) ?? token;
  const last = owned === null ? end : end + 1;
  return {
    first: token,
    end,
    referent,
    sentence: layers.view.sentenceIndex(token),
    subject: isSubject(layers.view, from, front, last) || endsSubject(layers, token, end) || isReporting(layers, end),
    subordinate: false,
    speaks: isSpeaking(layers.view, front, last) || endsSubject(layers, token, end) || isReporting(layers, end),
    form: 'name',
    chance: 1,
    premodifies: referent.class === 'person' && isPremodifier(layers, token, end),
  };
}

/** `a | Ruiz | supporter`, `the | Ruiz | campaign`: says what kind of somebody or something it is. */
function isPremodifier({ tokens, syntax, spelling }: Layers, first: number, end: number): boolean {
  if (syntax.upos(end) !== 'NOUN' || spelling.shape(end) !== 'small') return false;
  return syntax.xpos(end) === 'NN' || ARTICLES.has(tokens.lower(first - 1));
}

/** `a clip of | Ana Ruiz | saying she will run` */
function isReporting({ syntax }: Layers, end: number): boolean {
  return syntax.xpos(end) === 'VBG' && SAYING_WITHOUT_MARKS.has(`${syntax.lemma(end)}s`);
}

/** The chair of the bench, | Ana Ruiz |, said` */
function endsSubject({ tokens, view }: Layers, first: number, end: number): boolean {
  return tokens.text(first - 1) === ',' && tokens.text(end) === ',' && SAYING_WITHOUT_MARKS.has(view.lower(end + 1));
}

/**
 * Where the phrase begins of `Her lawyer, | Ana Ruiz, stayed`, `Bell’s lawyer, | Ana Ruiz, stayed`, which is the subject as a whole;
 * null for a name without a role that is somebody's.
 */
export function ownedRole({ layers, titles }: Scene, token: number, end: number): number | null {
  const { tokens, forms } = layers;
  const first = titles.get(token - 1);
  if (first === undefined || tokens.text(token - 1) !== ',' || tokens.text(end) !== ',') return null;
  return forms.at(first - 1).pronoun === null && !/^['’]s?$/.test(tokens.text(first - 1)) ? null : first - 1;
}
