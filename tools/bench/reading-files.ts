/** Files of the formats, made of one invented story, of any size. */

/** One story, over and over, each time another one. */
const SENTENCES = [
  'The ferry from Harwick was late again on Monday, the port authority said.',
  'Ana Ruiz, who runs the harbour office, told reporters that nobody had been warned.',
  '“We had no choice,” she said on Tuesday, and left the hall.',
  'Tom Bell of the Dockers’ Union said that his members would meet on 22 November 2024.',
];

export function storyOf(number: number, sentences = 24): string {
  return Array.from({ length: sentences }, (_, index) => {
    const sentence = SENTENCES[(number + index) % SENTENCES.length] ?? '';
    return index % 4 === 3 ? `${sentence}\n\n` : `${sentence} `;
  })
    .join('')
    .trimEnd();
}

function htmlOf(number: number): string {
  return storyOf(number)
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');
}

/** A file of many articles: what comes first, each article, what comes last. */
export interface Making {
  readonly first: string;
  readonly article: (number: number) => string;
  readonly last: string;
}

export const MAKINGS = {
  text: { first: '', article: (number) => `${storyOf(number)}\n\n`, last: '' },
  jsonl: { first: '', article: (number) => `${JSON.stringify(rowOf(number))}\n`, last: '' },
  csv: { first: `${Object.keys(rowOf(0)).join(',')}\n`, article: cellsOf, last: '' },
  feed: {
    first:
      '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Clew Bay Courier</title>',
    article: (number) =>
      `<item><guid>a${number}</guid><title>Late ferry ${number}</title><content:encoded><![CDATA[${htmlOf(number)}]]></content:encoded></item>\n`,
    last: '</channel></rss>',
  },
  newsml: {
    first: '<newsMessage><itemSet>',
    article: (number) =>
      `<newsItem guid="a${number}"><contentMeta><headline>Late ferry ${number}</headline></contentMeta><contentSet><inlineXML>${htmlOf(number)}</inlineXML></contentSet></newsItem>\n`,
    last: '</itemSet></newsMessage>',
  },
  html: { first: '<!doctype html>\n<title>Ferries</title>\n', article: (number) => pieceOf(number), last: '' },
  mbox: { first: '', article: mailOf, last: '' },
  warc: { first: '', article: recordOf, last: '' },
} as const satisfies { readonly [format: string]: Making };

function cellsOf(number: number): string {
  return `${Object.values(rowOf(number))
    .map((value) => `"${value.replaceAll('"', '""')}"`)
    .join(',')}\n`;
}

/** What a news API gives. */
export function rowOf(number: number) {
  return {
    id: `a${number}`,
    title: `Ferry late for the ${number}th time`,
    text: storyOf(number),
    published: '2024-11-22T10:15:00Z',
    url: `https://courier.example/2024/11/22/ferry-${number}`,
    author: 'Ana Ruiz',
    publisher: 'Clew Bay Courier',
  };
}

/** A story as a page has it. */
function pieceOf(number: number): string {
  const paragraphs = storyOf(number).split('\n\n');
  return `<div class="story"><h2>Ferry late</h2>\n${paragraphs.map((words) => `<p>${words} <a href="/more?id=${number}">More &amp; more</a></p>\n`).join('')}</div>\n`;
}

function mailOf(number: number): string {
  const header = `From: Ana Ruiz <ana@port.example>\nSubject: Ferry late\nDate: Fri, 22 Nov 2024 10:15:00 +0000\nMessage-ID: <${number}@port.example>`;
  const type = 'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit';
  return `From ana@port.example Fri Nov 22 10:15:00 2024\n${header}\n${type}\n\n${storyOf(number)}\n\n`;
}

function recordOf(number: number): string {
  const page = `<!doctype html>\n<title>Ferry late</title>\n${pieceOf(number)}`;
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`;
  const header = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${number}>\r\nContent-Length: ${Buffer.byteLength(answer)}`;
  return `${header}\r\n\r\n${answer}\r\n\r\n`;
}

/** Bytes of chunks that files and pipes come in. */
const CHUNK = 65_536;

/** A file as it comes, without ever being there as a whole. */
export async function* chunksOf({ first, article, last }: Making, bytes: number): AsyncGenerator<Uint8Array> {
  let pending = [Buffer.from(first)];
  let length = first.length;
  let sent = 0;
  for (let number = 0; sent + length < bytes; number += 1) {
    const made = Buffer.from(article(number));
    pending.push(made);
    length += made.length;
    if (length < CHUNK) continue;
    yield Buffer.concat(pending);
    sent += length;
    [pending, length] = [[], 0];
  }
  yield Buffer.concat([...pending, Buffer.from(last)]);
}
