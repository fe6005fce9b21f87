import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'sentences',
  positive: [
    ['it was a long wait. they left.', 'it was a long wait.', 'they left.'],
    ['what is it for? where were you? do they sail?', 'what is it for?', 'where were you?', 'do they sail?'],
    ['it was so late!! would sail again.', 'it was so late!!', 'would sail again.'],
    ['what is this??? anyone know', 'what is this???', 'anyone know'],
    ['Lovely little ferry! highly recommended.', 'Lovely little ferry!', 'highly recommended.'],
    ['the crew were so kind! best trip in years.', 'the crew were so kind!', 'best trip in years.'],
    ['do they sail in may ? nobody tells me.', 'do they sail in may ?', 'nobody tells me.'],
    ['the boat was built by NASTO. in a way it is ours.', 'the boat was built by NASTO.', 'in a way it is ours.'],
  ],
  negative: [
    ['The ships of Yahoo! and Acme sailed.', 'The ships of Yahoo! and Acme sailed.'],
    ['the ships of yahoo! and acme sailed.', 'the ships of yahoo! and acme sailed.'],
    ['“Is it over?” they asked.', '“Is it over?” they asked.'],
    ['The men who host the Wow! show left.', 'The men who host the Wow! show left.'],
    ['wait. what is it?', 'wait. what is it?'],
    ['The boats of Acme Inc. of Porto sailed.', 'The boats of Acme Inc. of Porto sailed.'],
    ['The engines are built by NASTO. of Porto.', 'The engines are built by NASTO. of Porto.'],
  ],
};
