/** Marks that people leave out when they type: accents, and Arabic's short vowels. */
const MARKS = /\p{M}+/gu

/** A text as it is compared with what somebody types: small letters, no accents, one space. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[’']/g, " ")
    .replace(/\s+/g, " ")
    .trim()

/** Whether a name, or one of its words, begins with what was typed. */
export function beginsLike(name: string, typed: string): boolean {
  const [whole, wanted] = [fold(name), fold(typed)]
  return wanted !== "" && (whole.startsWith(wanted) || whole.includes(` ${wanted}`))
}
