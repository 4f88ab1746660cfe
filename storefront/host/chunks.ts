import type { Rollup } from "vite"

const FRAMEWORK =
  /\/node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run|turbo-stream)\//

/** The frame of all pages, and the first of them. */
const SHOWN_FIRST = /\/app\/(entry\.client\.tsx|root\.tsx|routes\/\$locale(\._index)?\.tsx)$/

/** All modules of ours that some modules import, directly or not; what they load later is left out. */
function importedBy(
  importers: string[],
  getModuleInfo: Rollup.GetModuleInfo,
  found = new Set<string>(),
): Set<string> {
  for (const id of importers.flatMap((one) => getModuleInfo(one)?.importedIds ?? [])) {
    if (found.has(id) || !id.includes("/storefront/app/") || id.endsWith(".css")) continue
    found.add(id)
    importedBy([id], getModuleInfo, found)
  }
  return found
}

/**
 * Which file of the browser's code a module goes to. The framework is one, because it changes with
 * releases of its own; what the frame and the home page are made of is one, because most pages need
 * nearly all of it, and compressed, one file is smaller than twenty. The rest is split by routes.
 */
export function browserChunks() {
  let first: Set<string> | undefined
  return (id: string, { getModuleIds, getModuleInfo }: Rollup.ManualChunkMeta) => {
    if (FRAMEWORK.test(id) || id.includes("vite/preload-helper")) return "framework"
    const begin = () => [...getModuleIds()].filter((one) => SHOWN_FIRST.test(one))
    first ??= importedBy(begin(), getModuleInfo)
    return first.has(id) ? "shop" : undefined
  }
}
