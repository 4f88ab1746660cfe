import { expect, test } from "vitest"
import { fieldsOf, isOptional } from "./address"
import { addressRule } from "./address-rule"
import { faultsOf } from "./input"

test.each(["us", "fr", "jp", "ae"])(
  "tells the faults of an address of %s in the form's order",
  (country) => {
    const typed = Object.fromEntries(fieldsOf(country).map((field) => [field, ""]))
    const { error } = addressRule(country).safeParse(typed)
    const required = fieldsOf(country).filter((field) => !isOptional(field, country))
    expect(error && Object.keys(faultsOf(error))).toEqual(required)
  },
)
