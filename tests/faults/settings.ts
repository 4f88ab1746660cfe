import { randomInt } from "node:crypto"
import { z } from "zod"

const SHORT_RUNS = 24
const LARGEST_SEED = 2 ** 31 - 1
/** So many carts share one kill or restart: a start of commerce costs ten seconds. */
const PER_BATCH = { short: 8, long: 25 }
const LONG_FROM_RUNS = 100

const Environment = z.object({
  FAULTS_SEED: z.coerce
    .number()
    .int()
    .min(0)
    .max(LARGEST_SEED)
    .default(() => randomInt(LARGEST_SEED)),
  FAULTS_RUNS: z.coerce.number().int().min(1).max(100_000).default(SHORT_RUNS),
  /** Only these batches of a run, counted from 0, with commas between: to see again what went wrong. */
  FAULTS_ONLY: z
    .string()
    .transform((list) => list.split(",").map(Number))
    .pipe(z.array(z.number().int().min(0)))
    .optional(),
})

export interface Settings {
  seed: number
  runs: number
  only?: number[]
  perBatch: number
}

/** What this run of the suite was told by its environment; an empty variable counts as unset. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""))
  const { FAULTS_SEED: seed, FAULTS_RUNS: runs, FAULTS_ONLY: only } = Environment.parse(set)
  const perBatch = runs < LONG_FROM_RUNS ? PER_BATCH.short : PER_BATCH.long
  return { seed, runs, only, perBatch }
}

/** The command that draws a batch again. */
export const replayOf = ({ seed, runs }: Settings, batch: number) =>
  `FAULTS_SEED=${seed} FAULTS_RUNS=${runs} FAULTS_ONLY=${batch} npm run faults`
