import { useRef, useState, type MouseEvent } from "react"
import { useTranslation } from "~/i18n/use-translation"
import { Picture } from "~/components/picture"
import type { GalleryPicture } from "./pictures"

interface GalleryProps {
  title: string
  /** Which colour is shown, for those who cannot see it. */
  colour: string
  pictures: GalleryPicture[]
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
  const alt = ({ colour: own, view }: GalleryPicture, at: number) => {
    const shown = own ?? (at === 0 ? colour : null)
    if (shown && view) return t(`views.${view}`, { title, colour: shown })
    if (shown) return t("picture", { title, colour: shown })
    return t("pictureNumber", { title, number: at + 1, count: pictures.length })
  }
  const zoomedAt = pictures.findIndex(({ src }) => src === zoomed)
  const large = pictures[zoomedAt]
  return (
    <>
      <ul className="gallery" aria-label={t("gallery")}>
        {pictures.map((picture, at) => (
          <li key={picture.src}>
            <a href={picture.src} className="zoom" onClick={(event) => open(event, picture.src)}>
              <Picture
                src={picture.src}
                alt={alt(picture, at)}
                sizes={at === 0 ? "stage" : "side"}
                eager={at === 0 && "first"}
              />
              <span className="sr-only">{t("zoom")}</span>
            </a>
          </li>
        ))}
      </ul>
      <dialog ref={dialog} className="zoomed" aria-label={title} onClose={() => setZoomed(null)}>
        {large && (
          <div className="zoomed-scroll">
            <img src={large.src} alt={alt(large, zoomedAt)} width={1440} height={1440} />
          </div>
        )}
        <form method="dialog">
          <button className="button">{t("closePicture")}</button>
        </form>
      </dialog>
    </>
  )
}
