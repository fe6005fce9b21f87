/**
 * What the model makes of a word by itself, remembered from text to text: the attributes of the word, and the weights of the
 * features that ask for nothing else, added up once for every place at which the word may stand next to a token.
 */
import { FORM_WIDTH, formOf } from './attributes.js';
import { BORDER, keyOfForm, REACH, type Templates } from './features.js';
import { LABELS } from './labels.js';
import { addWeights, type Model } from './model.js';

export interface Form {
  readonly attributes: Int32Array;
  /** A row of {@link LABELS} for each place, from -REACH to REACH, times the model's scale. */
  readonly sums: Int32Array;
}

/** When there are more, all are forgotten. */
const MOST_FORMS = 20_000;
/** V8 makes a view of longer slices, which would keep their whole text alive: their characters are copied. */
const LONGEST_SLICE = 12;

export class Forms {
  readonly #forms = new Map<string, Form>();
  readonly #model: Model;
  readonly #templates: Templates;
  readonly #border: Form;

  constructor(model: Model, templates: Templates) {
    this.#model = model;
    this.#templates = templates;
    this.#border = this.#scored(new Int32Array(FORM_WIDTH).fill(BORDER));
  }

  of(text: string, lower: string): Form {
    const known = this.#forms.get(text);
    if (known !== undefined) return known;
    const form = this.#scored(formOf(text, lower));
    if (this.#forms.size >= MOST_FORMS) this.#forms.clear();
    this.#forms.set(text.length > LONGEST_SLICE ? copyOf(text) : text, form);
    return form;
  }

  /** What stands beyond the ends of a sentence. */
  get border(): Form {
    return this.#border;
  }

  #scored(attributes: Int32Array): Form {
    const sums = new Int32Array((2 * REACH + 1) * LABELS);
    this.#templates.ofForms.forEach((templates, place) => {
      for (const template of templates) {
        addWeights(this.#model, keyOfForm(template, attributes), sums, place * LABELS);
      }
    });
    return { attributes, sums };
  }
}

function copyOf(text: string): string {
  return text.split('').join('');
}
