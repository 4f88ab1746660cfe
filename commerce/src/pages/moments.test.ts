import { expect, test } from "vitest"
import { momentsAround } from "./moments"

const NOW = Date.parse("2028-07-14T20:00:00Z")
const at = (seconds: number) => new Date(NOW + seconds * 1_000)
const seconds = (moments: number[]) => moments.map((moment) => Math.floor((moment - NOW) / 1_000))

test("prices change when lists begin and when they end, in order and each moment once", () => {
  const lists = [
    { starts_at: at(9), ends_at: at(3600) },
    { starts_at: at(-3600).toISOString(), ends_at: at(2).toISOString() },
    { starts_at: at(9), ends_at: null },
    {},
  ]
  expect(seconds(momentsAround(lists, NOW, 10_000))).toEqual([2, 9])
})

test("a moment that has just been missed counts, and one of long ago does not", () => {
  const lists = [{ starts_at: at(-5) }, { starts_at: at(-20) }, { ends_at: at(11) }]
  expect(seconds(momentsAround(lists, NOW, 10_000))).toEqual([-5])
})
