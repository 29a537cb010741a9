import type { Line } from '#shared/pdf/words.ts';

const classes = { plain: undefined, quiet: 'quiet', differs: 'diff' } as const;

/** A cell's lines below each other. */
export const CellLines = ({ lines }: Readonly<{ lines: readonly Line[] }>) =>
  lines.map(({ text, lang, dir, tone }, index) => (
    <span key={index} lang={lang ?? undefined} dir={dir} class={classes[tone]}>
      {text}
      {index < lines.length - 1 && lines[index + 1]?.tone !== 'differs' ? <br /> : null}
    </span>
  ));
