/** Under which name the browser keeps what it has asked for; the path of the link makes it this link's alone. */
export const readerOwner = 'report';
