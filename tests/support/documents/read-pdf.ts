import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as z from 'zod';

/** One element of a PDF's structure, with the text that is written in it and below it. */
export type PdfElement = Readonly<{
  tag: string;
  lang: string | null;
  alt: string | null;
  text: string;
  children: readonly PdfElement[];
}>;

export type ReadPdf = Readonly<{
  title: string;
  language: string;
  tagged: boolean;
  pages: number;
  /** All that is drawn on each page, content or not. */
  drawn: readonly string[];
  elements: readonly PdfElement[];
  /** Titles of the outline, from first to last. */
  outline: readonly string[];
}>;

const info = z.object({ Title: z.string(), Language: z.string() });
const node = z.object({
  role: z.optional(z.string()),
  type: z.optional(z.string()),
  id: z.optional(z.string()),
  lang: z.optional(z.string()),
  alt: z.optional(z.string()),
  get children() {
    return z.optional(z.array(node));
  },
});
const item = z.object({
  str: z.optional(z.string()),
  type: z.optional(z.string()),
  id: z.optional(z.nullable(z.string())),
  hasEOL: z.optional(z.boolean()),
});

/** Reads a PDF back by other means than those that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const { Title, Language } = info.parse((await pdf.getMetadata()).info);
  const marked = z.object({ Marked: z.boolean() }).parse(await pdf.getMarkInfo());
  const [drawn, elements]: [string[], PdfElement[]] = [[], []];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true });
    const items = z.array(item).parse(content.items);
    drawn.push(items.map(({ str = '' }) => str).join(' '));
    elements.push(toElement(node.parse(await page.getStructTree()), textById(items)));
  }
  const outline = z.array(z.object({ title: z.string() })).parse((await pdf.getOutline()) ?? []);
  await pdf.destroy();
  return {
    title: Title,
    language: Language,
    tagged: marked.Marked,
    pages: drawn.length,
    drawn,
    elements,
    outline: outline.map(({ title }) => title),
  };
}

function textById(items: readonly z.infer<typeof item>[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const { type, id, str = '', hasEOL = false } of items) {
    if (type?.startsWith('beginMarkedContent') === true) open.push(id ?? null);
    else if (type === 'endMarkedContent') open.pop();
    else {
      const within = open.at(-1) ?? null;
      if (within !== null) texts.set(within, `${texts.get(within) ?? ''}${str}${hasEOL ? ' ' : ''}`);
    }
  }
  return texts;
}

function toElement(read: z.infer<typeof node>, texts: ReadonlyMap<string, string>): PdfElement {
  const children = (read.children ?? [])
    .filter((child) => child.type !== 'content')
    .map((child) => toElement(child, texts));
  const own = (read.children ?? []).map((child) => (child.type === 'content' ? (texts.get(child.id ?? '') ?? '') : ''));
  const text = [...own, ...children.map((child) => child.text)].join(' ').replace(/\s+/g, ' ').trim();
  return { tag: read.role ?? '', lang: read.lang ?? null, alt: read.alt ?? null, text, children };
}

/** Every element below these that has the tag, in reading order. */
export const elementsOf = (elements: readonly PdfElement[], tag: string): readonly PdfElement[] =>
  elements.flatMap((element) => [...(element.tag === tag ? [element] : []), ...elementsOf(element.children, tag)]);
