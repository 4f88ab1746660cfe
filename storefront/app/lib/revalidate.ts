import type { ShouldRevalidateFunctionArgs } from "@remix-run/react"

/**
 * For pages that are the same for everybody: a change of the cart, in the drawer over them, changes nothing
 * on them, so it does not ask for them again.
 */
export const unlessCartChanges = ({
  formAction,
  defaultShouldRevalidate,
}: Pick<ShouldRevalidateFunctionArgs, "formAction" | "defaultShouldRevalidate">): boolean =>
  defaultShouldRevalidate && !/\/cart\/lines\/[a-z]+$/.test(formAction ?? "")
