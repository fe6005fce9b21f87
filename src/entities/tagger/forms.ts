/**
 * What the model makes of a word by itself, remembered from text to text: the attributes of the word, and the weights of the
 * features that ask for nothing else, added up once for every place at which the word may stand next to a token.
 */

import type { WordForm } from '../candidates/word-forms.js';
import type { Layers } from '../layers.js';
import { FORM_WIDTH, formOf } from './attributes.js';
import { BORDER, keyOfForm, REACH, type Templates } from './features.js';
import { LABELS } from './labels.js';
import { addWeights, type Model } from './model.js';
import { PACKED, packSums } from './packed-sums.js';

export interface Form {
  readonly attributes: Int32Array;
  /** For each place, from -REACH to REACH, a row of {@link PACKED} numbers: the weights of all labels, times the model's scale. */
  readonly sums: Int32Array;
}

export class Forms {
  readonly #forms = new WeakMap<WordForm, Form>();
  readonly #model: Model;
  readonly #templates: Templates;
  readonly #border: Form;

  constructor(model: Model, templates: Templates) {
    this.#model = model;
    this.#templates = templates;
    this.#border = this.#scored(new Int32Array(FORM_WIDTH).fill(BORDER));
  }

  of({ forms, tokens }: Pick<Layers, 'forms' | 'tokens'>, token: number): Form {
    const word = forms.at(token);
    const known = this.#forms.get(word);
    if (known !== undefined) return known;
    const form = this.#scored(formOf(tokens.text(token), tokens.lower(token), this.#model.lists));
    this.#forms.set(word, form);
    return form;
  }

  /** What stands beyond the ends of a sentence. */
  get border(): Form {
    return this.#border;
  }

  #scored(attributes: Int32Array): Form {
    const packed = new Int32Array((2 * REACH + 1) * PACKED);
    const sums = new Int32Array(LABELS);
    this.#templates.ofForms.forEach((templates, place) => {
      sums.fill(0);
      for (const template of templates) addWeights(this.#model, keyOfForm(template, attributes), sums, 0);
      packSums(sums, packed, place * PACKED);
    });
    return { attributes, sums: packed };
  }
}
