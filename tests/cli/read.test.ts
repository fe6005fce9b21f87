/** `wirecopy read`: documents as they come in, before anything is extracted. */
import { describe, expect, it } from 'vitest';
import { folderWith } from './folders.js';
import { wirecopy } from './wirecopy.js';

const FOLDER = {
  'in/2024-11-22_ferry.txt': 'The ferry is late.',
  'in/2024-11-22_ferry.txt.meta.json': '{"headline":"Ferry Late","author":"Ana Ruiz","section":"Ports"}',
  'in/rows.jsonl': '{"body":"One.","date":"3.2.2024"}\n{"heading":"only"}\n{"n":1}\n',
  'in/photo.jpg': new Uint8Array([0xff, 0xd8, 0xff]),
};

describe('wirecopy read', () => {
  it('shows what a person wants to know', async () => {
    const { status, stdout, stderr } = await wirecopy(folderWith(FOLDER), ['read', 'in']);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^in\/2024-11-22_ferry\.txt\n {2}id {9}[0-9a-f]{64}\n {2}source {5}text\/plain, utf-8, 18 bytes\n/,
    );
    expect(stdout).toMatch(/published {2}2024-11-22 {2}\(file name\)/);
    expect(stdout).toMatch(/title {6}Ferry Late {2}\(field headline of 2024-11-22_ferry\.txt\.meta\.json\)/);
    expect(stdout).toContain('\nFerry Late\n\nBy Ana Ruiz\n\nThe ferry is late.\n');
    expect(stdout).toContain('in/photo.jpg: left out, .jpg\n');
    expect(stdout).toMatch(/in\/rows\.jsonl, 3\n {2}error {6}line 3: no field text; it has n\./);
    expect(stderr).toContain('in/rows.jsonl: text from body, published from date');
  });

  it('gives programs a line a document', async () => {
    const { stdout } = await wirecopy(folderWith(FOLDER), ['read', 'in', '--json']);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { path: 'in/2024-11-22_ferry.txt', line: null, metadata: { title: 'Ferry Late', section: 'Ports' } },
      { path: 'in/rows.jsonl', line: 1, text: 'One.', published: { value: '2024-02-03', basis: 'metadata' } },
      { path: 'in/rows.jsonl', line: 2, text: 'only' },
      { path: 'in/rows.jsonl', line: 3, error: { code: 'row-malformed' } },
      { path: 'in/photo.jpg', leftOut: '.jpg', count: 1 },
    ]);
  });

  it('reads standard input as it is told', async () => {
    const { status, stdout } = await wirecopy(
      folderWith({}),
      ['read', '-', '--as', 'jsonl', '--field', 'text=words', '--json'],
      '{"words":"One."}\n',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ path: null, line: 1, text: 'One.' });
  });

  const PAGE = {
    'page.html': `<title>Late</title><nav><a href="/">Ports & <b>docks</b></a></nav><h1>Ferry late</h1>
      <p>The ferry from Harwick was late again on Monday, the port authority said.</p>
      <div class="share"><p>Share <script>alert(1)</script>this</p></div>
      <p>Nobody could say why, and nobody had been told, Ana Ruiz of the harbour office said.</p>`,
  };

  it('says what was left out of a page, and why', async () => {
    const { stdout } = await wirecopy(folderWith(PAGE), ['read', 'page.html']);
    expect(stdout).toContain('  left out   outside of the article: Ports & docks\n');
    expect(stdout).toContain('  left out   share: Share this\n');
    const { stdout: json } = await wirecopy(folderWith(PAGE), ['read', 'page.html', '--json']);
    expect(JSON.parse(json)).toMatchObject({
      left: [
        { reason: 'outside of the article', text: 'Ports & docks' },
        { reason: 'share', text: 'Share this' },
      ],
    });
  });

  it('shows a page in which nothing of what was read can run', async () => {
    const { status, stdout } = await wirecopy(folderWith({ ...PAGE, 'a.txt': 'One < two & "three".' }), [
      'read',
      'page.html',
      'a.txt',
      '--html',
    ]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(stdout).toContain('<p class="left"><b>outside of the article</b>Ports &amp; docks</p>');
    expect(stdout).toContain('<p class="kept"><b>headline</b>Ferry late</p>');
    expect(stdout).toContain('<p class="kept"><b>text</b>One &lt; two &amp; &quot;three&quot;.</p>');
    expect(stdout).not.toContain('<script');
  });
});
