/** A placeholder: the rights holder drops in its own name here and in the words files. */
export const BRAND = "Podium"
