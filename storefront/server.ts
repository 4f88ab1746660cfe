import { randomBytes } from "node:crypto"
import { resolve } from "node:path"
import { createRequestHandler } from "@remix-run/express"
import type { ServerBuild } from "@remix-run/node"
import compression from "compression"
import express, { type NextFunction, type Request, type Response } from "express"
import { bounded, canonical, honestErrors } from "./app/lib/door.server"
import { env, type Environment } from "./app/lib/env.server"
import { PictureCache } from "./app/pictures/cache.server"
import { pictureHandler } from "./app/pictures/handler.server"
import { throttled } from "./app/lib/throttle.server"
import { contentSecurityPolicy, SECURITY_HEADERS } from "./app/lib/security.server"

const SHUTDOWN_GRACE_MS = 10_000
/** Some 20,000 shown sizes; a third of the demonstration's, and the rest is made again when asked for. */
const PICTURE_CACHE_BYTES = 512 * 1024 * 1024
/** One core makes pictures, the other renders pages. */
const PICTURES_AT_ONCE = 1
const MAX_PICTURES_WAITING = 200

function readSettings(): Environment {
  try {
    return env()
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exit(78) // EX_CONFIG of sysexits.h
  }
}

function secure(settings: Environment) {
  const https = settings.STORE_URL.startsWith("https:")
  return (_req: Request, res: Response, next: NextFunction) => {
    const nonce = randomBytes(16).toString("base64")
    res.locals.nonce = nonce
    res.set(SECURITY_HEADERS)
    res.set("Content-Security-Policy", contentSecurityPolicy(nonce, settings.STRIPE_PAGE_ORIGIN))
    if (https) res.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains")
    next()
  }
}

const pictures = (settings: Environment) =>
  new PictureCache({
    masters: "build/client/pictures",
    folder: resolve(settings.PICTURE_CACHE),
    maxBytes: PICTURE_CACHE_BYTES,
    atOnce: PICTURES_AT_ONCE,
    maxWaiting: MAX_PICTURES_WAITING,
  })

async function main() {
  const settings = readSettings()
  // @ts-expect-error -- made by the build, without types
  const build = (await import("./build/server/index.js")) as ServerBuild
  const app = express()
  app.disable("x-powered-by")
  app.set("trust proxy", "loopback")
  app.get("/healthz", (_req, res) => res.type("text").send("ok\n"))
  app.use(throttled(settings.RATE_LIMITS, settings.REDIS_URL), honestErrors)
  app.use(compression())
  app.use(secure(settings))
  app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: "1y" }))
  app.get("/img/*", pictureHandler(pictures(settings)))
  app.use(express.static("build/client", { maxAge: "1h" }))
  app.use(bounded, canonical)
  app.all(
    "*",
    createRequestHandler({
      build,
      mode: "production",
      getLoadContext: (_req, res) => ({ nonce: res.locals.nonce as string }),
    }),
  )
  const server = app.listen(settings.PORT)
  process.once("SIGTERM", () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), SHUTDOWN_GRACE_MS).unref()
  })
}

await main()
