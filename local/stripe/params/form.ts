/** What a form-encoded body decodes to: `a[b][0]=c` → `{ a: { b: ["c"] } }`. */
export type FormValue = string | FormValue[] | { [key: string]: FormValue }
export type FormTree = { [key: string]: FormValue }

type Branch = Map<string, string | Branch>

function path(name: string): string[] {
  const head = name.split("[", 1)[0] ?? ""
  const rest = [...name.slice(head.length).matchAll(/\[([^\]]*)\]/g)].map((part) => part[1] ?? "")
  return [head, ...rest]
}

function put(root: Branch, keys: string[], value: string): void {
  let branch = root
  keys.forEach((key, at) => {
    const name = key === "" ? String(branch.size) : key
    if (at === keys.length - 1) return void branch.set(name, value)
    const next = branch.get(name)
    const child: Branch = next instanceof Map ? next : new Map()
    branch.set(name, child)
    branch = child
  })
}

function toValue(node: string | Branch): FormValue {
  if (typeof node === "string") return node
  const entries = [...node].map(([key, child]) => [key, toValue(child)] as const)
  const isList = entries.every(([key], at) => key === String(at))
  return isList && entries.length > 0
    ? entries.map(([, value]) => value)
    : Object.fromEntries(entries)
}

/** Decodes an `application/x-www-form-urlencoded` text (or a query) the way Stripe reads it. */
export function decodeForm(text: string): FormTree {
  const root: Branch = new Map()
  for (const [name, value] of new URLSearchParams(text)) put(root, path(name), value)
  return Object.fromEntries([...root].map(([key, node]) => [key, toValue(node)]))
}

/** `["line_items", 0, "quantity"]` → `line_items[0][quantity]`, as errors name a parameter. */
export function paramName(keys: readonly PropertyKey[]): string {
  return keys.map((key, at) => (at ? `[${String(key)}]` : String(key))).join("")
}
