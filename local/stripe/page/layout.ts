import { html, type Html } from "./html"
import type { Words } from "./sentences"
import type { Language } from "./words"

export interface Shell {
  language: Language
  words: Words
  title: string
  body: Html
}

/** The whole document: banner, main, no script. */
export function layout({ language, words, title, body }: Shell): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="/c/style.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <header class="banner">
          <p><strong>TEST</strong> ${words.banner}</p>
        </header>
        <main>${body}</main>
      </body>
    </html>`.markup
}

/** Everything that is not a form, with one way back. */
export function notice(words: Words, title: string, text: string, back: string | null): Html {
  return html`<div class="notice">
    <h1>${title}</h1>
    <p>${text}</p>
    ${back && html`<p><a href="${back}">${words.goBack}</a></p>`}
  </div>`
}
