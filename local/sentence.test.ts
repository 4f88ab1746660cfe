import { describe, expect, test } from "vitest"
import { explain, Sentence } from "./sentence"

const system = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: what the system said`), { code, path })

describe("what a person is told", () => {
  test("a sentence as it is", () => {
    expect(explain(new Sentence("The store runs already."))).toBe("The store runs already.")
  })

  test("that the disk is full, and where", () => {
    expect(explain(system("ENOSPC"))).toMatch(/^The disk is full.*\.$/)
    expect(explain(system("ENOSPC", "/srv/podium"))).toBe("The disk is full: /srv/podium")
  })

  test("which folder may not be written", () => {
    expect(explain(system("EACCES", "/srv/podium"))).toContain("/srv/podium")
  })

  test.each([new Error("something else"), system("EOTHER"), "just words", new TypeError("x is y")])(
    "never a stack trace: %s",
    (thrown) => {
      expect(explain(thrown)).not.toMatch(/\n|\sat /)
      expect(explain(thrown).length).toBeGreaterThan(0)
    },
  )
})
