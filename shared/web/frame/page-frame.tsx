import type { ComponentChildren } from 'preact';
import type { BrandColours } from '#shared/domain/organisation/organisation.ts';
import { clientScriptPath } from './assets.ts';
import { type FootOptions, PageFoot } from './page-foot.tsx';
import { type HeadOptions, PageHead } from './page-head.tsx';

export type PageOptions = HeadOptions &
  FootOptions &
  Readonly<{
    /** Without the organisation's name, which is added. */
    title: string;
    /** The minified style of the audience, from `generated/`. */
    style: string;
    /** The form came back with errors: the title says so first. */
    hasErrors?: boolean;
    /** `columns` (a main and an aside) unless the page is a report's sheet. */
    layout?: 'columns' | 'sheet';
    /** The page carries the small script: for autosave, `opened` and the focus on errors. */
    script?: boolean;
    /** Address that the script posts to when the page has been seen for two seconds. */
    opened?: string | null;
  }>;

/** The organisation’s colour as custom properties. */
export const brandProperties = (colours: BrandColours | null): string =>
  colours === null
    ? ''
    : `:root{--brand:${colours.brand};--brand-ink:${colours.ink};--brand-edge:${colours.edge};` +
      `--brand-edge-dark:${colours.edgeDark};--brand-press:${colours.press}}`;

type Props = Readonly<{ options: PageOptions; nonce: string; children: ComponentChildren }>;

/** The document around every page: style, band, logo, language link, foot. */
export function PageFrame({ options, nonce, children }: Props) {
  const { reading, organisation, layout = 'columns', opened = null } = options;
  const title = `${options.hasErrors === true ? reading.texts.error : ''}${options.title}`;
  const style = `${options.style}${brandProperties(organisation?.branding.colours ?? null)}`;
  return (
    <html lang={reading.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{organisation === null ? title : `${title}, ${organisation.name}`}</title>
        {/* Ours alone, from files and checked colours; nothing that a person wrote. */}
        <style nonce={nonce} dangerouslySetInnerHTML={{ __html: style }} />
        {options.script === true ? <script src={clientScriptPath} defer /> : null}
      </head>
      <body class={layout === 'sheet' ? 'paper' : undefined} data-opened={opened ?? undefined}>
        <a class="skip" href="#main">
          {reading.texts.skip}
        </a>
        <PageHead options={options} />
        {layout === 'sheet' ? (
          children
        ) : (
          <div class="wrap body">
            <div class="cols">{children}</div>
          </div>
        )}
        <PageFoot options={options} />
      </body>
    </html>
  );
}
