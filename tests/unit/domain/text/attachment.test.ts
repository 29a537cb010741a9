import { expect, test } from 'vitest';
import { attachment } from '#shared/domain/text/attachment.ts';

test.each([
  [['referenser', 'Kim Lund'], 'attachment; filename="referenser-kim-lund.pdf"'],
  [
    ['referenser', 'Åsa Öst-Ek'],
    'attachment; filename="referenser-asa-ost-ek.pdf"; filename*=UTF-8\'\'referenser-%C3%A5sa-%C3%B6st-ek.pdf',
  ],
  [
    ['referenser', 'Søren Łukasz Strauß'],
    'attachment; filename="referenser-soren-lukasz-strauss.pdf"; filename*=UTF-8\'\'referenser-s%C3%B8ren-%C5%82ukasz-strau%C3%9F.pdf',
  ],
  [
    ['referenser', '王小明'],
    'attachment; filename="referenser.pdf"; filename*=UTF-8\'\'referenser-%E7%8E%8B%E5%B0%8F%E6%98%8E.pdf',
  ],
  [['referenser', "(Kim's) *_~!"], 'attachment; filename="referenser-kim-s.pdf"'],
  [['referenser', 'x'.repeat(100)], `attachment; filename="referenser-${'x'.repeat(69)}.pdf"`],
  [['referenser', 'O\u2019Dowd "Kim"; \r\n/../x'], 'attachment; filename="referenser-o-dowd-kim-x.pdf"'],
])('The file of %j is saved as %s', (words, header) => {
  expect(attachment(words, 'pdf')).toBe(header);
  expect(header).toMatch(/^[\x20-\x7e]*$/);
});
