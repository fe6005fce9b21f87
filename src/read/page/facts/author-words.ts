/** Words around the names of authors, in the languages of the pages that are read: they only ever take away what is no name. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** What somebody does: `Harbour Correspondent`. */
export const ROLES = words(`
  analyst anchor author blogger chief columnist commentator contributor contributors contributing correspondent correspondents critic director editor editors editor-at-large
  editor-in-chief fellow freelancer host intern journalist lecturer photographer photojournalist producer professor publisher reporter reporters researcher
  specialist staff stringer trainee writer writers
  autor autorin chefredakteur chefredakteurin fotograf fotografin korrespondent korrespondentin redakteur redakteurin redaktor redaktorin reporterin volontär volontärin
  auteur autrice chroniqueur chroniqueuse correspondant correspondante envoyé envoyée éditorialiste journaliste photographe rédacteur rédactrice
  colaborador colaboradora columnista corresponsal director directora editora enviado enviada fotógrafo fotógrafa periodista redactor redactora
  caporedattore collaboratore corrispondente direttore fotografo giornalista inviata inviato redattore redattrice
  colunista correspondente fotógrafo jornalista repórter
  columniste fotograaf hoofdredacteur medewerker redacteur verslaggeefster verslaggever
  journalist korrespondent skribent medarbetare reporter`);

/** Who is no person: a house, an agency, a desk. */
export const HOUSES = words(`
  afp agencies agency ansa ap associated board broadcasting bureau company correspondents desk desks digital dpa editorial efe gazette gmbh group herald inc institute
  journal limited ltd magazine media network networks news newspaper newspapers newsroom online post press reuters service services staff syndicate team
  telegraph times tribune tv university upi web wire xinhua
  agentur nachrichtenagentur onlineredaktion redaktion sid verlag zeitung agence presse rédaction agencia agencias redacción agenzia agenzie redazione
  agência redação persbureau redactie byrå redaktionen tt ntb ritzau`);

/** What stands beside names on pages, with capitals as they have: networks, buttons, sections, legends of pictures. */
export const NOBODY = words(`
  about ago advertisement analysis article articles breaking business comment comments contact copy culture email estate exclusive facebook features follow getty google hours image images instagram
  interview latest life lifestyle link linkedin listen login minutes opinion photo photos politics print profile published pubmed read related
  save scholar science share sign sport sports subscribe technology telegram topics twitter updated video view watch whatsapp world youtube
  january february march july september october november december monday tuesday wednesday thursday friday saturday sunday`);

/** What a desk is called, and nobody else: with the name of the house, or alone. */
export const GENERIC = words(`
  a admin administrator agencies agency and author board by bureau contributor contributors copy correspondent correspondents daily desk digital editor editorial editors for from guest
  internet journalist live news newsdesk newsroom office online our own publisher report reporter reporters reports service special staff team the us web website webdesk webmaster wire wires with
  writer writers redaktion redaktionsteam onlineredaktion rédaction redacción redazione redactie redação`);

/** What stands in front of an author's name. The rest is so short in other languages that a name must follow. */
export const BY =
  /^(?:(?:a |an )?(?:story|report|review|analysis|interview|opinion|commentary|words?|text|posted|published|written|reported|compiled|produced|created|authored)\s+(?:and [a-z]+ )?by|by|author\(?s?\)?|autor(?:in|en|es)?|auteurs?|autori?|text|texte|texto|testo|tekst)(?:\s*:\s*|\s+(?=\S))|^(?:interview|report|story|words|analysis|opinion|reportage|reporter|writer|journalist|bericht)\s*:\s*/i;
export const BY_ELSEWHERE =
  /^(?:von|par|por|di|door|av|af|propos recueillis par|publié par|rédigé par|écrit par|publicado por|escrito por|a cura di|scritto da|pubblicato da|geschreven door|ein(?:e|en)? [a-zäöü]+ von)\s*:?\s+/i;

/** Names that are written small: `Ana de la Cruz`. */
export const PARTICLES = words(
  `de del della dei degli da das do dos di du des la le les van von vom zu zum zur den der ter ten te ’t 't y e i bin binti ibn al el ben abu af av und d l o`,
);

/** What stands after a name on its line. */
export const AFTER =
  /\s+(?:(?:is|was|has|reports?|writes?|contributed|published|updated|posted|follow(?:ing)?|view|read|see|share|save|more|email|contact|last|first|on|at|since|via|special|exclusive|für|pour|para|per|voor|le|am|il|el|op|publié|mis|veröffentlicht|aktualisiert|actualizado|publicado|aggiornato|pubblicato|bijgewerkt|gepubliceerd|atualizado)\b).*$/iu;
