import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

interface Level {
  location_id: string
  stocked_quantity: BigNumberInput
  reserved_quantity: BigNumberInput
}

/** One of the things that a variant is made up of, with what lies of it where. */
export interface Part {
  inventory_item_id?: string
  required_quantity: number
  inventory?: { location_levels?: Level[] | null } | null
}

/** For how many pieces there is enough of a part at one place. */
const enoughAt = (level: Level, needed: number): number => {
  const left = MathBN.sub(level.stocked_quantity, level.reserved_quantity)
  return Math.floor(MathBN.div(left, needed).toNumber())
}

/**
 * How many pieces one line can have: its reservation takes each part whole from one place. Null where
 * nothing says what the variant is made up of.
 */
export function mostInOneLine(parts: readonly Part[], places: ReadonlySet<string>): number | null {
  if (!parts.length) return null
  const most = parts.map(({ required_quantity: needed, inventory }) => {
    const levels = (inventory?.location_levels ?? []).filter((one) => places.has(one.location_id))
    return Math.max(0, ...levels.map((level) => enoughAt(level, needed)))
  })
  return Math.min(...most)
}

/** A line, with the inventory items that its pieces are taken of. */
export interface Drawing {
  id: string
  items: readonly string[]
}

/**
 * The lines that take of what another line takes of, too. Medusa compares each line by itself with what
 * is left, so that together they are sold more than there is.
 */
export function sharingLines(lines: readonly Drawing[]): string[] {
  const takers = new Map<string, number>()
  for (const { items } of lines) {
    for (const item of new Set(items)) takers.set(item, (takers.get(item) ?? 0) + 1)
  }
  const shares = ({ items }: Drawing) => items.some((item) => (takers.get(item) ?? 0) > 1)
  return lines.filter(shares).map(({ id }) => id)
}
