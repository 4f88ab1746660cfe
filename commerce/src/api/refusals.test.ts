import { MedusaError } from "@medusajs/framework/utils"
import { expect, test } from "vitest"
import { refusalOf } from "./refusals"

const ofDatabase = (code: string) =>
  Object.assign(new Error('insert into "cart" ("id") values ($1) - something'), { code })

test.each([
  ["08P01", "invalid_data"],
  ["21000", "invalid_data"],
  ["22021", "invalid_data"],
  ["ENAMETOOLONG", "invalid_data"],
  ["22P02", "invalid_data"],
  ["22009", "invalid_data"],
  ["42883", "invalid_data"],
  ["23502", "invalid_data"],
  ["23503", "not_found"],
])("what is called %s is %s, and says nothing of tables", (code, type) => {
  const refusal = refusalOf(ofDatabase(code))
  expect(refusal?.type).toBe(type)
  expect(refusal?.message).not.toMatch(/cart|insert/)
})

test.each(["42P01", "53300", "57P01", "40001", "ECONNREFUSED"])(
  "%s is no fault of the request",
  (code) => expect(refusalOf(ofDatabase(code))).toBeNull(),
)

test("broken escapes, unknown fields and providers that are not there are refused", () => {
  expect(refusalOf(new URIError("Failed to decode param '%u0041'"))?.type).toBe("invalid_data")
  const field = new Error("Trying to query by not existing property Product.nothing")
  expect(refusalOf(field)?.type).toBe("invalid_data")
  const deep = new MedusaError("invalid_argument", "Key accessor more than 2 levels deep: a.b.c")
  expect(refusalOf(deep)?.type).toBe("invalid_data")
  expect(refusalOf(new Error("Unexpected end of form"))?.type).toBe("invalid_data")
  const noName = Object.assign(new Error("Field name missing"), { name: "MulterError" })
  expect(refusalOf(noName)?.type).toBe("invalid_data")
  const isNull = new Error("You must pass a non-null value to the property name of entity Zone.")
  expect(refusalOf(isNull)?.type).toBe("invalid_data")
  const object = new TypeError("Cannot convert object to primitive value")
  expect(refusalOf(object)?.type).toBe("invalid_data")
  const provider = new Error("Please make sure that the provider is registered in the container")
  expect(refusalOf(provider)?.type).toBe("not_found")
})

test.each([
  ["Parent category with id: '-1' does not exist", "not_found"],
  ["No item claim found for claim claim_1 in order change ordch_1", "not_found"],
  ["Fulfillment with id ful_1 not found in the order", "not_found"],
  ["Action ordchact_1 is not adding a shipping method", "invalid_data"],
  ["Value for ProductOptionValue.value is required, 'undefined' found", "invalid_data"],
  ["One or more orders are not draft", "invalid_data"],
  ["Key user_id already exists in app metadata", "invalid_data"],
])("%s: %s", (message, type) => expect(refusalOf(new Error(message))?.type).toBe(type))

test("a route of Medusa's that reads what it has not found is a 404, and ours is not", () => {
  const read = (file: string, isOfStaff = false) => {
    const error = new TypeError("Cannot read properties of undefined (reading 'return_id')")
    error.stack = `TypeError: ${error.message}\n    at DELETE (${file}:26:31)\n    at next (x.js:1:1)`
    return refusalOf(error, isOfStaff)
  }
  const workflow = "/shop/node_modules/@medusajs/core-flows/src/product/workflows/batch.ts"
  expect(read(workflow, true)?.type).toBe("not_found")
  expect(read(workflow)).toBeNull()
  const medusas = "/shop/node_modules/@medusajs/medusa/src/api/admin/claims/route.ts"
  expect(read(medusas)?.type).toBe("not_found")
  expect(read("/shop/commerce/src/api/store/cards/route.js")).toBeNull()
})

const MEDUSA = "/shop/node_modules/@medusajs"
const thrownAt = (message: string, ...frames: string[]) => {
  const error = new TypeError(message)
  error.stack = [`TypeError: ${message}`, ...frames].join("\n    at ")
  return refusalOf(error)
}

test("a check of Medusa's that stumbles is a 400, and whatever else stumbles is not", () => {
  const check = `Object.transform (${MEDUSA}/medusa/src/api/admin/stock-locations/validators.ts:58:40)`
  const route = `POST (${MEDUSA}/medusa/src/api/admin/stock-locations/route.ts:9:1)`
  expect(thrownAt("val.trim is not a function", check, route)?.type).toBe("invalid_data")
  const nothing = "Cannot read properties of undefined (reading 'trim')"
  expect(thrownAt(nothing, check, route)?.type).toBe("invalid_data")
  expect(thrownAt("val.trim is not a function", route, check)).toBeNull()
  expect(
    thrownAt("x is not a function", "ours (/shop/commerce/src/api/validators.ts:1:1)"),
  ).toBeNull()
})

test("null in a list, where Medusa looks for the names of fields, is a 400", () => {
  const names = `getSelectsAndRelationsFromObjectArray (${MEDUSA}/utils/src/common/x.ts:22:9)`
  const message = "Cannot convert undefined or null to object"
  expect(thrownAt(message, "Function.entries (<anonymous>)", names)?.type).toBe("invalid_data")
  expect(thrownAt(message, "Function.entries (<anonymous>)", "ours (/shop/x.ts:1:1)")).toBeNull()
})

test("what broke here, and what is refused already, stays as it is", () => {
  expect(refusalOf(new TypeError("x is not a function"))).toBeNull()
  expect(refusalOf(new MedusaError(MedusaError.Types.INVALID_DATA, "no property"))).toBeNull()
})
