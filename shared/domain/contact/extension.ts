/** What is dialled within a house, as it stands behind the number that is dialled to reach it. */
export const extension =
  '[\\s,;(]*(?:ext(?:n|ension)?|x|#|ankn(?:ytning)?|lokal(?:nummer)?|durchwahl|dw|alanumero)[\\s.:=]*\\d{1,6}\\)?';
