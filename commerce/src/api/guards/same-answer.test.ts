import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { beforeEach, expect, test, vi } from "vitest"
import { sameAnswer } from "./same-answer"

type Done = (error: null, hash: Buffer) => void
const scrypt = vi.hoisted(() => vi.fn())
vi.mock("node:crypto", async (original) => ({ ...(await original<object>()), scrypt }))

beforeEach(() => {
  scrypt.mockReset()
  scrypt.mockImplementation((_p: string, _s: Buffer, bytes: number, _o: object, done: Done) =>
    done(null, Buffer.alloc(bytes)),
  )
})

/** A request about an account that is there or not. */
function asked(path: string, known: boolean) {
  const auth = { listProviderIdentities: async () => (known ? [{ id: "provid_1" }] : []) }
  const body = { email: "maya@fans.example", password: "a-password" }
  return { path, method: "POST", body, scope: { resolve: () => auth } } as unknown as MedusaRequest
}

const answer = (statusCode: number) => {
  const json = vi.fn()
  return { json, res: { statusCode, json } as unknown as MedusaResponse }
}

test.each([
  ["/customer/emailpass", false, 1],
  ["/customer/emailpass", true, 0],
  ["/user/emailpass/", false, 1],
  ["/customer/emailpass/register", false, 0],
  ["/session", false, 0],
])("%s for an account that is known: %j hashes %i times here", async (path, known, times) => {
  const next = vi.fn()
  await sameAnswer(asked(path, known), answer(401).res, next)
  expect(scrypt).toHaveBeenCalledTimes(times)
  expect(next).toHaveBeenCalledOnce()
})

test("a hash costs what Medusa's do", async () => {
  await sameAnswer(asked("/customer/emailpass", false), answer(401).res, vi.fn())
  expect(scrypt.mock.calls[0]?.[3]).toMatchObject({ N: 32_768, r: 8, p: 3 })
})

test("a registration that fails does not say why, and one that succeeds is told", async () => {
  const [failed, made] = [answer(401), answer(200)]
  await sameAnswer(asked("/customer/emailpass/register", true), failed.res, vi.fn())
  failed.res.json({ message: "Identity with email already exists" })
  expect(JSON.stringify(failed.json.mock.calls)).not.toMatch(/exists|email/)
  await sameAnswer(asked("/customer/emailpass/register", false), made.res, vi.fn())
  made.res.json({ token: "t" })
  expect(made.json).toHaveBeenCalledWith({ token: "t" })
})
