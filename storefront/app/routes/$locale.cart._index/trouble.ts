/** As much of a line as its availability depends on. */
interface Stocked {
  quantity: number
  variant?: {
    manage_inventory?: boolean | null
    allow_backorder?: boolean | null
    inventory_quantity?: number | null
  } | null
}

export type Trouble = { kind: "sold_out" } | { kind: "short"; left: number }

/** What keeps a line from being ordered as it is; undefined when nothing does. */
export function lineTrouble({ quantity, variant }: Stocked): Trouble | undefined {
  if (!variant) return { kind: "sold_out" }
  if (!variant.manage_inventory || variant.allow_backorder) return undefined
  const left = variant.inventory_quantity
  if (typeof left !== "number" || left >= quantity) return undefined
  return left <= 0 ? { kind: "sold_out" } : { kind: "short", left }
}
