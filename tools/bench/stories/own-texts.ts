/** Texts of the user's own as stories to make variants of: a JSON line each, `{ "text": … }`. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Article } from './articles.js';

const lineSchema = z.object({ text: z.string() });

export function ownTexts(file: string): Article[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => articleOf(lineSchema.parse(JSON.parse(line)).text));
}

function articleOf(text: string): Article {
  const lines = text.split(/\n\s*\n|\n/).filter((paragraph) => paragraph.trim() !== '');
  // Without paragraphs there would be nothing to move or to cut.
  const paragraphs = lines.length > 2 ? lines : text.split(/(?<=[.!?]['”"]*) (?=\p{Lu})/u);
  const [first = ''] = paragraphs;
  const hasHeadline = first.length < 160 && !/[.!?”"]$/.test(first.trim());
  const body = hasHeadline ? paragraphs.slice(1) : paragraphs;
  const [dateline = ''] = /^\p{Lu}[\p{L}., ]{2,60}(?:\([^()]{2,30}\) ?)?[-–—_]+ /u.exec(body[0] ?? '') ?? [];
  return {
    headline: hasHeadline ? first : '',
    byline: null,
    dateline,
    paragraphs: [(body[0] ?? '').slice(dateline.length), ...body.slice(1)],
  };
}
