import type { Kernel } from './kernel.ts';
import { openPlainKernel } from './plain-kernel.ts';
import { openSimdKernel } from './simd-kernel.ts';

const ALIGNMENT = 16;

/** A view on the kernel's memory and where it starts. */
export interface Block<T> {
  address: number;
  values: T;
}

/** A kernel with its memory handed out piece by piece. */
export class Workspace {
  readonly kernel: Kernel;
  #used = 0;

  constructor(kernel: Kernel) {
    this.kernel = kernel;
  }

  int8(length: number): Block<Int8Array> {
    const address = this.#reserve(length);
    return { address, values: new Int8Array(this.kernel.memory, address, length) };
  }

  int16(length: number): Block<Int16Array> {
    const address = this.#reserve(length * 2);
    return { address, values: new Int16Array(this.kernel.memory, address, length) };
  }

  int32(length: number): Block<Int32Array> {
    const address = this.#reserve(length * 4);
    return { address, values: new Int32Array(this.kernel.memory, address, length) };
  }

  float32(length: number): Block<Float32Array> {
    const address = this.#reserve(length * 4);
    return { address, values: new Float32Array(this.kernel.memory, address, length) };
  }

  #reserve(bytes: number): number {
    const address = this.#used;
    this.#used += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    return address;
  }
}

/** Opens the fastest kernel this engine has, over at least `bytes` of memory. */
export function openWorkspace(bytes: number): Workspace {
  return new Workspace(openSimdKernel(bytes) ?? openPlainKernel(bytes));
}
