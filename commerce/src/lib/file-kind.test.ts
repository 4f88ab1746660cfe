import fc from "fast-check"
import { expect, test } from "vitest"
import { isKnownFile } from "./file-kind"

const bytes = (text: string) => Buffer.from(text, "latin1")
const FILES: [name: string, mime: string, content: Buffer][] = [
  ["mug.png", "image/png", bytes("\x89PNG\r\n\x1a\n...")],
  ["Mug.JPG", "image/jpeg", bytes("\xff\xd8\xff\xe0...")],
  ["mug.webp", "image/webp", bytes("RIFF....WEBPVP8 ")],
  ["mug.gif", "image/gif", bytes("GIF89a...")],
  ["mug.avif", "image/avif", bytes("....ftypavif")],
  ["products.csv", "text/csv", Buffer.from("title;é\nMug;1\n")],
]

test.each(FILES)("%s is known", (name, mime, content) => {
  expect(isKnownFile(name, mime, content)).toBe(true)
})

test.each([
  ["a page that says it is a picture", "mug.png", "image/png", "<html><script>"],
  ["a picture by the name of a page", "mug.html", "image/png", "\x89PNG\r\n\x1a\n"],
  ["a picture of another type", "mug.png", "text/html", "\x89PNG\r\n\x1a\n"],
  ["another picture than it says", "mug.png", "image/png", "GIF89a"],
  ["a drawing with scripts", "mug.svg", "image/svg+xml", "<svg onload='x'>"],
  ["a page", "page.html", "text/html", "<html>"],
  ["a program as a table", "products.csv", "text/csv", "MZ\x00\x01"],
  ["no UTF-8", "products.csv", "text/csv", "\xff\xfe"],
  ["nothing", "mug.png", "image/png", ""],
  ["an empty table", "products.csv", "text/csv", " "],
  ["no extension", "png", "image/png", "\x89PNG\r\n\x1a\n"],
])("%s is not", (_what, name, mime, content) => {
  expect(isKnownFile(name, mime, bytes(content))).toBe(false)
})

test("whatever bytes there are, it answers", () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.constantFrom(...FILES), (content, [name, mime]) => {
      expect(typeof isKnownFile(name, mime, Buffer.from(content))).toBe("boolean")
    }),
  )
})
