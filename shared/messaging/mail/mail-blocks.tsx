import type { BrandColours } from '#shared/domain/organisation/organisation.ts';
import type { MailBlock } from './mail-content.ts';
import { fontFamily, layout, light } from './mail-styles.ts';

type BlockProps = Readonly<{ block: MailBlock; colours: BrandColours; isFirstNote: boolean; isAfterButton: boolean }>;

/** Text with its own line breaks. */
const Lines = ({ lines }: Readonly<{ lines: readonly string[] }>) => (
  <>
    {lines.map((line, index) => (
      <>
        {index > 0 && <br />}
        {line}
      </>
    ))}
  </>
);

const Button = ({
  block,
  colours,
}: Readonly<{ block: Extract<MailBlock, { kind: 'button' }>; colours: BrandColours }>) => (
  <>
    <table {...layout} style="margin:24px 0 0;">
      <tr>
        <td
          class="m-btn"
          align="center"
          {...{ bgcolor: colours.brand }}
          style={`background-color:${colours.brand};border:2px solid ${colours.edge};border-radius:8px;`}
        >
          <a
            href={block.url}
            style={`display:block;padding:12px 22px;font-family:${fontFamily};font-size:17px;line-height:22px;font-weight:600;color:${colours.ink};text-decoration:none;`}
          >
            {block.label}
          </a>
        </td>
      </tr>
    </table>
    <p
      class="m-2"
      style={`margin:10px 0 0;font-size:14px;line-height:21px;color:${light.quiet};word-break:break-word;overflow-wrap:anywhere;`}
    >
      {block.writeAddress} {block.url.replace(/^https:\/\//, '')}
    </p>
  </>
);

const Code = ({ block }: Readonly<{ block: Extract<MailBlock, { kind: 'code' }> }>) => (
  <>
    <p class="m-ink" style={`margin:24px 0 0;color:${light.ink};`}>
      {block.label}
    </p>
    <p
      class="m-ink"
      style={`margin:8px 0 0;font-size:28px;line-height:36px;font-weight:600;letter-spacing:4px;color:${light.ink};`}
    >
      {block.code}
    </p>
  </>
);

const Note = ({ block, isFirst }: Readonly<{ block: Extract<MailBlock, { kind: 'note' }>; isFirst: boolean }>) => {
  const plain = block.tone === 'plain';
  const colour = plain ? light.ink : light.quiet;
  const size = plain ? 'font-size:15px;line-height:23px;' : 'font-size:14px;line-height:21px;';
  const place = isFirst ? `margin:24px 0 0;padding:16px 0 0;border-top:1px solid ${light.line};` : 'margin:16px 0 0;';
  return (
    <p class={`${plain ? 'm-ink' : 'm-2'}${isFirst ? ' m-line' : ''}`} style={`${place}${size}color:${colour};`}>
      <b>{/[?!.]$/.test(block.heading) ? block.heading : `${block.heading}.`}</b>{' '}
      <Lines lines={block.text.split('\n')} />
    </p>
  );
};

const SmallLinks = ({ block }: Readonly<{ block: Extract<MailBlock, { kind: 'links' }> }>) => (
  <p class="m-2" style={`margin:16px 0 0;font-size:14px;line-height:21px;color:${light.quiet};`}>
    {block.heading}
    {block.links.map(({ text, url }, index) => (
      <>
        {index === 0 ? ' ' : ' · '}
        <a class="m-a" href={url} style={`color:${light.link};`}>
          {text}
        </a>
      </>
    ))}
  </p>
);

export const Block = ({ block, colours, isFirstNote, isAfterButton }: BlockProps) => {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p class="m-ink" dir={block.dir} style={`margin:${isAfterButton ? 20 : 16}px 0 0;color:${light.ink};`}>
          <Lines lines={block.text.split('\n')} />
        </p>
      );
    case 'signature':
      return (
        <p class="m-ink" style={`margin:20px 0 0;color:${light.ink};`}>
          <Lines lines={block.lines} />
        </p>
      );
    case 'button':
      return <Button block={block} colours={colours} />;
    case 'code':
      return <Code block={block} />;
    case 'note':
      return <Note block={block} isFirst={isFirstNote} />;
    case 'links':
      return <SmallLinks block={block} />;
  }
};
