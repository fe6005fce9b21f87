import type { OperationExamples } from './operation-examples.js';

/** Invented, and broken by decoding UTF-8 with the table that is named. */
export const mojibake: OperationExamples = {
  mends: [
    // windows-1252
    ['the cafÃ© in SÃ£o Tomas', 'the café in São Tomas'],
    ['We wonâ€™t go â€“ not yet', 'We won’t go – not yet'],
    ['â€œThe port is shut,â€\u009D she said', '“The port is shut,” she said'],
    ['SmÃ¥land', 'Småland'],
    ['MÃœNZE UND CÃ”TE', 'MÜNZE UND CÔTE'],
    ['Â£40m for 12 km\u00B2 at 30Â°', '£40m for 12 km² at 30°'],
    ['Ã‰mile and Ã–zgÃ¼r', 'Émile and Özgür'],
    ['we sailed ðŸš¢ð\u009F\u008E‰', 'we sailed 🚢🎉'],
    ['ï»¿LISBON, March 3', 'LISBON, March 3'],
    ['æ¸¯æ¹¾ç½¢å·¥', '港湾罢工'],
    ['Ð“Ð°Ð²Ð°Ð½ÑŒ', 'Гавань'],
    ['×\u00A0×ž×œ', 'נמל'],
    // Letters of Azerbaijani, Kazakh and Armenian
    ['LeylÉ™ gÉ™ldi', 'Leylə gəldi'],
    ['С‚РµТЈС–Р· Т›Р°Р·Р°РЅ', 'теңіз қазан'],
    ['Õ†Õ¡Õ¾Õ¡Õ°Õ¡Õ¶Õ£Õ«Õ½Õ¿Ö‰', 'Նավահանգիստ։'],
    // What it gives stands alone in the text
    ['Â« The port is shut', '« The port is shut'],
    ['the mayor said. Â» Then', 'the mayor said. » Then'],
    ['В« The port is shut', '« The port is shut'],
    ['âœ” Open', '✔ Open'],
    ['cells of IL4RÎ³cKO', 'cells of IL4RγcKO'],
    // Twice
    ['the cafÃƒÂ© wonÃ¢â‚¬â„¢t open', 'the café won’t open'],
    // windows-1251, 1250, 1257; MacRoman; DOS
    ['the cafГ© wonвЂ™t open', 'the café won’t open'],
    ['the harbour at HĂ¨ze', 'the harbour at Hèze'],
    ['uoste stovÄ—jo ÄÆ eilÄ™', 'uoste stovėjo į eilę'],
    // ISO 8859-2 beside its sister: á and ñ are of one alphabet, å and ø of another
    ['la caĂąa y el mĂĄstil', 'la caña y el mástil'],
    ['pĂĽ Ă¸en sĂĽ vi skib', 'på øen så vi skib'],
    ['pĂĄ Ă¸en sĂĄ vi skib', 'på øen så vi skib'],
    ['Ä\u0085 duĹźo wÄ\u0099ĹźĂłw', 'ą dużo wężów'],
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
    // Words of two scripts are whole as they are
    'Mayor Віталій Ковач in Kyiv',
    'Рішення суду оскаржать.',
    'ВІД ТЕАТРУ В ЦІЛОМУ, НЕ ВІЛЬНО',
    'Рады Еўропы, РАДЫ ЕЎРОПЫ',
    'The brand В® and В™, the word ВІД',
    'дру́зі’s plan, друзі’s plan',
    'КИЇВ and ЛЬВІВ',
    'They call it Вольгі… for now',
    'Рё and ΠΙΣΤΕΎΩ’s plan',
    // Dashes and signs between numbers and letters
    'Scores: – – 3 – –, 12 – – 14',
    '√π is 1.77, x ≈ √π and y≈∑',
    'Δ±5, Σ² and Å³',
    'ÂŞIK VEYSEL',
    'Å is a letter, Ñ… and Ř® too',
    '“Â” and “Ã” are letters, «Â» is one',
    'PREZINTĂ—and PLEACĂ™',
    'They said «úr», «în» and «ông»',
    'PÅ ÅDELA OG ÅPENT',
    '(`¬´ ):',
    '├┤a┼┐a┼┐a┼┐a┼┐a',
    '港湾罢工 نمل שלום',
  ],
  knownFailures: [['Vietnamese hĂ i', 'Vietnamese hài']],
};
