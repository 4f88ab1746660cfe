import { expect, test } from "vitest"
import { lineTrouble } from "./trouble"

const variant = { manage_inventory: true, allow_backorder: false }

test.each([
  [{ quantity: 1, variant: { ...variant, inventory_quantity: 5 } }, undefined],
  [{ quantity: 5, variant: { ...variant, inventory_quantity: 5 } }, undefined],
  [
    { quantity: 6, variant: { ...variant, inventory_quantity: 5 } },
    { kind: "short", left: 5 },
  ],
  [{ quantity: 1, variant: { ...variant, inventory_quantity: 0 } }, { kind: "sold_out" }],
  [
    { quantity: 9, variant: { ...variant, allow_backorder: true, inventory_quantity: 0 } },
    undefined,
  ],
  [{ quantity: 9, variant: { ...variant, manage_inventory: false } }, undefined],
  [{ quantity: 1, variant: null }, { kind: "sold_out" }],
])("%j", (line, trouble) => expect(lineTrouble(line)).toEqual(trouble))
