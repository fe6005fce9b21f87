/** A mailbox: many mails in a file, as newsletters and mailing lists are kept. */
import { type Format, loaded } from '../../format.js';

const OPENING = /^From \S[^\r\n]*\r?\n(?:>?From [^\r\n]*\r?\n)?[!-9;-~]+:/;

export const mbox: Format = {
  name: 'mbox',
  label: 'mailbox',
  extensions: ['.mbox', '.mbx'],
  mediaTypes: ['application/mbox'],
  unit: 'message',
  begins: ({ text }) => OPENING.test(text),
  articles: loaded(() => import('./mbox-articles.js')),
};
