/**
 * The data of a page as elements that no text can break out of. In clear, every `<` is written `\u003c`, so that neither `</script>` nor `<!--` stands there, and the line
 * ends that JavaScript knows and JSON does not are written as escapes; all else is base64, which has letters, digits, `+`, `/` and `=` only.
 */

/** JSON in clear. */
export function clearElement(id: string, value: unknown): string {
  const json = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escaped);
  return `<script type="application/json" id="${id}">${json}</script>\n`;
}

/** What stands before and after the base64 of a gzip. */
export function packedElement(id: string): readonly [before: string, after: string] {
  return [`<script type="application/octet-stream" id="${id}">`, '</script>\n'];
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Text for a place between tags. What is no character, and controls, are left out: HTML has none of them. */
export function htmlText(text: string): string {
  return text.replace(NO_TEXT, '').replace(/[<>&"']/g, (character) => ENTITIES[character] ?? '');
}

const NO_TEXT = /(?![\t\n])[\p{Cc}\p{Cs}]/gu;
const ENTITIES: { readonly [character: string]: string } = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
};
