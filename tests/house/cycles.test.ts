import { describe, expect, test } from "vitest"
import { cycles, importGraph } from "./resolve"
import { sourceFiles } from "./source-files"

const graphOf = (files: Record<string, string>) =>
  importGraph(Object.entries(files).map(([path, text]) => ({ path, text, lines: 1 })))

describe("the search for circles", () => {
  test("finds one over three files", () => {
    const graph = graphOf({
      "a.ts": `import { b } from "./b"`,
      "b.ts": `export * from "./c"`,
      "c.ts": `import a from "./a"`,
    })
    expect(cycles(graph)).toEqual([["a.ts", "b.ts", "c.ts", "a.ts"]])
  })

  test("takes types for none: they are gone when the code runs", () => {
    const graph = graphOf({
      "a.ts": `import { b } from "./b"`,
      "b.ts": `import type { A } from "./a"; import { type A2 } from "./a"`,
    })
    expect(cycles(graph)).toEqual([])
  })

  test("follows the storefront's short names", () => {
    const graph = graphOf({
      "storefront/app/root.tsx": `import { a } from "~/lib/a"`,
      "storefront/app/lib/a.ts": `import root from "../root"`,
    })
    expect(cycles(graph)).toHaveLength(1)
  })
})

test("nothing imports itself by way of others, models aside", () => {
  const graph = importGraph(sourceFiles)
  expect([...graph.values()].flat().length).toBeGreaterThan(200)
  const circles = cycles(graph).filter((way) => !way.every((path) => path.includes("/models/")))
  expect(circles.map((way) => way.join(" → "))).toEqual([])
})
