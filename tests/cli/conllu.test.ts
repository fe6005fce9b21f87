/** `wirecopy annotate --format conllu`, and what happens when the weights are not there. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary.js';
import { wirecopy } from './wirecopy.js';

const TEXT = 'The ferry didn’t sail, the harbour master said.\nAna Ruiz (the owner) paid $3.5 million: “Why not?”';
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('CoNLL-U', () => {
  it('has what the validator of Universal Dependencies asks for on its first two levels', async () => {
    const { status, stdout } = await wirecopy(
      temporaryFolder(),
      ['annotate', '--format', 'conllu'],
      `${JSON.stringify({ id: 'ferry 1', text: TEXT })}\n`,
    );
    expect(status).toBe(0);
    expect(stdout.endsWith('\n\n') && !stdout.endsWith('\n\n\n')).toBe(true);
    const blocks = stdout.trimEnd().split('\n\n');
    expect(blocks.length).toBeGreaterThanOrEqual(2);
    expect(blocks[0]?.startsWith('# newdoc id = ferry_1\n# newpar\n# sent_id = ferry_1-1\n# text = ')).toBe(true);
    const ids = new Set<string>();
    for (const block of blocks) {
      const lines = block.split('\n');
      const comment = (name: string) => lines.find((line) => line.startsWith(`# ${name} = `))?.slice(name.length + 5);
      ids.add(comment('sent_id') ?? '');
      const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
      let text = '';
      let roots = 0;
      for (const [index, columns] of rows.entries()) {
        const [id, form = '', lemma, upos = '', xpos, feats, head, relation = '', deps, misc] = columns;
        expect(columns).toHaveLength(10);
        expect(id).toBe(String(index + 1));
        expect([form, lemma, xpos].every((value) => value !== '' && !/\s/.test(value ?? ' '))).toBe(true);
        expect(upos).toMatch(/^[A-Z]+$/);
        expect(relation).toMatch(/^[a-z]+(?::[a-z]+)?$/);
        expect([feats, deps]).toEqual(['_', '_']);
        expect(Number(head)).toBeLessThanOrEqual(rows.length);
        expect(relation === 'root').toBe(head === '0');
        if (head === '0') roots += 1;
        text += form + (misc === 'SpaceAfter=No' ? '' : ' ');
      }
      expect(roots).toBe(1);
      expect(text.trimEnd()).toBe(comment('text'));
    }
    expect(ids.size).toBe(blocks.length);
  });

  it('says in its place what is wrong with a row', async () => {
    const { status, stdout } = await wirecopy(temporaryFolder(), ['annotate', '--format', 'conllu'], '{"id": "a"}\n');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^# newdoc id = a\n# error = row-malformed: line 1: .*\n\n$/);
  });
});

describe('weights that are missing or damaged', () => {
  it.each([
    ['missing', () => {}, /models[/\\]dictionary\.bin: the weights cannot be read/],
    [
      'damaged',
      (file: string) => writeFileSync(file, 'WIRECOPY????{}'),
      /models[/\\]dictionary\.bin: the weights are cut short/,
    ],
  ])('%s: the program ends, names the file and says how to restore it', (_, damage, message) => {
    const folder = temporaryFolder();
    cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
    cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
    mkdirSync(join(folder, 'models'));
    damage(join(folder, 'models', 'dictionary.bin'));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'dist', 'cli', 'main.js'), 'annotate'],
      {
        input: '{"text": "Ships wait."}\n',
        encoding: 'utf8',
      },
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toContain('git checkout -- models');
  });
});
