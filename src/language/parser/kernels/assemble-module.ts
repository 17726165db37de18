/**
 * As much of a WebAssembly assembler as the kernels need (binary format of the core specification 2.0,
 * with fixed-width SIMD). Every instruction is its bytes.
 */
export type Code = number[];

/** A function to nothing, with local int32 and v128 variables after the parameters. */
export interface AssembledFunction {
  name: string;
  parameters: ('int32' | 'float32')[];
  integers: number;
  vectors: number;
  body: Code;
}

const I32 = 0x7f;
const F32 = 0x7d;
const V128 = 0x7b;
const END = 0x0b;
const NO_VALUE = 0x40;

/** An unsigned number, seven bits a byte. */
function leb(value: number): Code {
  return value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)];
}

/** A signed number, seven bits a byte; small constants only. */
function signedLeb(value: number): Code {
  return value < 64 ? [value] : [(value & 127) | 128, ...signedLeb(value >> 7)];
}

const simd = (opcode: number, ...rest: number[]): Code => [0xfd, ...leb(opcode), ...rest];

/** Instructions on int32 values and variables. `again` goes back to the start of the loop when the value is not 0. */
export const op = {
  get: (variable: number): Code => [0x20, variable],
  set: (variable: number): Code => [0x21, variable],
  tee: (variable: number): Code => [0x22, variable],
  const: (value: number): Code => [0x41, ...signedLeb(value)],
  load: [0x28, 0, 0],
  store: (offset: number): Code => [0x36, 0, ...leb(offset)],
  less: [0x49],
  add: [0x6a],
  subtract: [0x6b],
  shl: [0x74],
  again: [0x0d, 0],
};

/** Instructions on vectors: eight int16 or four int32. */
export const v128 = {
  load: (offset: number): Code => simd(0x00, 0, ...leb(offset)),
  /** Eight int8, widened to int16. */
  loadBytes: simd(0x01, 0, 0),
  store: (offset: number): Code => simd(0x0b, 0, ...leb(offset)),
  zero: simd(0x0c, ...new Array<number>(16).fill(0)),
  lane32: (lane: number): Code => simd(0x1b, lane),
  splatFloat: simd(0x13),
  nearest: simd(0x6a),
  /** Two vectors of int32 as one of int16, held within its limits. */
  narrow32: simd(0x85),
  addSaturated16: simd(0x8f),
  max16: simd(0x98),
  add32: simd(0xae),
  dot16: simd(0xba),
  multiplyFloats: simd(0xe6),
  toInt32: simd(0xf8),
  toFloats: simd(0xfa),
};

export const block = {
  loop: (...instructions: Code[]): Code => [0x03, NO_VALUE, ...instructions.flat(), END],
};

/** A module of these functions and one memory of `pages` × 64 KiB, all exported. */
export function assembleModule(
  pages: number,
  functions: readonly AssembledFunction[],
): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters }) => {
    return [0x60, ...leb(parameters.length), ...parameters.map((type) => (type === 'int32' ? I32 : F32)), 0];
  });
  const bodies = functions.map(({ integers, vectors, body }) => {
    const variables = [2, ...leb(integers), I32, ...leb(vectors), V128];
    return sized([...variables, ...body, END]);
  });
  const exported = functions.map(({ name }, i) => [...text(name), 0, ...leb(i)]);
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, types),
    ...section(
      3,
      functions.map((_, i) => leb(i)),
    ),
    ...section(5, [[0, ...leb(pages)]]),
    ...section(7, [[...text('memory'), 2, 0], ...exported]),
    ...section(10, bodies),
  ]);
}

const sized = (bytes: Code): Code => [...leb(bytes.length), ...bytes];
const section = (id: number, items: readonly Code[]): Code => [
  id,
  ...sized([...leb(items.length), ...items.flat()]),
];
const text = (value: string): Code => sized([...new TextEncoder().encode(value)]);
