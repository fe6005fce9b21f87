/** A folder with a file of each format, run with no option: every document comes back, or is listed with its reason. */
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary.js';
import { rowsIn } from './folders.js';
import { wirecopy } from './wirecopy.js';

const SAMPLES = fileURLToPath(new URL('../read/formats/samples', import.meta.url));

interface Listed {
  readonly path: string;
  readonly line: number | null;
  readonly file: string | null;
}

describe('a folder of all formats', () => {
  it('gives a record for every document, and a reason for every other', async () => {
    const folder = temporaryFolder();
    cpSync(SAMPLES, join(folder, 'in'), { recursive: true });
    writeFileSync(join(folder, 'in/photo.jpg'), 'x');
    const { status, stdout } = await wirecopy(folder, ['run', 'in', '--json', '--log-level', 'silent']);
    const summary: unknown = JSON.parse(stdout);
    const index = rowsIn<Listed>(join(folder, 'outputs/index.jsonl'));
    const quarantine = rowsIn<Listed & { code: string }>(join(folder, 'outputs/quarantine.jsonl'));
    const done = index.filter(({ file }) => file !== null);
    expect(summary).toMatchObject({
      documents: done.length,
      failed: quarantine.length,
      leftOut: { '.jpg': 1, packageItem: 1, request: 1, 'status 404': 1 },
    });
    expect([...new Set(index.map(({ path }) => path))]).toEqual(
      readdirSync(SAMPLES)
        .sort()
        .map((name) => `in/${name}`),
    );
    expect(quarantine.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'in/answer.json row-malformed', // an item without a text
      'in/story.pdf input-format', // without pdfjs-dist
    ]);
    expect(status).toBe(1);
  });
});
