/** Atom: each entry is an article. */
import { describe, expect, it } from 'vitest';
import { brief, readingsOf, sample } from './samples.js';

async function entryOf(entry: string) {
  const [reading] = await readingsOf(
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a</id>${entry}</entry></feed>`,
    'news.xml',
  );
  return reading;
}

describe('Atom', () => {
  it('has entries with their whole text', async () => {
    const readings = await readingsOf(sample('feed.atom'), 'feed.atom');
    expect(readings.map(brief)).toEqual([
      {
        number: 1,
        id: 'tag:ledger.example,2024:miners',
        text: expect.stringMatching(
          /^Miners & owners sign three-year deal\n\nBy Greta Holm and Piet Aalders\n\nMiners at[\s\S]*60,000 tonnes\.$/,
        ),
        warnings: [],
      },
      {
        number: 2,
        id: 'tag:ledger.example,2024:bus',
        text: 'School bus route to change\n\nBy The Ledger newsroom\n\nRoute 4 will skip Mill Lane from 1 April.',
        warnings: [],
      },
    ]);
    expect(readings[0]?.document?.metadata).toMatchObject({
      url: 'https://ledger.example/2024/03/07/miners',
      modified: '2024-03-07T09:30:00Z',
      keywords: ['Labour'],
      publisher: 'Aldmoor Ledger',
    });
    expect(readings[1]?.document?.published?.value).toBe('2024-03-06T09:30:00Z');
    expect(readings[1]?.document?.metadata.sources).toMatchObject({ published: 'updated' });
  });

  it.each([
    ['plain text', '<content type="text">a &lt;b&gt; &amp;amp; c</content>', 'a <b> &amp; c'],
    ['HTML', '<content type="html">a &lt;b&gt;b&lt;/b&gt; &amp;amp; c</content>', 'a b & c'],
    ['a summary, where the content is elsewhere', '<content src="a.html"/><summary>One.</summary>', 'One.'],
  ])('has its text as %s', async (_, entry, text) => {
    expect((await entryOf(entry))?.document?.text ?? '').toBe(text);
  });

  it('may be one entry', async () => {
    const [reading] = await readingsOf(
      '<entry xmlns="http://www.w3.org/2005/Atom"><id>a</id><title>One</title></entry>',
      'a.atom',
    );
    expect(reading && brief(reading)).toMatchObject({ number: 1, id: 'a', text: 'One' });
  });

  it('of any prefix is read', async () => {
    const [reading] = await readingsOf(
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>a</a:id><a:title>One</a:title></a:entry></a:feed>',
      'a.xml',
    );
    expect(reading && brief(reading)).toMatchObject({ id: 'a', text: 'One' });
  });
});
