import * as z from 'zod';

export const faultKinds = ['kill', 'delay', 'throttle', 'error', 'duplicate'] as const;

/** What goes wrong on purpose. With `service` or `action` it strikes a call, without them an invocation. */
export const faultSchema = z.strictObject({
  function: z.string().optional(),
  service: z.string().optional(),
  action: z.string().optional(),
  kind: z.enum(faultKinds),
  times: z.int().min(1).max(100_000).default(1),
  /** Not before this many calls or invocations that fit have gone by. */
  skip: z.int().min(0).default(0),
  afterMs: z.number().min(0).max(600_000).optional(),
  when: z.enum(['before', 'after']).default('before'),
});

export type Fault = z.infer<typeof faultSchema>;
