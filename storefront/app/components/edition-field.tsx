import { Link } from "@remix-run/react"
import type { ReactNode } from "react"

interface EditionFieldProps {
  /** Its colours stand in styles/editions.css under this code. */
  edition: string
  title: string
  /** The page's own heading, unless it has another. */
  heading?: "h1" | "h2"
  text: string
  action?: { to: string; words: string }
  children?: ReactNode
}

/** The strong field of colour of an edition of the Games. */
export function EditionField({
  edition,
  title,
  heading: Heading = "h1",
  text,
  action,
  children,
}: EditionFieldProps) {
  return (
    <section className="edition-field" data-edition={edition}>
      <div className="wrap field-grid">
        <div className="stack">
          <Heading>{title}</Heading>
          <p className="field-text">{text}</p>
          {action && (
            <p>
              <Link className="button" to={action.to} prefetch="intent">
                {action.words}
              </Link>
            </p>
          )}
        </div>
        {children}
      </div>
    </section>
  )
}
