import type { DetailedHTMLProps, HTMLAttributes } from "react"

/** Attributes of <model-viewer> that the shop uses (https://modelviewer.dev/docs). */
interface ModelViewerAttributes extends HTMLAttributes<HTMLElement> {
  src: string
  alt: string
  "camera-controls"?: string
  "touch-action"?: "pan-y" | "pan-x" | "none"
  "interaction-prompt"?: "auto" | "none"
  "environment-image"?: string
  "shadow-intensity"?: string
  "tone-mapping"?: "neutral" | "aces" | "agx"
  /** JSON: the words that tell a screen reader which side is seen. */
  a11y?: string
}

declare module "react" {
  // oxlint-disable-next-line typescript/no-namespace -- where React looks for elements of its own
  namespace JSX {
    interface IntrinsicElements {
      "model-viewer": DetailedHTMLProps<ModelViewerAttributes, HTMLElement>
    }
  }
}
