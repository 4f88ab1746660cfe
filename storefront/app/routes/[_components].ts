import { redirect } from "@remix-run/node"
import { DEFAULT_LOCALE } from "~/i18n/markets"

/** `/_components` is a page of a market like every other. */
export const loader = () => redirect(`/${DEFAULT_LOCALE.slug}/_components`)
