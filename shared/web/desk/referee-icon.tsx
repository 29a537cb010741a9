const drawings = {
  trouble: { class: 'ic warn', paths: ['M12 3.5L21.5 20h-19zM12 9.5v4.75M12 17v.1'], circled: false },
  answered: { class: 'ic ok', paths: ['M8 12.3l2.8 2.8L16 9.6'], circled: true },
  call: {
    class: 'ic',
    paths: ['M7.2 4H4.5C4 12.5 11.5 20 20 19.5v-2.7l-4-1.8-2 2c-3-1.3-5.7-4-7-7l2-2z'],
    circled: false,
  },
  waiting: { class: 'ic', paths: ['M12 7.5V12l3 2'], circled: true },
  gone: { class: 'ic', paths: ['M9.2 9.2l5.6 5.6m0-5.6l-5.6 5.6'], circled: true },
  mail: { class: 'ic', paths: ['M3.5 6h17v12h-17zM3.5 6.5l8.5 6.5 8.5-6.5'], circled: false },
} as const;

export type RefereeIconName = keyof typeof drawings;

/** Where a referee stands, drawn; the sentence beside it says the same. */
export function RefereeIcon({ name }: Readonly<{ name: RefereeIconName }>) {
  const { class: names, paths, circled } = drawings[name];
  return (
    <svg
      class={names}
      width="20"
      height="20"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      {circled ? <circle cx="12" cy="12" r="9" /> : null}
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
