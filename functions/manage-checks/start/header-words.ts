import { foldWords } from '#shared/domain/text/fold-words.ts';
import type { Column } from './sheet.ts';

/** Headings as people write them in our six languages, and in some that their sheets come in; folded and in one. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  name: [
    'namn name navn nimi kandidat candidate bewerber bewerberin kandidatin hakija ansoker sokande fullname fulltnamn',
    'fulltnavn vorundnachname fornamnochefternamn fornavnogetternavn firstandlastname koknimi kokonimi candidatename kandidatnamn kandidatensnamn vollername fuldenavn fuldtnavn',
    'nom nomcomplet prenometnom vorundzuname vornamenachname vornameundnachname fornamnefternamn fornavnetternavn fornavnefternavn',
    'etunimisukunimi etunimijasukunimi firstnamelastname firstnameandlastname firstlast naam volledigenaam nombre nombrecompleto nombreyapellidos nome nomecompleto imieinazwisko nimijaperekonnanimi',
  ],
  firstName: [
    'fornamn firstname givenname fornavn etunimi vorname forename first tilltalsnamn',
    'prenom prenoms voornaam primernombre imie eesnimi',
  ],
  lastName: [
    'efternamn lastname surname familyname etternavn efternavn sukunimi nachname familienname zuname last',
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

/** Headings of whole names of which the last comes first. */
const turned = new Set(
  [
    'efternamnfornamn efternamnochfornamn etternavnfornavn etternavnogfornavn efternavnfornavn efternavnogfornavn',
    'sukunimietunimi sukunimijaetunimi namevorname nachnamevorname nachnameundvorname lastnamefirstname lastfirst',
    'surnamefirstname surnameandfirstname nometprenom nomprenom nazwiskoiimie nazwiskoimie apellidosynombre',
    'apellidosynombres apellidosnombre cognomeenome cognomenome',
  ].flatMap((line) => line.split(' ')),
);

const columnOf = new Map(
  Object.entries(headings).flatMap(([column, lines]) =>
    lines.flatMap((line) => line.split(' ').map((word) => [word, column] as const)),
  ),
);

const isColumn = (text: string | undefined): text is Column => text !== undefined && Object.hasOwn(headings, text);

const folded = (heading: string): string => foldWords(heading).join('');

/** `Kandidatens e-post`, `E-post 2`. */
const besideWords = /^(?:kandidat(?:ens|en)?|candidates?|applicants?|hakijan|ehdokkaan|bewerbers?)(?=.)|(?<=\D)\d+$/g;

function columnOfWords(heading: string): Column | null {
  const words = folded(heading);
  const found = turned.has(words) ? 'name' : (columnOf.get(words) ?? columnOf.get(words.replace(besideWords, '')));
  return isColumn(found) ? found : null;
}

/** `E-post (privat)`: what is beside the point. */
const withoutBrackets = (heading: string): string => heading.replace(/[([][^)\]]*[)\]]?/g, '');

/** What a heading says that its column holds, perhaps in two languages, as `Namn / Name`; null when nothing of use. */
export function columnOfHeading(heading: string): Column | null {
  const bare = withoutBrackets(heading);
  const parts = new Set(bare.split('/').map(columnOfWords));
  const [one = null] = parts;
  return columnOfWords(heading) ?? columnOfWords(bare) ?? (parts.size === 1 ? one : null);
}

/** Whether a column of whole names has the last name first, by its heading: `Efternamn, förnamn`. */
export const isTurned = (heading: string): boolean => turned.has(folded(withoutBrackets(heading)));
