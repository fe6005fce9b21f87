/** The package declares its utilities without the ending that Node asks for. */
declare module 'wink-nlp/utilities/similarity.js' {
  import similarity from 'wink-nlp/utilities/similarity';
  export default similarity;
}

declare module 'wink-nlp/utilities/bm25-vectorizer.js' {
  import vectorizer from 'wink-nlp/utilities/bm25-vectorizer';
  export default vectorizer;
}
