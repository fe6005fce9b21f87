/** A treebank of three sentences. */
const row = (...columns: readonly (string | number)[]) => columns.join('\t');
const word = (id: number, form: string, lemma: string, upos: string, xpos: string, head: number, relation: string) =>
  row(id, form, lemma, upos, xpos, '_', head, relation, '_', '_');

export const TREEBANK = [
  '# newdoc id = harbour',
  '# newpar',
  "# text = The ferry didn't sail.",
  word(1, 'The', 'the', 'DET', 'DT', 2, 'det'),
  word(2, 'ferry', 'ferry', 'NOUN', 'NN', 5, 'nsubj'),
  row('3-4', "didn't", '_', '_', '_', '_', '_', '_', '_', '_'),
  word(3, 'did', 'do', 'AUX', 'VBD', 5, 'aux'),
  word(4, "n't", 'not', 'PART', 'RB', 5, 'advmod'),
  word(5, 'sail', 'sail', 'VERB', 'VB', 0, 'root'),
  word(6, '.', '.', 'PUNCT', '.', 5, 'punct'),
  '',
  '# text = It waited.',
  word(1, 'It', 'it', 'PRON', 'PRP', 2, 'nsubj'),
  word(2, 'waited', 'wait', 'VERB', 'VBD', 0, 'root'),
  word(3, '.', '.', 'PUNCT', '.', 2, 'punct'),
  '',
  '# newpar',
  '# text = Nobody knew.',
  word(1, 'Nobody', 'nobody', 'PRON', 'NN', 2, 'nsubj'),
  word(2, 'knew', 'know', 'VERB', 'VBD', 0, 'root'),
  word(3, '.', '.', 'PUNCT', '.', 2, 'punct'),
  '',
  '',
].join('\n');
