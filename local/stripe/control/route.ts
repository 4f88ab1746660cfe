import type { z } from "zod"
import type { Context } from "../context"

export interface ControlAnswer {
  status: number
  body: unknown
}

export interface ControlRoute {
  method: "GET" | "POST" | "DELETE"
  path: string
  /** `body` is the parsed JSON, `{}` when there is none. */
  run(context: Context, id: string, body: unknown): ControlAnswer | Promise<ControlAnswer>
}

export function ok(body: unknown): ControlAnswer {
  return { status: 200, body }
}

export function notFound(what: string, id: string): ControlAnswer {
  return { status: 404, body: { error: `there is no ${what} ${id}` } }
}

export function conflict(error: string): ControlAnswer {
  return { status: 409, body: { error } }
}

/** One switch of the control API. */
export function control<Schema extends z.ZodType>(
  method: ControlRoute["method"],
  path: string,
  schema: Schema,
  run: (
    context: Context,
    body: z.output<Schema>,
    id: string,
  ) => ControlAnswer | Promise<ControlAnswer>,
): ControlRoute {
  return {
    method,
    path,
    run(context, id, body) {
      const parsed = schema.safeParse(body)
      if (parsed.success) return run(context, parsed.data, id)
      const error = parsed.error.issues
        .map((issue) => `${issue.path.join(".") || "body"}: ${issue.message}`)
        .join("; ")
      return { status: 400, body: { error } }
    },
  }
}
