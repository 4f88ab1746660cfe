import { useRef, useState, type MouseEvent } from "react"
import { useTranslation } from "react-i18next"
import { Picture } from "~/components/picture"

interface GalleryProps {
  title: string
  /** Which colour is shown, for those who cannot see it. */
  colour: string
  pictures: string[]
}

/**
 * All pictures of a product, the chosen colour's first: side by side on a large screen, to be swiped
 * through on the phone. Each is a link to itself in full; with JavaScript it opens over the page.
 */
export function Gallery({ title, colour, pictures }: GalleryProps) {
  const { t } = useTranslation("catalogue")
  const dialog = useRef<HTMLDialogElement>(null)
  const [zoomed, setZoomed] = useState<string | null>(null)
  const open = (event: MouseEvent, src: string) => {
    // A new tab, if that is what the fan wants.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    setZoomed(src)
    dialog.current?.showModal()
  }
  const alt = (at: number) =>
    at === 0
      ? t("picture", { title, colour })
      : t("pictureNumber", { title, number: at + 1, count: pictures.length })
  return (
    <>
      <ul className="gallery" aria-label={t("gallery")}>
        {pictures.map((src, at) => (
          <li key={src}>
            <a href={src} className="zoom" onClick={(event) => open(event, src)}>
              <Picture
                src={src}
                alt={alt(at)}
                sizes={at === 0 ? "stage" : "card"}
                eager={at === 0}
              />
              <span className="sr-only">{t("zoom")}</span>
            </a>
          </li>
        ))}
      </ul>
      <dialog ref={dialog} className="zoomed" aria-label={title} onClose={() => setZoomed(null)}>
        {zoomed && (
          <div className="zoomed-scroll">
            <img src={zoomed} alt={alt(pictures.indexOf(zoomed))} width={1440} height={1440} />
          </div>
        )}
        <form method="dialog">
          <button className="button">{t("closePicture")}</button>
        </form>
      </dialog>
    </>
  )
}
