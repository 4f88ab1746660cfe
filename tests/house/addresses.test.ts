import { expect, test } from "vitest"
import * as commerce from "../../commerce/src/lib/address-fit"
import * as storefront from "../../storefront/app/lib/address"

test("commerce and the storefront have one rule for what fits a country", () => {
  expect(commerce.PROVINCES).toEqual(storefront.PROVINCES)
  expect(commerce.POSTAL_CODES).toEqual(storefront.POSTAL_CODES)
})

test("and one for which proxies are believed", async () => {
  const { read } = await import("./source-files")
  expect(read("commerce/src/config/proxies.ts")).toBe(read("storefront/app/lib/proxies.ts"))
})
