import {
  type Material,
  Matrix4,
  MeshPhysicalMaterial,
  type MeshPhysicalMaterialParameters,
  ShaderMaterial,
  type Texture,
  Vector2,
  Vector3,
} from "three"

/** What the light pass found, shared by all materials of a shot. */
export const light = {
  uLight: { value: null as Texture | null },
  uPlace: { value: null as Texture | null },
  uSize: { value: new Vector2(1, 1) },
  /** Towards the softbox, in view space. */
  uKey: { value: new Vector3(0, 1, 0) },
  /** Goods may be exposed a little more than the paper, as a photographer's flag would do. */
  uExposure: { value: 1 },
  /** From view space to world space. */
  uToWorld: { value: new Matrix4() },
}

/**
 * Light is mixed from the neighbours that lie close to the drawn surface: at an edge the middle of
 * a pixel may be on the other side of it. Where there is none (hair beyond the skin's own outline)
 * the nearest in reach is taken, else a middle grey.
 */
const ARRIVING = /* glsl */ `
uniform sampler2D uLight;
uniform sampler2D uPlace;
uniform vec2 uSize;
vec4 arrivingAt(vec3 place, float close) {
  vec2 at = gl_FragCoord.xy * vec2(textureSize(uLight, 0)) / uSize - 0.5;
  ivec2 corner = ivec2(floor(at));
  vec2 part = at - floor(at);
  vec4 sum = vec4(0.0);
  float weights = 0.0;
  for (int y = 0; y < 2; y++) for (int x = 0; x < 2; x++) {
    ivec2 there = corner + ivec2(x, y);
    vec4 other = texelFetch(uPlace, there, 0);
    float near = step(distance(other.xyz, place), close) * other.a;
    float weight = near * mix(1.0 - part.x, part.x, float(x)) * mix(1.0 - part.y, part.y, float(y));
    sum += texelFetch(uLight, there, 0) * weight;
    weights += weight;
  }
  if (weights > 0.02) return sum / weights;
  vec4 best = vec4(0.8);
  float least = 4.0 * close;
  for (int y = -1; y <= 2; y++) for (int x = -1; x <= 2; x++) {
    vec4 other = texelFetch(uPlace, corner + ivec2(x, y), 0);
    float off = distance(other.xyz, place) + (other.a == 0.0 ? 99.0 : 0.0);
    if (off < least) { least = off; best = texelFetch(uLight, corner + ivec2(x, y), 0); }
  }
  return best;
}`

const DECLARE = /* glsl */ `#include <common>
${ARRIVING}
#ifdef WEAVE
varying vec2 vThreadUv;
/** Threads per unit of the texture along u and v, and how deep they lie. */
uniform vec3 uWeave;
float grain(vec2 at) { return fract(sin(dot(at, vec2(12.9898, 78.233))) * 43758.5453); }
float weave(vec2 uv) {
  vec2 thread = uv * uWeave.xy;
  float near = clamp(1.4 - max(fwidth(thread.x), fwidth(thread.y)) * 1.6, 0.0, 1.0);
  vec2 cell = floor(thread);
  vec2 in_ = fract(thread) - 0.5;
  in_.y += abs(in_.x) * 0.7;
  float loop = cos(in_.x * 6.2832) * 0.55 + cos(in_.y * 6.2832) * 0.45;
  float uneven = grain(floor(uv * uWeave.xy * 0.5)) - 0.5;
  return uWeave.z * near * (loop * 0.5 + (grain(cell) - 0.5) * 0.5) + uneven * uWeave.z * 0.35;
}
#endif
uniform vec3 uKey;
uniform float uExposure;
uniform mat4 uToWorld;`

/** Fine relief (weave, seams, ribs) is not in the light pass: it leans light towards the softbox. */
const RECEIVE = /* glsl */ `#include <lights_fragment_maps>
#ifdef FUR
vec4 arriving = arrivingAt((uToWorld * vec4(-vViewPosition, 1.0)).xyz, 0.7);
#else
vec4 arriving = arrivingAt((uToWorld * vec4(-vViewPosition, 1.0)).xyz, 0.06);
#endif
float lean = dot(normal, uKey) - dot(nonPerturbedNormal, uKey);
#ifdef WEAVE
lean += weave(vThreadUv);
#endif
iblIrradiance = arriving.rgb * PI * uExposure * clamp(1.0 + 1.5 * lean, 0.35, 1.7);
float open = smoothstep(0.0, 0.75, arriving.a);
radiance *= mix(0.25, 1.0, open);
#ifdef USE_CLEARCOAT
clearcoatRadiance *= mix(0.3, 1.0, open);
#endif`

/** Lets a material take its diffuse light from the light buffer, and its reflections from the room. */
export function lit<T extends Material>(material: T): T {
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, light)
    shader.fragmentShader = shader.fragmentShader
      .replace("#include <common>", DECLARE)
      .replace("#include <lights_fragment_maps>", RECEIVE)
  }
  material.customProgramCacheKey = () => "studio"
  material.userData.studio = true
  return material
}

/** Shows threads: how many per width and height of the texture, and their depth (0 to 1). */
export function woven(material: MeshPhysicalMaterial, across: number, down: number, depth: number) {
  material.defines = { ...material.defines, WEAVE: "" }
  const receive = material.onBeforeCompile
  material.onBeforeCompile = (shader, renderer) => {
    receive.call(material, shader, renderer)
    shader.uniforms.uWeave = { value: new Vector3(across, down, depth) }
    const vertex = shader.vertexShader.replace(
      "#include <begin_vertex>",
      "#include <begin_vertex>\nvThreadUv = uv;",
    )
    shader.vertexShader = `varying vec2 vThreadUv;\n${vertex}`
  }
  return material
}

export const surface = (parameters: MeshPhysicalMaterialParameters): MeshPhysicalMaterial =>
  lit(new MeshPhysicalMaterial(parameters))

/**
 * Paper that keeps its tone in full light and darkens, a little warm, where goods shade it. Drawn
 * over the whole frame, so that there is no horizon; beyond the lit plane nothing arrived.
 */
export const paper = (tone: [number, number, number]) =>
  new ShaderMaterial({
    uniforms: { ...light, uTone: { value: new Vector3(...tone) } },
    vertexShader: "void main() { gl_Position = vec4(position.xy, 1.0, 1.0); }",
    fragmentShader: /* glsl */ `
${ARRIVING}
uniform vec3 uTone;
void main() {
  vec2 at = gl_FragCoord.xy * vec2(textureSize(uLight, 0)) / uSize - 0.5;
  ivec2 corner = ivec2(floor(at));
  vec2 part = at - floor(at);
  vec4 sum = vec4(0.0);
  int reach = texelFetch(uPlace, corner, 0).y > 0.001 || texelFetch(uPlace, corner + 1, 0).y > 0.001 ? 2 : 0;
  for (int y = -reach; y <= 1 + reach; y++) for (int x = -reach; x <= 1 + reach; x++) {
    vec4 other = texelFetch(uPlace, corner + ivec2(x, y), 0);
    vec2 off = abs(vec2(x, y) - part);
    float weight = reach == 0 ? max(0.0, 1.0 - off.x) * max(0.0, 1.0 - off.y) : 1.0 / (0.2 + dot(off, off));
    if (other.a > 0.0 && other.y < 0.001)
      sum += vec4(texelFetch(uLight, corner + ivec2(x, y), 0).rgb, 1.0) * weight;
  }
  vec3 arriving = sum.a > 0.0 ? sum.rgb / sum.a : vec3(1.0);
  // Pictures stand side by side: towards the frame's edge every one ends in the same tone.
  vec2 out_ = abs(gl_FragCoord.xy / uSize * 2.0 - 1.0);
  arriving = mix(arriving, vec3(1.0), smoothstep(0.8, 1.0, max(out_.x, out_.y)));
  gl_FragColor = vec4(uTone * pow(min(arriving * 1.035, 1.0), vec3(0.84, 0.87, 0.9)), 1.0);
}`,
    depthTest: false,
    depthWrite: false,
  })
