import { parseEnvironment } from "./environment"
import { startLocalStripe } from "./server"

/** `tsx local/stripe/main.ts`: runs until SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const options = parseEnvironment(process.env)
  const log = (line: string) => console.error(`local stripe: ${line}`)
  const server = await startLocalStripe({ ...options, log })
  console.log(`local stripe: listening on ${server.url}`)
  const stop = () => {
    void server.stop().then(() => process.exit(0))
  }
  process.once("SIGTERM", stop)
  process.once("SIGINT", stop)
}

main().catch((error: unknown) => {
  console.error(`local stripe: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
})
