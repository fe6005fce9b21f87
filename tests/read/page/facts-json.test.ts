/** JSON as pages write it. */
import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../../src/read/page/facts/mended-json.js';

describe('JSON that is broken', () => {
  it.each<[string, string, unknown[]]>([
    ['is whole', '{"a":[1,true,null,"x"]}', [{ a: [1, true, null, 'x'] }]],
    ['has a comma too many', '{"a":["x","y",],"b":1,}', [{ a: ['x', 'y'], b: 1 }]],
    ['has line ends in words', '{"a":"Ferry\n late","b":"x\ty"}', [{ a: 'Ferry\n late', b: 'x\ty' }]],
    ['has quotation marks in words', '{"a":"said "no" to it","b":1}', [{ a: 'said "no" to it', b: 1 }]],
    ['has them before a comma', '{"a":"said "no", and left","b":1}', [{ a: 'said "no", and left', b: 1 }]],
    ['has them around all words', '{"a":""Late"","b":1}', [{ a: '"Late"', b: 1 }]],
    ['has them in a list', '["a "b" c","d"]', [['a "b" c', 'd']]],
    ['has no value', '{"a":,"b":"x"}', [{ a: null, b: 'x' }]],
    ['has no comma between lines', '{"a":"x"\n"b":"y"}', [{ a: 'x', b: 'y' }]],
    ['has names for values', '{"a":undefined,"b":NaN,"c":true}', [{ a: null, b: null, c: true }]],
    ['has several objects', '{"a":1}\n{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['has several objects and commas', '{"a":1},{"b":2},', [{ a: 1 }, { b: 2 }]],
    ['has comments', '/* one */{"a":1,// two\n"b":2 /* three */}', [{ a: 1, b: 2 }]],
    ['ends with a semicolon', '{"a":1};', [{ a: 1 }]],
    ['has escapes that are none', String.raw`{"a":"it\'s \u00e9 \\ \n",}`, [{ a: "it's é \\ \n" }]],
    ['begins with a byte-order mark', '\ufeff{"a":1}', [{ a: 1 }]],
    ['is hidden from XML', '//<![CDATA[\n{"a":1}\n//]]>', [{ a: 1 }]],
    ['is hidden from XML otherwise', '<![CDATA[{"a":1}]]>', [{ a: 1 }]],
    ['is hidden from old browsers', '<!--\n{"a":1}\n//-->', [{ a: 1 }]],
    ['is written with references', '{&quot;a&quot;: &quot;Salt &amp;amp; ice&quot;}', [{ a: 'Salt &amp; ice' }]],
    ['names what objects have', '{"__proto__":{"x":1},"a":2,}', [{ ['__proto__']: { x: 1 }, a: 2 }]],
  ])('%s', (_, json, values) => {
    expect(valuesOf(json)).toEqual(values);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'window.data = late'],
    ['an object without a name', '{1:2}'],
    ['a list that ends as an object', '["a"}'],
    ['words that never end', '{"a":"x'],
    ['an object that begins only', '{"@type":'],
  ])('is nothing where it is %s', (_, json) => {
    expect(valuesOf(json).filter((value) => JSON.stringify(value) !== '{"@type":null}')).toEqual([]);
  });

  it('is nothing where it nests too deep to mean anything', () => {
    expect(valuesOf('{"a":['.repeat(10_000))).toEqual([]);
  });
});
