import { randomBytes } from "node:crypto"
import { createServer } from "node:http"
import { resolve } from "node:path"
import { createRequestHandler } from "@remix-run/express"
import type { ServerBuild } from "@remix-run/node"
import compression from "compression"
import express, { type NextFunction, type Request, type Response } from "express"
import { pageFront } from "./app/cache/front.server"
import { pageCache, type Application } from "./app/cache/pages.server"
import { PURGE_PATH, purgeHandler } from "./app/cache/purge.server"
import { assets, publicFiles } from "./app/lib/assets.server"
import { bounded, canonical, headsOfData, honestCaching, ownForms } from "./app/lib/door.server"
import { env, type Environment } from "./app/lib/env.server"
import { asRequest, logAsJson } from "./app/lib/json-log.server"
import { meOfNobody } from "./app/lib/me.server"
import { PictureCache } from "./app/pictures/cache.server"
import { pictureHandler } from "./app/pictures/handler.server"
import { policyReports } from "./app/lib/policy-reports.server"
import { contentSecurityPolicy, firstHeaders, POLICY_REPORTS_PATH } from "./app/lib/security.server"
import { shutDown } from "./app/lib/shutdown.server"
import { throttleFor } from "./app/lib/throttle.server"

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

/** For pages of one person: their inline scripts carry a nonce that is never sent twice. */
function secure(settings: Environment) {
  return (_req: Request, res: Response, next: NextFunction) => {
    const nonce = randomBytes(16).toString("base64")
    const policy = contentSecurityPolicy([`'nonce-${nonce}'`], settings.STRIPE_PAGE_ORIGIN)
    res.locals.nonce = nonce
    res.set("Content-Security-Policy", policy)
    next()
  }
}

const passOn: ReturnType<typeof pageFront> = (_req, _res, next) => next()

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
  logAsJson()
  // @ts-expect-error -- made by the build, without types
  const build = (await import("./build/server/index.js")) as ServerBuild
  const application = build.entry.module as unknown as Application
  const pages = pageCache(build, application, settings)
  const throttle = throttleFor(settings.RATE_LIMITS, settings.REDIS_URL)
  const app = express()
  app.disable("x-powered-by")
  app.set("trust proxy", "loopback")
  app.get("/healthz", (_req, res) => res.type("text").send("ok\n"))
  app.use(honestCaching)
  app.post(PURGE_PATH, purgeHandler(settings.STOREFRONT_SECRET, pages, application.expireAll))
  app.post(POLICY_REPORTS_PATH, policyReports())
  app.use(compression())
  app.use(secure(settings))
  app.use("/assets", assets("build/client/assets"))
  app.get("/img/*", pictureHandler(pictures(settings), throttle.pictures))
  app.use(publicFiles("build/client"))
  app.use(bounded, canonical, headsOfData, ownForms, throttle.ownPages)
  app.all(
    "*",
    createRequestHandler({
      build,
      mode: "production",
      getLoadContext: (_req, res) => ({ nonce: res.locals.nonce as string }),
    }),
  )
  const front = settings.PAGE_CACHE_MB ? pageFront(pages, throttle.newPages) : passOn
  const nobody = meOfNobody(settings.STORE_URL)
  const first = Object.entries(firstHeaders(settings.STORE_URL))
  const server = createServer((req, res) => {
    for (const [name, value] of first) res.setHeader(name, value)
    asRequest(req.method, req.url, () =>
      nobody(req, res, () =>
        throttle.requests(req, res, () => front(req, res, () => app(req, res))),
      ),
    )
  })
  server.listen(settings.PORT)
  process.once("SIGTERM", () => {
    void shutDown(server, SHUTDOWN_GRACE_MS).then(() => process.exit(0))
  })
}

await main()
