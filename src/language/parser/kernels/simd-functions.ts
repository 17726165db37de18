import { type AssembledFunction, block, type Code, op, v128 } from './assemble-module.ts';

const ADDRESSES: AssembledFunction['parameters'] = ['int32', 'int32', 'int32', 'int32', 'int32'];
const VECTORS = [0, 1, 2, 3] as const;

/** See Kernel.sumRows: 32 values at a time stay in four vectors while all rows are added to them. */
export function sumRowsFunction(): AssembledFunction {
  const [offsets, count, bias, out, width] = [0, 1, 2, 3, 4];
  const [at, next, end, row] = [5, 6, 7, 8];
  const sum = (i: number): number => 9 + i;
  const body = [
    // width in bytes; end of the offsets
    op.get(width!),
    op.const(1),
    op.shl,
    op.set(width!),
    op.get(offsets!),
    op.get(count!),
    op.const(2),
    op.shl,
    op.add,
    op.set(end!),
    block.loop(
      ...VECTORS.flatMap((i) => [op.get(bias!), op.get(at!), op.add, v128.load(i * 16), op.set(sum(i))]),
      op.get(offsets!),
      op.set(next!),
      block.loop(
        op.get(next!),
        op.load,
        op.get(at!),
        op.add,
        op.set(row!),
        ...VECTORS.flatMap((i) => [
          op.get(sum(i)),
          op.get(row!),
          v128.load(i * 16),
          v128.addSaturated16,
          op.set(sum(i)),
        ]),
        op.get(next!),
        op.const(4),
        op.add,
        op.tee(next!),
        op.get(end!),
        op.less,
        op.again,
      ),
      ...VECTORS.flatMap((i) => [
        op.get(out!),
        op.get(at!),
        op.add,
        op.get(sum(i)),
        v128.zero,
        v128.max16,
        v128.store(i * 16),
      ]),
      op.get(at!),
      op.const(64),
      op.add,
      op.tee(at!),
      op.get(width!),
      op.less,
      op.again,
    ),
  ];
  return { name: 'sumRows', parameters: ADDRESSES, integers: 4, vectors: 4, body: body.flat() };
}

/** See Kernel.multiply: four rows share each load of the input. */
export function multiplyFunction(): AssembledFunction {
  const [weights, input, out, rows, columns] = [0, 1, 2, 3, 4];
  const i = 5;
  const row = (r: number): number => (r === 0 ? weights! : 5 + r);
  const sum = (r: number): number => 9 + r;
  const x = 13;
  const body = [
    block.loop(
      ...[1, 2, 3].flatMap((r) => [op.get(row(r - 1)), op.get(columns!), op.add, op.set(row(r))]),
      ...VECTORS.flatMap((r) => [v128.zero, op.set(sum(r))]),
      op.const(0),
      op.set(i),
      block.loop(
        op.get(input!),
        op.get(i),
        op.const(1),
        op.shl,
        op.add,
        v128.load(0),
        op.set(x),
        ...VECTORS.flatMap((r) => [
          op.get(sum(r)),
          op.get(row(r)),
          op.get(i),
          op.add,
          v128.loadBytes,
          op.get(x),
          v128.dot16,
          v128.add32,
          op.set(sum(r)),
        ]),
        op.get(i),
        op.const(8),
        op.add,
        op.tee(i),
        op.get(columns!),
        op.less,
        op.again,
      ),
      ...VECTORS.flatMap((r) => [
        op.get(out!),
        op.get(sum(r)),
        v128.lane32(0),
        op.get(sum(r)),
        v128.lane32(1),
        op.add,
        op.get(sum(r)),
        v128.lane32(2),
        op.add,
        op.get(sum(r)),
        v128.lane32(3),
        op.add,
        op.store(r * 4),
      ]),
      op.get(row(3)),
      op.get(columns!),
      op.add,
      op.set(weights!),
      op.get(out!),
      op.const(16),
      op.add,
      op.set(out!),
      op.get(rows!),
      op.const(4),
      op.subtract,
      op.tee(rows!),
      op.again,
    ),
  ];
  return { name: 'multiply', parameters: ADDRESSES, integers: 4, vectors: 5, body: body.flat() };
}

/** See Kernel.scaleRow: eight values at a time. */
export function scaleRowFunction(): AssembledFunction {
  const [product, scales, base, out, width, scale] = [0, 1, 2, 3, 4, 5] as const;
  const factor = 6;
  const four = (offset: number): Code[] => [
    op.get(product),
    v128.load(offset),
    v128.toFloats,
    op.get(scales),
    v128.load(offset),
    v128.multiplyFloats,
    op.get(factor),
    v128.multiplyFloats,
    v128.nearest,
    v128.toInt32,
  ];
  const advance = (variable: number, bytes: number): Code[] => [
    op.get(variable),
    op.const(bytes),
    op.add,
    op.set(variable),
  ];
  const body = [
    op.get(scale),
    v128.splatFloat,
    op.set(factor),
    block.loop(
      op.get(out),
      ...four(0),
      ...four(16),
      v128.narrow32,
      op.get(base),
      v128.load(0),
      v128.addSaturated16,
      v128.store(0),
      ...advance(product, 32),
      ...advance(scales, 32),
      ...advance(base, 16),
      ...advance(out, 16),
      op.get(width),
      op.const(8),
      op.subtract,
      op.tee(width),
      op.again,
    ),
  ];
  return {
    name: 'scaleRow',
    parameters: [...ADDRESSES, 'float32'],
    integers: 0,
    vectors: 1,
    body: body.flat(),
  };
}
