import fc from "fast-check"
import Stripe from "stripe"
import { describe, expect, test } from "vitest"
import { REFUND_MARK, refundOrAdopt, stands, unrecordedRefunds } from "./refund"

interface Refund {
  id: string
  amount: number
  status: string
  metadata: Record<string, string>
}

const refund = (id: string, amount: number, mark?: string, status = "succeeded"): Refund => ({
  id,
  amount,
  status,
  metadata: mark ? { [REFUND_MARK]: mark } : {},
})
const outage = () => new Stripe.errors.StripeConnectionError({ message: "", type: "api_error" })

/** Stripe's refunds of one payment. `fail` breaks a creation off before or after it was done. */
function account(refunds: Refund[], fail?: "before" | "after") {
  let made = 0
  const stripe = {
    refunds: {
      list: async () => ({ data: [...refunds] }),
      update: async (id: string, { metadata }: Pick<Refund, "metadata">) => {
        const found = refunds.find((one) => one.id === id)
        return Object.assign(found ?? {}, { metadata })
      },
      create: async ({ amount, metadata }: Refund, { idempotencyKey }: Stripe.RequestOptions) => {
        if (fail === "before") throw outage()
        const id = `re_new_${(made += 1)}_${idempotencyKey}`
        refunds.unshift({ id, amount, status: "succeeded", metadata })
        if (fail === "after") throw outage()
        return refunds[0]
      },
    },
  }
  return { stripe: stripe as unknown as Stripe, refunds }
}

const books =
  (...ids: string[]) =>
  async (asked: string[]) =>
    new Set(asked.filter((id) => ids.includes(id)))

describe("unrecordedRefunds", () => {
  const listed = async (refunds: Refund[], ...booked: string[]) => {
    const found = await unrecordedRefunds(account(refunds).stripe, "pi_1", books(...booked))
    return found.map(({ refund: { id }, replaces }) => [id, replaces])
  }

  test("are those that stand and bear no mark of a refund that Medusa has", async () => {
    const refunds = [
      refund("re_booked", 100, "ref_1"),
      refund("re_struck_out", 200, "ref_gone"),
      refund("re_by_hand", 300),
      refund("re_failed", 400, undefined, "failed"),
      refund("re_canceled", 500, "ref_gone_too", "canceled"),
      refund("re_pending", 600, undefined, "pending"),
    ]
    expect(await listed(refunds, "ref_1")).toEqual([
      ["re_struck_out", null],
      ["re_by_hand", null],
      ["re_pending", null],
    ])
  })

  test("take the place of one that failed, of the same amount, each of one", async () => {
    const refunds = [
      refund("re_b", 100),
      refund("re_a", 100),
      refund("re_other", 250),
      refund("re_failed", 100, "ref_1", "failed"),
    ]
    expect(await listed(refunds, "ref_1")).toEqual([
      ["re_b", "ref_1"],
      ["re_a", null],
      ["re_other", null],
    ])
  })

  test("do not take the place of one that was replaced before, or that nobody booked", async () => {
    const replaced = [
      refund("re_new", 100),
      refund("re_instead", 100, "ref_1"),
      refund("re_failed", 100, "ref_1", "failed"),
    ]
    expect(await listed(replaced, "ref_1")).toEqual([["re_new", null]])
    const unbooked = [refund("re_new", 100), refund("re_failed", 100, "ref_2", "failed")]
    expect(await listed(unbooked)).toEqual([["re_new", null]])
  })

  test("the books are not asked when there is nothing to look up", async () => {
    const asked = () => Promise.reject(new Error("asked"))
    const { stripe } = account([refund("re_1", 100)])
    await expect(unrecordedRefunds(stripe, "pi_1", asked)).resolves.toHaveLength(1)
  })
})

describe("refundOrAdopt", () => {
  test("pays, under the mark and the key of Medusa's refund", async () => {
    const { stripe, refunds } = account([])
    const made = await refundOrAdopt(stripe, "pi_1", 500, "ref_1", books("ref_1"))
    expect(made.id).toBe("re_new_1_ref_1")
    expect(refunds).toMatchObject([{ amount: 500, metadata: { [REFUND_MARK]: "ref_1" } }])
  })

  test("adopts one of the same amount that nobody has booked, and no other", async () => {
    const { stripe, refunds } = account([refund("re_x", 400), refund("re_by_hand", 500)])
    const adopted = await refundOrAdopt(stripe, "pi_1", 500, "ref_1", books("ref_1"))
    expect(adopted).toMatchObject({ id: "re_by_hand", metadata: { [REFUND_MARK]: "ref_1" } })
    expect(refunds).toHaveLength(2)
  })

  test("an answer that was lost is looked up: paid is paid", async () => {
    const { stripe, refunds } = account([], "after")
    const found = await refundOrAdopt(stripe, "pi_1", 500, "ref_1", books("ref_1"))
    expect([found.id, refunds.length]).toEqual(["re_new_1_ref_1", 1])
  })

  test("a call that never arrived is an outage, and the next one pays once", async () => {
    const failing = account([], "before")
    const broken = refundOrAdopt(failing.stripe, "pi_1", 500, "ref_1", books("ref_1"))
    await expect(broken).rejects.toBeInstanceOf(Stripe.errors.StripeConnectionError)
    expect(failing.refunds).toEqual([])
  })

  test("however often calls break off and are tried again, the amount is paid once", async () => {
    const endings = fc.array(fc.constantFrom("before" as const, "after" as const))
    await fc.assert(
      fc.asyncProperty(endings, async (tries) => {
        const refunds: Refund[] = []
        // Each broken try leaves no record in Medusa; each new one comes under a new id.
        for (const [at, fail] of tries.entries()) {
          const { stripe } = account(refunds, fail)
          const { list } = stripe.refunds
          let lists = 0
          // The look-up after the broken call fails as well.
          stripe.refunds.list = ((...args: Parameters<typeof list>) => {
            if ((lists += 1) > 1) throw outage()
            return list(...args)
          }) as typeof list
          await refundOrAdopt(stripe, "pi_1", 500, `ref_${at}`, books()).catch(() => undefined)
        }
        await refundOrAdopt(account(refunds).stripe, "pi_1", 500, "ref_last", books("ref_last"))
        expect(refunds.map(({ amount }) => amount)).toEqual([500])
      }),
    )
  })
})

test.each([
  ["succeeded", true],
  ["pending", true],
  ["requires_action", true],
  ["failed", false],
  ["canceled", false],
])("a refund that is %s stands: %s", (status, standing) =>
  expect(stands({ status })).toBe(standing),
)
