import { Color, Group, Mesh, MeshPhysicalMaterial, MeshStandardMaterial, type Texture } from "three"
import { GLTFExporter } from "three/addons/exporters/GLTFExporter.js"
import { SimplifyModifier } from "three/addons/modifiers/SimplifyModifier.js"
import { mergeVertices } from "three/addons/utils/BufferGeometryUtils.js"
import type { BufferGeometry } from "three"

/** Budget of a model for the 3-D view, in corners over all parts. */
const CORNERS = 6_000
const TEXTURE_PX = 512

function smaller(texture: Texture | null): Texture | null {
  if (!texture) return null
  const image = texture.image as HTMLCanvasElement
  const share = Math.min(1, TEXTURE_PX / Math.max(image.width, image.height))
  const canvas = document.createElement("canvas")
  canvas.width = Math.round(image.width * share)
  canvas.height = Math.round(image.height * share)
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const copy = texture.clone()
  copy.image = canvas
  copy.userData.mimeType = "image/webp"
  return copy
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
    kept.metalnessMap = kept.roughnessMap = smaller(material.metalnessMap)
  }
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
  const merged = mergeVertices(slim, 1e-3)
  const count = merged.getAttribute("position").count
  if (count <= most) return merged
  const fewer = await new SimplifyModifier().modify(merged, count - most)
  if (!fewer.getAttribute("normal")) fewer.computeVertexNormals()
  return fewer
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
    const shape =
      known.get(part.geometry) ??
      (await lighter(part.geometry, Math.max(60, Math.floor((own / total) * CORNERS))))
    known.set(part.geometry, shape)
    const material = [part.material].flat().map((each) => plain(each as MeshPhysicalMaterial))
    const mesh = new Mesh(shape, material.length > 1 ? material : material[0])
    mesh.applyMatrix4(part.matrixWorld)
    out.add(mesh)
  }
  out.scale.setScalar(0.01)
  const result = await new GLTFExporter().parseAsync(out, { binary: true })
  return result as ArrayBuffer
}
