import { Scripts } from "@remix-run/react"
import {
  Children,
  cloneElement,
  isValidElement,
  type ComponentProps,
  type ReactElement,
  type ReactNode,
} from "react"

interface Tag {
  key?: string
  type?: string
  href?: string
  async?: boolean
  fetchpriority?: string
  dangerouslySetInnerHTML?: { __html: string }
  children?: ReactNode
}

/** React 18 does not know it yet by its own name, and hands it through. */
const LAST = { fetchpriority: "low" }

const parts = (node: ReactNode) =>
  Children.toArray(node).filter((part): part is ReactElement<Tag> => isValidElement(part))

/**
 * Runs the module that the element before it holds, once the page has been painted. The module stands in
 * the page as text, so that a policy of hashes can name it. Its own element leaves the page at once,
 * since React would find it there and take the whole page for another one than it knows.
 */
export const AFTER_PAINT =
  "{const{nonce,previousElementSibling:{textContent}}=document.currentScript;" +
  "requestAnimationFrame(()=>setTimeout(()=>{" +
  'const s=document.createElement("script");s.type="module";s.nonce=nonce;' +
  "s.textContent=textContent;document.head.append(s);s.remove()}))}"

/** A module as text in a page: nothing in it ends the element that holds it. */
export const asText = (module: string): string => module.replaceAll("<", "\\u003c")

/** Remix's module, which fetches in one go also what its own imports would come to later. */
function late(script: ReactElement<Tag>, preloaded: string[]): ReactElement[] {
  const module = script.props.dangerouslySetInnerHTML?.__html ?? ""
  const imports = preloaded.map((href) => `import ${JSON.stringify(href)};`).join("")
  const tag = (key: string, type: string | undefined, __html: string) =>
    cloneElement(script, { key, type, async: undefined, dangerouslySetInnerHTML: { __html } })
  return [
    tag("module", "text/plain", asText(imports + module)),
    tag("starter", undefined, AFTER_PAINT),
  ]
}

/**
 * Remix's scripts, begun after the first paint. Browsers take modules for as urgent as the style sheet,
 * the fonts and the picture of the first view, which share a phone's line with them; pages are whole
 * without scripts. The entry alone, of 500 bytes, is fetched before, because it must run last.
 */
export function LateScripts(props: ComponentProps<typeof Scripts>) {
  // A call and not an element: what it renders is to be changed. Its hooks run as this component's.
  const scripts = Scripts(props) as ReactElement<Tag> | null
  if (!scripts) return null
  const tags = parts(scripts.props.children).flatMap((part) =>
    part.type === "link" ? [part] : parts(part.props.children),
  )
  // The list of routes comes first; the module imports it by itself.
  const [, entry, ...preloads] = tags.filter(({ type }) => type === "link")
  const preloaded = preloads.map(({ props: { href } }) => href ?? "")
  return (
    <>
      {entry && cloneElement(entry, LAST)}
      {tags
        .filter(({ type }) => type === "script")
        .flatMap((script) => (script.props.type === "module" ? late(script, preloaded) : script))}
    </>
  )
}
