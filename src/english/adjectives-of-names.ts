/** Ends of words that are made of names and are none. Written for this project from general knowledge of English. */

/** `Romanization` */
export const ENDS_OF_NO_NAMES = /(?:i[sz]ation|ism)$/;

/** `the | Canaanite | city`, `an | Apulian | town`: before a noun. */
export const ENDS_OF_ADJECTIVES = /(?:ite|ian|ean|ese|ish|ic)s?$/;
