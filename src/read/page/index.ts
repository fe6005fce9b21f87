/** Pages: the article out of a page, by its structure, the words that houses give their elements, and what its lines say. */
export { likeness } from './headline.js';
export { factsOfData, type LabelledBlock, type PageArticle, readPage } from './read.js';
