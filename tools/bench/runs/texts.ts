/** Short invented texts, as many as one likes, the same for the same seed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chanceFrom } from '../../train/chance.js';
import { documentsOf } from '../corpus.js';

const PARAGRAPHS = documentsOf(30_000)
  .flatMap((text) => text.split('\n\n'))
  .filter((paragraph) => paragraph.length > 80);

/** Texts of about a given length, in characters: paragraphs of `inputs/`, cut between words. */
export function shortTexts(count: number, length: number, seed: number): string[] {
  const random = chanceFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    let text = `Notice ${index}.`;
    while (text.length < length) text += ` ${PARAGRAPHS[Math.floor(random() * PARAGRAPHS.length)]}`;
    return `${text.slice(0, text.lastIndexOf(' ', length))}.\n`;
  });
}

/** Writes each text to a file of its own: `00000.txt` and on. */
export function writeTexts(folder: string, texts: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  for (const [index, text] of texts.entries()) writeFileSync(join(folder, textFile(index)), text);
}

export function textFile(index: number): string {
  return `${String(index).padStart(5, '0')}.txt`;
}

/** Writes all texts to one file, a JSON object a line. */
export function writeRows(path: string, texts: readonly string[]): void {
  writeFileSync(path, texts.map((text, index) => `${JSON.stringify({ id: `n${index}`, text })}\n`).join(''));
}
