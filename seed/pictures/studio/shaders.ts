const MESH_VERTEX = /* glsl */ `
in vec3 position;
in vec3 normal;
uniform mat4 modelMatrix;
uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
out vec3 vPosition;
out vec3 vNormal;
void main() {
  vec4 world = modelMatrix * vec4(position, 1.0);
  vPosition = world.xyz;
  vNormal = mat3(modelMatrix) * normal;
  gl_Position = projectionMatrix * viewMatrix * world;
}`

/** World position and normal of what the camera sees. */
export const GEOMETRY = {
  vertex: MESH_VERTEX,
  fragment: /* glsl */ `
precision highp float;
in vec3 vPosition;
in vec3 vNormal;
uniform vec3 cameraPosition;
layout(location = 0) out vec4 outPosition;
layout(location = 1) out vec4 outNormal;
void main() {
  vec3 normal = normalize(vNormal);
  if (dot(normal, cameraPosition - vPosition) < 0.0) normal = -normal;
  outPosition = vec4(vPosition, 1.0);
  outNormal = vec4(normal, 1.0);
}`,
}

/** What a lamp sees: depth alone. */
export const DEPTH = {
  vertex: MESH_VERTEX,
  fragment: /* glsl */ `
precision highp float;
out vec4 outColour;
void main() { outColour = vec4(1.0); }`,
}

export const QUAD = /* glsl */ `
in vec3 position;
out vec2 vUv;
void main() { vUv = position.xy * 0.5 + 0.5; gl_Position = vec4(position.xy, 0.0, 1.0); }`

export const COPY = {
  vertex: QUAD,
  fragment: /* glsl */ `
precision highp float;
in vec2 vUv;
uniform sampler2D uSource;
out vec4 outColour;
void main() { outColour = texture(uSource, vUv); }`,
}

/** Adds one lamp's light, with its shadow, to every pixel. */
export const ACCUMULATE = {
  vertex: QUAD,
  fragment: /* glsl */ `
precision highp float;
precision highp sampler2DShadow;
in vec2 vUv;
uniform sampler2D uPosition;
uniform sampler2D uNormal;
uniform sampler2DShadow uShadow;
uniform mat4 uToShadow;
uniform vec3 uDirection;
uniform vec3 uColour;
uniform bool uBounce;
out vec4 outLight;
const float OFFSET = 0.035;
/** Four looks around the place soften the edge that a single lamp would draw. */
float seen(vec3 at) {
  float reach = 1.4 / float(textureSize(uShadow, 0).x);
  return 0.25 * (texture(uShadow, at + vec3(reach, reach * 0.4, 0.0)) +
    texture(uShadow, at + vec3(-reach * 0.4, reach, 0.0)) +
    texture(uShadow, at + vec3(-reach, -reach * 0.4, 0.0)) +
    texture(uShadow, at + vec3(reach * 0.4, -reach, 0.0)));
}
void main() {
  vec4 place = texture(uPosition, vUv);
  if (place.a == 0.0) discard;
  vec3 normal = texture(uNormal, vUv).xyz;
  float facing = dot(normal, uDirection);
  if (facing <= 0.0) discard;
  vec3 from = place.xyz + normal * OFFSET * (1.6 - facing) + uDirection * 0.02;
  vec4 at = uToShadow * vec4(from, 1.0);
  bool outside = any(lessThan(at.xy, vec2(0.0))) || any(greaterThan(at.xy, vec2(1.0)));
  float lit = outside ? 1.0 : seen(at.xyz);
  float weight = facing * lit;
  outLight = vec4(uColour * weight, uBounce ? 0.0 : lit * facing * uColour.g);
}`,
}

/** One step of an edge-keeping blur (à-trous, 5 × 5): hides that the room is lit by few lamps. */
export const SMOOTH = {
  vertex: QUAD,
  fragment: /* glsl */ `
precision highp float;
in vec2 vUv;
uniform sampler2D uLight;
uniform sampler2D uPosition;
uniform sampler2D uNormal;
uniform int uStep;
out vec4 outLight;
const float KERNEL[3] = float[](0.375, 0.25, 0.0625);
void main() {
  ivec2 here = ivec2(gl_FragCoord.xy);
  ivec2 most = textureSize(uLight, 0) - 1;
  vec4 place = texelFetch(uPosition, here, 0);
  vec3 normal = texelFetch(uNormal, here, 0).xyz;
  if (place.a == 0.0) { outLight = vec4(0.0); return; }
  float ground = step(place.y, 0.001);
  float sharp = mix(18.0, 3.0, ground);
  vec4 sum = vec4(0.0);
  float weights = 0.0;
  for (int y = -2; y <= 2; y++) for (int x = -2; x <= 2; x++) {
    ivec2 there = clamp(here + ivec2(x, y) * uStep, ivec2(0), most);
    vec4 other = texelFetch(uPosition, there, 0);
    float off = abs(dot(other.xyz - place.xyz, normal));
    float turned = max(0.0, dot(texelFetch(uNormal, there, 0).xyz, normal));
    float weight = KERNEL[abs(x)] * KERNEL[abs(y)] * other.a;
    weight *= pow(turned, 48.0) * exp(-off * sharp * 4.0);
    weight *= 1.0 - abs(step(other.y, 0.001) - ground);
    sum += texelFetch(uLight, there, 0) * weight;
    weights += weight;
  }
  outLight = sum / max(weights, 1e-5);
}`,
}

/** Tone mapping made for goods: keeps dyes true and rolls highlights off (Khronos PBR Neutral). */
export const FILM = {
  vertex: QUAD,
  fragment: /* glsl */ `
precision highp float;
in vec2 vUv;
uniform sampler2D uScene;
out vec4 outColour;
const float START = 0.8 - 0.04;
const float DESATURATION = 0.15;
vec3 neutral(vec3 colour) {
  float least = min(colour.r, min(colour.g, colour.b));
  float offset = least < 0.08 ? least - 6.25 * least * least : 0.04;
  colour -= offset;
  float peak = max(colour.r, max(colour.g, colour.b));
  if (peak < START) return colour;
  float d = 1.0 - START;
  float squeezed = 1.0 - d * d / (peak + d - START);
  colour *= squeezed / peak;
  float g = 1.0 - 1.0 / (DESATURATION * (peak - squeezed) + 1.0);
  return mix(colour, vec3(squeezed), g);
}
vec3 encode(vec3 c) {
  return mix(c * 12.92, 1.055 * pow(max(c, 0.0), vec3(1.0 / 2.4)) - 0.055, step(0.0031308, c));
}
void main() {
  // The last row first, as files have it.
  vec3 colour = neutral(texture(uScene, vec2(vUv.x, 1.0 - vUv.y)).rgb);
  outColour = vec4(encode(clamp(colour, 0.0, 1.0)), 1.0);
}`,
}
