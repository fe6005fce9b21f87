import type { OperationExamples } from './operation-examples.js';

/** Invented, and broken by decoding UTF-8 with the table that is named. */
export const mojibake: OperationExamples = {
  mends: [
    // windows-1252
    ['the cafÃ© in SÃ£o Tomas', 'the café in São Tomas'],
    ['We wonâ€™t go â€“ not yet', 'We won’t go – not yet'],
    ['â€œThe port is shut,â€\u009D she said', '“The port is shut,” she said'],
    ['MÃœNZE UND CÃ”TE', 'MÜNZE UND CÔTE'],
    ['Â£40m for 12 km\u00B2 at 30Â°', '£40m for 12 km² at 30°'],
    ['Ã‰mile and Ã–zgÃ¼r', 'Émile and Özgür'],
    ['we sailed ðŸš¢ð\u009F\u008E‰', 'we sailed 🚢🎉'],
    ['ï»¿LISBON, March 3', 'LISBON, March 3'],
    ['æ¸¯æ¹¾ç½¢å·¥', '港湾罢工'],
    ['Ð“Ð°Ð²Ð°Ð½ÑŒ', 'Гавань'],
    ['×\u00A0×ž×œ', 'נמל'],
    // Twice
    ['the cafÃƒÂ© wonÃ¢â‚¬â„¢t open', 'the café won’t open'],
    // windows-1251, 1250, 1257; MacRoman; DOS
    ['the cafГ© wonвЂ™t open', 'the café won’t open'],
    ['the harbour at HĂ¨ze', 'the harbour at Hèze'],
    ['uoste stovÄ—jo ÄÆ eilÄ™', 'uoste stovėjo į eilę'],
    ['the caf√© won‚Äôt open', 'the café won’t open'],
    ['the caf├⌐ wonΓÇÖt open', 'the café won’t open'],
    ['the caf├® wonÔÇÖt open', 'the café won’t open'],
    // Bytes lost: a no-break space made plain, one dropped, one that could not be decoded, one taken apart
    ['lÃ bas, dÃ©jÃ vue', 'là bas, déjà vue'],
    ['“Shut,â€ she said', '“Shut,” she said'],
    ['Ã\uFFFDlvaro and JosÃ©', '\uFFFDlvaro and José'],
    ['a naÃ \u0304ve plan of MÃ1⁄4nz', 'a naïve plan of Münz'],
    // Half a pair at a time
    ['we sailed í\u00A0½íº¢', 'we sailed 🚢'],
  ],
  stays: [
    'Café “Zürich” – d’Été… à l’Ö',
    '“IRMÉ”, “É…” and É’s',
    'A LA CAFÉ… PARA MAMÁ™',
    '7×£20 and 3 × 4',
    'ГАВАНЬ „Ёлка“ – Пётр Её',
    'Η ΑΚΤΗ «Ά» – ΰ…',
    'Øre Åre Ærø Žižka Łódź Şişli Őrség',
    '│ ├──┤ ├───┐ │ ┌─┐ └─┘',
    'x ≠ y, ∆x → 0, √2 ≈ 1.41',
    'das Wort „BALŠIĆ“ und „RANKOVIĆ™“',
    'the letter Ã is written with a tilde',
    'P O R T U G A L Ã O',
    '港湾罢工 نمل שלום',
  ],
  knownFailures: [
    // Alone: a letter and a yen sign may be meant.
    ['SmÃ¥land', 'Småland'],
    ['Vietnamese hĂ i', 'Vietnamese hài'],
  ],
};
