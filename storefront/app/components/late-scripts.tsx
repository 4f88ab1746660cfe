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
 * A script that runs a module once the page has been painted. The module's element leaves the page at
 * once, since React would find it there and take the whole page for another one than it knows.
 */
export const afterPaint = (module: string): string =>
  "{const{nonce}=document.currentScript;requestAnimationFrame(()=>setTimeout(()=>{" +
  'const s=document.createElement("script");s.type="module";s.nonce=nonce;' +
  `s.textContent=${JSON.stringify(module).replaceAll("<", "\\u003c")};` +
  "document.head.append(s);s.remove()}))}"

/** Remix's module, which fetches in one go also what its own imports would come to later. */
function late(script: ReactElement<Tag>, preloaded: string[]): ReactElement {
  const module = script.props.dangerouslySetInnerHTML?.__html ?? ""
  const imports = preloaded.map((href) => `import ${JSON.stringify(href)};`).join("")
  const html = { __html: afterPaint(imports + module) }
  return cloneElement(script, { type: undefined, async: undefined, dangerouslySetInnerHTML: html })
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
  const [entry, ...preloads] = tags.filter(({ type }) => type === "link")
  const preloaded = preloads.map(({ props: { href } }) => href ?? "")
  return (
    <>
      {entry && cloneElement(entry, LAST)}
      {tags
        .filter(({ type }) => type === "script")
        .map((script) => (script.props.type === "module" ? late(script, preloaded) : script))}
    </>
  )
}
