import type { OperationExamples } from './operation-examples.js';

export const htmlEntities: OperationExamples = {
  mends: [
    ['Okoro &amp; Sons &#8211; &ldquo;yes&rdquo;', 'Okoro & Sons – “yes”'],
    ['3 &lt; 4 &#x3c; 5&nbsp;&euro;', '3 < 4 < 5 €'],
    ['it&#146;s shut', 'it’s shut'],
    ['Caf&amp;eacute;', 'Café'],
    ['Okoro &amp Sons', 'Okoro & Sons'],
    ['Okoro &amp; Sons: https://okoro.example/?a=1&amp;b=2', 'Okoro & Sons: https://okoro.example/?a=1&amp;b=2'],
  ],
  stays: [
    'AT&T; Q&A',
    '<p>Okoro &amp; Sons</p>',
    '&unknown; &#xD800; &#0;',
    'a < b & c > d',
    'www.okoro.example/?a=1&copy=2&reg;=3',
    'Write `a &amp;&amp; b` here.',
    'if (a &lt; b) {\ngo(&amp;a);\n}',
  ],
  knownFailures: [],
};
