import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { chosenFields, picker, type FieldList } from "../../lib/field-list"

const asText = (fields: unknown): string | undefined => {
  if (typeof fields === "string") return fields
  return Array.isArray(fields) ? fields.filter((one) => typeof one === "string").join() : undefined
}

/** As much of a request as Medusa reads its own lists of fields from. */
type Listed = MedusaRequest & { allowed?: string[] }

/**
 * Shows some fields of an entity and no others, whatever `?fields=` asks for: they are neither read
 * nor answered, also where Medusa reads a relation whole. `names` are the answer's own for the entity.
 * Has to stand before Medusa's check of the query: with a matcher that names no method.
 */
export const shows =
  (fields: FieldList, ...names: string[]) =>
  (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    req.query.fields = chosenFields(asText(req.query.fields), fields).join()
    // Medusa adds these to what it allows for the next check of the query.
    ;(req as Listed).allowed = [...fields]
    const trim = picker(fields)
    const json = res.json.bind(res)
    res.json = (body) => {
      if (typeof body !== "object" || body === null) return json(body)
      const entries = Object.entries(body).map(([name, value]: [string, unknown]) => [
        name,
        names.includes(name) ? trim(value) : value,
      ])
      return json(Object.fromEntries(entries))
    }
    return next()
  }
