import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressors = {
  br: (text: Buffer): Promise<Buffer> =>
    promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (text: Buffer): Promise<Buffer> => promisify(gzip)(text),
};

export type Encoding = keyof typeof compressors;

/** Smaller bodies do not gain by it. */
const leastBytes = 1_024;

const compressible = /^(?:text\/|application\/(?:[\w.+-]+\+)?json|application\/javascript|image\/svg\+xml)/;

/** The encoding that the header `accept-encoding` accepts, brotli before gzip; null for none of them. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding | null {
  const accepted = new Set(
    (acceptEncoding ?? '').split(',').flatMap((part) => {
      const [name = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
      return parameters.some((each) => /^q=0(?:\.0*)?$/.test(each)) ? [] : [name];
    }),
  );
  return accepted.has('br') ? 'br' : accepted.has('gzip') ? 'gzip' : null;
}

export const isCompressible = (contentType: string | undefined): boolean => compressible.test(contentType ?? '');

/** Null when it is not worth it. */
export async function compressBody(body: string, encoding: Encoding): Promise<string | null> {
  const bytes = Buffer.from(body);
  return bytes.length < leastBytes ? null : (await compressors[encoding](bytes)).toString('base64');
}
