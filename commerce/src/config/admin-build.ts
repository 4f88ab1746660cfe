import { dirname, join } from "node:path"
import { SECOND_FACTOR_NEEDED } from "../second-factor/needed"

/** What the dashboard and its extensions have to share: they pass React contexts through these. */
const SHARED = ["react-router-dom", "react-i18next", "i18next"]

/** The folder of the copy of a package that the dashboard itself uses. */
function dashboardsCopy(name: string): string {
  const dashboard = dirname(require.resolve("@medusajs/dashboard/package.json"))
  const entry = require.resolve(name, { paths: [dashboard] })
  const folder = join("node_modules", name)
  return entry.slice(0, entry.lastIndexOf(folder) + folder.length)
}

/**
 * Extensions of the dashboard, those of plugins included, get its own copy of the router and of the
 * translations. npm gives them the storefront's older router otherwise, which knows nothing of the page
 * around it.
 */
export function withDashboardsCopies() {
  const alias = SHARED.map((name) => ({
    find: new RegExp(`^${name}$`),
    replacement: dashboardsCopy(name),
  }))
  return { resolve: { alias } }
}

/** A change of one file of somebody else's, on its way into the dashboard. */
function changed(name: string, file: RegExp, from: string, to: string) {
  return {
    name: `podium-${name}`,
    transform(code: string, id: string) {
      const [path = ""] = id.split("?")
      if (!file.test(path)) return null
      if (!code.includes(from)) throw new Error(`${name}: ${path} is not as it was`)
      return { code: code.replace(from, to), map: null }
    },
  }
}

/**
 * zod tries whether it may make functions of text, and goes on without. The dashboard's policy forbids
 * it, so that every page would report an attack: zod is told not to try. It tries while its schemas are
 * made, before any extension could tell it.
 */
export const zodWithoutEval = () =>
  changed(
    "zod-without-eval",
    /[\\/]zod[\\/]v4[\\/]core[\\/]core\.js$/,
    "export const globalConfig = {};",
    "export const globalConfig = { jitless: true };",
  )

/**
 * Medusa 2.21.2 shows what stands below the lists of products and of promotions twice, in the list and in
 * the layout around it: two forms for a new product, one upon the other, each of which hides the other
 * from keyboards and screen readers. The list's own one stays.
 */
export const oneForm = () =>
  changed(
    "one-form",
    /[\\/]dashboard[\\/]dist[\\/](product|promotion)-list-\w+\.mjs$/,
    "preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN,",
    "preferredLayoutId: CORE_LAYOUT_IDS.SINGLE_COLUMN, hasOutlet: false,",
  )

/**
 * A page that staff may not see before they have set up a second factor leads to where they do; Medusa's
 * would say that an error occurred.
 */
export const toSecondFactor = () =>
  changed(
    "to-second-factor",
    /[\\/]dashboard[\\/]dist[\\/]chunk-HUTZEPPT\.mjs$/,
    `if (isFetchError(error)) {
    if (error.status === 401) {
      return`,
    `if (isFetchError(error)) {
    if (error.message === "${SECOND_FACTOR_NEEDED}") {
      return /* @__PURE__ */ jsx19(Navigate3, { to: "/settings/profile", replace: true });
    }
    if (error.status === 401) {
      return`,
  )

/** For medusa-config's `admin.vite`, which adds it to the dashboard's own configuration. */
export const adminBuild = () => ({
  ...withDashboardsCopies(),
  plugins: [zodWithoutEval(), oneForm(), toSecondFactor()],
})
