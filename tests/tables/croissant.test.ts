/** The card of a data set: what it says of tables, and of what nobody has said. The package for Spark holds it against mlcroissant. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_REGISTER } from '../../src/forget/register.js';
import { RowChange } from '../../src/forget/rows.js';
import { changeTables } from '../../src/forget/tables.js';
import { NO_CARD, type TablesOptions } from '../../src/tables/index.js';
import { temporaryFolder } from '../temporary.js';
import { linesOf, make, STORY } from './records.js';

async function cardOf(options: Partial<TablesOptions> = {}) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'r.jsonl'), linesOf(STORY));
  const out = join(folder, 'tables');
  await make([join(folder, 'r.jsonl')], out, options);
  return { out, text: cardIn(out), card: JSON.parse(cardIn(out)) };
}

function cardIn(out: string): string {
  return readFileSync(join(out, 'croissant.json'), 'utf8');
}

describe('croissant.json', () => {
  it('names every table, every column and every file that lies there', async () => {
    const { out, card } = await cardOf();
    const manifest = JSON.parse(readFileSync(join(out, 'tables.json'), 'utf8'));
    const sets: { name: string; description: string; field: { name: string }[] }[] = card.recordSet;
    expect(sets.map(({ name }) => name)).toEqual(Object.keys(manifest.tables));
    for (const { name, description } of sets) expect(description).toContain(` ${manifest.tables[name].rows} rows.`);
    expect(sets[0]?.field.map(({ name }) => name)).toContain('documents/publishedDay');
    for (const { name, contentSize, sha256 } of card.distribution) {
      const bytes = readFileSync(join(out, name));
      const digest = createHash('sha256').update(bytes).digest('hex');
      expect([contentSize, sha256]).toEqual([`${bytes.length} B`, digest]);
    }
  });

  it('has the same bytes for the same records', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'r.jsonl'), linesOf(STORY));
    const texts: string[] = [];
    for (const out of ['one', 'two']) {
      await make([join(folder, 'r.jsonl')], join(folder, out));
      texts.push(cardIn(join(folder, out)));
    }
    expect(texts[0]).toBe(texts[1]);
  });

  it('says what the user says, and what nobody has said', async () => {
    const stated = { dataset: 'Ferries', licence: 'CC-BY-4.0', citation: 'Ruiz 2024' };
    const { card } = await cardOf({ card: stated });
    expect(card).toMatchObject({ name: 'Ferries', license: 'CC-BY-4.0', citeAs: 'Ruiz 2024' });
    expect(card.description).not.toContain('was stated');
    const { card: bare } = await cardOf({ card: { ...NO_CARD, licence: 'CC0-1.0' } });
    expect(bare.description).toMatch(/ No citation was stated\.$/);
    expect(Object.keys(bare)).not.toContain('citeAs');
  });

  it('leads from tables to those before them only, so that no reader goes in a circle', async () => {
    const { card } = await cardOf();
    const led: string[] = [];
    for (const { field } of card.recordSet) {
      for (const { name, references } of field) if (references) led.push(`${name} ${references.field['@id']}`);
    }
    expect(led).toContain('statements/documentId documents/id');
    expect(led).toContain('mentions/entityId entities/id');
    expect(led.filter((line) => /^(?:documents|stories\/id (?!documents))/.test(line))).toEqual([]);
  });

  it.each([
    ['jsonl', true],
    ['csv', undefined],
  ] as const)('says of %s whether lists are lists', async (format, repeated) => {
    const { card } = await cardOf({ format });
    const { field } = card.recordSet[0];
    expect(field.find(({ name }: { name: string }) => name === 'documents/authors').repeated).toBe(repeated);
  });

  it('gathers several files of a table in a set', async () => {
    const { card } = await cardOf({ maxRows: 2 });
    expect(card.distribution).toContainEqual(
      expect.objectContaining({ '@type': 'cr:FileSet', name: 'documents-files', includes: 'documents-*.jsonl' }),
    );
    expect(card.recordSet[0].field[0].source).toMatchObject({ fileSet: { '@id': 'documents-files' } });
  });

  it('is made anew where rows are forgotten', async () => {
    const { out, card } = await cardOf();
    const [{ id } = { id: '' }] = STORY;
    await changeTables(out, new RowChange({ person: null, documents: new Set([id]) }, NO_REGISTER));
    const after = JSON.parse(cardIn(out));
    expect(after.recordSet[0].description).toContain(' 2 rows.');
    const digest = createHash('sha256')
      .update(readFileSync(join(out, 'documents.jsonl')))
      .digest('hex');
    expect(after.distribution[0]).toMatchObject({ name: 'documents.jsonl', sha256: digest });
    expect(card.distribution[0].sha256).not.toBe(digest);
  });
});
