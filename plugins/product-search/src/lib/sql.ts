/** A piece of SQL with its bindings; only `sql` makes one, so nothing else gets into a statement. */
export class Sql {
  constructor(
    readonly text: string,
    readonly values: readonly Binding[],
  ) {}
}

export type Binding = string | number | boolean | null | readonly (string | number)[]

/** A template whose values become bindings, other pieces aside: sql`select ${1} from ${name("t")}`. */
export function sql(strings: TemplateStringsArray, ...parts: (Sql | Binding)[]): Sql {
  let text = strings[0] ?? ""
  const values: Binding[] = []
  for (const [at, part] of parts.entries()) {
    text += part instanceof Sql ? part.text : "?"
    if (part instanceof Sql) values.push(...part.values)
    else values.push(part)
    text += strings[at + 1] ?? ""
  }
  return new Sql(text, values)
}

/** An identifier. Ours are made of field paths and index names, never of what a client sends. */
export function name(identifier: string): Sql {
  if (!/^[a-z_][a-z0-9_-]{0,62}$/.test(identifier)) throw new Error(`no identifier: ${identifier}`)
  return new Sql(`"${identifier}"`, [])
}

/** The same in single quotes, for text search configurations. */
export const quoted = (identifier: string): Sql =>
  new Sql(name(identifier).text.replaceAll('"', "'"), [])

export function join(pieces: readonly Sql[], separator: string): Sql {
  return new Sql(
    pieces.map(({ text }) => text).join(separator),
    pieces.flatMap(({ values }) => values),
  )
}

export const and = (pieces: readonly Sql[]): Sql =>
  pieces.length
    ? join(
        pieces.map((piece) => sql`(${piece})`),
        " and ",
      )
    : sql`true`

export const or = (pieces: readonly Sql[]): Sql =>
  pieces.length
    ? join(
        pieces.map((piece) => sql`(${piece})`),
        " or ",
      )
    : sql`false`

/** Runs one statement; its rows. */
export type Run = <Row = Record<string, unknown>>(statement: Sql) => Promise<Row[]>
