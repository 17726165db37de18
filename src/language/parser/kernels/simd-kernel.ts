import { assembleModule } from './assemble-module.ts';
import type { Kernel } from './kernel.ts';
import { multiplyFunction, scaleRowFunction, sumRowsFunction } from './simd-functions.ts';

const PAGE = 65536;

interface Exports {
  memory: WebAssembly.Memory;
  sumRows: Kernel['sumRows'];
  multiply: Kernel['multiply'];
  scaleRow: Kernel['scaleRow'];
}

/** The kernels as WebAssembly SIMD (128 bits), assembled here; undefined where the engine has none. */
export function openSimdKernel(bytes: number): Kernel | undefined {
  const code = assembleModule(Math.ceil(bytes / PAGE), [
    sumRowsFunction(),
    multiplyFunction(),
    scaleRowFunction(),
  ]);
  if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(code)) return undefined;
  const instance = new WebAssembly.Instance(new WebAssembly.Module(code));
  // the module above exports exactly these
  const { memory, sumRows, multiply, scaleRow } = instance.exports as unknown as Exports;
  return { memory: memory.buffer as ArrayBuffer, sumRows, multiply, scaleRow };
}
