import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'A friend of hers, she wrote in her memoir, The Pier, told the women to stay.',
      'indirect | she | wrote | A friend of hers … told the women to stay',
      'indirect | A friend of hers | told | to stay',
    ],
    [
      'He had received, he revealed, a letter from the board.',
      'indirect | he | revealed | He had received … a letter from the board',
    ],
    [
      'The mate had, she said, sailed with the crew as a boy.',
      'indirect | she | said | The mate had … sailed with the crew as a boy',
    ],
    [
      'The city had spent, the auditor found, nearly 3 million euros on paint.',
      'indirect | the auditor | found | The city had spent … nearly 3 million euros on paint',
    ],
    ['Nothing could be done, she warned, until May.', 'indirect | she | warned | Nothing could be done … until May'],
    [
      'He had not been told, Ruiz said, about the storm.',
      'indirect | Ruiz | said | He had not been told … about the storm',
    ],
    [
      'It now seemed, he told the inquest, that the letters had been burnt.',
      'indirect | he | told | It now seemed … that the letters had been burnt',
    ],
  ],
  negative: [
    ['The boat sank, she said, his voice low.', 'indirect | she | said | The boat sank'],
    ['The boat sank, she said on Tuesday.', 'indirect | she | said | The boat sank'],
    ['The crew had left, she said, in a letter to the board.', 'indirect | she | said | The crew had left'],
    [
      'The crew had left, Ruiz said, citing the storm.',
      'indirect | Ruiz | said | The crew had left',
      'indirect | Ruiz | citing | the storm',
    ],
    ['He was asked, she said, and left.', 'indirect | she | said | He was asked'],
  ],
};
