import type { BrandColours } from '#shared/domain/organisation/organisation.ts';

// Mail clients know no custom properties and many drop <style>, so every value stands where it is used. The values are
// those of the pages (shared/web/style), and readable too when a client inverts them by force.
export const fontFamily = "system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif";

export const light = {
  page: '#faf9f7',
  card: '#ffffff',
  ink: '#1c1a26',
  quiet: '#5c5868',
  line: '#e4e1e6',
  link: '#1f4bb8',
} as const;

/** Attributes of a table that only places things, for clients that ignore its style. */
export const layout = { role: 'presentation', cellpadding: '0', cellspacing: '0', border: '0' } as const;
export const wholeWidth = { ...layout, width: '100%' } as const;
/** Tells a screen reader where the letter begins; <main> has no place in a table. */
export const mainCell = { role: 'main', align: 'left' } as const;

/** Without a brand the button is ink. */
export const inkColours: BrandColours = {
  brand: light.ink,
  ink: '#ffffff',
  edge: light.ink,
  edgeDark: '#8a8598',
  press: 'rgba(0, 0, 0, .16)',
};

/** For clients that read <style>: the dark values of the pages. */
export const darkStyle = (colours: BrandColours): string => `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .m-page { background-color: #131218 !important; }
  .m-card { background-color: #1b1a21 !important; border-color: #322f3b !important; }
  .m-ink { color: #edebf2 !important; }
  .m-2 { color: #b0abbd !important; }
  .m-a { color: #a3bcff !important; }
  .m-line { border-color: #322f3b !important; }
  .m-btn { border-color: ${colours.edgeDark} !important; }
}
`;
