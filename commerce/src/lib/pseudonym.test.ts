import { expect, test } from "vitest"
import { pseudonym } from "./pseudonym"

const SECRET = "a secret of the tests"
const MAYA = "customer:maya@fans.example"

test("is always the same, and another for others, for another kind and with another secret", () => {
  const one = pseudonym("account", MAYA, SECRET)
  expect(pseudonym("account", MAYA, SECRET)).toBe(one)
  expect(pseudonym("account", `${MAYA}s`, SECRET)).not.toBe(one)
  expect(pseudonym("address", MAYA, SECRET)).not.toBe(one)
  expect(pseudonym("account", MAYA, `${SECRET}s`)).not.toBe(one)
})

test("has nothing of whom it stands for", () => {
  expect(pseudonym("account", MAYA, SECRET)).toMatch(/^[\w-]{16}$/)
})
