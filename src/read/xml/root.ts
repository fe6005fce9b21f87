/** The root element of an XML file, by its first characters. */
import type { Head } from '../format.js';

/** Declarations, comments and instructions may stand before it, and a document type with a part of its own in brackets. */
const PROLOG = /^(?:\s+|<\?[^>]*\?>|<!--(?:[^-]|-(?!->))*-->)+/;
const DOCTYPE = /^<!DOCTYPE\s+([\w:.-]+)(?:[^[>"']|"[^"]*"|'[^']*')*(?:\[[^\]]*\]\s*)?>?/i;
const ROOT = /^<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)(?=[\s/>]|$)/;

/** Without its prefix, as written; null for what does not begin as XML does. */
export function rootOf({ text }: Head): string | null {
  const afterProlog = text.replace(PROLOG, '');
  const type = DOCTYPE.exec(afterProlog);
  const rest = type === null ? afterProlog : afterProlog.slice(type[0].length).replace(PROLOG, '');
  return ROOT.exec(rest)?.[2] ?? type?.[1]?.replace(/^.*:/, '') ?? null;
}

/** Whether a file says itself that it is XML. */
export function saysXml({ text }: Head): boolean {
  return /^<\?xml[\s?]/.test(text);
}
