import type { z } from "zod"
import type { FormTree } from "../params/form"
import { checkParams } from "../params/check"
import type { Transaction } from "../state/transaction"

export interface Call<Params> {
  tx: Transaction
  params: Params
  /** The `:id` of the path, or "". */
  id: string
  /** Origin of this server, e.g. http://127.0.0.1:4242. */
  base: string
}

export interface Endpoint {
  method: "GET" | "POST"
  /** With `:id` where the object's id stands. */
  path: string
  /** Parses the parameters and runs; throws a `StripeRefusal`. */
  run(call: Call<FormTree>): object
}

/** One call of the API: its parameters as a schema, its work inside one transaction. */
export function endpoint<Schema extends z.ZodType<{ expand?: string[] | undefined }>>(
  method: Endpoint["method"],
  path: string,
  schema: Schema,
  run: (call: Call<z.output<Schema>>) => object,
): Endpoint {
  return {
    method,
    path,
    run: (call) => run({ ...call, params: checkParams(schema, call.params) }),
  }
}

/** A segment that is no text stands for nothing that exists. */
function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}

/** The id in `path` when it fits the pattern (`""` when the pattern has none), else null. */
export function matchPath(pattern: string, path: string): string | null {
  const wanted = pattern.split("/")
  const given = path.split("/")
  const place = wanted.indexOf(":id")
  const fits = wanted.every((part, at) => at === place || part === given[at])
  if (!fits || wanted.length !== given.length) return null
  return place < 0 ? "" : decoded(given[place] ?? "")
}
