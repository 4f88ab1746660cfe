import { expect, test } from "vitest"
import { addressRule, fieldsOf, OPTIONAL_FIELDS } from "./address"
import { faultsOf } from "./input"

test.each(["us", "fr", "jp", "ae"])(
  "tells the faults of an address of %s in the form's order",
  (country) => {
    const typed = Object.fromEntries(fieldsOf(country).map((field) => [field, ""]))
    const { error } = addressRule(country).safeParse(typed)
    const required = fieldsOf(country).filter((field) => !OPTIONAL_FIELDS.includes(field))
    expect(error && Object.keys(faultsOf(error))).toEqual(required)
  },
)
