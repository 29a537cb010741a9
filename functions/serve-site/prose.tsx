const link = /^\[([^\]]+)\]\(([^)]+)\)$/;

/** Text with `code` and [links](…) in it, as the document writes its descriptions. */
export const Prose = ({ text }: Readonly<{ text: string }>) => (
  <>
    {text.split(/(`[^`]+`|\[[^\]]+\]\([^)]+\))/).map((part) => {
      if (part.startsWith('`')) return <code key={part}>{part.slice(1, -1)}</code>;
      const [, words, address] = link.exec(part) ?? [];
      return address === undefined ? (
        part
      ) : (
        <a key={part} href={address}>
          {words}
        </a>
      );
    })}
  </>
);
