/**
 * Texts whose rest is elsewhere.
 *
 *     The mayor said that she would                    truncated: it breaks off
 *     The mayor said that she would [+1625 chars]      truncated: its source says so
 *     Subscribe to read the full story                 paywall, under a text that is short
 */
import type { QualitySettings } from '../../config.js';
import type { RawDocument, Segmentation } from '../../document/index.js';
import { ASKED_TO_PAY, READERS_WHO_PAY, READING_ON, WHAT_IS_PAID_FOR } from '../../english/paywalls.js';
import { anyOf } from '../../english/words.js';
import type { QualityFlag } from '../../record.js';

export function stubFlags(raw: RawDocument, segmentation: Segmentation, settings: QualitySettings): QualityFlag[] {
  const flags: QualityFlag[] = [];
  const broken = whereBroken(raw, segmentation);
  if (broken !== null) flags.push({ code: 'truncated', detail: broken });
  const asked = paywallLine(segmentation);
  if (asked !== null && bodyWords(segmentation) < settings.stubWords) {
    flags.push({ code: 'paywall', detail: `“${asked}”, and fewer than ${settings.stubWords} words` });
  }
  return flags;
}

function whereBroken({ warnings }: RawDocument, { text, blocks }: Segmentation): string | null {
  const told = warnings.find(({ code }) => code === 'text-truncated');
  if (told !== undefined) return told.message;
  const body = blocks
    .filter(({ kind, role }) => kind === 'body' && role === null)
    .map(({ start, end }) => text.slice(start, end));
  const last = body.at(-1);
  if (last === undefined) return null;
  if (BREAKS_OFF.test(last.slice(-12))) return 'the last paragraph ends in an ellipsis';
  const others = body.slice(0, -1);
  const isProse = others.length >= MIN_OTHERS && others.every(isClosed);
  const isCut = isProse && !isClosed(last) && !NOTE.test(last) && last.split(' ', MIN_WORDS).length >= MIN_WORDS;
  return isCut ? 'the last paragraph breaks off' : null;
}

const BREAKS_OFF = /(?:…|\.{3}|[[(](?:…|\.{3})[\])])$/;
/** `… said.`, `… said. (Agency)`, `… said. – Agency` */
const CLOSED = /[.!?…:;]["”’')\]]*(?: ?[([–—-].{0,40})?$/;
/** `* The author teaches in Harwick` */
const NOTE = /^[*(–—-]/;

function isClosed(paragraph: string): boolean {
  return CLOSED.test(paragraph.slice(-60));
}

/** With fewer paragraphs nobody knows whether the author sets stops. */
const MIN_OTHERS = 2;
/** Fewer words are a name below the text or a heading. */
const MIN_WORDS = 8;

const PAY = anyOf(ASKED_TO_PAY);
const READ_ON = anyOf(READING_ON);
const PAYWALL = new RegExp(
  `^(?:${[
    `${PAY}\\b.{0,60} to ${READ_ON}\\b.{0,80}`,
    `to ${READ_ON}\\b.{0,80}${PAY}\\b.{0,80}`,
    `(?:want to|you must|please|you need to) .{0,40}${PAY}\\b.{0,40} to ${READ_ON}\\b.{0,80}`,
    `${anyOf(['this', 'the rest of this', 'our'])} ${anyOf(WHAT_IS_PAID_FOR)} is .{0,40}${anyOf(READERS_WHO_PAY)}\\b.{0,60}`,
    `you(?:[’']ve| have) (?:reached|used|read|hit) .{0,40}(?:limit|free articles|free stories)\\b.{0,80}`,
    `.{0,30}\\b(?:no|\\d{1,2}) (?:more )?free (?:articles|stories) (?:left|remaining)\\b.{0,80}`,
    `(?:subscribers|members) only\\b.{0,60}`,
  ].join('|')})$`,
  'i',
);
/** UTF-16 code units; a longer line is prose. */
const MAX_LINE = 200;

function paywallLine({ text, paragraphs }: Segmentation): string | null {
  for (const { start, end } of paragraphs) {
    if (end - start > MAX_LINE) continue;
    const line = text.slice(start, end);
    if (PAYWALL.test(line)) return line;
  }
  return null;
}

/** By spaces. */
function bodyWords({ text, blocks }: Segmentation): number {
  let words = 0;
  for (const { kind, start, end } of blocks) {
    if (kind === 'body') words += text.slice(start, end).split(' ').length;
  }
  return words;
}
