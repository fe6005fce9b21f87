import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Veldania was late. The Veldanian army left.', 'GPE Veldania', 'NORP Veldanian'],
    ['It rained in Osmara, and many Osmarans left.', 'GPE Osmara', 'NORP Osmarans'],
    ['Osmara has told Kenya so. An Osmaran leader left.', 'GPE Osmara', 'GPE Kenya', 'NORP Osmaran'],
    ['Two Tarnese farmers came from Tarno.', 'NORP Tarnese', 'GPE Tarno'],
    [
      'Veldania said so. The Veldanian president said it to Veldania.',
      'GPE Veldania',
      'NORP Veldanian',
      'GPE Veldania',
    ],
    ['They left Karmar in May. The Karmari minority stayed.', 'GPE Karmar', 'NORP Karmari'],
    ['Morvania expelled two men. The Morvanian army left.', 'GPE Morvania', 'NORP Morvanian'],
    ['The Veldanian Foreign Minister, Ilya Grod, said Veldania would pay.', 'PERSON Ilya Grod', 'GPE Veldania'],
    ['The Velkan Interior Ministry said Velka had paid.', 'ORG Velkan Interior Ministry', 'GPE Velka'],
  ],
  negative: [
    ['Ana Hartan met Tom Harta in May.', 'PERSON Ana Hartan', 'PERSON Tom Harta'],
    ['Susan met Susa in May.', 'PERSON Susan', 'PERSON Susa'],
    ['Acme Bank met the Veldanian Bank.', 'ORG Acme Bank', 'ORG Veldanian Bank'],
    ['The American army left America.', 'NORP American', 'GPE America'],
  ],
};
