/**
 * The syntax stage: part of speech and lemma of every token, by wink-nlp. Heads and relations are not there yet; until
 * they are, quotes reads clauses off part of speech and word order.
 */
import { type Segmentation, Syntax, type Upos } from '../document.js';
import { read } from '../wink.js';

export function analyseSyntax({ text, sentences, tokens }: Segmentation): Syntax {
  const upos: Upos[] = new Array<Upos>(tokens.length).fill('X');
  const lemmas: string[] = new Array<string>(tokens.length).fill('');
  for (const { start, end, firstToken, endToken } of sentences) {
    const reading = read(text.slice(start, end));
    let known = 0;
    for (let token = firstToken; token < endToken; token += 1) {
      const offset = tokens.start(token) - start;
      while ((reading.tokens[known]?.end ?? Number.POSITIVE_INFINITY) <= offset) known += 1;
      const begins = reading.tokens[known]?.start === offset;
      // A token that starts inside one of wink-nlp's was split off by segment: a clitic.
      upos[token] = begins ? (reading.upos[known] ?? 'X') : 'PART';
      lemmas[token] =
        begins && reading.tokens[known]?.end === tokens.end(token) - start
          ? (reading.lemmas[known] ?? '')
          : tokens.lower(token);
    }
  }
  return new Syntax(upos, lemmas);
}
