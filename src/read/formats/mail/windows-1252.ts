/** windows-1252, which mails are in whatever they say. */
/** Bytes 0x80 to 0x9f. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map(Array.from(WINDOWS_1252, (character, index) => [character, 0x80 + index]));

/** Node 20 takes windows-1252 for Latin 1, and so do many mails: control characters that nobody wrote are quotation marks and dashes. */
export function ofWindows1252(words: string): string {
  return words.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

/** Null where a character is in no byte. */
export function bytesOfWindows1252(words: string): Uint8Array | null {
  const bytes = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    const byte = code < 0x100 ? code : BYTES.get(words.charAt(at));
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}
