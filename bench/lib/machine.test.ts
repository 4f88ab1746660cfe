import { expect, test } from "vitest"
import { load, machine, ownProcessorMs, processorMs } from "./machine"

/** Work that takes some processor time, until a clock has moved. */
function workUntil(moved: () => boolean) {
  let sum = 0
  while (!moved()) for (let n = 0; n < 1e5; n += 1) sum += Math.sqrt(n)
  return sum
}

test("the processor's time of this process grows with its work", () => {
  const before = ownProcessorMs()
  workUntil(() => ownProcessorMs() > before)
  expect(ownProcessorMs()).toBeGreaterThan(before)
})

test.runIf(process.platform === "linux")("so does that of a process by its id", () => {
  const before = processorMs(process.pid)
  expect(before).not.toBeNull()
  workUntil(() => (processorMs(process.pid) ?? 0) > (before ?? 0))
})

test("a process that is not there has none", () => {
  expect(processorMs(2 ** 22 + 1)).toBeNull()
})

test("a machine has cores, a processor and a load", () => {
  expect(machine().cores).toBeGreaterThan(0)
  expect(machine().node).toBe(process.version)
  expect(load()).toBeGreaterThanOrEqual(0)
})
