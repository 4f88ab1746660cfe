import { describe, expect, test } from "vitest"
import { all, byRole, faultsOf, fieldsOf, nameOf, named, one, parse, textOf } from "./markup"

const page = parse(`<!DOCTYPE html><html lang="en"><body><!-- x -->
<h1>Fish &amp; chips</h1><p>a<b>b</b> c</p><br/><img alt="A mug" src="/a.svg">
<form><label for="q">Query</label><input id="q" name="q" value="&quot;x&quot;"/>
<label><input type="checkbox" name="same" checked=""/>Same</label>
<input type="checkbox" name="no" aria-label="No"/>
<select name="n" aria-label="N"><option value="1">One</option><option value="2" selected="">Two</option></select>
<button type="submit">Go</button></form>
<script>if (a < b) { "<p>" }</script></body></html>`)

describe("the reader of markup", () => {
  test("finds elements, their words and their attributes", () => {
    expect(textOf(one(page, "h1"))).toBe("Fish & chips")
    expect(textOf(one(page, "p"))).toBe("a b c")
    expect(all(page, "input")).toHaveLength(3)
    expect(one(page, "html").attributes.lang).toBe("en")
    expect(textOf(page)).not.toContain("if (a")
  })

  test("knows what a control is called, and what a form would send", () => {
    expect(all(page, "input").map((input) => nameOf(page, input))).toEqual(["Query", "Same", "No"])
    expect(nameOf(page, one(page, "img"))).toBe("A mug")
    expect(fieldsOf(one(page, "form"))).toEqual({ q: '"x"', same: "on", n: "2" })
    expect(named(page, "button", /^go$/i).attributes.type).toBe("submit")
    expect(byRole(page, "heading")).toHaveLength(1)
    expect(() => named(page, "link", "Go")).toThrow("0 × link")
  })

  test("has nothing to say about a page that is right", () => {
    expect(faultsOf(page)).toEqual([])
  })

  test("says what is in assistive technology's way", () => {
    const bad = parse(
      `<label for="a">A</label><i id="b"></i><i id="b"></i><button></button>` +
        `<input aria-describedby="b c" aria-label="C"/><img src="/x"/><input type="hidden"/>`,
    )
    expect(faultsOf(bad)).toEqual([
      "twice: #b",
      "label is tied to #a, which is not there",
      "input is tied to #c, which is not there",
      "nameless button {}",
      "picture without alt: /x",
    ])
  })

  test.each(["<p><b></p>", "<p>", "</p>", "a < b"])("%s is no markup", (html) => {
    expect(() => parse(html)).toThrow()
  })
})
