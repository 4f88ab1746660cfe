import { pictureSet } from "~/pictures/address"

/** Where a picture stands, as the browser needs it to choose a size. */
export const SIZES = {
  /** A card: two, three or four across. */
  card: "(min-width: 75rem) 22vw, (min-width: 48rem) 30vw, 46vw",
  /** Beside the buy box, or as wide as the phone. */
  stage: "(min-width: 60rem) 55vw, 100vw",
  /** A line of the cart, a thumbnail. */
  small: "6rem",
} as const

interface PictureProps {
  src: string | null | undefined
  alt: string
  sizes?: keyof typeof SIZES
  /** Above the fold: loaded at once. */
  eager?: boolean
}

/** A square product picture; its place is kept while it loads, and when there is none. */
export function Picture({ src, alt, sizes = "card", eager = false }: PictureProps) {
  if (!src) return <div className="picture" aria-hidden="true" />
  const set = pictureSet(src)
  return (
    <picture className="contents">
      {set.sources.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={SIZES[sizes]} />
      ))}
      <img
        className="picture"
        src={set.src}
        alt={alt}
        width={1440}
        height={1440}
        loading={eager ? "eager" : "lazy"}
        decoding="async"
      />
    </picture>
  )
}
