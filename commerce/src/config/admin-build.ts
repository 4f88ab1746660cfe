import { dirname, join } from "node:path"

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
 * For medusa-config's `admin.vite`, which adds it to the dashboard's own configuration: extensions of
 * the dashboard, those of plugins included, get its own copy of the router and of the translations.
 * npm gives them the storefront's older router otherwise, which knows nothing of the page around it.
 */
export function withDashboardsCopies() {
  const alias = SHARED.map((name) => ({
    find: new RegExp(`^${name}$`),
    replacement: dashboardsCopy(name),
  }))
  return { resolve: { alias } }
}
