import type { OperationExamples } from './operation-examples.js';

export const hyphenation: OperationExamples = {
  mends: [
    ['The minis-\nters met.', 'The ministers met.'],
    ['a solu\u00AD\ntion', 'a solution'],
    ['a long-\n  term plan', 'a long-term plan'],
    // The dictionary has the whole word, though its halves are words, too.
    ['on the foot-\nbridge', 'on the footbridge'],
    ['a most-\nly dry week', 'a mostly dry week'],
    ['the sub-\nmitted plan', 'the submitted plan'],
    ['three light-\nhouses', 'three lighthouses'],
    // It has the halves and not the whole.
    ['a pilot-\nled inquiry', 'a pilot-led inquiry'],
    ['a prize-\nwinning crane', 'a prize-winning crane'],
    ['self-\nrule for the islands', 'self-rule for the islands'],
    ['a non-\nharbour town', 'a non-harbour town'],
    ['a three-year-\nold ferry', 'a three-year-old ferry'],
    ['Forty-\nthree ships wait.', 'Forty-three ships wait.'],
    ['a Harwick-\nbuilt ferry', 'a Harwick-built ferry'],
    ['the pro-\nferry vote', 'the pro-ferry vote'],
    ['every-\nthing was late, nation-\nwide', 'everything was late, nationwide'],
    // It has neither, or only a half that is a syllable here.
    ['the port of Lager-\nby', 'the port of Lagerby'],
    ['near Sand-\nvik', 'near Sandvik'],
    ['the Harwick-\nbased board', 'the Harwick-based board'],
    ['short- and long-\nterm fees', 'short- and long-term fees'],
    ['the direct-\nor of the port', 'the director of the port'],
    ['die Regie-\nrung', 'die Regierung'],
    ['The ferry-boat left. The ferry-\nboat sank.', 'The ferry-boat left. The ferry-boat sank.'],
    ['The wellhead leaks. The well-\nhead was shut.', 'The wellhead leaks. The wellhead was shut.'],
  ],
  stays: ['ships -\nand boats', 'Anglo-\nFrench talks', '- one\n- two', 'A-\nb', 'short-\nand long-term fees'],
  knownFailures: [['The ferry-\nboat sank.', 'The ferry-boat sank.']],
};
