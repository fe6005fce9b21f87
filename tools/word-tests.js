/**
 * `/^(?:VERB|AUX)$/.test(tag)` says best what is meant, and takes twenty times as long as to compare two words: V8 goes through its engine for
 * expressions each time. Rules ask so of most words of a text. Where an expression asks no more than whether a word is one of a few, how it
 * begins, or how it ends, the built code compares instead:
 *
 *     /^(?:VERB|AUX)$/    word === "VERB" || word === "AUX"
 *     /(?:ed|ing)$/       word.endsWith("ed") || word.endsWith("ing"), each after a look at the last character
 *     /^\p{Lu}/u          a look at one bit where the first character is of ASCII, else the expression itself
 *
 * An expression is tested where it is written, or under the name of a constant of its file. What is tested is a string: the compiler sees to that.
 */

/** Longer lists are left to the expression. */
const MAX_WORDS = 12;

/** A plugin of rolldown that turns such tests into comparisons. */
export const wordTests = {
  name: 'word-tests',
  renderChunk(code) {
    const functions = new Map();
    let compared = '';
    let at = 0;
    for (const { start, end, pattern, flags } of testsIn(this.parse(code))) {
      const key = `/${pattern}/${flags}`;
      if (!functions.has(key)) functions.set(key, functionFor(pattern, flags, `isWord${functions.size}`));
      const made = functions.get(key);
      if (made === null) continue;
      compared += code.slice(at, start) + made.name;
      at = end;
    }
    return `${compared}${code.slice(at)}\n${Array.from(functions.values(), (made) => made?.code ?? '').join('')}`;
  },
};

/** The places of `/…/.test` and `NAME.test` that are called, in the order of the code, with the expression. */
function testsIn(program) {
  const nodes = nodesIn(program);
  const constants = constantsIn(program, nodes);
  const tests = [];
  for (const { type, callee } of nodes) {
    if (type !== 'CallExpression' || callee.type !== 'MemberExpression' || callee.computed) continue;
    if (callee.property.name !== 'test') continue;
    const { object, start, end } = callee;
    const regex = object.regex ?? (object.type === 'Identifier' ? constants.get(object.name) : undefined);
    if (regex !== undefined && /^u?$/.test(regex.flags)) tests.push({ start, end, ...regex });
  }
  return tests.sort((a, b) => a.start - b.start);
}

/** The expressions that constants of the file are, by name; a name that is bound again somewhere could be another's. */
function constantsIn({ body }, nodes) {
  const bound = new Map();
  for (const { type, id, params = [] } of nodes) {
    const names = type === 'VariableDeclarator' ? [id] : params;
    for (const { name } of names.flatMap(nodesIn)) bound.set(name, (bound.get(name) ?? 0) + 1);
  }
  const constants = new Map();
  for (const { type, kind, declarations } of body) {
    if (type !== 'VariableDeclaration' || kind !== 'const') continue;
    for (const { id, init } of declarations)
      if (init?.regex !== undefined && bound.get(id.name) === 1) constants.set(id.name, init.regex);
  }
  return constants;
}

/** A node of ESTree and all within it. */
function nodesIn(root) {
  const nodes = [root];
  // The list grows while it is read.
  for (const node of nodes) {
    for (const value of Object.values(node)) {
      const children = Array.isArray(value) ? value : [value];
      for (const child of children) if (typeof child?.type === 'string') nodes.push(child);
    }
  }
  return nodes;
}

/** A function that answers for an expression, and its name; null where only the expression can. */
export function functionFor(source, flags, name) {
  const begins = source.startsWith('^');
  const ends = source.endsWith('$') && !source.endsWith('\\$');
  const inner = source.slice(begins ? 1 : 0, ends ? -1 : undefined);
  const write = (lines) => ({
    name,
    code: `function ${name}(word) {\n${lines.map((line) => `\t${line}\n`).join('')}}\n`,
  });
  if (begins !== ends && ONE_CHARACTER.test(inner))
    return write(lookUp(source, flags, begins ? '0' : 'word.length - 1'));
  const words = begins || ends ? wordsOf(inner) : null;
  if (words === null || words.length > MAX_WORDS || (words.includes('') && !(begins && ends))) return null;
  const compared = words.map((word) => {
    const sought = JSON.stringify(word);
    if (begins && ends) return `word === ${sought}`;
    // One unit first, which V8 compares in place.
    if (begins) return `(word.charCodeAt(0) === ${word.charCodeAt(0)} && word.startsWith(${sought}))`;
    return `(word.charCodeAt(word.length - 1) === ${word.charCodeAt(word.length - 1)} && word.endsWith(${sought}))`;
  });
  return write([`return ${compared.join(' || ')};`]);
}

/** `\d`, `\p{Lu}`, `[a-z]` */
const ONE_CHARACTER = /^(?:\\[dws]|\\p\{\w+\}|\[(?:[^\]\\]|\\[dws.\]\\-]|\\p\{\w+\})+\])$/;

/** The bit of a character of ASCII; the expression itself answers for others, and for an empty word. */
function lookUp(source, flags, at) {
  const expression = new RegExp(source, flags);
  const bits = [0, 0, 0, 0];
  for (let code = 0; code < 128; code += 1) {
    if (expression.test(String.fromCharCode(code))) bits[code >> 5] |= 1 << (code & 31);
  }
  const [first, second, third, fourth] = bits;
  const row = `(code < 64 ? (code < 32 ? ${first} : ${second}) : code < 96 ? ${third} : ${fourth})`;
  return [
    `const code = word.charCodeAt(${at});`,
    `return code < 128 ? ((${row} >>> (code & 31)) & 1) === 1 : /${source}/${flags}.test(word);`,
  ];
}

/** All words that an expression without repetitions matches; null where it has anything else than words, choices and what may be left out. */
export function wordsOf(source) {
  const rest = { source, at: 0 };
  // `a|b` without brackets would go with the sign of the start or of the end alone.
  const words = sequenceOf(rest);
  return words !== null && rest.at === source.length ? [...new Set(words)] : null;
}

/** `a|b`, up to the end or a bracket. */
function choicesOf(rest) {
  let words = sequenceOf(rest);
  while (words !== null && rest.source[rest.at] === '|') {
    rest.at += 1;
    const more = sequenceOf(rest);
    words = more === null ? null : [...words, ...more];
  }
  return words;
}

/** `ab?c` */
function sequenceOf(rest) {
  let words = [''];
  while (rest.at < rest.source.length && rest.source[rest.at] !== '|' && rest.source[rest.at] !== ')') {
    let next = partOf(rest);
    if (next === null) return null;
    if (rest.source[rest.at] === '?') {
      rest.at += 1;
      next = ['', ...next];
    }
    if (/[?*+{]/.test(rest.source[rest.at] ?? '')) return null;
    words = words.flatMap((word) => next.map((part) => word + part));
    if (words.length > 10 * MAX_WORDS) return null;
  }
  return words;
}

/** `a`, `\.`, `[abc]`, `(?:a|b)` */
function partOf(rest) {
  const { source } = rest;
  const unit = source[rest.at];
  rest.at += 1;
  if (unit === '(') {
    if (source.slice(rest.at, rest.at + 2) !== '?:') return null;
    rest.at += 2;
    const words = choicesOf(rest);
    if (source[rest.at] !== ')') return null;
    rest.at += 1;
    return words;
  }
  if (unit === '[') {
    const end = source.indexOf(']', rest.at);
    const units = source.slice(rest.at, end);
    rest.at = end + 1;
    // A hyphen at either end is one of the marks.
    return /\\|^\^|.-./.test(units) || units === '' ? null : [...units];
  }
  if (unit === '\\') {
    const escaped = source[rest.at] ?? 'a';
    rest.at += 1;
    return /\w/.test(escaped) ? null : [escaped];
  }
  return /[*+.{}$^?]/.test(unit) ? null : [unit];
}
