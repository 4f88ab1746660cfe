import {
  AdditiveBlending,
  DepthTexture,
  DoubleSide,
  FloatType,
  GLSL3,
  HalfFloatType,
  LessEqualCompare,
  LinearFilter,
  type Material,
  Matrix4,
  Mesh,
  NearestFilter,
  type Object3D,
  OrthographicCamera,
  type PerspectiveCamera,
  PlaneGeometry,
  RawShaderMaterial,
  type Scene,
  Vector3,
  WebGLRenderTarget,
  type WebGLRenderer,
} from "three"
import { lamps, type Lamp, type Pose } from "./rig"
import { ACCUMULATE, DEPTH, COPY, GEOMETRY, SMOOTH } from "./shaders"

/** The light that arrives at every pixel, and the pixel's place in the world. */
export interface LitScene {
  light: WebGLRenderTarget
  place: WebGLRenderTarget
}

/** Half the side of the square that the lamps' shadow maps cover, in scene units. */
const REACH = 9
const SHADOW_PX = 1024

type Swap = Map<Mesh, Material | Material[]>

/** Gives every mesh a stand-in material for one pass, and gives the own ones back afterwards. */
function wearing(root: Object3D, stand: (mesh: Mesh) => Material | null, pass: () => void) {
  const own: Swap = new Map()
  const hidden: Mesh[] = []
  root.traverseVisible((object) => {
    if (!(object instanceof Mesh)) return
    const other = stand(object)
    if (!other) return void hidden.push(object)
    own.set(object, object.material)
    object.material = other
  })
  for (const mesh of hidden) mesh.visible = false
  pass()
  for (const mesh of hidden) mesh.visible = true
  for (const [mesh, material] of own) mesh.material = material
}

const raw = (
  source: { vertex: string; fragment: string },
  uniforms: Record<string, unknown>,
  more: Partial<RawShaderMaterial> = {},
) =>
  new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: source.vertex,
    fragmentShader: source.fragment,
    uniforms: Object.fromEntries(Object.entries(uniforms).map(([key, value]) => [key, { value }])),
    ...more,
  })

function assign(material: RawShaderMaterial, key: string, value: unknown) {
  const uniform = (material.uniforms as Record<string, { value: unknown }>)[key]
  if (uniform) uniform.value = value
}

function shadowCamera(lamp: Lamp, middle: Vector3): OrthographicCamera {
  const camera = new OrthographicCamera(-REACH, REACH, REACH, -REACH, 1, 60)
  camera.position.copy(middle).addScaledVector(lamp.direction, 30)
  camera.up.set(0, 0, Math.abs(lamp.direction.y) > 0.9 ? -1 : 0)
  if (camera.up.z === 0) camera.up.set(0, 1, 0)
  camera.lookAt(middle)
  camera.updateMatrixWorld()
  return camera
}

/** Glass and the like is seen through by lamps. */
const standIn = (material: Material) => (mesh: Mesh) => (mesh.userData.clear ? null : material)

/**
 * Lights a scene by many lamps with real shadows and keeps, for every pixel, the light that arrives
 * there (RGB) and how open it lies (A). Costly, but the same for every dye and print of a shape.
 */
export class LightBuffer {
  private readonly renderer: WebGLRenderer
  private readonly size: number
  private readonly geometry: WebGLRenderTarget
  private readonly shadow: WebGLRenderTarget
  private readonly quad = new Mesh(new PlaneGeometry(2, 2))
  private readonly flat = new OrthographicCamera(-1, 1, 1, -1, 0, 1)

  private readonly seen = raw(GEOMETRY, {}, { side: DoubleSide })
  private readonly depth = raw(DEPTH, {}, { side: DoubleSide })

  constructor(renderer: WebGLRenderer, size: number) {
    this.renderer = renderer
    this.size = size
    this.geometry = new WebGLRenderTarget(size, size, {
      count: 2,
      type: FloatType,
      minFilter: NearestFilter,
      magFilter: NearestFilter,
    })
    const depthTexture = new DepthTexture(SHADOW_PX, SHADOW_PX)
    depthTexture.compareFunction = LessEqualCompare
    depthTexture.minFilter = depthTexture.magFilter = LinearFilter
    this.shadow = new WebGLRenderTarget(SHADOW_PX, SHADOW_PX, { depthTexture })
    this.quad.frustumCulled = false
  }

  /** The caller owns the returned targets. */
  light(
    stage: Scene,
    ground: Mesh,
    camera: PerspectiveCamera,
    pose: Pose,
    quality: number,
  ): LitScene {
    const { renderer, size } = this
    const target = new WebGLRenderTarget(size, size, { type: HalfFloatType, depthBuffer: false })
    renderer.setRenderTarget(this.geometry)
    renderer.setClearColor(0, 0)
    renderer.clear()
    wearing(stage, standIn(this.seen), () => renderer.render(stage, camera))
    renderer.setRenderTarget(target)
    renderer.clear()
    const middle = new Vector3(0, 2, 0)
    const all = lamps(pose, quality)
    wearing(stage, standIn(this.depth), () => {
      for (const lamp of all) this.add(stage, ground, target, lamp, middle)
    })
    return this.smooth(target)
  }

  private readonly blur = raw(
    SMOOTH,
    { uLight: null, uPosition: null, uNormal: null, uStep: 1 },
    { depthTest: false, depthWrite: false },
  )

  /** Widths follow the picture's size; the result is in the given target or a new one. */
  private smooth(rough: WebGLRenderTarget): LitScene {
    const { renderer, size, blur } = this
    const spare = rough.clone()
    let [from, to] = [rough, spare]
    assign(blur, "uPosition", this.geometry.textures[0])
    assign(blur, "uNormal", this.geometry.textures[1])
    this.quad.material = blur
    for (const step of [1, 2, 4, 8]) {
      assign(blur, "uLight", from.texture)
      assign(blur, "uStep", Math.max(1, Math.round((step * size) / 720)))
      renderer.setRenderTarget(to)
      renderer.render(this.quad, this.flat)
      ;[from, to] = [to, from]
    }
    to.dispose()
    renderer.setRenderTarget(null)
    return { light: from, place: this.copyPlaces() }
  }

  /** Where every pixel lies, kept so that edges can find the light of their own side. */
  private copyPlaces(): WebGLRenderTarget {
    const place = new WebGLRenderTarget(this.size, this.size, {
      type: HalfFloatType,
      minFilter: NearestFilter,
      magFilter: NearestFilter,
      depthBuffer: false,
    })
    const [source] = this.geometry.textures
    if (source) {
      const copy = raw(COPY, { uSource: source }, { depthTest: false, depthWrite: false })
      this.quad.material = copy
      this.renderer.setRenderTarget(place)
      this.renderer.render(this.quad, this.flat)
      this.renderer.setRenderTarget(null)
    }
    return place
  }

  private readonly accumulate = raw(
    ACCUMULATE,
    {
      uPosition: null,
      uNormal: null,
      uShadow: null,
      uToShadow: new Matrix4(),
      uDirection: new Vector3(),
      uColour: new Vector3(),
      uBounce: false,
    },
    // Premultiplied, so that additive means one plus one.
    {
      blending: AdditiveBlending,
      premultipliedAlpha: true,
      depthTest: false,
      depthWrite: false,
      transparent: true,
    },
  )

  private add(stage: Scene, ground: Mesh, target: WebGLRenderTarget, lamp: Lamp, middle: Vector3) {
    const { renderer, accumulate } = this
    const camera = shadowCamera(lamp, middle)
    const wasVisible = ground.visible
    ground.visible = false
    renderer.setRenderTarget(this.shadow)
    renderer.clear()
    renderer.render(stage, camera)
    ground.visible = wasVisible
    const bias = new Matrix4().makeScale(0.5, 0.5, 0.5).setPosition(0.5, 0.5, 0.5)
    assign(accumulate, "uPosition", this.geometry.textures[0])
    assign(accumulate, "uNormal", this.geometry.textures[1])
    assign(accumulate, "uShadow", this.shadow.depthTexture)
    assign(
      accumulate,
      "uToShadow",
      bias.multiply(camera.projectionMatrix).multiply(camera.matrixWorldInverse),
    )
    assign(accumulate, "uDirection", lamp.direction)
    assign(accumulate, "uColour", new Vector3(...lamp.colour))
    assign(accumulate, "uBounce", lamp.bounce)
    this.quad.material = accumulate
    renderer.setRenderTarget(target)
    renderer.autoClear = false
    renderer.render(this.quad, this.flat)
    renderer.autoClear = true
  }
}
