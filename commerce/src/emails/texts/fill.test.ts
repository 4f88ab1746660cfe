import { describe, expect, test } from "vitest"
import { en } from "./en"
import { fill, TEXTS } from "./fill"

const placesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()

describe.each(Object.entries(TEXTS))("the texts in %s", (_language, texts) => {
  test.each(Object.keys(en) as (keyof typeof en)[])(
    "%s has every text with its places",
    (group) => {
      const [english, other] = [en[group], texts[group]] as Record<string, string>[]
      expect(Object.keys(other ?? {})).toEqual(Object.keys(english ?? {}))
      for (const [key, text] of Object.entries(other ?? {})) {
        expect(text.trim(), key).not.toBe("")
        expect([...new Set(placesIn(text))], key).toEqual([
          ...new Set(placesIn(english?.[key] ?? "")),
        ])
      }
    },
  )
})

describe("fill", () => {
  test("puts values in once and on one line", () => {
    expect(fill("{a} and {b}", { a: "{b}", b: "x\r\ny" })).toBe("{b} and x y")
  })

  test("leaves a place that has no value", () => {
    expect(fill("{constructor} {a}", { a: "1" })).toBe("{constructor} 1")
  })
})
