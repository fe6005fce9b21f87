/** What a run reads: in order, each file once, and nothing passed over without a word. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { discover } from '../../src/batch/discover.js';
import { temporaryFolder } from '../temporary.js';

/** `a.txt` is an empty file, `a -> b` a link, `a.txt |` a named pipe. */
function folderWith(...paths: readonly string[]): string {
  const folder = temporaryFolder();
  for (const path of paths) {
    const [from = '', to] = path.split(' -> ');
    const file = join(folder, from.replace(/ \|$/, ''));
    mkdirSync(dirname(file), { recursive: true });
    if (to !== undefined) symlinkSync(to, file);
    else if (from.endsWith(' |')) execFileSync('mkfifo', [file]);
    else writeFileSync(file, '');
  }
  return folder;
}

/** Paths below the folder, and names; of what could not be looked at, the reason. */
async function found(folder: string, named: readonly string[], outputs = 'outputs') {
  const paths = named.map((path) => (path === '-' ? path : join(folder, path)));
  const { found: all } = await discover(paths, join(folder, outputs));
  return all.map((one) => {
    if (one.error !== undefined) return [relative(folder, one.path), one.error.message.slice(one.path.length)];
    const { path, name } = one.input;
    return [path === null ? null : relative(folder, path), name];
  });
}

/** Nothing is hidden from root, so root is somebody else for a while; others are hidden from by `chmod`. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('discover', () => {
  it('searches folders for texts, sorted, subfolders and capitals too', async () => {
    const folder = folderWith(
      'in/b.txt',
      'in/B.TXT',
      'in/a/z.ndjson',
      'in/a.jsonl',
      'in/c.odt',
      'in/node_modules/d.txt',
    );
    expect(await found(folder, ['in'])).toEqual([
      ['in/B.TXT', 'B'],
      ['in/a.jsonl', 'a'],
      ['in/a/z.ndjson', 'a/z'],
      ['in/b.txt', 'b'],
    ]);
  });

  it('keeps the order of what is named, and takes nothing twice', async () => {
    const folder = folderWith('in/b.txt', 'in/a.txt');
    expect(await found(folder, ['-', 'in/b.txt', 'in', './in/a.txt', '-'])).toEqual([
      [null, 'stdin'],
      ['in/b.txt', 'b'],
      ['in/a.txt', 'a'],
    ]);
  });

  it('names the files of a glob below its fixed part', async () => {
    const folder = folderWith('in/2024/a.txt', 'in/2025/a.txt', 'in/2025/b.odt');
    expect(await found(folder, ['in/*/*.txt'])).toEqual([
      ['in/2024/a.txt', '2024/a'],
      ['in/2025/a.txt', '2025/a'],
    ]);
  });

  it('takes a file with brackets in its name for what it is', async () => {
    const folder = folderWith('in/[live] cup.txt');
    expect(await found(folder, ['in/[live] cup.txt'])).toEqual([['in/[live] cup.txt', '[live] cup']]);
  });

  it('leaves out the results of the last run', async () => {
    const folder = folderWith('a.txt', 'out/records.jsonl', 'out/old.txt');
    expect(await found(folder, ['.'], 'out')).toEqual([['a.txt', 'a']]);
  });

  it('leaves out the results in a folder that is both input and output', async () => {
    const folder = folderWith('in/a.txt', 'in/records.jsonl', 'in/quarantine.jsonl', 'in/rows.jsonl');
    expect(await found(folder, ['in'], 'in')).toEqual([
      ['in/a.txt', 'a'],
      ['in/rows.jsonl', 'rows'],
    ]);
  });

  it('reads inputs that lie in the output folder', async () => {
    const folder = folderWith('all/in/a.txt');
    expect(await found(folder, ['all/in'], 'all')).toEqual([['all/in/a.txt', 'a']]);
  });

  it.each([
    ['a link in a circle', ['in/a.txt', 'in/again -> .'], ['in/a.txt']],
    [
      'two folders that link to each other',
      ['in/a/1.txt', 'in/a/b -> ../b', 'in/b/2.txt', 'in/b/a -> ../a'],
      ['in/a/1.txt', 'in/b/2.txt'],
    ],
    ['a link to the folder above', ['in/a.txt', 'in/up -> ..', 'b.txt'], ['in/a.txt', 'in/up/b.txt']],
    ['a link to a folder elsewhere', ['in/a.txt', 'in/more -> ../more', 'more/b.txt'], ['in/a.txt', 'in/more/b.txt']],
    ['a link to a file elsewhere', ['in/a.txt -> ../more/b.txt', 'more/b.txt'], ['in/a.txt']],
    [
      'a file reached by links and without, by its own path',
      ['in/a.txt -> c.txt', 'in/b.txt -> c.txt', 'in/c.txt'],
      ['in/c.txt'],
    ],
    [
      'a file reached by two links, by the first',
      ['in/b.txt -> ../c.txt', 'in/a.txt -> ../c.txt', 'c.txt'],
      ['in/a.txt'],
    ],
    ['a folder reached by a link and without, by its own path', ['in/a -> b', 'in/b/x.txt'], ['in/b/x.txt']],
    ['a folder reached by two links, by the first', ['in/c/b -> ../a', 'in/a -> ../b', 'b/x.txt'], ['in/a/x.txt']],
    [
      'a link with another kind of name',
      ['in/a.txt -> ../more/b.odt', 'in/c.odt -> ../more/c.txt', 'more/b.odt', 'more/c.txt'],
      ['in/a.txt'],
    ],
  ])('follows %s and reads each file once', async (_, paths, expected) => {
    const folder = folderWith(...paths);
    expect((await found(folder, ['in'])).map(([path]) => path)).toEqual(expected);
  });

  it('reads a file once, however it is named', async () => {
    const folder = folderWith('in/a.txt', 'link -> in', 'b.txt -> in/a.txt');
    expect(await found(folder, ['link', 'b.txt', 'in', 'in/*.txt'])).toEqual([['link/a.txt', 'a']]);
  });

  it.each([
    ['in/**/deep/*.txt', ['in/Deep/a.txt']],
    ['in/*/a.txt', ['in/Deep/a.txt']],
    ['in/z*/*.txt', ['in/z/a.txt']],
    ['in/{z,y/y}/*.txt', ['in/z/a.txt']],
    ['in/**/*.TXT', ['in/Deep/a.txt', 'in/b.txt']],
    ['in/*/again/Deep/*.txt', ['in/Deep/again/Deep/a.txt']],
    ['in/.hidden/*', ['in/.hidden/c.txt']],
    ['in/**/.hidden/*.txt', ['in/.hidden/c.txt']],
    ['in/!*.txt', ['in/!d.txt']],
  ])('matches the glob %s with links as folders do', async (glob, expected) => {
    const folder = folderWith('in/Deep/a.txt', 'in/z -> Deep', 'in/b.txt', 'in/.hidden/c.txt', 'in/Deep/again -> ..');
    if (glob.includes('!')) writeFileSync(join(folder, 'in/!d.txt'), '');
    expect((await found(folder, [glob])).map(([path]) => path)).toEqual(expected);
  });

  it('leaves out hidden files and folders, whatever is wrong with them', async () => {
    const folder = folderWith(
      'in/a.txt',
      'in/._a.txt',
      'in/.git/b.txt',
      'in/.#a.txt -> nobody@host.1',
      'in/.hidden.txt |',
    );
    expect(await found(folder, ['in'])).toEqual([['in/a.txt', 'a']]);
    expect(await found(folder, ['in/._a.txt', 'in/.git'])).toEqual([
      ['in/._a.txt', '._a'],
      ['in/.git/b.txt', 'b'],
    ]);
  });

  it.each([
    ['a link that leads nowhere', 'in/b.txt -> gone', ['in/b.txt', ': a link to "gone", which is not there']],
    ['one that may have led to a folder', 'in/b -> ../gone', ['in/b', ': a link to "../gone", which is not there']],
    ['a link to itself', 'in/b.txt -> b.txt', ['in/b.txt', ': a link that leads back to itself']],
    ['a link through a file', 'in/b -> a.txt/x', ['in/b', ': cannot be looked at (ENOTDIR: not a directory)']],
    ['a named pipe', 'in/b.txt |', ['in/b.txt', ': a named pipe, expected a file']],
  ])('gives %s as an error in its place', async (_, path, expected) => {
    const folder = folderWith('in/a.txt', path, 'in/c.txt');
    for (const named of ['in', 'in/**', 'in/*']) {
      expect(await found(folder, [named])).toEqual([['in/a.txt', 'a'], expected, ['in/c.txt', 'c']]);
    }
  });

  it('says nothing of what a glob does not ask for', async () => {
    const folder = folderWith('in/a.txt', 'in/b.odt -> gone', 'in/c/d.txt |');
    expect(await found(folder, ['in/*.txt'])).toEqual([['in/a.txt', 'a']]);
  });

  it('gives an error alone when there is nothing else', async () => {
    const folder = folderWith('in/a.txt -> gone');
    expect(await found(folder, ['in'])).toEqual([['in/a.txt', ': a link to "gone", which is not there']]);
  });

  it('gives a socket as an error', async () => {
    const folder = folderWith('in/a.txt');
    const server = createServer().listen(join(folder, 'in/b.txt'));
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.on('listening', resolve));
    expect(await found(folder, ['in', 'in/b.txt'])).toEqual([
      ['in/a.txt', 'a'],
      ['in/b.txt', ': a socket, expected a file'],
    ]);
  });

  it('gives what may not be looked at as an error', async () => {
    const folder = folderWith('in/a.txt', 'in/b/c.txt', 'in/d/e.txt', 'in/f.txt -> b/c.txt', 'in/g.txt');
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'in/b'), 0);
    chmodSync(join(folder, 'in/d'), 0o744);
    onTestFinished(() => chmodSync(join(folder, 'in/b'), 0o700));
    await asNobody(async () => {
      expect(await found(folder, ['in'])).toEqual([
        ['in/a.txt', 'a'],
        ['in/b', ': a folder that cannot be read (EACCES: permission denied)'],
        ['in/d/e.txt', ': cannot be looked at (EACCES: permission denied)'],
        ['in/f.txt', ': cannot be looked at (EACCES: permission denied)'],
        ['in/g.txt', 'g'],
      ]);
      expect(await found(folder, ['in/b', 'in/b/*.txt'])).toEqual([
        ['in/b', ': a folder that cannot be read (EACCES: permission denied)'],
      ]);
      await expect(found(folder, ['in/b/c.txt'])).rejects.toMatchObject({
        code: 'input-missing',
        message: expect.stringMatching(/c\.txt: cannot be looked at \(EACCES: permission denied\)$/),
      });
    });
  });

  it('gives a folder that cannot be read as an error: one that lies too deep', async () => {
    const folder = folderWith('in/a.txt', 'in/z.txt');
    const name = 'd'.repeat(200);
    const nest = `for (let i = 0; i < 30; i += 1) { fs.mkdirSync('${name}'); process.chdir('${name}'); } fs.writeFileSync('b.txt', '');`;
    execFileSync(process.execPath, ['-e', nest], { cwd: join(folder, 'in') });
    onTestFinished(() => void execFileSync('rm', ['-rf', join(folder, 'in')]));
    const all = await found(folder, ['in']);
    expect(all.map(([path]) => path?.slice(0, 10))).toEqual(['in/a.txt', 'in/ddddddd', 'in/z.txt']);
    expect(all[1]?.[1]).toBe(': a folder that cannot be read (ENAMETOOLONG: name too long)');
  });

  it.skipIf(process.platform !== 'linux')('gives names that are not UTF-8 as errors, with their bytes', async () => {
    const folder = folderWith('in/caf.txt', 'in/caff.txt', 'in/café.odt');
    for (const name of ['in/caf\xe9.txt', 'in/caf\xe9.odt', 'in/caf\xe9s/a.txt']) {
      mkdirSync(dirname(Buffer.from(join(folder, name), 'latin1').toString('latin1')), { recursive: true });
      if (name.includes('s/')) mkdirSync(Buffer.from(dirname(join(folder, name)), 'latin1'));
      writeFileSync(Buffer.from(join(folder, name), 'latin1'), '');
    }
    const reason = ': the name is not UTF-8';
    expect(await found(folder, ['in'])).toEqual([
      ['in/caf.txt', 'caf'],
      ['in/caf\\xe9.odt', reason],
      ['in/caf\\xe9.txt', reason],
      ['in/caf\\xe9s', reason],
      ['in/caff.txt', 'caff'],
    ]);
  });

  it.each([
    'a b',
    "it's",
    '“q” "r"',
    'two\nlines',
    '\u001b[31mred',
    '\u202egpj',
    '[x] {y,z} *?',
    'café',
    'cafe\u0301',
    '🗞',
    '\ufffd',
    '-',
    '~',
    'a\\b',
  ])('takes the name %j for what it is', async (name) => {
    const folder = folderWith(`in/${name}/${name}.txt`);
    const expected = [[`in/${name}/${name}.txt`, `${name}/${name}`]];
    expect(await found(folder, ['in'])).toEqual(expected);
    expect(await found(folder, ['in/*/*.txt'])).toEqual(expected);
    expect(await found(folder, [`in/${name}/${name}.txt`])).toEqual([[`in/${name}/${name}.txt`, name]]);
  });

  it('knows the sizes of files', async () => {
    const folder = folderWith('a', 'b |', 'c.ndjson |');
    writeFileSync(join(folder, 'a'), 'four');
    const named = ['a', 'b', 'c.ndjson'].map((name) => join(folder, name));
    const { found: all } = await discover([...named, '-'], join(folder, 'out'));
    expect(all.map(({ input }) => [input?.name, input?.bytes])).toEqual([
      ['a', 4],
      ['b', null],
      ['c', null],
      ['stdin', null],
    ]);
  });

  it('leaves out files that are no news, each with its reason', async () => {
    const folder = folderWith(
      'in/a.txt',
      'in/b.jpg',
      'in/c.JPG',
      'in/noted',
      'in/binary',
      'in/d.jsonl.gz',
      'in/e.tar.gz',
    );
    writeFileSync(join(folder, 'in/noted'), 'Dockers walked out.');
    writeFileSync(join(folder, 'in/binary'), Buffer.alloc(100));
    const all = await discover([join(folder, 'in')], join(folder, 'out'));
    expect(all.found.map(({ input }) => input?.name)).toEqual(['a', 'd', 'noted']);
    expect(all.leftOut.map(({ path, reason }) => `${relative(folder, path)} ${reason}`)).toEqual([
      'in/b.jpg .jpg',
      'in/binary no text',
      'in/c.JPG .jpg',
      'in/e.tar.gz .gz',
    ]);
  });

  it('reads all files when the caller says what they are', async () => {
    const folder = folderWith('in/a.dat', 'in/b.jpg');
    const all = await discover([join(folder, 'in')], join(folder, 'out'), true);
    expect(all.found.map(({ input }) => input?.name)).toEqual(['a', 'b']);
    expect(all.leftOut).toEqual([]);
  });

  it('takes metadata beside a file for no input', async () => {
    const folder = folderWith('in/a.txt', 'in/a.txt.meta.json', 'in/b.txt');
    const { found: all } = await discover([join(folder, 'in')], join(folder, 'out'));
    expect(all.map(({ input }) => [input?.name, input?.sidecar?.endsWith('in/a.txt.meta.json') ?? false])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  it('leaves out what other runs wrote', async () => {
    const results = [
      'records.jsonl',
      'records-00001.jsonl',
      'records-00001.jsonl.gz',
      'records-00002.parquet',
      'quarantine.jsonl',
      'index.jsonl',
      'run.json',
      '.wirecopy/journal.jsonl',
    ];
    const others = ['records-of-war.jsonl', 'a.txt', 'rows.jsonl'];
    const folder = folderWith(...[...results, ...others].map((name) => `in/old/${name}`), 'in/new/records.jsonl');
    const expected = ['in/new/records.jsonl', 'in/old/a.txt', 'in/old/records-of-war.jsonl', 'in/old/rows.jsonl'];
    expect((await found(folder, ['in'])).map(([path]) => path)).toEqual(expected);
    expect((await found(folder, ['in/**/*'])).map(([path]) => path)).toEqual(expected);
  });

  it('knows its output folder by any path', async () => {
    const folder = folderWith('in/a.txt', 'in/out -> ../out', 'out/records.jsonl', 'out/old.txt');
    expect(await found(folder, ['in'], 'out')).toEqual([['in/a.txt', 'a']]);
    expect(await found(folder, ['in'], 'in/out')).toEqual([['in/a.txt', 'a']]);
  });

  it('takes a folder that a link leads to for what it is', async () => {
    const folder = folderWith('elsewhere/deep/x.txt', 'elsewhere/a.txt', 'b.txt', 'link -> elsewhere/deep');
    const { found: all } = await discover([`${folder}/link/..`], join(folder, 'out'));
    expect(all.map(({ input }) => input?.path)).toEqual([`${folder}/link/../a.txt`, `${folder}/link/../deep/x.txt`]);
  });

  it.each([
    ['none.txt', 'input-missing'],
    ['file/below.txt', 'input-missing'],
    ['empty', 'input-no-texts'],
    ['n*.txt', 'input-no-texts'],
    ['file/*.txt', 'input-no-texts'],
    ['none/*.txt', 'input-no-texts'],
    ['link.txt', 'input-missing'],
    ['circle', 'input-missing'],
    ['x'.repeat(300), 'input-missing'],
  ])('refuses %s', async (named, code) => {
    await expect(
      found(folderWith('empty/a.odt', 'file', 'link.txt -> gone', 'circle -> circle'), [named]),
    ).rejects.toMatchObject({ code, exitCode: 2 });
  });
});
