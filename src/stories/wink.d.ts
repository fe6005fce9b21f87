/** The package declares its utilities without the ending that Node asks for. */
declare module 'wink-nlp/utilities/similarity.js' {
  import similarity from 'wink-nlp/utilities/similarity';
  export default similarity;
}
