import ts from "typescript"
import type { SourceFile } from "./source-files"

/** The syntax tree of a file, with parents. */
export const parse = ({ path, text }: SourceFile) =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ES2022,
    true,
    path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )

/** Visits a node and all below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  node.forEachChild((child) => walk(child, visit))
}

const isJsx = (node: ts.Node) =>
  ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node)

function hasMarkup(node: ts.Node): boolean {
  let found = false
  walk(node, (below) => (found ||= isJsx(below)))
  return found
}

/** Keys that a JSON file's objects have more than once: the last one alone would count, without a word. */
export function repeatedKeys({ path, text }: Pick<SourceFile, "path" | "text">): string[] {
  const found: string[] = []
  walk(ts.parseJsonText(path, text), (node) => {
    if (!ts.isObjectLiteralExpression(node)) return
    const keys = node.properties.map(({ name }) =>
      name && "text" in name ? String(name.text) : "",
    )
    found.push(...keys.filter((key, at) => keys.indexOf(key) < at))
  })
  return found
}

export interface FunctionSize {
  name: string
  lines: number
  markup: boolean
}

const nameOf = (node: ts.FunctionLikeDeclaration): string => {
  if (node.name) return node.name.getText()
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : "(anonymous)"
}

/** Every function with a body, its length in lines, and whether it renders markup. */
export function functionsOf(file: SourceFile): FunctionSize[] {
  const tree = parse(file)
  const lineAt = (position: number) => tree.getLineAndCharacterOfPosition(position).line
  const found: FunctionSize[] = []
  walk(tree, (node) => {
    if (!ts.isFunctionLike(node) || !("body" in node) || !node.body) return
    const lines = lineAt(node.getEnd()) - lineAt(node.getStart()) + 1
    const name = nameOf(node as ts.FunctionLikeDeclaration)
    found.push({ name, lines, markup: hasMarkup(node) })
  })
  return found
}

/** How often a file says `any` as a type. */
export function countAny(file: SourceFile): number {
  let count = 0
  walk(parse(file), (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) count += 1
  })
  return count
}

export interface Import {
  from: string
  /** Gone after compilation: may neither run code nor make a cycle. */
  typeOnly: boolean
}

const isTypeOnly = (clause: ts.ImportClause | undefined) => {
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const names = clause.namedBindings
  if (clause.name || !names || !ts.isNamedImports(names)) return false
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly)
}

/** What a file imports or re-exports, dynamic imports of fixed names included. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = []
  walk(parse(file), (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ from: node.moduleSpecifier.text, typeOnly: isTypeOnly(node.importClause) })
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      const from = (node.moduleSpecifier as ts.StringLiteral).text
      found.push({ from, typeOnly: node.isTypeOnly })
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments
      if (from && ts.isStringLiteral(from)) found.push({ from: from.text, typeOnly: true })
    }
  })
  return found
}

/** Punctuation that a French text has a space before, as a whole sign: no `::`, no `://`, no `?x=`. */
const SPACED = /^\s?[:?!](?=\s|$)/

/**
 * Punctuation that markup puts behind something shown, as in `${t("total")}: `. How it is spaced is the
 * language's affair, so it has to come with the words.
 */
export function gluedPunctuation(file: SourceFile): string[] {
  const found: string[] = []
  walk(parse(file), (node) => {
    if (ts.isTemplateSpan(node) && SPACED.test(node.literal.text)) found.push(node.parent.getText())
    if (!ts.isJsxText(node) || !SPACED.test(node.text)) return
    const { children } = node.parent as ts.JsxElement | ts.JsxFragment
    if (children.indexOf(node) > 0) found.push(node.parent.getText())
  })
  return found
}

/** Words that stand in markup itself instead of coming from a locale file. */
export function wordsInMarkup(file: SourceFile): string[] {
  const found: string[] = []
  walk(parse(file), (node) => {
    if (ts.isJsxText(node) && /\p{L}{2,}/u.test(node.text)) found.push(node.text.trim())
    if (!ts.isJsxAttribute(node) || !node.initializer) return
    const spoken = ["alt", "title", "placeholder", "aria-label"].includes(node.name.getText())
    const value = ts.isStringLiteral(node.initializer) ? node.initializer.text : ""
    if (spoken && /\p{L}{2,}/u.test(value)) found.push(value)
  })
  return found
}
