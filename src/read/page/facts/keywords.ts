/** Keywords that a page shows: links that call themselves tags, and what is marked as a list of them, at the end of the article. */
import type { Fact } from '../../facts.js';
import { MARKS } from '../marks.js';
import { wordsIn } from './element-words.js';
import { shownIn } from './said.js';
import { isElsewhere, isMarked, type Shown, type Zone } from './zone.js';

const MAX_KEYWORDS = 20;
const MAX_LENGTH = 40;
/** Blocks after the article. */
const MAX_AFTER = 15;

export function keywordFacts(shown: Shown, { start }: Zone): Fact[] {
  const { outline, stretch } = shown;
  const end = Math.min(outline.blocks.length, stretch.end + MAX_AFTER);
  const linked: string[] = [];
  for (const [index, { name, attributes, firstBlock }] of outline.elements.entries()) {
    if (firstBlock >= end || linked.length >= MAX_KEYWORDS) break;
    const rel = name === 'a' && firstBlock >= start ? (attributes.get('rel')?.toLowerCase().split(/\s+/) ?? []) : [];
    if (rel.includes('tag') && !rel.includes('category') && !isElsewhere(shown, firstBlock))
      linked.push(wordsIn(outline, index));
  }
  const words = linked.length > 0 ? linked : markedWords(shown, end);
  const keywords = words
    .map((word) => word.replace(/^#|,$/g, '').trim())
    .filter((word) => word !== '' && word.length <= MAX_LENGTH && !LABEL.test(word));
  return [...new Set(keywords)].slice(0, MAX_KEYWORDS).map((keyword) => shownIn('keyword', keyword, 'visible tags'));
}

/** `Tags:` before them. */
const LABEL =
  /^(?:(?:more on (?:this )?|related )?(?:tags?|topics?|keywords?|stichw[oö]rter|schlagw[oö]rter|themen|mots[- -]cl[ée]s|etiquetas|temas|argomenti|trefwoorden)(?: in this (?:article|story))?|filed under)\s*:?$/i;

/** They may stand in the footer of the article. */
const ELSEWHERE = MARKS.navigation | MARKS.related | MARKS.comments | MARKS.hidden | MARKS.newsletter;

function markedWords(shown: Shown, end: number): string[] {
  const words: string[] = [];
  for (let index = Math.max(shown.stretch.first, shown.stretch.end - 3); index < end; index += 1) {
    if (isMarked(shown, index, MARKS.tags) && !isMarked(shown, index, ELSEWHERE))
      words.push(shown.outline.blocks[index]?.text ?? '');
  }
  return words;
}
