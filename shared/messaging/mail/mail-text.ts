import { isolateInText } from '#shared/domain/text/isolate-names.ts';
import { type MailBlock, type MailContent, withoutHardSpaces } from './mail-content.ts';

const lineLength = 72;

/** Breaks at spaces so that no line is longer, but for a word that is; line breaks in the text stay. */
export function wrapLines(text: string, length = lineLength): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, length))
    .join('\n');
}

function wrapLine(line: string, length: number): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/ +/)) {
    if (current === '') current = word;
    else if (current.length + 1 + word.length <= length) current = `${current} ${word}`;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current].join('\n');
}

const textOf = (block: MailBlock): string => {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'button':
      return `${block.label}:\n${block.url}`;
    case 'code':
      return `${block.label}\n${block.code}`;
    case 'signature':
      return block.lines.join('\n');
    case 'note':
      return `${block.heading.toUpperCase()}\n${block.text}`;
    case 'links':
      return [block.heading, ...block.links.map(({ text, url }) => `${text}:\n${url}`)].join('\n');
  }
};

/** The plain twin: the same sentences in the same order, a link on a line of its own. */
export const mailText = (content: MailContent): string =>
  `${content.blocks.map((block) => isolateInText(withoutHardSpaces(wrapLines(textOf(block))))).join('\n\n')}\n`;
