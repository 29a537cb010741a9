import * as z from 'zod/mini';
import { packedWords } from './packed-words.ts';

/** What lists show of a check, as the items that it is read from. */
const content = z.object({
  check: z.record(z.string(), z.unknown()),
  items: z.array(z.record(z.string(), z.unknown())),
});

export type PackedContent = z.infer<typeof content>;

/** Marks data packed with the dictionary. Plain deflate data never begins so: these first three bits are no valid block type. */
const withWords = 0x07;

const dictionary = Buffer.from(packedWords);

/** It takes 3 ms to load, and most calls pack nothing. */
const zlib = () => process.getBuiltinModule('node:zlib');

export const pack = (packed: PackedContent): Uint8Array =>
  Buffer.concat([Buffer.from([withWords]), zlib().deflateRawSync(JSON.stringify(packed), { dictionary })]);

/** Also what was packed before there were words. */
export function unpack(packed: Uint8Array): PackedContent {
  const { inflateRawSync } = zlib();
  const bytes = packed[0] === withWords ? inflateRawSync(packed.subarray(1), { dictionary }) : inflateRawSync(packed);
  return content.parse(JSON.parse(bytes.toString('utf8')));
}
