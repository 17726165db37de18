import type { Kernel } from './kernel.ts';

/** The kernels in plain JavaScript: for engines without WebAssembly SIMD, and the measure of the fast ones. */
export function openPlainKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(bytes);
  const int8 = new Int8Array(memory);
  const int16 = new Int16Array(memory);
  const int32 = new Int32Array(memory);
  const float32 = new Float32Array(memory);
  return {
    memory,
    sumRows(offsets, count, bias, out, width) {
      for (let h = 0; h < width; h++) {
        let sum = int16[bias / 2 + h]!;
        for (let i = 0; i < count; i++) {
          sum += int16[int32[offsets / 4 + i]! / 2 + h]!;
          if (sum > 32767) sum = 32767;
          else if (sum < -32768) sum = -32768;
        }
        int16[out / 2 + h] = Math.max(0, sum);
      }
    },
    multiply(weights, input, out, rows, columns) {
      for (let row = 0; row < rows; row++) {
        let sum = 0;
        const start = weights + row * columns;
        for (let i = 0; i < columns; i++) sum = (sum + int8[start + i]! * int16[input / 2 + i]!) | 0;
        int32[out / 4 + row] = sum;
      }
    },
    scaleRow(product, scales, base, out, width, scale) {
      for (let h = 0; h < width; h++) {
        const scaled = Math.fround(Math.fround(int32[product / 4 + h]!) * float32[scales / 4 + h]!);
        const value = within16(roundHalfEven(Math.fround(scaled * Math.fround(scale))));
        int16[out / 2 + h] = within16(int16[base / 2 + h]! + value);
      }
    },
  };
}

const within16 = (value: number): number => Math.max(-32768, Math.min(32767, value));

function roundHalfEven(value: number): number {
  const rounded = Math.round(value);
  return rounded - value === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}
