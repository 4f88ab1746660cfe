import { SEARCH_LIMITS } from "./limits"
import { expressionAt, type Thesaurus } from "./synonyms"
import { compoundsOf, wordsOf } from "./words"

/** One word that has to be there. */
export interface Word {
  text: string
  /** Whether it may go on: the fan is still typing it. */
  beginning: boolean
  /** Words of the index that it is taken for, where it is a typing error. */
  corrections: string[]
}

/** Ways to say the same thing, any of which will do; the words of a way all have to be there. */
export interface Meaning {
  ways: Word[][]
  /** Whether the first way may be a typing error: an expression with synonyms is none. */
  doubtful: boolean
}

/** One compound or word between two spaces. */
interface Piece {
  words: string[]
  compound: string | null
}

const word = (text: string, beginning = false): Word => ({ text, beginning, corrections: [] })

function piecesOf(typed: string): Piece[] {
  const pieces = typed.split(/\s+/u).map((piece) => ({
    words: wordsOf(piece),
    compound: compoundsOf(piece)[0] ?? null,
  }))
  return pieces.filter(({ words }) => words.length > 0)
}

/** How many pieces an expression of so many words takes up; null when it would cut one in two. */
function piecesTaken(pieces: readonly Piece[], words: number): number | null {
  let taken = 0
  for (let left = words; left > 0; taken += 1) {
    left -= pieces[taken]?.words.length ?? Infinity
    if (left < 0) return null
  }
  return taken
}

function meaningOf(pieces: readonly Piece[], others: string[][], open: boolean): Meaning {
  const words = pieces.flatMap((piece) => piece.words)
  const asTyped = words.map((text, at) => word(text, open && at === words.length - 1))
  const joined = pieces.flatMap(({ compound }) => (compound ? [[word(compound, open)]] : []))
  return {
    ways: [asTyped, ...joined, ...others.map((other) => other.map((text) => word(text)))],
    doubtful: others.length === 0,
  }
}

/**
 * What somebody typed, as meanings that a product has to match.
 * @param open whether the last word may still be going on.
 */
export function understand(typed: string, thesaurus: Thesaurus, open: boolean): Meaning[] {
  const pieces = piecesOf(typed).slice(0, SEARCH_LIMITS.queryWords)
  const meanings: Meaning[] = []
  for (let at = 0; at < pieces.length;) {
    const rest = pieces.slice(at)
    const expression = expressionAt(
      thesaurus,
      rest.flatMap(({ words }) => words),
    )
    const taken = expression && piecesTaken(rest, expression.length)
    const length = taken ?? 1
    const last = at + length === pieces.length
    meanings.push(meaningOf(rest.slice(0, length), taken ? expression.others : [], open && last))
    at += length
  }
  return meanings
}
