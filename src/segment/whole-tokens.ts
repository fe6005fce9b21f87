/**
 * What is one token although there are marks in it: addresses, names of files and newsgroups, rows of a mark.
 *
 *     https://acme.example/plan    press@acme.example    Acme.com    plan.pdf    alt.ships.sail    !!!    ...    ====
 *
 * Every part is bounded, so the time is linear. A stop or bracket after an address is not in it.
 */
import { words } from '../english/words.js';

const LABEL = '[\\w-]{1,60}';
const ENDINGS = words(
  `
  com, net, org, edu, gov, mil, int, info, biz, tv, io, ai, co, eu, uk, us, de, fr, nl, ru, cn, jp, au, ca, in, za, ng, ke, br, mx, ar, es, it,
  ch, se, no, doc, docx, pdf, txt, htm, html, jpg, jpeg, png, gif, xls, xlsx, csv, zip, exe, ppt, mp3, mp4, js, py, php, asp`,
).join('|');

export const WHOLE = [
  '(?:https?:\\/\\/|www\\.)[^\\s<>"“”]{0,400}[^\\s<>"“”.,;:!?)\\]\'’]',
  `(?<![\\w.@-])[\\w.+-]{1,60}@${LABEL}(?:\\.${LABEL}){1,5}`,
  `(?<![\\w.@-])\\w[\\w-]{0,60}(?:\\.${LABEL}){0,5}\\.(?:${ENDINGS})(?![\\w@]|[.-]\\w)`,
  '(?<![\\w.@-])[a-z]{2,30}(?:\\.[a-z][\\w-]{1,30}){2,6}(?![\\w@])',
  '\\.{2,80}|[!?]{2,80}',
  '-{3,80}|={2,80}|\\*{2,80}|_{2,80}|#{2,80}|~{2,80}|<{2,80}|>{2,80}',
].join('|');
