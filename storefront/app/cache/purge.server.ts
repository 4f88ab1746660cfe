import { createHmac, timingSafeEqual } from "node:crypto"
import express, { type ErrorRequestHandler, type RequestHandler } from "express"
import { z } from "zod"
import type { Secrets } from "../lib/env.server"
import { unread } from "../lib/unread.server"

/** A signature is taken for so long, in seconds: clocks differ a little. */
export const SIGNATURE_AGE_S = 60
/** Tags named at once; commerce says "all" before that. */
export const MAX_TAGS = 1_000

const Purge = z.object({
  /** Null: every page. */
  tags: z.array(z.string().max(100)).max(MAX_TAGS).nullable(),
})

/** The signature of a purge: HMAC-SHA-256 over "<unix seconds>.<body>", in hexadecimal. */
export const signature = (secret: string, seconds: string, body: string): string =>
  createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")

/** Whether commerce has signed this, now. One that is said again within the minute does no harm. */
export function isSigned(
  secrets: Secrets,
  seconds: string | undefined,
  given: string | undefined,
  body: string,
  nowMs = Date.now(),
): boolean {
  if (!given || !seconds || !/^\d{1,12}$/.test(seconds)) return false
  if (Math.abs(nowMs / 1_000 - Number(seconds)) > SIGNATURE_AGE_S) return false
  const found = Buffer.from(given)
  return secrets.some((secret) => {
    const wanted = Buffer.from(signature(secret, seconds, body))
    return wanted.length === found.length && timingSafeEqual(wanted, found)
  })
}

/** What is to be purged: some tags, or everything; undefined for what is no purge. */
export function readPurge(body: string): ReadonlySet<string> | null | undefined {
  let json: unknown
  try {
    json = JSON.parse(body)
  } catch {
    return undefined
  }
  const parsed = Purge.safeParse(json)
  if (!parsed.success) return undefined
  return parsed.data.tags && new Set(parsed.data.tags)
}

/** `POST` here with a signed body makes pages untrue: 204; 403 without a signature. */
export const PURGE_PATH = "/internal/purge"
const MAX_BODY = "128kb"
const SIGNED = ["x-podium-timestamp", "x-podium-signature"] as const

interface Purgeable {
  purge(tags?: ReadonlySet<string>): void
}

/** Takes commerce's word for what has changed. `expireAll` is for what pages are made of besides. */
export function purgeHandler(
  secrets: Secrets,
  pages: Purgeable,
  expireAll: () => void,
): (RequestHandler | ErrorRequestHandler)[] {
  /** Nobody's body is read who does not even say that it is signed. */
  const claimed: RequestHandler = (req, res, next) =>
    SIGNED.every((name) => req.get(name)) ? next() : res.sendStatus(403)
  const take: RequestHandler = (req, res) => {
    const body = typeof req.body === "string" ? req.body : ""
    const [seconds, given] = SIGNED.map((name) => req.get(name))
    if (!isSigned(secrets, seconds, given, body)) return void res.sendStatus(403)
    const tags = readPurge(body)
    if (tags === undefined) return void res.sendStatus(400)
    if (tags === null) expireAll()
    pages.purge(tags ?? undefined)
    res.sendStatus(204)
  }
  return [claimed, express.text({ type: "application/json", limit: MAX_BODY }), unread, take]
}
