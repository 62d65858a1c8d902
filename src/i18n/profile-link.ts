/**
 * The words about profile links. German keeps to the infinitive, so that it suits a site that says
 * "du" as well as one that says "Sie".
 */
type Language = 'en' | 'sv' | 'de' | 'nl';

/** Each sentence pair says what the link is, then what to do. */
const en = {
  home: 'That is the start page of a network, not a profile. Open your own profile and copy its address.',
  'reserved-path':
    'That page belongs to the network itself, not to a person. Open your own profile and copy its address.',
  'bad-path':
    'That address does not lead to a profile on this network. Open your own profile and copy its address.',
  'bad-handle':
    'This network has no profile by that name. Check the name at the end of the link, or copy the address again from your own profile.',
  placeholder:
    'That is an example, not yet your own profile. Put your own name in its place, or copy the address from your profile.',
  'missing-in':
    'Addresses of LinkedIn profiles have “/in/” before the name. Open your own profile and copy its whole address.',
  company: 'That is a company page. Open your own profile and copy its address.',
  group: 'That is a group, not one person’s profile. Open your own profile and copy its address.',
  job: 'That is a job ad. Open your own profile and copy its address.',
  event: 'That is an event. Open your own profile and copy its address.',
  course: 'That is a course. Open your own profile and copy its address.',
  search: 'That is a search page. Open the profile you were looking for and copy its address.',
  feed: 'That is a news feed, which looks different to everyone. Open your own profile and copy its address.',
  post: 'That is a single post. Open the profile of the person who wrote it and copy its address.',
  article: 'That is a single article. Open its author’s profile and copy its address.',
  publication: 'That is a publication, not a person. Open your own profile and copy its address.',
  repository: 'That is a project. Open the profile of the person behind it and copy its address.',
  work: 'That is one piece of work. Open the profile of the person who made it and copy its address.',
  video: 'That is a video. Open your own channel or profile and copy its address.',
  file: 'That is a file, not a profile page. Open your own profile and copy its address.',
  document:
    'That is a document, which is often locked and can change later. Send a profile instead: LinkedIn, XING, GitHub or your own website.',
  contact:
    'That is a way to reach you, not a profile. Send a profile: LinkedIn, XING, GitHub or your own website.',
  'short-link':
    'That is a short link, and it does not show where it leads. Open it yourself and copy the full address you arrive at.',
  'closed-network':
    'That network has closed. Send another profile: LinkedIn, XING, GitHub or your own website.',
  'not-public':
    'Only signed-in members or paying recruiters can open that link. Open your public profile and copy its address.',
  'self-alias':
    'That link shows everyone their own profile, so it does not say who you are. Open it, wait until your name stands in the address, and copy that.',
  redirect:
    'That link only passes visitors on to another page. Open it yourself and copy the address you arrive at.',
  'own-site': 'That is this very site. Paste the address of your own profile.',
  empty:
    'Nothing is filled in yet. Paste the address of your profile, such as linkedin.com/in/jane-doe.',
  'too-long': 'That is too long for a link. Paste only the address of your profile.',
  'no-link':
    'There is no link in this text. Paste the address of your profile, such as linkedin.com/in/jane-doe.',
  email:
    'That is an e-mail address. Paste the address of your profile here, such as linkedin.com/in/jane-doe.',
  'bare-handle':
    'That is a name without its network. Paste the whole address, such as linkedin.com/in/jane-doe.',
  'space-in-link':
    'There is a space in this link, so it could lead to somebody else. Copy the address once more from your profile.',
  scheme:
    'That kind of link does not open a web page. Paste an address that begins with https://, such as https://linkedin.com/in/jane-doe.',
  'bad-host':
    'There is no website by that name. Check the spelling, or copy the address again from your profile.',
  'ip-address':
    'That is the number of a machine, not a public website. Paste the address of your profile.',
  'local-host':
    'That address only works inside one network. Paste the address of a page that everyone can open.',
  'example-host': 'That is an example address. Paste the address of your own profile.',
  port: 'That address names a port (the number after the colon). Remove the port, or copy the address again from your profile.',
  'bad-encoding':
    'This link is damaged: a percent sign in it does not stand for any letter. Copy the address again from your profile.',
  'hidden-character':
    'There are hidden characters in this link. Copy the address again from your profile, or type it.',
  'bidi-control':
    'This link hides characters that change the direction of the text, so it is not what it seems. Copy the address again from your profile.',
  script:
    'This text contains program code, so we do not take it. Paste only the address of your profile.',
  'dangerous-scheme':
    'This link would run program code instead of opening a page, so we do not take it. Paste the address of your profile.',
  credentials:
    'This link carries a user name or password before an @ sign, so it leads elsewhere than it seems. Remove that part, or copy the address again from your profile.',
  lookalike:
    'This address resembles a well-known network but belongs to another site, so we do not take it. Paste the direct address of your profile.',
};

/** A reason that has its words in every language. */
export type ExplainedReason = keyof typeof en;

const sv: Record<ExplainedReason, string> = {
  home: 'Det där är nätverkets startsida, inte en profil. Öppna din egen profil och kopiera adressen.',
  'reserved-path':
    'Den sidan hör till nätverket självt, inte till en person. Öppna din egen profil och kopiera adressen.',
  'bad-path':
    'Adressen leder inte till en profil på det här nätverket. Öppna din egen profil och kopiera adressen.',
  'bad-handle':
    'Det finns ingen profil med det namnet på nätverket. Kontrollera namnet i slutet av länken, eller kopiera adressen på nytt från din profil.',
  placeholder:
    'Det där är ett exempel, inte din egen profil än. Skriv in ditt eget namn i stället, eller kopiera adressen från din profil.',
  'missing-in':
    'Adresser till LinkedIn-profiler har ”/in/” före namnet. Öppna din egen profil och kopiera hela adressen.',
  company: 'Det där är en företagssida. Öppna din egen profil och kopiera adressen.',
  group: 'Det där är en grupp, inte en persons profil. Öppna din egen profil och kopiera adressen.',
  job: 'Det där är en jobbannons. Öppna din egen profil och kopiera adressen.',
  event: 'Det där är ett evenemang. Öppna din egen profil och kopiera adressen.',
  course: 'Det där är en kurs. Öppna din egen profil och kopiera adressen.',
  search: 'Det där är en söksida. Öppna profilen du letade efter och kopiera adressen.',
  feed: 'Det där är ett nyhetsflöde, som ser olika ut för alla. Öppna din egen profil och kopiera adressen.',
  post: 'Det där är ett enskilt inlägg. Öppna profilen för den som skrev det och kopiera adressen.',
  article: 'Det där är en enskild artikel. Öppna författarens profil och kopiera adressen.',
  publication:
    'Det där är en publikation, inte en person. Öppna din egen profil och kopiera adressen.',
  repository: 'Det där är ett projekt. Öppna profilen för personen bakom det och kopiera adressen.',
  work: 'Det där är ett enskilt arbete. Öppna profilen för den som gjort det och kopiera adressen.',
  video: 'Det där är en video. Öppna din egen kanal eller profil och kopiera adressen.',
  file: 'Det där är en fil, inte en profilsida. Öppna din egen profil och kopiera adressen.',
  document:
    'Det där är ett dokument, och sådana är ofta låsta och kan ändras i efterhand. Skicka en profil i stället: LinkedIn, XING, GitHub eller din egen webbplats.',
  contact:
    'Det där är ett sätt att nå dig, inte en profil. Skicka en profil: LinkedIn, XING, GitHub eller din egen webbplats.',
  'short-link':
    'Det där är en kortlänk, och den visar inte vart den leder. Öppna den själv och kopiera hela adressen du kommer till.',
  'closed-network':
    'Det nätverket har lagts ner. Skicka en annan profil: LinkedIn, XING, GitHub eller din egen webbplats.',
  'not-public':
    'Den länken kan bara öppnas av inloggade medlemmar eller betalande rekryterare. Öppna din offentliga profil och kopiera adressen.',
  'self-alias':
    'Den länken visar var och en sin egen profil, så den säger inte vem du är. Öppna den, vänta tills ditt namn står i adressen och kopiera den.',
  redirect:
    'Den länken skickar bara vidare till en annan sida. Öppna den själv och kopiera adressen du kommer till.',
  'own-site': 'Det är ju den här webbplatsen. Klistra in adressen till din egen profil.',
  empty:
    'Inget är ifyllt än. Klistra in adressen till din profil, till exempel linkedin.com/in/jane-doe.',
  'too-long': 'Det är för långt för en länk. Klistra bara in adressen till din profil.',
  'no-link':
    'Det finns ingen länk i texten. Klistra in adressen till din profil, till exempel linkedin.com/in/jane-doe.',
  email:
    'Det där är en e-postadress. Klistra in adressen till din profil här, till exempel linkedin.com/in/jane-doe.',
  'bare-handle':
    'Det där är ett namn utan nätverk. Klistra in hela adressen, till exempel linkedin.com/in/jane-doe.',
  'space-in-link':
    'Det finns ett mellanslag i länken, så den kan leda till någon annan. Kopiera adressen en gång till från din profil.',
  scheme:
    'En sådan länk öppnar ingen webbsida. Klistra in en adress som börjar med https://, till exempel https://linkedin.com/in/jane-doe.',
  'bad-host':
    'Det finns ingen webbplats med det namnet. Kontrollera stavningen, eller kopiera adressen på nytt från din profil.',
  'ip-address':
    'Det där är numret till en maskin, inte en offentlig webbplats. Klistra in adressen till din profil.',
  'local-host':
    'Den adressen fungerar bara inom ett enda nätverk. Klistra in adressen till en sida som alla kan öppna.',
  'example-host': 'Det där är en exempeladress. Klistra in adressen till din egen profil.',
  port: 'Adressen anger en port (siffrorna efter kolonet). Ta bort porten, eller kopiera adressen på nytt från din profil.',
  'bad-encoding':
    'Länken är skadad: ett procenttecken i den står inte för någon bokstav. Kopiera adressen på nytt från din profil.',
  'hidden-character':
    'Det finns dolda tecken i länken. Kopiera adressen på nytt från din profil, eller skriv in den.',
  'bidi-control':
    'Länken döljer tecken som ändrar textens riktning, så den är inte vad den ser ut att vara. Kopiera adressen på nytt från din profil.',
  script:
    'Texten innehåller programkod, så vi tar inte emot den. Klistra bara in adressen till din profil.',
  'dangerous-scheme':
    'Länken skulle köra programkod i stället för att öppna en sida, så vi tar inte emot den. Klistra in adressen till din profil.',
  credentials:
    'Länken har ett användarnamn eller lösenord före ett @-tecken, så den leder någon annanstans än det verkar. Ta bort den delen, eller kopiera adressen på nytt från din profil.',
  lookalike:
    'Adressen liknar ett välkänt nätverk men tillhör en annan webbplats, så vi tar inte emot den. Klistra in den direkta adressen till din profil.',
};

const de: Record<ExplainedReason, string> = {
  home: 'Das ist die Startseite eines Netzwerks, kein Profil. Bitte das eigene Profil öffnen und dessen Adresse kopieren.',
  'reserved-path':
    'Diese Seite gehört dem Netzwerk selbst und keiner Person. Bitte das eigene Profil öffnen und dessen Adresse kopieren.',
  'bad-path':
    'Diese Adresse führt in diesem Netzwerk zu keinem Profil. Bitte das eigene Profil öffnen und dessen Adresse kopieren.',
  'bad-handle':
    'Ein Profil mit diesem Namen gibt es in diesem Netzwerk nicht. Bitte den Namen am Ende des Links prüfen oder die Adresse noch einmal aus dem eigenen Profil kopieren.',
  placeholder:
    'Das ist ein Beispiel und noch nicht das eigene Profil. Bitte den eigenen Namen einsetzen oder die Adresse aus dem Profil kopieren.',
  'missing-in':
    'In der Adresse eines LinkedIn-Profils steht „/in/“ vor dem Namen. Bitte das eigene Profil öffnen und die ganze Adresse kopieren.',
  company:
    'Das ist eine Unternehmensseite. Bitte das eigene Profil öffnen und dessen Adresse kopieren.',
  group:
    'Das ist eine Gruppe, kein Profil einer Person. Bitte das eigene Profil öffnen und dessen Adresse kopieren.',
  job: 'Das ist eine Stellenanzeige. Bitte das eigene Profil öffnen und dessen Adresse kopieren.',
  event: 'Das ist eine Veranstaltung. Bitte das eigene Profil öffnen und dessen Adresse kopieren.',
  course: 'Das ist ein Kurs. Bitte das eigene Profil öffnen und dessen Adresse kopieren.',
  search: 'Das ist eine Suchseite. Bitte das gesuchte Profil öffnen und dessen Adresse kopieren.',
  feed: 'Das ist ein Newsfeed, der für alle anders aussieht. Bitte das eigene Profil öffnen und dessen Adresse kopieren.',
  post: 'Das ist ein einzelner Beitrag. Bitte das Profil der Person öffnen, die ihn geschrieben hat, und dessen Adresse kopieren.',
  article:
    'Das ist ein einzelner Artikel. Bitte das Profil der Verfasserin oder des Verfassers öffnen und dessen Adresse kopieren.',
  publication:
    'Das ist eine Publikation, keine Person. Bitte das eigene Profil öffnen und dessen Adresse kopieren.',
  repository:
    'Das ist ein Projekt. Bitte das Profil der Person dahinter öffnen und dessen Adresse kopieren.',
  work: 'Das ist eine einzelne Arbeit. Bitte das Profil der Person öffnen, von der sie stammt, und dessen Adresse kopieren.',
  video:
    'Das ist ein Video. Bitte den eigenen Kanal oder das eigene Profil öffnen und die Adresse kopieren.',
  file: 'Das ist eine Datei, keine Profilseite. Bitte das eigene Profil öffnen und dessen Adresse kopieren.',
  document:
    'Das ist ein Dokument; solche sind oft gesperrt und lassen sich später ändern. Bitte stattdessen ein Profil schicken: LinkedIn, XING, GitHub oder die eigene Website.',
  contact:
    'Das ist ein Kontaktweg, kein Profil. Bitte ein Profil schicken: LinkedIn, XING, GitHub oder die eigene Website.',
  'short-link':
    'Das ist ein Kurzlink, der nicht zeigt, wohin er führt. Bitte selbst öffnen und die vollständige Adresse der Zielseite kopieren.',
  'closed-network':
    'Dieses Netzwerk gibt es nicht mehr. Bitte ein anderes Profil schicken: LinkedIn, XING, GitHub oder die eigene Website.',
  'not-public':
    'Diesen Link können nur angemeldete Mitglieder oder zahlende Recruiter öffnen. Bitte das öffentliche Profil öffnen und dessen Adresse kopieren.',
  'self-alias':
    'Dieser Link zeigt allen nur ihr jeweils eigenes Profil und verrät nicht, um wen es geht. Bitte öffnen, warten, bis der eigene Name in der Adresse steht, und diese kopieren.',
  redirect:
    'Dieser Link leitet nur auf eine andere Seite weiter. Bitte selbst öffnen und die Adresse der Zielseite kopieren.',
  'own-site': 'Das ist diese Website selbst. Bitte die Adresse des eigenen Profils einfügen.',
  empty:
    'Hier steht noch nichts. Bitte die Adresse des eigenen Profils einfügen, zum Beispiel linkedin.com/in/jane-doe.',
  'too-long': 'Das ist zu lang für einen Link. Bitte nur die Adresse des eigenen Profils einfügen.',
  'no-link':
    'In diesem Text steht kein Link. Bitte die Adresse des eigenen Profils einfügen, zum Beispiel linkedin.com/in/jane-doe.',
  email:
    'Das ist eine E-Mail-Adresse. Bitte hier die Adresse des eigenen Profils einfügen, zum Beispiel linkedin.com/in/jane-doe.',
  'bare-handle':
    'Das ist ein Name ohne das zugehörige Netzwerk. Bitte die ganze Adresse einfügen, zum Beispiel linkedin.com/in/jane-doe.',
  'space-in-link':
    'In diesem Link steht ein Leerzeichen, er könnte also zu jemand anderem führen. Bitte die Adresse noch einmal aus dem eigenen Profil kopieren.',
  scheme:
    'Ein solcher Link öffnet keine Webseite. Bitte eine Adresse einfügen, die mit https:// beginnt, zum Beispiel https://linkedin.com/in/jane-doe.',
  'bad-host':
    'Eine Website mit diesem Namen gibt es nicht. Bitte die Schreibweise prüfen oder die Adresse noch einmal aus dem eigenen Profil kopieren.',
  'ip-address':
    'Das ist die Nummer eines Rechners, keine öffentliche Website. Bitte die Adresse des eigenen Profils einfügen.',
  'local-host':
    'Diese Adresse funktioniert nur innerhalb eines einzelnen Netzes. Bitte die Adresse einer Seite einfügen, die alle öffnen können.',
  'example-host': 'Das ist eine Beispieladresse. Bitte die Adresse des eigenen Profils einfügen.',
  port: 'Diese Adresse nennt einen Port (die Zahl nach dem Doppelpunkt). Bitte den Port entfernen oder die Adresse noch einmal aus dem eigenen Profil kopieren.',
  'bad-encoding':
    'Dieser Link ist beschädigt: Ein Prozentzeichen darin steht für keinen Buchstaben. Bitte die Adresse noch einmal aus dem eigenen Profil kopieren.',
  'hidden-character':
    'In diesem Link stecken unsichtbare Zeichen. Bitte die Adresse noch einmal aus dem eigenen Profil kopieren oder von Hand eingeben.',
  'bidi-control':
    'In diesem Link stecken Zeichen, die die Schreibrichtung ändern; er ist also nicht, was er zu sein scheint. Bitte die Adresse noch einmal aus dem eigenen Profil kopieren.',
  script:
    'Dieser Text enthält Programmcode, deshalb nehmen wir ihn nicht an. Bitte nur die Adresse des eigenen Profils einfügen.',
  'dangerous-scheme':
    'Dieser Link würde Programmcode ausführen, statt eine Seite zu öffnen, deshalb nehmen wir ihn nicht an. Bitte die Adresse des eigenen Profils einfügen.',
  credentials:
    'In diesem Link steht vor einem @-Zeichen ein Benutzername oder Passwort; er führt also woandershin, als es scheint. Bitte diesen Teil entfernen oder die Adresse noch einmal aus dem eigenen Profil kopieren.',
  lookalike:
    'Diese Adresse ähnelt einem bekannten Netzwerk, gehört aber zu einer anderen Website, deshalb nehmen wir sie nicht an. Bitte die direkte Adresse des eigenen Profils einfügen.',
};

const nl: Record<ExplainedReason, string> = {
  home: 'Dat is de startpagina van een netwerk, geen profiel. Open je eigen profiel en kopieer het adres.',
  'reserved-path':
    'Die pagina is van het netwerk zelf, niet van een persoon. Open je eigen profiel en kopieer het adres.',
  'bad-path':
    'Dat adres leidt op dit netwerk niet naar een profiel. Open je eigen profiel en kopieer het adres.',
  'bad-handle':
    'Op dit netwerk bestaat geen profiel met die naam. Controleer de naam aan het eind van de link, of kopieer het adres opnieuw uit je eigen profiel.',
  placeholder:
    'Dat is een voorbeeld, nog niet je eigen profiel. Zet je eigen naam ervoor in de plaats, of kopieer het adres uit je profiel.',
  'missing-in':
    'In het adres van een LinkedIn-profiel staat “/in/” voor de naam. Open je eigen profiel en kopieer het hele adres.',
  company: 'Dat is een bedrijfspagina. Open je eigen profiel en kopieer het adres.',
  group:
    'Dat is een groep, niet het profiel van één persoon. Open je eigen profiel en kopieer het adres.',
  job: 'Dat is een vacature. Open je eigen profiel en kopieer het adres.',
  event: 'Dat is een evenement. Open je eigen profiel en kopieer het adres.',
  course: 'Dat is een cursus. Open je eigen profiel en kopieer het adres.',
  search: 'Dat is een zoekpagina. Open het profiel dat je zocht en kopieer het adres.',
  feed: 'Dat is een nieuwsoverzicht, dat er voor iedereen anders uitziet. Open je eigen profiel en kopieer het adres.',
  post: 'Dat is één bericht. Open het profiel van degene die het schreef en kopieer het adres.',
  article: 'Dat is één artikel. Open het profiel van de auteur en kopieer het adres.',
  publication: 'Dat is een publicatie, geen persoon. Open je eigen profiel en kopieer het adres.',
  repository: 'Dat is een project. Open het profiel van de persoon erachter en kopieer het adres.',
  work: 'Dat is één werk. Open het profiel van de maker en kopieer het adres.',
  video: 'Dat is een video. Open je eigen kanaal of profiel en kopieer het adres.',
  file: 'Dat is een bestand, geen profielpagina. Open je eigen profiel en kopieer het adres.',
  document:
    'Dat is een document; die zijn vaak afgeschermd en kunnen later veranderen. Stuur in plaats daarvan een profiel: LinkedIn, XING, GitHub of je eigen website.',
  contact:
    'Dat is een manier om je te bereiken, geen profiel. Stuur een profiel: LinkedIn, XING, GitHub of je eigen website.',
  'short-link':
    'Dat is een korte link, en die laat niet zien waar hij heen leidt. Open hem zelf en kopieer het volledige adres waar je uitkomt.',
  'closed-network':
    'Dat netwerk bestaat niet meer. Stuur een ander profiel: LinkedIn, XING, GitHub of je eigen website.',
  'not-public':
    'Alleen ingelogde leden of betalende recruiters kunnen die link openen. Open je openbare profiel en kopieer het adres.',
  'self-alias':
    'Die link toont iedereen het eigen profiel en zegt dus niet wie je bent. Open hem, wacht tot je naam in het adres staat en kopieer dat.',
  redirect:
    'Die link stuurt alleen door naar een andere pagina. Open hem zelf en kopieer het adres waar je uitkomt.',
  'own-site': 'Dat is deze site zelf. Plak het adres van je eigen profiel.',
  empty:
    'Er is nog niets ingevuld. Plak het adres van je profiel, bijvoorbeeld linkedin.com/in/jane-doe.',
  'too-long': 'Dat is te lang voor een link. Plak alleen het adres van je profiel.',
  'no-link':
    'Er staat geen link in deze tekst. Plak het adres van je profiel, bijvoorbeeld linkedin.com/in/jane-doe.',
  email:
    'Dat is een e-mailadres. Plak hier het adres van je profiel, bijvoorbeeld linkedin.com/in/jane-doe.',
  'bare-handle':
    'Dat is een naam zonder netwerk. Plak het hele adres, bijvoorbeeld linkedin.com/in/jane-doe.',
  'space-in-link':
    'Er staat een spatie in deze link, dus hij kan naar iemand anders leiden. Kopieer het adres nog een keer uit je profiel.',
  scheme:
    'Zo’n link opent geen webpagina. Plak een adres dat met https:// begint, bijvoorbeeld https://linkedin.com/in/jane-doe.',
  'bad-host':
    'Er bestaat geen website met die naam. Controleer de spelling, of kopieer het adres opnieuw uit je profiel.',
  'ip-address':
    'Dat is het nummer van een computer, geen openbare website. Plak het adres van je profiel.',
  'local-host':
    'Dat adres werkt alleen binnen één netwerk. Plak het adres van een pagina die iedereen kan openen.',
  'example-host': 'Dat is een voorbeeldadres. Plak het adres van je eigen profiel.',
  port: 'Dat adres noemt een poort (het getal na de dubbele punt). Haal de poort weg, of kopieer het adres opnieuw uit je profiel.',
  'bad-encoding':
    'Deze link is beschadigd: een procentteken erin staat voor geen enkele letter. Kopieer het adres opnieuw uit je profiel.',
  'hidden-character':
    'Er zitten verborgen tekens in deze link. Kopieer het adres opnieuw uit je profiel, of typ het over.',
  'bidi-control':
    'Deze link verbergt tekens die de schrijfrichting veranderen en is dus niet wat hij lijkt. Kopieer het adres opnieuw uit je profiel.',
  script:
    'Deze tekst bevat programmacode, dus die accepteren we niet. Plak alleen het adres van je profiel.',
  'dangerous-scheme':
    'Deze link zou programmacode uitvoeren in plaats van een pagina te openen, dus die accepteren we niet. Plak het adres van je profiel.',
  credentials:
    'In deze link staat een gebruikersnaam of wachtwoord voor een @-teken, dus hij leidt ergens anders heen dan het lijkt. Haal dat deel weg, of kopieer het adres opnieuw uit je profiel.',
  lookalike:
    'Dit adres lijkt op een bekend netwerk maar is van een andere site, dus dat accepteren we niet. Plak het rechtstreekse adres van je profiel.',
};

/** Every sentence, so that a page can carry those of its own language. */
export const reasonWords: Record<Language, Record<ExplainedReason, string>> = { en, sv, de, nl };

/** Says in plain words what a refused link is and what to do about it. */
export function explainReason(reason: ExplainedReason, locale: Language): string {
  return reasonWords[locale][reason];
}

/** How each network writes its own name; the same in every language. */
export const networkNames: Record<string, string> = {
  linkedin: 'LinkedIn',
  xing: 'XING',
  github: 'GitHub',
  gitlab: 'GitLab',
  bitbucket: 'Bitbucket',
  codeberg: 'Codeberg',
  stackoverflow: 'Stack Overflow',
  stackexchange: 'Stack Exchange',
  behance: 'Behance',
  dribbble: 'Dribbble',
  artstation: 'ArtStation',
  kaggle: 'Kaggle',
  huggingface: 'Hugging Face',
  orcid: 'ORCID',
  googlescholar: 'Google Scholar',
  researchgate: 'ResearchGate',
  medium: 'Medium',
  devto: 'DEV',
  substack: 'Substack',
  hashnode: 'Hashnode',
  x: 'X',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  threads: 'Threads',
  youtube: 'YouTube',
  instagram: 'Instagram',
  facebook: 'Facebook',
  upwork: 'Upwork',
  malt: 'Malt',
  freelancer: 'Freelancer',
  toptal: 'Toptal',
  wellfound: 'Wellfound',
  fiverr: 'Fiverr',
  indeed: 'Indeed',
  linktree: 'Linktree',
  aboutme: 'about.me',
  figma: 'Figma',
  codepen: 'CodePen',
  leetcode: 'LeetCode',
  hackerrank: 'HackerRank',
  codeforces: 'Codeforces',
  codewars: 'Codewars',
  codechef: 'CodeChef',
  peerlist: 'Peerlist',
  sessionize: 'Sessionize',
  gdev: 'Google Developer Profile',
  website: 'Website',
};

const website: Record<Language, string> = {
  en: 'Website',
  sv: 'Webbplats',
  de: 'Website',
  nl: 'Website',
};

/** The name of a network as a person reads it. */
export function nameNetwork(network: string, locale: Language): string {
  return network === 'website' ? website[locale] : (networkNames[network] ?? website[locale]);
}

const useInstead: Record<Language, (link: string) => string> = {
  en: (link) => `Use ${link}`,
  sv: (link) => `Använd ${link}`,
  de: (link) => `${link} verwenden`,
  nl: (link) => `${link} gebruiken`,
};

/** What stands on the button that takes a suggested link: "Use github.com/janedoe". */
export function labelSuggestion(suggest: string, locale: Language): string {
  return useInstead[locale](suggest.replace(/^https?:\/\/(www\.)?/, ''));
}
