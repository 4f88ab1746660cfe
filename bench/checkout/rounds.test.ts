import { expect, test } from "vitest"
import { inTurns, medianOf, rateOf, round, type BuyNext } from "./rounds"

/** Shops that note who was asked, in which order. */
function shops(...names: string[]) {
  const asked: string[] = []
  const buying = names.map((name): BuyNext => {
    let orders = 0
    return async () => {
      asked.push(name)
      orders += 1
      return { orderId: `${name} ${orders}`, steps: {} }
    }
  })
  return { asked, buying }
}

test("shops sell in turns, and each keeps what all of its turns came to", async () => {
  const { asked, buying } = shops("ours", "plain")
  const [ours, plain] = await inTurns(buying, { turns: 2, buyers: 1, each: 2 })
  expect(asked.join()).toBe("ours,ours,plain,plain,ours,ours,plain,plain")
  expect(ours?.checkouts.map(({ orderId }) => orderId)).toEqual(
    [1, 2, 3, 4].map((n) => `ours ${n}`),
  )
  expect(plain?.checkouts).toHaveLength(4)
})

test("buyers buy side by side, and one who is refused ends the round", async () => {
  let inside = 0
  let most = 0
  const buyNext: BuyNext = async () => {
    most = Math.max(most, (inside += 1))
    await new Promise(setImmediate)
    inside -= 1
    return { orderId: "order", steps: {} }
  }
  expect((await round(3, 2, buyNext)).checkouts).toHaveLength(6)
  expect(most).toBe(3)
  await expect(round(1, 1, () => Promise.reject(new Error("refused")))).rejects.toThrow("refused")
})

test("a rate is orders by seconds, a median one of the times", () => {
  const checkouts = [300, 100, 200].map((ms) => ({ ms, orderId: "", steps: {} }))
  expect(rateOf({ checkouts, seconds: 1.5 })).toBe(2)
  expect(medianOf({ checkouts, seconds: 1.5 })).toBe(200)
})
