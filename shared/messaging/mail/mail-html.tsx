import { render } from 'preact-render-to-string';
import { isolateInHtml } from '#shared/domain/text/isolate-names.ts';
import { Block } from './mail-blocks.tsx';
import type { MailContent, MailLook } from './mail-content.ts';
import { darkStyle, fontFamily, inkColours, layout, light, mainCell, wholeWidth } from './mail-styles.ts';

const Organisation = ({ name, logoId }: Readonly<{ name: string; logoId: string | null }>) => (
  <table {...layout}>
    <tr>
      {logoId !== null && (
        <td style={`padding:3px;background-color:${light.card};border-radius:4px;`}>
          <img
            src={`cid:${logoId}`}
            alt=""
            height="32"
            style="display:block;height:32px;width:auto;max-width:200px;border:0;"
          />
        </td>
      )}
      <td
        class="m-ink"
        style={`padding:${logoId === null ? '0' : '0 0 0 8px'};font-family:${fontFamily};font-size:16px;line-height:22px;font-weight:600;color:${light.ink};`}
      >
        {name}
      </td>
    </tr>
  </table>
);

/** The mail as an HTML document: one card, inline styles, tables where Outlook needs them. */
export function mailHtml(content: MailContent, look: MailLook): string {
  const colours = look.colours ?? inkColours;
  const firstNote = content.blocks.findIndex((block) => block.kind === 'note');
  const button = content.blocks.findIndex((block) => block.kind === 'button');
  const document = (
    <html lang={content.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{content.subject}</title>
        <style dangerouslySetInnerHTML={{ __html: darkStyle(colours) }} />
      </head>
      <body class="m-page" style={`margin:0;padding:0;background-color:${light.page};`}>
        <table {...wholeWidth} class="m-page" style={`background-color:${light.page};`}>
          <tr>
            <td align="center" style="padding:24px 12px;">
              <table
                {...wholeWidth}
                class="m-card"
                style={`max-width:560px;background-color:${light.card};border:1px solid ${light.line};border-radius:12px;`}
              >
                <tr>
                  <td
                    {...mainCell}
                    style={`padding:28px 24px 24px;font-family:${fontFamily};font-size:17px;line-height:26px;`}
                  >
                    <Organisation name={content.organisation} logoId={look.logoId} />
                    <h1
                      class="m-ink"
                      style={`margin:24px 0 0;font-size:20px;line-height:28px;font-weight:700;color:${light.ink};`}
                    >
                      {content.subject}
                    </h1>
                    {content.blocks.map((block, index) => (
                      <Block
                        block={block}
                        colours={colours}
                        isFirstNote={index === firstNote}
                        isAfterButton={index > button}
                      />
                    ))}
                  </td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>
  );
  return `<!doctype html>\n${isolateInHtml(render(document))}`;
}
