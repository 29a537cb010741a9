import * as z from 'zod';

const days = z.number().int().positive();

/** The elements that are played; another one stops the local cloud. */
export const lifecycleConfiguration = z.strictObject({
  Rules: z.array(
    z.strictObject({
      Id: z.string().optional(),
      Status: z.enum(['Enabled', 'Disabled']),
      Prefix: z.string().optional(),
      ExpirationInDays: days.optional(),
      ExpiredObjectDeleteMarker: z.boolean().optional(),
      NoncurrentVersionExpiration: z.strictObject({ NoncurrentDays: days }).optional(),
      /** There are no uploads in parts here. */
      AbortIncompleteMultipartUpload: z.json().optional(),
    }),
  ),
});

/** What goes below a prefix, in days; null: nothing by this rule. */
export type LifecycleRule = {
  prefix: string;
  currentDays: number | null;
  noncurrentDays: number | null;
  /** Delete markers go once nothing is left under them. */
  clearsMarkers: boolean;
};

export const readLifecycle = (configuration?: z.infer<typeof lifecycleConfiguration>): LifecycleRule[] =>
  (configuration?.Rules ?? [])
    .filter(({ Status }) => Status === 'Enabled')
    .map((rule) => ({
      prefix: rule.Prefix ?? '',
      currentDays: rule.ExpirationInDays ?? null,
      noncurrentDays: rule.NoncurrentVersionExpiration?.NoncurrentDays ?? null,
      clearsMarkers: rule.ExpiredObjectDeleteMarker ?? false,
    }));
