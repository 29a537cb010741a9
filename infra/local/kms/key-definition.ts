import * as z from 'zod';
import type { LoadedTemplate } from '../template/load-template.ts';

const keySchema = z.object({ KeySpec: z.string().default('SYMMETRIC_DEFAULT'), KeyUsage: z.string().optional() });

/** ARNs of the keys that are called by themselves: pairs to encrypt with. The others work inside other services. */
export const readKeyPairs = (template: LoadedTemplate): string[] =>
  template
    .ofType('AWS::KMS::Key', keySchema)
    .filter(({ properties }) => properties.KeySpec === 'RSA_4096' && properties.KeyUsage === 'ENCRYPT_DECRYPT')
    .map(({ attributes }) => attributes['Arn'] ?? '');
