/**
 * The one file of the brand. A placeholder: the rights holder drops in its own name here and in the words
 * files, its palettes in styles/editions.css.
 */
export const BRAND = "Podium"
/** The edition whose field the home page wears; a collection of this handle. */
export const CURRENT_EDITION = "la-2028"
/** The collection of past Games. */
export const HERITAGE = "heritage"
