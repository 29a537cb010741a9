import PDFDocument from 'pdfkit';
import { page } from './page-layout.ts';

export type PdfDetails = Readonly<{ title: string; author: string; language: string; at: string }>;

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A tagged A4 document that begins without a page. The same details and content make the same bytes. */
export class TaggedPdf extends PDFDocument {
  /** Not set here: the constructor of pdfkit writes before a field of ours would be. */
  declare private chunks: Uint8Array[] | undefined;

  constructor({ title, author, language, at }: PdfDetails) {
    super({
      size: [page.width, page.height],
      margins: { top: page.top, bottom: page.bottom, left: page.left, right: page.right },
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: language,
      // Without it pdfkit loads the metrics of a standard font, which is not embedded.
      font: '',
      info: { Title: title, Author: author, Creator: 'Vitsord', Producer: 'Vitsord', CreationDate: new Date(at) },
    });
  }

  /** pdfkit writes these into XML as they stand, and knows PDF/UA only as a subset that its types lack. */
  override endMetadata(): void {
    const { Title, Author } = this.info;
    this.info.Title = escapeXml(Title ?? '');
    this.info.Author = escapeXml(Author ?? '');
    this.appendXML(
      '<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>',
    );
    super.endMetadata();
  }

  /** Kept as it comes. As a stream, which pdfkit is, hundreds of small pieces would each pass through its queue. */
  override push(chunk: Uint8Array | null): boolean {
    this.chunks ??= [];
    if (chunk !== null) this.chunks.push(chunk);
    return true;
  }

  /** The whole file, once it has ended. */
  bytes(): Uint8Array {
    return Buffer.concat(this.chunks ?? []);
  }
}
