/** Entities as a record has them: by UTF-16 code units, with the characters. */
import { type Range, type Slice, sliceOf, type TokenEntity, type Tokens } from '../document/index.js';
import type { Entity } from '../record.js';

/** @param text the clean text, which `tokens` were cut from */
export function entityRecord(text: string, tokens: Tokens, entity: TokenEntity): Entity {
  const { id, type, name, aliases, link, roles, quantity, mentions } = entity;
  const sliceAt = ({ first, end }: Range): Slice => sliceOf(text, tokens.span(first, end));
  return {
    id,
    type,
    name,
    aliases: [...aliases],
    link,
    roles: roles.map((role) => {
      const { start, end, text: words } = sliceAt(role);
      return { start, end, text: words, organisation: role.organisation ?? null };
    }),
    quantity: quantity ?? null,
    mentions: mentions.map(({ first, end: last, kind }) => {
      const { start, end } = tokens.span(first, last);
      return { start, end, text: text.slice(start, end), kind };
    }),
  };
}
