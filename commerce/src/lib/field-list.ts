/** Fields as dotted paths: `items.title`. */
export type FieldList = readonly string[]

const MODIFIER = /^[+\s*-]+|\.\*$/g
const isModifier = (token: string) => /^[+\s*-]|\.\*$/.test(token)

/**
 * What a client's `?fields=` comes to within the fields that a route shows, in Medusa's grammar:
 * bare names replace the whole list, `+a` and `-a` change it, `*a` and `a.*` name all below `a`.
 * What is not shown is left out silently, as Medusa does. The id always stays.
 */
export function chosenFields(asked: string | undefined, shown: FieldList): string[] {
  const tokens = (asked ?? "").split(",").filter((token) => token.trim() !== "")
  const bare = tokens.some((token) => !isModifier(token))
  const chosen = new Set<string>(bare ? [] : shown)
  for (const token of tokens) {
    const name = token.replace(MODIFIER, "").trim()
    const meant = shown.filter((field) => field === name || field.startsWith(`${name}.`))
    for (const field of meant) {
      if (token.startsWith("-")) chosen.delete(field)
      else chosen.add(field)
    }
  }
  return [...chosen.add("id")]
}

type Tree = Map<string, Tree>

function treeOf(fields: FieldList): Tree {
  const root: Tree = new Map()
  for (const field of fields) {
    let level = root
    for (const part of field.split(".")) {
      const below: Tree = level.get(part) ?? new Map()
      level.set(part, below)
      level = below
    }
  }
  return root
}

function pick(value: unknown, tree: Tree): unknown {
  if (tree.size === 0 || typeof value !== "object" || value === null) return value
  if (Array.isArray(value)) return value.map((one: unknown) => pick(one, tree))
  const object = value as Record<string, unknown>
  const kept = [...tree].filter(([name]) => Object.hasOwn(object, name))
  return Object.fromEntries(kept.map(([name, below]) => [name, pick(object[name], below)]))
}

/** Takes everything but some fields out of an answer, however deep; lists are taken one by one. */
export function picker(fields: FieldList): (value: unknown) => unknown {
  const tree = treeOf(["id", ...fields])
  return (value) => pick(value, tree)
}
