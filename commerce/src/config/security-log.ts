import type { NextFunction, Request, Response } from "express"
import { addressKey } from "../lib/fan"
import { pseudonym } from "../lib/pseudonym"
import { securityEventOf } from "../lib/security-event"
import { loggedAddress } from "./logged-address"

/** What guards find out about a request, for its line. */
interface Found {
  /** `customer:` or `user:` with an e-mail address; only its pseudonym is written. */
  account?: string
  /** Whom the storefront calls for; without it the caller's own address counts. */
  address?: string | null
  actor?: string
}
const found = new WeakMap<object, Found>()

/** Tells the log what a guard has found out; nothing of it is written as it is, but an actor's id. */
export function noteForLog(res: object, more: Found): void {
  found.set(res, { ...found.get(res), ...more })
}

/** Medusa's own ids; during a new password an e-mail address stands in their place. */
const ACTOR = /^[a-z]{2,12}_[0-9A-HJKMNP-TV-Z]{26}$/
const actorIn = (req: Request): string | undefined => {
  const { auth_context } = req as Request & { auth_context?: { actor_id?: string } }
  return auth_context?.actor_id
}

/** The line of a request, without anything of a person; null for an everyday one. */
export function lineOf(req: Request, res: Response, secret: string, now: Date): string | null {
  const [path = ""] = req.originalUrl.split("?")
  const told = securityEventOf(req.method, path, res.statusCode)
  if (!told) return null
  const { account, address = req.socket.remoteAddress ?? "", actor } = found.get(res) ?? {}
  const who = actor ?? actorIn(req)
  const level = told.outcome === "success" ? "info" : "warn"
  return JSON.stringify({
    level,
    kind: "security",
    ...told,
    method: req.method,
    path: loggedAddress(path),
    status: res.statusCode,
    ...(who !== undefined && ACTOR.test(who) && { actor: who }),
    ...(account !== undefined && { account: pseudonym("account", account, secret) }),
    ...(address && { from: pseudonym("address", addressKey(address), secret) }),
    timestamp: now.toISOString(),
  })
}

/** Writes a line of JSON about what has to do with security, once it is answered. */
export const securityLog =
  (secret: string, write = (line: string) => void process.stdout.write(`${line}\n`)) =>
  (req: Request, res: Response, next: NextFunction): void => {
    res.once("finish", () => {
      const line = lineOf(req, res, secret, new Date())
      if (line) write(line)
    })
    next()
  }
