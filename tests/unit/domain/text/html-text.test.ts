import { expect, test } from 'vitest';
import { textOfHtml } from '#shared/domain/text/html-text.ts';

test.each([
  ['Hej Kim,\nvi hörs.', 'Hej Kim,\nvi hörs.'],
  ['5 < 7 & 8 > 6', '5 < 7 & 8 > 6'],
  ['<p>Hej <b>Kim</b>,</p><p>vi&nbsp;h&ouml;rs.<br/>Rita &amp; Ali</p>', 'Hej Kim,\n\nvi hörs.\nRita & Ali'],
  ['<ul>\n <li>En</li>\n <li>Två</li>\n</ul>', '– En\n– Två'],
  ['<div style="color:red">Hej&#33; &#x1F33B;</div><script>alert(1)</script>', 'Hej! 🌻'],
  ['V&auml;lkommen &unknown;', 'Välkommen &unknown;'],
  ['<', '<'],
  ['Hej&#33; &#128075;', 'Hej! 👋'],
  ['&#x10ffff; &#1114112;', '\u{10ffff} &#1114112;'],
  ['<p>Hej \n\t  Kim</p>', 'Hej Kim'],
  ['<style type="text/css">p { color: red }</style><b>Hej</b>', 'Hej'],
  ['Hej<br class="x">Kim', 'Hej\nKim'],
  ['<ul><li class="x">En</li></ul>', '– En'],
  ['<h2>Hej</h2>Kim', 'Hej\n\nKim'],
  ['<div>Hej</div >Kim', 'Hej\n\nKim'],
  ['<table><tr><td>Hej</td></tr><tr><td>Kim</td></tr ></table>Bo', 'Hej\nKim\n\nBo'],
  ['<p>Hej</p><p></p><div></div><p>Kim</p>', 'Hej\n\nKim'],
])('%j says %j', (html, text) => {
  expect(textOfHtml(html)).toBe(text);
});
