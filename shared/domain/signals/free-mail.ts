/** Domains at which anybody may have an address, those most used in the Nordic countries and in Germany among them. */
const domains: ReadonlySet<string> = new Set(
  [
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com outlook.dk outlook.de outlook.fi',
    'hotmail.se hotmail.no hotmail.dk hotmail.fi hotmail.de hotmail.co.uk hotmail.fr live.se live.no live.dk live.fi live.de live.co.uk',
    'yahoo.com yahoo.se yahoo.no yahoo.dk yahoo.de yahoo.fi yahoo.co.uk yahoo.fr ymail.com rocketmail.com aol.com',
    'icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.io tuta.com hey.com fastmail.com zoho.com mail.com email.com gmx.com',
    'telia.com spray.se passagen.se bredband.net bredband2.com comhem.se tele2.se swipnet.se home.se glocalnet.net brevet.nu',
    'online.no broadpark.no frisurf.no start.no lyse.net getmail.no',
    'mail.dk jubii.dk stofanet.dk tdcadsl.dk webspeed.dk youmail.dk post.tele.dk get2net.dk',
    'kolumbus.fi luukku.com suomi24.fi elisanet.fi saunalahti.fi pp.inet.fi netti.fi welho.com mbnet.fi',
    'gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de arcor.de posteo.de mailbox.org email.de online.de 1und1.de vodafone.de',
    'mail.ru yandex.ru yandex.com wp.pl o2.pl onet.pl interia.pl op.pl',
  ].flatMap((line) => line.split(' ')),
);

/** The provider of an address at which anybody may have one; null for any other. */
export function freeMailProvider(email: string): string | null {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return domains.has(domain) ? domain : null;
}

const dotless: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com']);

/** One mailbox in however many spellings; the dots in an address of Gmail make no other. `folded`: see foldEmail. */
export function mailboxOf(folded: string): string {
  const at = folded.lastIndexOf('@');
  const domain = folded.slice(at + 1);
  return dotless.has(domain) ? `${folded.slice(0, at).replaceAll('.', '')}@gmail.com` : folded;
}
