/** One mail. */
import { type Format, type Head, loaded } from '../../format.js';

export const eml: Format = {
  name: 'eml',
  label: 'e-mail',
  extensions: ['.eml'],
  mediaTypes: ['message/rfc822'],
  unit: null,
  begins: isMail,
  articles: loaded(() => import('./eml-article.js')),
};

/** Fields that only mails have, and those that other texts may begin with too. */
const OF_MAIL = /^(?:message-id|received|return-path|delivered-to|mime-version|x-mailer|dkim-signature):/im;
const USUAL = /^(?:from|to|date|subject|cc|reply-to|content-type):/gim;

function isMail({ text }: Head): boolean {
  const header = /^(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+/.exec(text)?.[0];
  if (header === undefined) return false;
  const usual = header.match(USUAL)?.length ?? 0;
  return usual >= 3 || OF_MAIL.test(header);
}
