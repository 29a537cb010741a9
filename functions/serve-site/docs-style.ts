/** What the page of the API needs besides the pages' own style. */
export const docsStyle =
  '#main{padding-top:var(--s-6);padding-bottom:var(--s-8)}' +
  'code,pre{font-family:var(--mono);font-size:.875em}' +
  'pre{margin:0;padding:var(--s-4);white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid var(--line);border-radius:var(--r-2);background:var(--sunken);line-height:1.45}' +
  '.doc{width:100%;border-collapse:collapse;font-size:var(--t-small)}' +
  '.doc th,.doc td{padding:.5rem .75rem .5rem 0;text-align:left;vertical-align:top;hyphens:none;border-bottom:1px solid var(--line)}' +
  '.doc code{overflow-wrap:anywhere}' +
  '.doc td:last-child,#main h3{overflow-wrap:anywhere}.doc td:first-child:has(code){min-width:6.25rem}.doc td:last-child{min-width:5.5rem}' +
  '.contents{columns:26rem 2;list-style:none;padding:0;margin:0;font-size:var(--t-small)}.contents li{break-inside:avoid;margin-bottom:.35rem}' +
  '.contents code{display:block;overflow-wrap:anywhere}' +
  '.doc th{font-weight:600}' +
  '#main details pre{margin-top:var(--s-2)}';
