import { dictionary } from "@zxcvbn-ts/language-common"
import { describe, expect, test } from "vitest"
import { isWeakPassword } from "./weak-password"

const LEAST = 8
const weak = (password: string, email = "zoe@fans.example") =>
  isWeakPassword(password, email, LEAST)

test("the 3000 most common that are long enough are all refused", () => {
  const long = dictionary["passwords-common"].filter((one) => one.length >= LEAST)
  expect(long.length).toBeGreaterThan(3_000)
  expect(long.slice(0, 3_000).filter((one) => !weak(one))).toEqual([])
})

test.each([
  "password1",
  "PassWord1",
  "qwertyuiop",
  "P@ssw0rd",
  "ｐａｓｓｗｏｒｄ１",
  "motdepasse",
  "podium-fan",
  "Podium2028!",
  "olympics2028",
  "OlympicGames",
  "jeuxolympiques",
  "médaille2026",
  "losangeles28",
])("%s is weak", (password) => {
  expect(weak(password)).toBe(true)
})

test.each([
  "a-long-password",
  "correct horse battery",
  "my seven olympic cats",
  "2028-wild-geese",
  "k8Vt!x2Qz",
  "zoe-zoe-zoe",
])("%s is not", (password) => {
  expect(weak(password)).toBe(false)
})

describe("the name in the account's address", () => {
  test("is no password, with a number or twice neither", () => {
    for (const password of ["maya.ortiz", "Maya.Ortiz1998", "maya.ortizmaya.ortiz"]) {
      expect(weak(password, "maya.ortiz@fans.example")).toBe(true)
      expect(weak(password, "zoe@fans.example")).toBe(false)
    }
  })

  test("of signs is taken as signs", () => {
    expect(weak("a.*b a.*b", "a.*b@fans.example")).toBe(true)
    expect(weak("along and wide sea", "a.*d@fans.example")).toBe(false)
  })
})
