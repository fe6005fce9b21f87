/** The invented articles of `news/`, with their names marked: see the README there. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Kind } from '../../../src/entities/tagger/labels.js';
import { ROOT } from '../../bench/corpus.js';
import type { Gold, GoldText } from './sets.js';

const FOLDER = join(ROOT, 'tools/train/entities/news');
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['p', 'person'],
  ['o', 'organisation'],
  ['l', 'place'],
]);

/** All articles, file by file. */
export function readNews(): GoldText[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) => {
    const articles = readFileSync(join(FOLDER, file), 'utf8').split(/^---\n/m);
    return articles.map((marked, index) => readMarks(`${basename(file, '.txt')} ${index + 1}`, marked.trim()));
  });
}

/** `{p Ana Ruiz} left {l Haro}.` as its text and its names. */
function readMarks(id: string, marked: string): GoldText {
  let text = '';
  let end = 0;
  const gold: Gold[] = [];
  for (const { 0: mark, 1: letter = '', 2: name = '', index } of marked.matchAll(/\{(\w+) ([^{}]+)\}/g)) {
    const kind = KINDS.get(letter);
    if (kind === undefined) throw new Error(`${id}: ${mark}: names are marked with p, o or l`);
    text += marked.slice(end, index);
    gold.push({ start: text.length, end: text.length + name.length, kinds: [kind] });
    text += name;
    end = index + mark.length;
  }
  return { id, text: text + marked.slice(end), gold };
}
