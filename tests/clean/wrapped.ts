/** Paragraphs as a typewriter or a mail program breaks them. */
export function wrapped(
  paragraphs: readonly string[],
  width: number,
  style: 'blank' | 'indent' | 'quoted' | 'nested',
): string {
  const marks = { blank: '', indent: '', quoted: '> ', nested: '> > ' }[style];
  const text = paragraphs
    .map((paragraph) => filled(paragraph, width - marks.length, style === 'indent' ? '   ' : ''))
    .join(style === 'indent' ? '\n' : '\n\n');
  return marks === '' ? text : text.replace(/^/gm, marks);
}

/** As many words on a line as fit. */
function filled(paragraph: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of paragraph.split(' ')) {
    const glue = line.trim() === '' ? '' : ' ';
    if (glue !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line += glue + word;
  }
  return [...lines, line].join('\n');
}
