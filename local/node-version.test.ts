import { describe, expect, test } from "vitest"
// @ts-expect-error plain JavaScript: it runs before anything is installed
import { isSupported, versionProblem } from "./node-version.mjs"

describe("which Node", () => {
  test.each(["v20.19.0", "v20.20.2", "v22.12.0", "v22.20.1", "v23.0.0", "v24.1.0"])(
    "%s runs it",
    (it) => {
      expect(isSupported(it)).toBe(true)
      expect(versionProblem(it)).toBeNull()
    },
  )

  test.each(["v18.20.4", "v20.18.3", "v21.7.0", "v22.11.0", "v16.0.0"])(
    "%s is turned away in one sentence",
    (it) => {
      expect(isSupported(it)).toBe(false)
      expect(versionProblem(it)).toContain(it)
      expect(versionProblem(it)).not.toContain("\n")
    },
  )
})
