import {
  GLSL3,
  HalfFloatType,
  Mesh,
  OrthographicCamera,
  type PerspectiveCamera,
  PlaneGeometry,
  RawShaderMaterial,
  type Scene,
  WebGLRenderTarget,
  type WebGLRenderer,
} from "three"
import { FILM } from "./shaders"

function withoutAlpha(rgba: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3)
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb[to] = rgba[from] as number
    rgb[to + 1] = rgba[from + 1] as number
    rgb[to + 2] = rgba[from + 2] as number
  }
  return rgb
}

/** Takes the picture: linear light in many samples, then tone mapping, then bytes. */
export class Film {
  private readonly renderer: WebGLRenderer
  private readonly size: number
  private readonly negative: WebGLRenderTarget
  private readonly print: WebGLRenderTarget
  private readonly quad: Mesh<PlaneGeometry, RawShaderMaterial>
  private readonly flat = new OrthographicCamera(-1, 1, 1, -1, 0, 1)

  constructor(renderer: WebGLRenderer, size: number) {
    this.renderer = renderer
    this.size = size
    this.negative = new WebGLRenderTarget(size, size, { type: HalfFloatType, samples: 4 })
    this.print = new WebGLRenderTarget(size, size, { depthBuffer: false })
    const material = new RawShaderMaterial({
      glslVersion: GLSL3,
      vertexShader: FILM.vertex,
      fragmentShader: FILM.fragment,
      uniforms: { uScene: { value: this.negative.texture } },
      depthTest: false,
    })
    this.quad = new Mesh(new PlaneGeometry(2, 2), material)
    this.quad.frustumCulled = false
  }

  /** RGB bytes, first row first. */
  expose(stage: Scene, camera: PerspectiveCamera): Uint8Array {
    const { renderer, size } = this
    renderer.setRenderTarget(this.negative)
    renderer.render(stage, camera)
    renderer.setRenderTarget(this.print)
    renderer.render(this.quad, this.flat)
    const bytes = new Uint8Array(size * size * 4)
    renderer.readRenderTargetPixels(this.print, 0, 0, size, size, bytes)
    renderer.setRenderTarget(null)
    return withoutAlpha(bytes)
  }
}
