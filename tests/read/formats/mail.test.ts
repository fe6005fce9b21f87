/** Mails, one or many in a file. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAll } from '../reading.js';

async function mailOf(content: string | Uint8Array) {
  const { readings } = await readAll(content, { format: 'eml' });
  expect(readings).toHaveLength(1);
  return { reading: readings[0], document: readings[0]?.document, error: readings[0]?.error };
}

const HEADER = 'From: Ida Corrigan <ida@union.example>\nSubject: Talks fail\nDate: Fri, 22 Nov 2024 10:15:00 +0100\n';
const mail = (fields: string, body: string) => `${HEADER}${fields}\n${body}`;
const sample = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url));
const latin = (text: string) => Buffer.from(text, 'latin1');

describe('a mail', () => {
  it('is read with what its header says', async () => {
    const { reading, document } = await mailOf(sample('eml.eml'));
    expect(reading).toMatchObject({ number: null, id: '20241122.4711@harbour.example' });
    expect(document?.text).toBe(
      `Ferry talks fail: “no boats” at Christmas

By Seán Moriarty

DUNMARA, Nov. 22 – Talks between the ferry crews and Tallow Lines broke down on Thursday night.

“There will be no boats at Christmas,” said Ida Corrigan, who leads the crews’ union. She said that 214 of 230 members had voted to strike from Dec. 20.

The company called the vote “a blow to every island family”. Its chairman, Rolf Aske, told the Bulletin that a new offer would come on Monday.

> The last strike, in 2019, went on for nine days.

The transport ministry said it would not step in before Dec. 10.`,
    );
    expect(document?.published).toEqual({ value: '2024-11-22T10:15:00+01:00', basis: 'metadata' });
    expect(document?.metadata).toMatchObject({
      title: 'Ferry talks fail: “no boats” at Christmas',
      authors: ['Seán Moriarty'],
      keywords: ['ferries', 'talks'],
      language: 'en-GB',
      publisher: 'Harbour Bulletin',
      sources: { title: 'Subject', authors: 'From', published: 'Date', publisher: 'Organization' },
    });
    expect(document?.source).toMatchObject({ mediaType: 'message/rfc822', encoding: 'utf-8', part: null, map: null });
    expect(document?.warnings).toEqual([]);
  });

  it.each([
    ['plain text', '', 'One.\n\nTwo.\n', 'One.\n\nTwo.'],
    ['HTML', 'Content-Type: text/html\n', '<p>One &amp; all.</p><p>Two.', 'One & all.\n\nTwo.'],
    [
      'base64',
      'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n',
      Buffer.from('Dún, “one”.').toString('base64'),
      'Dún, “one”.',
    ],
    ['lines that flow', 'Content-Type: text/plain; format=flowed\n', 'One \ntwo.\n', 'One two.'],
    [
      'a text with HTML of more words',
      parted('alternative'),
      parts(['plain', 'See it in your browser.'], ['html', `<p>${'The talks failed. '.repeat(9)}</p>`]),
      'The talks failed. '.repeat(9).trim(),
    ],
    [
      'HTML with a foot in plain text',
      parted('mixed'),
      parts(['html', '<p>The talks failed.</p>'], ['plain', 'You are on our list.']),
      'The talks failed.\n\nYou are on our list.',
    ],
    [
      'what was forwarded',
      '',
      '---- Forwarded message ----\nFrom: Rolf Aske\n\n> No.',
      '---- Forwarded message ----\nFrom: Rolf Aske\n\n> No.',
    ],
    ['parts that are never closed', parted('alternative'), '--b\nContent-Type: text/plain\n\nOne.', 'One.'],
    ['a boundary that never comes', parted('alternative'), 'One.', ''],
  ])('has the text of %s', async (_, fields, body, text) => {
    expect((await mailOf(mail(fields, body))).document?.text).toBe(`Talks fail\n\nBy Ida Corrigan\n\n${text}`.trim());
  });

  it.each<[string, string, object]>([
    ['a name without the list', 'From: "Ana Ruiz via Harbour list" <l@x.example>', { authors: ['Ana Ruiz'] }],
    ['no author that is an address', 'From: ana@port.example', { authors: [] }],
    [
      'no author that is the paper',
      'From: Clew Daily <n@clew.example>\nList-Id: "Clew Daily" <n.clew.example>',
      { authors: [], publisher: 'Clew Daily' },
    ],
    [
      'no author that has the name of the sender’s house',
      'From: The Clew Daily <morning@clew-daily.example>\nList-Id: "Morning letter" <n.clew.example>',
      { authors: [], publisher: 'The Clew Daily' },
    ],
    ['a list without a name', 'From: ana@port.example\nList-Id: <n.clew.example>', { publisher: 'n.clew.example' }],
    [
      'where it is kept',
      'From: ana@port.example\nArchived-At: <https://lists.example/1>',
      { url: 'https://lists.example/1' },
    ],
    ['words in windows-1252', 'Subject: =?windows-1252?Q?=93No=94_=96_or?=', { title: '“No” – or' }],
    ['a subject over lines', 'Subject: Talks\n  fail', { title: 'Talks fail' }],
    ['no subject', 'From: ana@port.example', { title: null }],
  ])('says %s', async (_, header, metadata) => {
    expect((await mailOf(`${header}\n\nOne.`)).document?.metadata).toMatchObject(metadata);
  });

  const typed = (charset: string) => `Content-Type: text/plain; charset=${charset}\n`;
  it.each([
    ['windows-1252', latin(mail(typed('windows-1252'), '\x93No\x94 \x80 5')), '“No” € 5', []],
    ['Latin 1, with what it lacks', latin(mail(typed('iso-8859-1'), '\x93No\x94, D\xfan')), '“No”, Dún', []],
    ['koi8-r', latin(mail(typed('koi8-r'), '\xf0\xcf\xd2\xd4')), 'Порт', []],
    [
      'UTF-8 that is called Latin 1',
      Buffer.from(mail(typed('iso-8859-1'), 'Dún, “no”')),
      'Dún, “no”',
      ['encoding-guessed'],
    ],
    [
      'windows-1252 that is called UTF-8',
      latin(mail(typed('utf-8'), `\x93No\x94, said the caf\xe9. ${'So D\xfan B\xe9al said. '.repeat(9)}`)),
      '“No”, said the café. So Dún',
      ['encoding-guessed'],
    ],
    [
      'windows-1252 that is called nothing',
      latin(mail('', `\x93No\x94, said the caf\xe9. ${'So D\xfan B\xe9al said. '.repeat(9)}`)),
      '“No”, said the café. So Dún',
      ['encoding-guessed'],
    ],
    [
      'UTF-8 with one bad byte',
      latin(mail(typed('utf-8'), `${'D\xc3\xban. '.repeat(9)}\xff no`)),
      'Dún. Dún.',
      ['bytes-replaced'],
    ],
    ['an encoding that nobody knows', latin(mail(typed('x-clew-7'), 'Plain \x93words\x94.')), 'Plain “words”.', []],
  ])('in %s', async (_, bytes, words, codes) => {
    const { document } = await mailOf(bytes);
    expect(document?.text).toContain(`\n\n${words}`);
    expect(document?.warnings.map(({ code }) => code)).toEqual(codes);
  });

  it('has a header in another encoding', async () => {
    const text = `Subject: Caf\xe9 \x93no\x94 D\xfan B\xe9al caf\xe9 ${'D\xfan '.repeat(9)}\n\nOne.`;
    expect((await mailOf(latin(text))).document?.metadata.title).toMatch(/^Café “no” Dún/);
  });

  it('tells what is there where there is no text', async () => {
    const body =
      '--b\nContent-Type: application/pdf; name="report.pdf"\nContent-Transfer-Encoding: base64\n\nAAAA\n--b--';
    const { document } = await mailOf(mail(parted('mixed'), body));
    expect(document?.warnings).toEqual([
      { code: 'text-missing', message: 'The mail has no text, only an attachment (report.pdf).' },
    ]);
    const lost = await mailOf(mail(parted('mixed'), 'One.'));
    expect(lost.document?.warnings.map(({ message }) => message)).toEqual(['No part of the mail is text.']);
    const { document: other } = await mailOf(mail(parted('mixed'), body.replace('--b\n', '--b\n\nOne.\n--b\n')));
    expect(other?.warnings).toEqual([]);
  });

  it.each([
    [
      'text alone',
      'The talks failed on Thursday.\n\nNobody knows why.',
      'input-format',
      /^standard input: no mail header, expected lines such as “From: …” and “Subject: …” before the text$/,
    ],
    [
      'parts in parts without end',
      Array.from(
        { length: 300 },
        (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\n\n--b${index}\n`,
      ).join(''),
      'input-damaged',
      /the mail cannot be taken apart \(Maximum MIME nesting depth/,
    ],
    [
      'a header without end',
      `A: ${'x'.repeat(2_100_000)}`,
      'input-damaged',
      /the mail cannot be taken apart \(Maximum header size/,
    ],
  ])('is refused as %s', async (_, content, code, message) => {
    const { readings } = await readAll(content, { format: 'eml', maxBytes: 10_000_000 });
    expect(readings[0]?.error).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it.each([
    ['a mail', mail('', 'One.'), 'message/rfc822'],
    ['a mail with a long way', `Received: from a\n\tby b\n${HEADER}\nOne.`, 'message/rfc822'],
    ['a text with a date line', 'Date: 22 November 2024\n\nOne.', 'text/plain'],
    ['a text with a colon', 'Note: it rained.\nFrom: here on it did not.\n', 'text/plain'],
  ])('is told by its first bytes from %s', async (_, content, mediaType) => {
    const { readings } = await readAll(content, {});
    expect(readings[0]?.document?.source.mediaType).toBe(mediaType);
  });
});

describe('a mailbox', () => {
  it('holds mails, each with its place', async () => {
    const bytes = sample('mbox.mbox');
    const { readings } = await readAll(bytes, {});
    expect(readings).toHaveLength(2);
    const [first, second] = readings;
    expect(first).toMatchObject({ number: 1, unit: 'message', id: 'm1@clew.example' });
    expect(first?.document?.text).toBe(
      `Morning notes

The lighthouse at Corran Head was dark on Sunday night for the first time since 1931.

From Monday on, said keeper Aoife Lund, a lamp from the museum would be used. "It is old, but it burns," she said.

From there it can be seen for nine miles.`,
    );
    expect(first?.document?.metadata).toMatchObject({ authors: [], publisher: 'Clew Daily' });
    expect(first?.document?.source).toMatchObject({ encoding: 'windows-1252', part: { index: 0, start: 0 } });
    expect(second).toMatchObject({ number: 2, id: 'm2@clew.example' });
    expect(second?.document?.text).toContain('\n\nMs. Lund told Clew Daily that she had “slept through it”. The');
    const [one, two] = [first?.document?.source.part, second?.document?.source.part];
    expect(two).toMatchObject({ index: 1, start: one?.end, end: bytes.length });
    expect(bytes.toString('latin1', two?.start, (two?.start ?? 0) + 16)).toBe('From news@clew.e');
  });

  const box = (...mails: string[]) =>
    mails.map((text) => `From a@b.example Fri Nov 22 10:15:00 2024\n${text}\n\n`).join('');

  it.each([
    ['line feeds', '\n'],
    ['returns', '\r\n'],
  ])('is cut between mails, not in them, with %s', async (_, end) => {
    const content = box('A: b\n\nOne.\n\nFrom now on 2024\nnobody', 'A: c\n\nTwo.\n>>From there').replaceAll('\n', end);
    const { readings } = await readAll(content, { format: 'mbox' });
    expect(readings.map(({ document }) => document?.text)).toEqual([
      'One.\n\nFrom now on 2024\nnobody',
      'Two.\n>From there',
    ]);
  });

  it('goes on after mails that cannot be read', async () => {
    const content = box(
      'A: b\n\nOne.',
      'no header here\n\nTwo.',
      `A: b\n\n${'x'.repeat(3000)}`,
      'A: b\n\nFour.',
    ).replace(
      'From a@b.example Fri Nov 22 10:15:00 2024\nno header',
      'From a@b.example Fri Nov 22 10:15:00 2024\n:\nno header',
    );
    const { readings } = await readAll(content, { format: 'mbox', maxBytes: 1000 });
    expect(readings.map(({ document, error }) => document?.text ?? error?.code)).toEqual([
      'One.\n\nFrom a@b.example Fri Nov 22 10:15:00 2024\n:\nno header here\n\nTwo.',
      'input-too-large',
      'Four.',
    ]);
    expect(readings[1]).toMatchObject({ number: 2, id: null });
    expect(readings[1]?.error?.message).toMatch(
      /^standard input, message 2 at byte \d+: too large, expected at most 1000 bytes$/,
    );
  });

  it.each([
    ['no mailbox', 'The talks failed.\n', 'input-format', /no mailbox, expected a first line such as “From /],
    [
      'a mail without a header',
      'From a@b.example 2024\nThe talks failed: so what.\n\nTwo.',
      'input-format',
      /message 1 at byte 0: no mail header/,
    ],
    ['binary data', '\u0000\u0001\u0002\u0003'.repeat(9), 'input-format', /no mailbox/],
  ])('is refused as %s', async (_, content, code, message) => {
    const { readings } = await readAll(content, { format: 'mbox' });
    expect(readings[0]?.error).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('is nothing when it is empty', async () => {
    expect((await readAll('', { format: 'mbox' })).readings).toEqual([]);
  });

  it.each(['\nFrom ', '\n\nFrom a@\n', '\n>', 'x', '>'])('of nothing but %j is read in its time', async (piece) => {
    const { readings } = await readAll(`From a@b.example 2024\nA: b\n\n${piece.repeat(60_000 / piece.length)}`, {
      format: 'mbox',
    });
    expect(readings).toHaveLength(1);
  });
});

function parted(kind: string): string {
  return `MIME-Version: 1.0\nContent-Type: multipart/${kind}; boundary=b\n`;
}

function parts(...own: [kind: string, body: string][]): string {
  return `${own.map(([kind, body]) => `--b\nContent-Type: text/${kind}; charset=utf-8\n\n${body}\n`).join('')}--b--`;
}
