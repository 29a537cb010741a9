/** What a mail program or a person may have added to an address at the end of a sentence. No address of ours ends so. */
const tail = /(?:&\w{2,5};|[^\w-]){1,20}$/u;

/** The path of a page without a slash too many, and without what does not belong to its address. */
export function tidyPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  const last = parts.length - 1;
  return `/${parts
    .map((part, index) => (index === last ? part.replace(tail, '') : part))
    .filter((part) => part !== '')
    .join('/')}`;
}
