/** Every format of gold: what is read, and what is said of gold that is broken. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GOLD_FORMAT_NAMES } from '../../src/cli/evaluate.js';
import type { Span } from '../../src/document/index.js';
import type { GoldDocument } from '../../src/evaluate/index.js';
import { GOLD_FORMATS, readGold } from '../../src/evaluate/index.js';
import { temporaryFolder } from '../temporary.js';
import { BROKEN_GOLD, GOLD_EXAMPLES } from './gold.examples.js';

/** Gives the path of the first. A text that begins with U+0000 is written as Latin-1. */
function write(files: { readonly [name: string]: string }): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content.startsWith('\u0000') ? Uint8Array.of(0x22, 0xe9, 0x22) : content);
  }
  return join(folder, Object.keys(files)[0] ?? '');
}

function readable(gold: GoldDocument): { readonly [layer: string]: unknown } {
  const { id, text, published, expected } = gold;
  const words = ({ start, end }: Span) => text.slice(start, end);
  const all = (spans: readonly Span[]) => spans.map(words).join(' … ');
  const layers = {
    timexes: gold.timexes?.map((one) => `${words(one)} = ${[one.type, one.value, one.mod ?? ''].join(' ').trim()}`),
    names: gold.names?.map((one) => `${words(one)} = ${one.label}`),
    statements: gold.statements?.map(({ source, cue, act, content }) =>
      [all(source), all(cue), act ?? '-', all(content)].join(' | '),
    ),
    clusters: gold.clusters?.map((spans) => spans.map(words).join(', ')),
    links: gold.links?.map((one) => `${words(one)} = ${one.target}`),
    sentences: gold.sentences?.map(words),
  };
  return { id, text, published, expected, ...layers };
}

const UNSAID = { timexes: undefined, names: undefined, statements: undefined, clusters: undefined, links: undefined };

describe('gold', () => {
  it.each(GOLD_EXAMPLES)('$what', async ({ files, documents, notes = [] }) => {
    const read = await readGold([write(files)]);
    const found = read.documents.map(readable);
    expect(found).toHaveLength(documents.length);
    for (const [index, document] of documents.entries()) {
      expect(found[index]).toMatchObject({ ...UNSAID, sentences: undefined, ...document });
    }
    expect(read.notes).toEqual(notes.map((note) => expect.stringMatching(note)));
  });

  it.each(BROKEN_GOLD)('%s is an error that says where', async (_, files, message) => {
    await expect(readGold([write(files)])).rejects.toThrow(message);
  });

  it('is read from a folder, in which other files are passed over', async () => {
    const path = write({
      'b.jsonl': '{"id":"b","text":"x","timexes":[]}',
      'in/a.ann': '',
      'in/a.txt': 'y',
      'notes.docx': '',
      'x.xml': '<a/>',
    });
    const { documents, notes } = await readGold([dirname(path)]);
    expect(documents.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(notes).toEqual([expect.stringMatching(/^nothing can be compared in 1 of the gold's documents.*a\.ann$/)]);
  });

  it('may be of a format that its ending does not tell', async () => {
    const path = write({ 'tags.txt': 'Mara B-PER' });
    const { documents } = await readGold([path], 'conll');
    expect(documents.map(({ names }) => names?.length)).toEqual([1]);
  });

  it.each([
    ['nothing there', 'none', 'input-missing'],
    ['an empty folder', '.', 'input-no-texts'],
  ])('%s is wrong usage', async (_, path, code) => {
    await expect(readGold([join(temporaryFolder(), path)])).rejects.toMatchObject({ code, exitCode: 2 });
  });

  it('has the formats that the command line names', () => {
    expect(GOLD_FORMATS.map(({ name }) => name)).toEqual([...GOLD_FORMAT_NAMES]);
  });
});

it('gold of more documents than a call may have arguments is read', async () => {
  const lines = Array.from({ length: 130_000 }, (_, number) => `{"id":"${number}","text":"","entities":[]}`);
  expect((await readGold([write({ 'gold.jsonl': lines.join('\n') })])).documents).toHaveLength(lines.length);
});
