/** Text that is markup already. */
export class Html {
  constructor(readonly markup: string) {}
}

type Part = string | number | Html | null | undefined | false | readonly Part[]

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

function toMarkup(part: Part): string {
  if (part === null || part === undefined || part === false) return ""
  if (part instanceof Html) return part.markup
  if (typeof part === "string" || typeof part === "number") {
    return String(part).replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter)
  }
  return part.map(toMarkup).join("")
}

/** Markup whose values are escaped: `` html`<p>${text}</p>` ``. */
export function html(markup: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(markup.map((text, at) => text + toMarkup(parts[at])).join(""))
}
