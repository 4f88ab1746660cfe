import { expect, test } from "vitest"
import { asRequest, loggedPath, logAsJson } from "./json-log.server"

/** A console of its own, and the lines that it writes. */
function opened() {
  const lines: string[] = []
  const said = { log: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  logAsJson(said, (line) => lines.push(line))
  const told = () => lines.map((line) => JSON.parse(line) as Record<string, string>)
  return { said: said as Pick<Console, "log" | "info" | "warn" | "error">, lines, told }
}

test("a line says when, how bad, for which request and what", () => {
  const { said, told } = opened()
  asRequest("POST", "/fr-fr/sign-in?next=/x", () => said.error("storefront: %s:", "GET", 503))
  said.warn("at boot")
  const [first, second] = told()
  expect(first).toMatchObject({
    level: "error",
    kind: "storefront",
    message: "storefront: GET: 503",
    method: "POST",
    path: "/fr-fr/sign-in?…",
  })
  expect(first?.timestamp).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
  expect(second).toMatchObject({ level: "warn", message: "at boot" })
  expect(second).not.toHaveProperty("path")
})

test("signs of a format in what is said are only that", () => {
  const { said, told } = opened()
  said.error("storefront: GET /%s%d%o: 100%")
  expect(told()[0]?.message).toBe("storefront: GET /%s%d%o: 100%")
})

test("requests beside each other are not mixed up", async () => {
  const { said, told } = opened()
  const one = (path: string) =>
    asRequest("GET", path, async () => {
      await Promise.resolve()
      said.info("made")
    })
  await Promise.all([one("/en-us"), one("/fr-fr")])
  expect(told().map(({ path }) => path)).toEqual(["/en-us", "/fr-fr"])
})

test("what is said cannot begin a line of its own", () => {
  const { said, lines } = opened()
  said.error('x\n{"level":"info","message":"forged"}\u2028', new Error("broken"))
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toMatch(/[\r\n]/)
})

test.each([
  ["/en-us/orders/eyJhbGciOi.x", "/en-us/orders/…"],
  ["/en-us/products/la-2028-stadium-mug", "/en-us/products/…"],
  ["/fr-fr/account/reset?token=t&email=a%40b", "/fr-fr/account/reset?…"],
  ["/", "/"],
  ["/a/b/c/d/e/f/g/h/i/j", "/a/b/c/d/e/f/g"],
])("%s is written as %s", (path, written) => expect(loggedPath(path)).toBe(written))
