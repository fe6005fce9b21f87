/** What the header of a mail says. */
import type { Email, Header } from 'postal-mime';
import type { Fact, FactField } from '../../facts.js';
import { ofWindows1252 } from './windows-1252.js';

export function mailFacts({ headers, subject, from }: Email): Fact[] {
  const value = (key: string) => headers.find((header: Header) => header.key === key)?.value.trim() ?? '';
  const fact = (field: FactField, words: string, name: string): Fact[] =>
    words === '' ? [] : [{ field, value: ofWindows1252(words), from: name, kind: 'metadata' }];
  const organization = value('organization') || value('organisation');
  const list = listName(value('list-id'));
  const publisher = organization || list;
  const author = bare(from?.name ?? '');
  const domain = from?.address?.split('@').at(-1) ?? '';
  // A paper that sends its newsletter is no author.
  const isPaper = isSame(author, publisher) || isSame(author, list) || (list !== '' && isNameOf(author, domain));
  const keywords = value('keywords')
    .split(/\s*[,;]\s*/)
    .filter(Boolean);
  return [
    ...fact('title', (subject ?? '').trim(), 'Subject'),
    ...(isPaper ? [] : fact('author', author, 'From')),
    ...fact('published', value('date'), 'Date'),
    ...(isPaper && organization === ''
      ? fact('publisher', author, 'From')
      : fact('publisher', publisher, organization === '' ? 'List-Id' : 'Organization')),
    ...fact('language', value('content-language').split(/[,\s]/)[0] ?? '', 'Content-Language'),
    ...fact('url', /https?:\/\/[^\s<>]+/.exec(value('archived-at'))?.[0] ?? '', 'Archived-At'),
    ...keywords.flatMap((word) => fact('keyword', word, 'Keywords')),
  ];
}

/** `"Ana Ruiz via Harbour list"` is Ana Ruiz; an address is no name. */
function bare(name: string): string {
  const words = name.replace(/^['"\s]+|['"\s]+$/g, '').replace(/\s+(?:via|through)\s.*$/i, '');
  return words.includes('@') ? '' : words;
}

/** `Harbour notices <harbour.lists.example>` */
function listName(id: string): string {
  const [, name = '', address = ''] = /^([^<]*)<([^>]*)>/.exec(id) ?? [];
  return name.replace(/^["\s]+|["\s]+$/g, '') || address || id;
}

/** `The Wend Courier` of `wend-courier.example` */
function isNameOf(name: string, domain: string): boolean {
  const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const own = letters(name.replace(/^the\s+/i, ''));
  return own !== '' && letters(domain).includes(own);
}

function isSame(a: string, b: string): boolean {
  return a !== '' && a.toLowerCase() === b.toLowerCase();
}
