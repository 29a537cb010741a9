import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { buildMime } from '#shared/messaging/mime/build-mime.ts';
import { textHeader } from '#shared/messaging/mime/encode-header.ts';

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const body = { text: 'Hej Bo,\n\nåäö – ”Łódź”\n', html: '<p>Hej Bo, åäö</p>', language: 'sv' };

describe('MIME', () => {
  it('holds text and HTML as alternatives', async () => {
    const raw = buildMime([textHeader('Subject', 'Prov')], { ...body, images: [] });
    const mail = await PostalMime.parse(raw);
    expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(body.text.trimEnd());
    expect(mail.html?.trim()).toBe(body.html);
    expect(mail.attachments).toEqual([]);
    expect(Buffer.from(raw).toString()).toContain('multipart/alternative');
  });

  it('shows a logo by its content id', async () => {
    const raw = buildMime([], { ...body, images: [{ id: 'logo', type: 'image/png', base64: pixel }] });
    const { attachments } = await PostalMime.parse(raw, { attachmentEncoding: 'base64' });
    expect(attachments).toMatchObject([{ contentId: '<logo>', mimeType: 'image/png', related: true, content: pixel }]);
  });

  it('is plain ASCII in short lines with CRLF, as every server on the way takes it', () => {
    const raw = Buffer.from(buildMime([], { ...body, html: 'å'.repeat(50_000), images: [] })).toString('latin1');
    expect(raw).toMatch(/^[\r\n -~]*$/);
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of raw.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
  });
});
