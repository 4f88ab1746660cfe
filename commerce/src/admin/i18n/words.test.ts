import { describe, expect, test } from "vitest"
import en from "./en.json"
import fr from "./fr.json"

type Words = { [key: string]: string | Words }

const leaves = (words: Words, path = ""): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  )
const english = new Map(leaves(en))
const french = new Map(leaves(fr))
const values = (text = "") => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted()

describe("the words of the dashboard", () => {
  test("are the same in both languages", () => {
    expect([...french.keys()].toSorted()).toEqual([...english.keys()].toSorted())
  })

  test.each([...english.keys()])("%s says something and fills in the same values", (key) => {
    expect(english.get(key)?.trim()).not.toBe("")
    expect(french.get(key)?.trim()).not.toBe("")
    expect(values(french.get(key))).toEqual(values(english.get(key)))
  })
})
