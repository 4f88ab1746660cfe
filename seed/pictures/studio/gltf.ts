import {
  Color,
  Group,
  Mesh,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  NoColorSpace,
  type Texture,
} from "three"
import { GLTFExporter } from "three/addons/exporters/GLTFExporter.js"
import { SimplifyModifier } from "three/addons/modifiers/SimplifyModifier.js"
import { mergeVertices } from "three/addons/utils/BufferGeometryUtils.js"
import type { BufferGeometry } from "three"

/** Budget of a model for the 3-D view, in corners over all parts. */
const CORNERS = 2_200
const TEXTURE_PX = 448
const NORMALS_PX = 384

function smaller(texture: Texture | null, most = TEXTURE_PX): Texture | null {
  if (!texture) return null
  const image = texture.image as HTMLCanvasElement
  const share = Math.min(1, most / Math.max(image.width, image.height))
  const canvas = document.createElement("canvas")
  canvas.width = Math.round(image.width * share)
  canvas.height = Math.round(image.height * share)
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const copy = texture.clone()
  copy.image = canvas
  copy.userData.mimeType = "image/jpeg"
  return copy
}

/** glTF knows no heights, so relief becomes normals: red to the right, green up. */
function normalsOf(relief: Texture | null, strength: number): Texture | null {
  const heights = smaller(relief, NORMALS_PX)
  if (!heights) return null
  const canvas = heights.image as HTMLCanvasElement
  const pen = canvas.getContext("2d")
  if (!pen) return null
  const { width, height } = canvas
  const from = pen.getImageData(0, 0, width, height).data
  const out = pen.createImageData(width, height)
  const at = (x: number, y: number) =>
    from[
      (Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))) * 4
    ] ?? 0
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const right = ((at(x - 1, y) - at(x + 1, y)) / 255) * strength
      const up = ((at(x, y + 1) - at(x, y - 1)) / 255) * strength
      const length = Math.hypot(right, up, 1)
      const bytes = [right, up, 1].map((value) => Math.round((value / length) * 127 + 128))
      out.data.set([...bytes, 255], (y * width + x) * 4)
    }
  pen.putImageData(out, 0, 0)
  heights.colorSpace = NoColorSpace
  return heights
}

/** The studio's own shading stays in the studio: what a viewer knows is kept. */
function plain(material: MeshPhysicalMaterial): MeshStandardMaterial {
  const kept = new MeshStandardMaterial({
    color: new Color(material.color),
    map: smaller(material.map),
    metalness: material.metalness,
    roughness: Math.min(1, material.roughness),
    vertexColors: material.vertexColors,
    side: material.side,
  })
  if (material.metalnessMap) {
    kept.metalnessMap = kept.roughnessMap = smaller(material.metalnessMap, TEXTURE_PX / 2)
  }
  if (material.metalness > 0 && material.bumpMap) kept.normalMap = normalsOf(material.bumpMap, 2.5)
  if (material.transmission > 0) {
    kept.transparent = true
    kept.opacity = 0.16
    kept.roughness = 0.02
  }
  return kept
}

async function lighter(geometry: BufferGeometry, most: number): Promise<BufferGeometry> {
  const slim = geometry.clone()
  slim.deleteAttribute("uv1")
  // Plates have a normal per face, which keeps their corners apart; large faces outweigh bevels below.
  if (!slim.getIndex()) slim.deleteAttribute("normal")
  const merged = mergeVertices(slim, 1e-3)
  const count = merged.getAttribute("position").count
  if (count <= most) return withNormals(merged)
  const fewer = await new SimplifyModifier().modify(merged, count - most)
  return withNormals(fewer)
}

function withNormals(geometry: BufferGeometry): BufferGeometry {
  if (!geometry.getAttribute("normal")) geometry.computeVertexNormals()
  return geometry
}

function partsOf(goods: Group): Mesh[] {
  const parts: Mesh[] = []
  goods.updateMatrixWorld(true)
  goods.traverse((object) => {
    // Shells of hair are left to the studio; the skin below them is the model.
    if (object instanceof Mesh && !(object.userData.clear && object.userData.hair))
      parts.push(object)
  })
  return parts
}

interface Piece {
  shape: BufferGeometry
  material: MeshPhysicalMaterial
}

/** A part whose faces have several materials is one piece for each of them. */
function piecesOf({ geometry, material }: Mesh): Piece[] {
  if (!Array.isArray(material))
    return [{ shape: geometry, material: material as MeshPhysicalMaterial }]
  const index = geometry.getIndex()
  if (!index) throw new Error("a part of several materials without an index")
  return geometry.groups.map(({ start, count, materialIndex = 0 }) => {
    const shape = geometry.clone()
    shape.setIndex(Array.from(index.array.slice(start, start + count)))
    shape.clearGroups()
    return { shape, material: material[materialIndex] as MeshPhysicalMaterial }
  })
}

/** Goods as binary glTF in metres, light enough for a page. */
export async function exportModel(goods: Group): Promise<ArrayBuffer> {
  const parts = partsOf(goods)
  const total = parts.reduce(
    (sum, { geometry }) => sum + geometry.getAttribute("position").count,
    0,
  )
  const out = new Group()
  const known = new Map<BufferGeometry, BufferGeometry>()
  for (const part of parts) {
    const own = part.geometry.getAttribute("position").count
    const most = Math.max(60, Math.floor((own / total) * CORNERS))
    for (const { shape, material } of piecesOf(part)) {
      const light = known.get(shape) ?? (await lighter(shape, most))
      known.set(shape, light)
      const mesh = new Mesh(light, plain(material))
      mesh.applyMatrix4(part.matrixWorld)
      out.add(mesh)
    }
  }
  out.scale.setScalar(0.01)
  const result = await new GLTFExporter().parseAsync(out, { binary: true })
  return result as ArrayBuffer
}
