/** The status symbol of a completed check. */
export const favicon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="12" fill="#43237a"/>' +
  '<path fill="none" stroke="#fff" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round" d="M7 12.5l3.5 3.5L17 9"/></svg>';
