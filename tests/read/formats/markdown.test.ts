/** Markdown: marks go, words stay, and fields before the text are metadata. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAll } from '../reading.js';
import { expectTrueMap } from './maps.js';

async function read(content: string) {
  const { readings, told } = await readAll(content, { format: 'markdown' });
  expect(readings).toHaveLength(1);
  return { reading: readings[0], document: readings[0]?.document, told };
}

describe('Markdown', () => {
  it('is read with the fields before it', async () => {
    const sample = readFileSync(new URL('samples/markdown.md', import.meta.url), 'utf8');
    const { document, told } = await read(sample);
    expect(document?.text).toBe(
      `Council votes to keep the night bus: for now

By Nadia Okpara and Lev Brandt

MERROW, March 14 -- The town council voted 9 to 6 on Thursday to keep the night bus running until the end of June.

"Nobody should have to walk home along the ring road," said Councillor Hana Mirza, who had brought the motion. She said that 340 people had signed a petition since Feb. 20.

"We have money for three months, not for three years," the treasurer, Colm Attwater, told the meeting.

The operator said it would

run four buses instead of six,

stop at the hospital from April 1, and

report back before June 15.

What happens next

A second vote is due on June 26. Mr. Attwater said he would vote against it "unless the county pays its share".`,
    );
    expect(document?.metadata).toMatchObject({
      title: 'Council votes to keep the night bus: for now',
      authors: ['Nadia Okpara', 'Lev Brandt'],
      section: 'Transport',
      keywords: ['buses', 'Merrow council'],
      language: 'en',
      url: 'https://merrow-post.example/night-bus',
      sources: { title: 'field title', published: 'field date' },
    });
    expect(document?.published).toEqual({ value: '2025-03-14T08:30:00+01:00', basis: 'metadata' });
    expect(told).toEqual(['published from date, section from categories, keyword from tags, language from lang']);
    expectTrueMap(document, sample);
  });

  it.each([
    ['emphasis', '*one* **two** ***three*** _four_ __five__ ~~six~~', 'one two three four five six'],
    ['emphasis over lines', '**one\ntwo** three', 'one two three'],
    ['emphasis in emphasis', '*one **two** three*', 'one two three'],
    ['emphasis within a word', 'un*frigging*believable', 'unfriggingbelievable'],
    [
      'signs that are no marks',
      '2 * 3 * 4, snake_case_name, *alone, ~5 and a~b',
      '2 * 3 * 4, snake_case_name, *alone, ~5 and a~b',
    ],
    ['signs that are written otherwise', '\\*one\\* &amp; two &#8211; &nosuch; AT&T', '*one* & two – &nosuch; AT&T'],
    ['links', '[one](http://a.example/x_(y)_z "A title") and [two *three*](<b c>)', 'one and two three'],
    [
      'links by name',
      '[one][a], [two][], [A], [b]\n\n[a]: http://a.example\n[two]: http://b.example',
      'one, two, A, [b]',
    ],
    ['brackets that are no link', '[sic] (and so on) [1] (2)', '[sic] (and so on) [1] (2)'],
    ['addresses', '<https://a.example/b_c_d> and <ana@port.example>', 'https://a.example/b_c_d and ana@port.example'],
    ['pictures', 'One ![two *three*](a.png) four [![five](b.png)](http://c.example)', 'One four'],
    ['notes', 'One.[^1]\n\n[^1]: Two.', 'One.\n\nTwo.'],
    ['code', 'One `*two*` ``a ` b``, ` alone', 'One *two* a ` b, ` alone'],
    ['code by lines', '```js\na  *b*\n\n  c\n```\nD.', 'a  *b*\n\n  c\n\nD.'],
    ['code that is never closed', '~~~\na\n```', 'a\n```'],
    ['headings', '# One #\n## Two\nThree\n#four', 'One\n\nTwo\n\nThree #four'],
    ['headings with a line below', 'One\n===\nTwo\n---\nThree', 'One\n\nTwo\n\nThree'],
    ['lines across', 'One\n\n* * *\n\nTwo\n\n---\nThree', 'One\n\nTwo\n\nThree'],
    ['lists', '- one\n  goes on\n* two\n1. three\n   - four', 'one goes on\n\ntwo\n\nthree\n\nfour'],
    ['a year that begins a line', '1990. That was it.', '1990. That was it.'],
    ['quoted words', '> One\n> > two\n>\n> three', 'One two\n\nthree'],
    ['line ends that count', 'One  \ntwo\\\nthree<br>four\nfive', 'One\ntwo\nthree\nfour five'],
    ['a table', '| a | b |\n|---|:-:|\n| c \\| d | *e* |', 'a b\n\nc | d e'],
    ['HTML', '<div class="x">One <em>two</em></div>Three <!-- gone --> 3 < 4', 'One two\n\nThree 3 < 4'],
    ['HTML that is not shown', 'One\n\n<!-- two\n\nthree -->\n<script>\n\n*four*\n</script>\nFive', 'One\n\nFive'],
    ['lines that end with a return', 'One\r\ntwo\r\n\r\n- three\r\n', 'One two\n\nthree'],
    ['nothing', '', ''],
  ])('has the text of %s', async (_, content, text) => {
    const { document } = await read(content);
    // A first heading stands in the text already.
    expect(document?.text).toBe(text);
    expectTrueMap(document, content);
  });

  it('has a first heading as its title', async () => {
    const { document } = await read('# Ferry *late*\n\nThe ferry is late.');
    expect(document?.metadata).toMatchObject({ title: 'Ferry late', sources: { title: 'first heading' } });
    expect(document?.opening.headline).toBe(true);
    expect((await read('The ferry is late.\n\n# Ferry late')).document?.metadata.title).toBeNull();
  });

  it.each<[string, string, object]>([
    ['TOML', '+++\ntitle = "Ferry late"\ndate = 2024-11-22\n+++\n', { title: 'Ferry late' }],
    ['quoted words', "---\ntitle: 'It''s late: again' # yes\n---\n", { title: "It's late: again" }],
    ['an object', '---\nauthor:\n  name: Maeve Dolan\n  mail: m\n---\n', { authors: ['Maeve Dolan'] }],
    [
      'a list of objects',
      '---\nauthors:\n- name: Maeve Dolan\n  mail: m\n- name: Lev Brandt\n---\n',
      { authors: ['Maeve Dolan', 'Lev Brandt'] },
    ],
    [
      'lines drawn together',
      '---\ntitle: >-\n  Ferry\n  late\nlang: en\n---\n',
      { title: 'Ferry late', language: 'en' },
    ],
    ['nothing in a field', '---\ntitle:\nlang: en\n---\n', { title: null, language: 'en' }],
    ['a name that objects have', '---\n__proto__: x\ntitle: Ferry late\n---\n', { title: 'Ferry late' }],
  ])('has fields with %s', async (_, fields, metadata) => {
    const { document } = await read(`${fields}\nThe ferry is late.`);
    expect(document?.metadata).toMatchObject(metadata);
    expect(document?.text).toMatch(/The ferry is late\.$/);
    expect(document?.text).not.toContain('---');
  });

  it('has the id that its fields give', async () => {
    expect((await read('---\nid: f-17\npublished: true\n---\nOne.')).reading).toMatchObject({
      id: 'f-17',
      document: { text: 'One.', published: null },
    });
  });

  it.each([
    ['fields that are never closed', '---\ntitle: A\n\nOne.', 'title: A\n\nOne.'],
    ['a line across that begins it', '---\n\nOne.\n\n---\n\nTwo.', 'One.\n\nTwo.'],
    ['a link that is cut short', 'One [two](http://a.exam', 'One [two](http://a.exam'],
    ['a tag that is cut short', 'One <a href="b', 'One <a href="b'],
  ])('is read with %s', async (_, content, text) => {
    const { document } = await read(content);
    expect(document?.text).toBe(text);
    expect(document?.metadata.title).toBeNull();
  });

  it('is refused where it is binary', async () => {
    const { readings } = await readAll(
      new Uint8Array(300).map((_, index) => index % 9),
      { format: 'markdown' },
    );
    expect(readings[0]?.error?.code).toBe('input-binary');
  });

  it.each(['`', '`a``b', '**a*', '[', '](', '[a](b "', '![', '<', '<!--', '>', '# ', '|', '\\', '&a', '_*', '- '])(
    'of nothing but %s is read in its time',
    async (piece) => {
      expect((await read(piece.repeat(500_000 / piece.length))).document).toBeDefined();
    },
  );
});
