/** The language of these words, BCP 47: figures inside prose are written its way. */
export const language = 'en';
