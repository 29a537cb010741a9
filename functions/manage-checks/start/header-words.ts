import { foldWords } from '#shared/domain/text/fold-words.ts';
import type { Column } from './sheet.ts';

/** Headings as people write them in our six languages, and in some that their sheets come in; folded and in one. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  name: [
    'namn name navn nimi kandidat candidate bewerber bewerberin kandidatin hakija ansoker sokande fullname fulltnamn',
    'fulltnavn vorundnachname fornamnochefternamn fornavnogetternavn firstandlastname koknimi kokonimi candidatename kandidatnamn kandidatensnamn vollername fuldenavn fuldtnavn',
    'nom nomcomplet nometprenom naam volledigenaam nombre nombrecompleto nombreyapellidos nome nomecompleto imieinazwisko nazwiskoiimie nimijaperekonnanimi',
  ],
  firstName: [
    'fornamn firstname givenname fornavn etunimi vorname forename first tilltalsnamn',
    'prenom prenoms voornaam primernombre imie eesnimi',
  ],
  lastName: [
    'efternamn lastname surname familyname etternavn efternavn sukunimi nachname familienname last',
    'nomdefamille achternaam familienaam apellido apellidos cognome sobrenome apelido nazwisko perekonnanimi',
  ],
  email: [
    'epost email mejl mail epostadress emailaddress mejladress mailadress mailadresse epostadresse emailadresse',
    'sahkoposti sahkopostiosoite adress address emailwork',
    'courriel adressemail adresseelectronique emailadres correo correoelectronico postaelettronica indirizzoemail adresemail',
  ],
  phone: [
    'telefon telefonnummer mobil mobilnummer mobiltelefon tel tlf phone phonenumber mobile mobilephone cellphone',
    'puhelin puhelinnumero matkapuhelin handy handynummer rufnummer telefonnr mobilnr gsm nummer telefonmobil',
    'mobiltlf tlfnr telnr cell cellnumber mobilenumber mobileno phoneno kannykka puh tfn gsmnumero mobilnummern',
    'telephone portable numerodetelephone telefoon telefoonnummer mobiel telefono movil cellulare telemovel celular telefone numertelefonu komorka',
  ],
  language: ['sprak language sprog kieli sprache lang kandidatenssprak'],
  externalId: ['id externalid kandidatid candidateid ansokningsid applicationid externtid hakijaid kandidatnummer'],
};

const columnOf = new Map(
  Object.entries(headings).flatMap(([column, lines]) =>
    lines.flatMap((line) => line.split(' ').map((word) => [word, column] as const)),
  ),
);

const isColumn = (text: string | undefined): text is Column => text !== undefined && Object.hasOwn(headings, text);

/** What a heading says that its column holds; null when nothing of use. */
export function columnOfHeading(heading: string): Column | null {
  const found = columnOf.get(foldWords(heading).join(''));
  return isColumn(found) ? found : null;
}
