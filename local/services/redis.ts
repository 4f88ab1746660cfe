import { mkdirSync } from "node:fs"
import { connect } from "node:net"
import { once } from "node:events"
import { inPath, installPackage } from "../packages"
import { startService, type Service } from "../service"

const NAMES = ["redis-server"]

/** A Redis to test with: the system's, or the distribution's package. Undefined where there is neither. */
export function findRedis(): string | undefined {
  const found = inPath(NAMES)
  if (found) return found
  installPackage("redis-server")
  return inPath(NAMES)
}

const BINARY = "PODIUM_TEST_REDIS"

/** Hands the program to the test runners that this process starts. */
export const redisEnvironment = (binary: string | undefined) => ({ [BINARY]: binary ?? "" })

/** The program that `npm test` found; undefined where there is none. */
export const redisForTests = (): string | undefined => process.env[BINARY] || undefined

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1")
  try {
    await once(socket, "connect")
    socket.write("PING\r\n")
    const [said] = (await once(socket, "data")) as [Buffer]
    return said.toString().startsWith("+PONG")
  } finally {
    socket.destroy()
  }
}

/** Starts a Redis on loopback that keeps nothing: whoever kills it has lost what was in it. */
export function startRedis(binary: string, port: number, folder: string): Promise<Service> {
  mkdirSync(folder, { recursive: true })
  return startService({
    name: "Redis",
    command: binary,
    args: ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
    cwd: folder,
    env: process.env,
    logFile: `${folder}/redis.log`,
    ready: () => answers(port),
  })
}
