import PDFDocument from 'pdfkit';
import { page } from './page-layout.ts';

export type PdfDetails = Readonly<{ title: string; author: string; language: string; at: string }>;

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A tagged A4 document that begins without a page. The same details and content make the same bytes. */
export class TaggedPdf extends PDFDocument {
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
}
