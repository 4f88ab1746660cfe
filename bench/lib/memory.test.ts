import { expect, test } from "vitest"
import { residentMb } from "./memory"

test("reads what Linux tells of a process", () => {
  expect(residentMb("Name:\tnode\nVmHWM:\t 9 kB\nVmRSS:\t  341796 kB\nRssAnon:\t1 kB\n")).toBe(350)
  expect(residentMb("Name:\tkthread\n")).toBeNaN()
})
