/**
 * A mail becomes an article: its plain text, or its HTML where that says more; the subject is the title. What is quoted or forwarded stays, attachments
 * are not read.
 */
import type { Email } from 'postal-mime';
import type { ReadWarning } from '../../../document/index.js';
import { InputError } from '../../../errors.js';
import type { Article } from '../../format.js';
import { pageOf } from '../html/page.js';
import { readBody } from './body.js';
import { mailFacts } from './facts.js';
import { parsed } from './parsed.js';
import { charsetOf, hasAlternative, type RawMail, rawMail } from './raw-mail.js';

export interface Message {
  /** Message-ID. */
  readonly id: string | null;
  readonly article: Article;
}

/** @throws {InputError} `input-format` for what is no mail, `input-damaged` for one that cannot be taken apart */
export async function readMessage(bytes: Uint8Array, place: string): Promise<Message> {
  const mail = rawMail(bytes, place);
  checkHeader(mail, place);
  const email = await parsed(mail.bytes, place);
  const plain = await readBody(email.text, mail, place, 'text');
  const html = await readBody(email.html, mail, place, 'html');
  const page = html === null ? null : pageOf(html.text);
  const isPage = page !== null && (plain === null || !hasAlternative(mail) || isStub(plain.text, page.text));
  const text = (isPage ? page.text : (plain?.text ?? '')).trimEnd();
  const warnings = (isPage ? html : plain)?.warnings ?? [];
  return {
    id: email.messageId?.replace(/^\s*<|>\s*$/g, '') || null,
    article: {
      text,
      map: null,
      bytes,
      part: null,
      mediaType: 'message/rfc822',
      encoding: charsetOf(mail, isPage ? 'html' : 'plain'),
      facts: [...mailFacts(email), ...(page?.facts ?? [])],
      extra: {},
      warnings: [...warnings, ...nothing(text, email, mail)],
    },
  };
}

function checkHeader({ words }: RawMail, place: string): void {
  if (/^[!-9;-~]+[ \t]*:/.test(words)) return;
  throw new InputError({
    code: 'input-format',
    message: `${place}: no mail header, expected lines such as “From: …” and “Subject: …” before the text`,
    hint: 'Save the mail again with its header, or read the file as text with --as text.',
  });
}

/** `View this mail in your browser`: how many times longer the HTML is then. */
const STUB = 5;

function isStub(plain: string, page: string): boolean {
  return STUB * plain.trim().length < page.length;
}

function nothing(text: string, { attachments }: Email, { words, header }: RawMail): ReadWarning[] {
  if (text !== '' || (attachments.length === 0 && words.slice(header.length).trim() === '')) return [];
  const names = attachments.slice(0, 3).map(({ filename, mimeType }) => filename ?? mimeType);
  const count = attachments.length === 1 ? 'an attachment' : `${attachments.length} attachments`;
  const message =
    attachments.length === 0
      ? 'No part of the mail is text.'
      : `The mail has no text, only ${count} (${names.join(', ')}${attachments.length > 3 ? ', …' : ''}).`;
  return [{ code: 'text-missing', message }];
}
