import * as z from 'zod/mini';

/** What this shape cannot read counts as the fallback. (zod's own `catch` brings 7 KiB with it.) */
export const orElse = <Shape extends z.ZodMiniType>(shape: Shape, fallback: z.output<Shape>) =>
  z.pipe(
    z.optional(z.unknown()),
    z.transform((value: unknown): z.output<Shape> => {
      const read = shape.safeParse(value);
      return read.success ? read.data : fallback;
    }),
  );
