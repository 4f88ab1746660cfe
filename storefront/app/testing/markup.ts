/** An element of a page that React wrote: well-formed, so that a small reader is enough. */
export interface Element {
  name: string
  attributes: Record<string, string>
  children: (Element | string)[]
}

const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "))
/** Their content is no markup. */
const RAW = new Set(["script", "style"])
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" }

const decode = (text: string) =>
  text.replace(/&([#\w]+);/g, (whole, name: string) => ENTITIES[name] ?? whole)

/** By their names in lower case, as HTML takes them: React writes `autoComplete`. */
function attributesOf(source: string): Record<string, string> {
  const found = [...source.matchAll(/([^\s=/]+)(?:="([^"]*)")?/g)]
  return Object.fromEntries(
    found.map(([, name = "", value = ""]) => [name.toLowerCase(), decode(value)]),
  )
}

/** Reads markup into a tree. @throws when an element is not closed where it should be. */
export function parse(html: string): Element {
  const root: Element = { name: "#root", attributes: {}, children: [] }
  const open = [root]
  const last = () => open.at(-1) ?? root
  const token =
    /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][\w:-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/giy
  while (token.lastIndex < html.length) {
    const at = token.lastIndex
    const match = token.exec(html)
    if (!match) throw new Error(`no markup: ${html.slice(at, at + 80)}`)
    const [, closing, name = "", attributes = "", selfClosing, text] = match
    if (text !== undefined) last().children.push(decode(text))
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`)
    } else if (name) {
      const element: Element = { name, attributes: attributesOf(attributes), children: [] }
      last().children.push(element)
      if (RAW.has(name)) {
        const end = html.indexOf(`</${name}>`, token.lastIndex)
        element.children.push(html.slice(token.lastIndex, end))
        token.lastIndex = end + name.length + 3
      } else if (!VOID.has(name) && !selfClosing) open.push(element)
    }
  }
  if (open.length > 1) throw new Error(`<${last().name}> is not closed`)
  return root
}

const isElement = (node: Element | string): node is Element => typeof node !== "string"

/** An element and all below it, in the document's order. */
export const everything = (element: Element): Element[] => [
  element,
  ...element.children.filter(isElement).flatMap(everything),
]

type Wanted = string | ((element: Element) => boolean)

/** The elements below one by name or by a rule. */
export const all = (root: Element, wanted: Wanted): Element[] =>
  everything(root).filter((element) =>
    typeof wanted === "string" ? element.name === wanted : wanted(element),
  )

/** The only such element. @throws when there is none or more than one. */
export function one(root: Element, wanted: Wanted): Element {
  const found = all(root, wanted)
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} elements instead of one`)
  return found[0]
}

const HIDDEN = new Set(["script", "style", "noscript", "template"])

const spaced = (text: string) => text.replace(/\s+/g, " ").trim()

/** The words of an element as a reader has them, with single spaces. */
export function textOf(node: Element | string): string {
  if (!isElement(node)) return node
  if (HIDDEN.has(node.name)) return ""
  return spaced(node.children.map(textOf).join(" "))
}

export const byId = (root: Element, id: string): Element | undefined =>
  all(root, ({ attributes }) => attributes.id === id)[0]

/** What a screen reader calls an element: by aria, by its label, or by its own words. */
export function nameOf(root: Element, element: Element): string {
  const { "aria-label": said, "aria-labelledby": by, id, alt } = element.attributes
  if (said) return spaced(said)
  if (by)
    return by
      .split(" ")
      .map((each) => textOf(byId(root, each) ?? ""))
      .join(" ")
  const labels = all(root, "label").filter(
    (label) => (id && label.attributes.for === id) || everything(label).includes(element),
  )
  if (labels.length) return labels.map(textOf).join(" ")
  const pictures = all(element, "img").map(({ attributes }) => attributes.alt ?? "")
  return alt ?? [textOf(element), ...pictures].join(" ").trim()
}

/** The elements of a role, as far as the store's markup needs it. */
export function byRole(root: Element, role: "button" | "link" | "alert" | "status" | "heading") {
  const names = {
    button: ["button"],
    link: ["a"],
    heading: ["h1", "h2", "h3"],
    alert: [],
    status: [],
  }
  return all(root, ({ name, attributes }) =>
    attributes.role ? attributes.role === role : (names[role] as string[]).includes(name),
  )
}

/** The only one of a role with a name. @throws when there is none or more than one. */
export const named = (root: Element, role: Parameters<typeof byRole>[1], name: string | RegExp) => {
  const fits = (own: string) => (typeof name === "string" ? own === name : name.test(own))
  const found = byRole(root, role).filter((element) => fits(nameOf(root, element)))
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} × ${role} ${name}`)
  return found[0]
}

/** What a form would send as it stands; a button's value comes from who presses it. */
export function fieldsOf(form: Element): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const { name, attributes, children } of everything(form)) {
    if (!attributes.name) continue
    const ticked = !["radio", "checkbox"].includes(attributes.type ?? "") || "checked" in attributes
    if (name === "input" && ticked) fields[attributes.name] = attributes.value ?? "on"
    if (name === "select") {
      const options = children.filter(isElement)
      const chosen = options.find((option) => "selected" in option.attributes) ?? options[0]
      if (chosen) fields[attributes.name] = chosen.attributes.value ?? textOf(chosen)
    }
  }
  return fields
}

/** What keeps assistive technology from a page: nameless controls, twofold ids, ties to nowhere. */
export function faultsOf(root: Element): string[] {
  const elements = everything(root)
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])
  const twofold = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice: #${id}`)
  const ties = ["for", "aria-labelledby", "aria-describedby", "aria-controls"]
  const loose = elements.flatMap(({ name, attributes }) =>
    ties
      .flatMap((tie) => attributes[tie]?.split(" ") ?? [])
      .filter((id) => !ids.includes(id))
      .map((id) => `${name} is tied to #${id}, which is not there`),
  )
  const nameless = elements
    .filter(({ name, attributes }) => {
      if (attributes.type === "hidden" || attributes["aria-hidden"] === "true") return false
      return ["a", "button", "input", "select", "textarea"].includes(name)
    })
    .filter((element) => nameOf(root, element).trim() === "")
    .map(({ name, attributes }) => `nameless ${name} ${JSON.stringify(attributes)}`)
  const pictures = elements
    .filter(({ name, attributes }) => name === "img" && attributes.alt === undefined)
    .map(({ attributes }) => `picture without alt: ${attributes.src}`)
  return [...twofold, ...loose, ...nameless, ...pictures]
}
