/** Lists of differences to take. */
import { describe, expect, it } from 'vitest';
import { listLine, parseList } from '../../src/check/index.js';

describe('a list of differences', () => {
  it.each([
    { fixture: 'strike', difference: 'date March 7: value' },
    { fixture: 'folder/strike.html', difference: 'entity A\tB: role missing: C\nD' },
    { fixture: 'a\\tb', difference: 'text: "… \\n | \\\\ …"\r' },
  ])('gives back $fixture', (listed) => {
    expect(listLine(listed).split('\n')).toHaveLength(1);
    expect(parseList(listLine(listed), 'list')).toEqual([listed]);
  });

  it('may have empty lines, a byte-order mark and line ends of Windows', () => {
    expect(parseList('\uFEFFa\tagency\r\n\r\nb\tbyline\n', 'list')).toEqual([
      { fixture: 'a', difference: 'agency' },
      { fixture: 'b', difference: 'byline' },
    ]);
    expect(parseList('', 'list')).toEqual([]);
  });

  it.each(['a', 'a\t', '\tagency', 'a\tagency\tb'])('has no line such as %j', (line) => {
    expect(() => parseList(`a\tagency\n${line}\n`, 'accept.txt')).toThrow(
      'accept.txt:2: expected the name of a fixture',
    );
  });
});
