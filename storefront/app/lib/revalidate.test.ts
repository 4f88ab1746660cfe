import { expect, test } from "vitest"
import { parseLocale } from "~/i18n/markets"
import { pathsOf } from "./paths"
import { unlessCartChanges } from "./revalidate"

const paths = pathsOf(parseLocale("fr-fr") ?? { slug: "" })

test.each([paths.addLine(), paths.updateLine(), paths.removeLine()])("not after %s", (formAction) =>
  expect(unlessCartChanges({ formAction, defaultShouldRevalidate: true })).toBe(false),
)

test.each([undefined, paths.signOut(), paths.promotions()])("after %s as always", (formAction) => {
  expect(unlessCartChanges({ formAction, defaultShouldRevalidate: true })).toBe(true)
  expect(unlessCartChanges({ formAction, defaultShouldRevalidate: false })).toBe(false)
})
