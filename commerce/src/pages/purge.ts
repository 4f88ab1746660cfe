import { createHmac } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import { environment } from "../config/environment"
import type { StaleTags } from "./changes"

const PATH = "/internal/purge"
const TIMEOUT_MS = 1_000
/** A storefront that has just been started anew has no old pages: who is away is not asked for long. */
const TRIES_AFTER_MS = [0, 300, 1_500]
/** As many as the storefront reads. */
const MAX_TAGS = 1_000

/** A purge that a storefront did not take; its pages stay for a minute at most. */
export class NotPurged extends Error {}

const sign = (secret: string, seconds: string, body: string): string =>
  createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")

async function tell(origin: string, secret: string, body: string): Promise<boolean> {
  const seconds = String(Math.floor(Date.now() / 1_000))
  const answer = await fetch(new URL(PATH, origin), {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "x-podium-timestamp": seconds,
      "x-podium-signature": sign(secret, seconds, body),
    },
    body,
    redirect: "error",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => null)
  return answer?.ok ?? false
}

async function purgeOne(origin: string, secret: string, body: string): Promise<void> {
  for (const after of TRIES_AFTER_MS) {
    if (after) await wait(after)
    if (await tell(origin, secret, body)) return
  }
  throw new NotPurged(new URL(origin).host)
}

/**
 * Tells every storefront which of its pages are not true any more (null: all of them).
 * @throws NotPurged with the host of one that does not answer
 */
export async function purgePages(tags: StaleTags): Promise<void> {
  const { STOREFRONT_URLS: origins = [], STOREFRONT_SECRET } = environment()
  const [secret] = STOREFRONT_SECRET
  if (!origins.length || tags?.size === 0) return
  const named = tags && tags.size <= MAX_TAGS ? [...tags] : null
  const body = JSON.stringify({ tags: named })
  await Promise.all(origins.map((origin) => purgeOne(origin, secret, body)))
}
