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
 * At an edge the middle of a pixel may lie on the other side of it. Then the neighbour is asked
 * whose place is nearest to where the drawn surface lies.
 */
const ARRIVING = /* glsl */ `
uniform sampler2D uLight;
uniform sampler2D uPlace;
uniform vec2 uSize;
vec4 arrivingAt(vec3 place, float close) {
  ivec2 here = ivec2(gl_FragCoord.xy * vec2(textureSize(uLight, 0)) / uSize);
  vec4 best = texelFetch(uLight, here, 0);
  float least = distance(texelFetch(uPlace, here, 0).xyz, place);
  if (least < close) return best;
  for (int y = -2; y <= 2; y++) for (int x = -2; x <= 2; x++) {
    vec4 other = texelFetch(uPlace, here + ivec2(x, y), 0);
    float off = distance(other.xyz, place) + (other.a == 0.0 ? 99.0 : 0.0);
    if (off < least) { least = off; best = texelFetch(uLight, here + ivec2(x, y), 0); }
  }
  return best;
}`

const DECLARE = /* glsl */ `#include <common>
${ARRIVING}
#ifdef WEAVE
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
lean += weave(vMapUv);
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
  ivec2 here = ivec2(gl_FragCoord.xy);
  vec4 place = texelFetch(uPlace, here, 0);
  vec3 arriving = texelFetch(uLight, here, 0).rgb;
  if (place.y > 0.001) {
    vec4 sum = vec4(0.0);
    for (int y = -3; y <= 3; y++) for (int x = -3; x <= 3; x++) {
      vec4 other = texelFetch(uPlace, here + ivec2(x, y), 0);
      if (other.a > 0.0 && other.y < 0.001)
        sum += vec4(texelFetch(uLight, here + ivec2(x, y), 0).rgb, 1.0) / float(1 + x * x + y * y);
    }
    if (sum.a > 0.0) arriving = sum.rgb / sum.a;
  }
  if (place.a == 0.0 || arriving.g == 0.0) arriving = vec3(1.0);
  // Pictures stand side by side: towards the frame's edge every one ends in the same tone.
  vec2 out_ = abs(gl_FragCoord.xy / uSize * 2.0 - 1.0);
  arriving = mix(arriving, vec3(1.0), smoothstep(0.8, 1.0, max(out_.x, out_.y)));
  gl_FragColor = vec4(uTone * pow(min(arriving, 1.0), vec3(0.82, 0.86, 0.9)), 1.0);
}`,
    depthTest: false,
    depthWrite: false,
  })
