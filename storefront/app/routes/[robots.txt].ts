import { origin } from "~/lib/page.server"

/** Crawlers keep to the catalogue. */
export function loader() {
  const lines = [
    "User-agent: *",
    "Disallow: /*/search",
    "Disallow: /*/cart",
    "Disallow: /*/checkout",
    "Disallow: /*/orders/",
    "Disallow: /*/account",
    `Sitemap: ${origin()}/sitemap.xml`,
  ]
  return new Response(`${lines.join("\n")}\n`, { headers: { "Content-Type": "text/plain" } })
}
