/**
 * Token F1 against treebanks of Universal Dependencies: `npm run score -- tokens FILE.conllu …`. A token counts where a
 * gold word has the same characters; the parts of a contraction count where they spell it ("do" + "n't").
 */
import { readFileSync } from 'node:fs';
import { segment } from '../../src/segment/index.js';

interface GoldText {
  readonly text: string;
  /** `start-end` in UTF-16 code units, half-open. */
  readonly words: ReadonlySet<string>;
}

for (const file of process.argv.slice(2)) {
  const counts = { gold: 0, found: 0, right: 0 };
  for (const { text, words } of goldTexts(readFileSync(file, 'utf8'))) {
    const { tokens } = segment(text).segmentation;
    counts.gold += words.size;
    counts.found += tokens.length;
    for (let token = 0; token < tokens.length; token += 1) {
      if (words.has(`${tokens.start(token)}-${tokens.end(token)}`)) counts.right += 1;
    }
  }
  const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(2);
  const { gold, found, right } = counts;
  process.stdout.write(
    `${file}: precision ${percent(right, found)}, recall ${percent(right, gold)}, F1 ${percent(2 * right, found + gold)}\n`,
  );
}

/** One text a document; sentences stand apart with a space. */
function goldTexts(conllu: string): GoldText[] {
  return conllu.split(/^(?=# newdoc)/m).map((document) => {
    let text = '';
    const words = new Set<string>();
    for (const sentence of document.split(/\n\n+/)) {
      const rows = sentence.split('\n').filter((row) => /^\d/.test(row));
      for (const unit of surfaceUnits(rows.map((row) => row.split('\t')))) {
        let start = text.length;
        for (const part of unit.parts) {
          words.add(`${start}-${start + part.length}`);
          start += part.length;
        }
        text += unit.parts.join('') + (unit.spaceAfter ? ' ' : '');
      }
      text = text === '' ? '' : `${text.trimEnd()} `;
    }
    return { text: text.trimEnd(), words };
  });
}

interface SurfaceUnit {
  readonly parts: readonly string[];
  readonly spaceAfter: boolean;
}

/** Words, and ranges (`3-4  don't`) with their words as parts where these spell them. */
function surfaceUnits(rows: readonly (readonly string[])[]): SurfaceUnit[] {
  const units: SurfaceUnit[] = [];
  let inRange = 0;
  rows.forEach(([id = '', form = '', ...rest], index) => {
    const spaceAfter = !/SpaceAfter=No/.test(rest.at(-1) ?? '');
    const [, first, last] = /^(\d+)-(\d+)$/.exec(id) ?? [];
    if (id.includes('.')) return;
    if (first !== undefined && last !== undefined) {
      inRange = Number(last) - Number(first) + 1;
      const parts = rows.slice(index + 1, index + 1 + inRange).map(([, part = '']) => part);
      units.push({ parts: parts.join('') === form ? parts : [form], spaceAfter });
    } else if (inRange > 0) inRange -= 1;
    else units.push({ parts: [form], spaceAfter });
  });
  return units;
}
