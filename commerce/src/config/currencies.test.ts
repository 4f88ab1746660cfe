import { MARKETS } from "@podium/seed/data/markets"
import { expect, test } from "vitest"
import { CURRENCIES } from "./currencies"

test("every currency of the seeded markets is indexed", () => {
  const sold = MARKETS.map(({ currency_code: currency }) => currency)
  expect([...CURRENCIES].toSorted()).toEqual([...new Set(sold)].toSorted())
})
