import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Kernel } from './kernel.ts';
import { openPlainKernel } from './plain-kernel.ts';
import { openSimdKernel } from './simd-kernel.ts';

const SIZE = 1 << 16;

/** Whether both kernels leave the same memory. */
function agree(run: (kernel: Kernel) => void, fill: (memory: ArrayBuffer) => void): boolean {
  const simd = openSimdKernel(SIZE);
  if (!simd) throw new Error('This engine has no WebAssembly SIMD.');
  const [a, b] = [simd, openPlainKernel(SIZE)].map((kernel) => {
    fill(kernel.memory);
    run(kernel);
    return Buffer.from(kernel.memory);
  });
  return a!.equals(b!);
}

test('both kernels sum rows to the same bits, also at the limits of int16', () => {
  const rows = fc.array(fc.array(fc.integer({ min: -32768, max: 32767 }), { minLength: 64, maxLength: 64 }), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(rows, (values) => {
      const same = agree(
        ({ sumRows }) => sumRows(0, values.length, 1024, 512, 64),
        (memory) => {
          const offsets = new Int32Array(memory);
          for (const [i, row] of values.entries()) {
            offsets[i] = 1024 + i * 128;
            new Int16Array(memory).set(row, 512 + i * 64);
          }
        },
      );
      expect(same).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('both kernels multiply to the same bits', () => {
  const codes = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 12 * 24, maxLength: 12 * 24 });
  const input = fc.array(fc.integer({ min: -32768, max: 32767 }), { minLength: 24, maxLength: 24 });
  fc.assert(
    fc.property(codes, input, (weights, x) => {
      const same = agree(
        ({ multiply }) => multiply(0, 1024, 2048, 12, 24),
        (memory) => {
          new Int8Array(memory).set(weights);
          new Int16Array(memory).set(x, 512);
        },
      );
      expect(same).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('both kernels scale rows to the same bits, halves and limits included', () => {
  const products = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), {
    minLength: 8,
    maxLength: 8,
  });
  const scales = fc.array(fc.float({ noNaN: true, min: -8, max: 8 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(products, scales, fc.constantFrom(0.5, 1, 0.001, 0.37), (product, factors, scale) => {
      const same = agree(
        ({ scaleRow }) => scaleRow(0, 256, 512, 768, 8, scale),
        (memory) => {
          new Int32Array(memory).set(product);
          new Float32Array(memory).set(factors, 64);
          new Int16Array(memory).set([0, 1, -1, 32767, -32768, 5, 6, 7], 256);
        },
      );
      expect(same).toBe(true);
    }),
  );
});

test('a product is what it says', () => {
  const kernel = openSimdKernel(SIZE)!;
  new Int8Array(kernel.memory).set([1, 2, 3, 0, 0, 0, 0, -1], 8);
  new Int16Array(kernel.memory).set([10, 100, 1000, 0, 0, 0, 0, 7], 512);
  kernel.multiply(0, 1024, 2048, 4, 8);
  expect([...new Int32Array(kernel.memory, 2048, 4)]).toEqual([0, 3203, 0, 0]);
});
