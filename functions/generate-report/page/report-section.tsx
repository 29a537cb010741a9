import { mailtoOf } from '#shared/domain/contact/mailto.ts';
import type { Block, Section } from '../describe/report-document.ts';
import { AnswerTable } from './answer-table.tsx';
import { DotPlot } from './dot-plot.tsx';
import { Observations } from './observations.tsx';
import { RefereeTable } from './referee-table.tsx';
import { Sayings } from './sayings.tsx';

export const ReportSection = ({ section }: Readonly<{ section: Section }>) => (
  <section>
    <h2 lang={section.heading.lang ?? undefined}>{section.heading.text}</h2>
    {section.blocks.map((block, index) => (
      <ReportBlock key={index} block={block} />
    ))}
  </section>
);

function ReportBlock({ block }: Readonly<{ block: Block }>) {
  switch (block.kind) {
    case 'referees':
      return <RefereeTable table={block} />;
    case 'answers':
      return <AnswerTable table={block} />;
    case 'plot':
      return <DotPlot plot={block} />;
    case 'sayings':
      return <Sayings block={block} />;
    case 'observations':
      return <Observations block={block} />;
    case 'paragraphs':
      return block.texts.map((text) => (
        <p key={text} class="ask">
          {text}
        </p>
      ));
    case 'about':
      return (
        <p class="small ask">
          {block.before}
          <a href={mailtoOf(block.mail)}>{block.mail}</a>
          {block.after}
        </p>
      );
  }
}
