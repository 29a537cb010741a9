import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { DeletionTexts } from '#shared/i18n/recruiter/deletions/texts.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import type { Ports } from '../ports.ts';
import type { Certificate } from './describe-certificate.ts';
import { drawCertificate } from './draw-certificate.ts';

/** The certificate as a tagged PDF. It is kept nowhere: it holds what the record of the deletion holds. */
export async function certificatePdf(
  ports: Pick<Ports, 'loadDrawing'>,
  { branding }: Organisation,
  { certificate: words }: DeletionTexts,
  certificate: Certificate,
): Promise<HttpResponse> {
  const draw = await ports.loadDrawing();
  const { title, organisation, language, issuedAt } = certificate;
  const details = { title, organisation, language, at: issuedAt, brand: branding.colours?.brand ?? null };
  const pdf = await draw(details, words.pdf, (sheet, whole) => drawCertificate(sheet, whole, certificate));
  return {
    status: 200,
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${words.fileName}.pdf"`,
      'cache-control': 'no-store',
    },
    body: Buffer.from(pdf).toString('base64'),
    isBase64: true,
  };
}
