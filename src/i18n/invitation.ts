/** Words of personal links: what the page says, and the message a recruiter pastes with the link. */
const en = {
  hello: 'Hello {to},',
  wrote: '{name} wrote this to you on {written}.',
  filled: 'Your profile is filled in, and nothing is sent yet:',
  apply: 'Apply with my profile',
  afterwards: 'What happens then',
  isReal: 'Is this real?',
  signed: 'It is signed for {site}. Your browser has just checked that by itself.',
  elsewhere: 'You are looking at a copy on {here}.',
  until: 'It holds until {until}. It stands in the link alone: no server has seen it.',
  inList: 'The same vacancy in the public list',
  profileOf: (name: string) => `${name}’s own profile`,
  misuse: 'Misused? Tell us:',
  refused: {
    cut: 'This link was cut or changed on its way to you, so its personal note cannot be shown.',
    forged: 'Nobody here signed the personal note in this link for this page, so it is not shown.',
    expired: 'The personal note in this link has expired.',
    unable: 'This browser cannot check the personal note in this link, so it is not shown.',
  },
  unharmed: 'The vacancy below is complete all the same.',
  message: {
    greeting: (to: string) => `Hello ${to},`,
    about: (title: string, employer: string) =>
      `This is about “${title}” at ${employer}. Pay, place and what is hard about it are on the page; one press is enough to answer. The link is made for you, and I cannot see whether you open it:`,
    until: (day: string) => `It holds until ${day}.`,
  },
};

export type InvitationWords = typeof en;

export const invitationWords: Record<'en' | 'sv' | 'de' | 'nl', InvitationWords> = {
  en,
  sv: {
    hello: 'Hej {to}!',
    wrote: '{name} skrev det här till dig den {written}.',
    filled: 'Din profil är ifylld och inget är skickat än:',
    apply: 'Sök med min profil',
    afterwards: 'Vad som händer sedan',
    isReal: 'Är det här på riktigt?',
    signed: 'Det är signerat för {site}. Din webbläsare har själv kontrollerat det nyss.',
    elsewhere: 'Du tittar på en kopia på {here}.',
    until: 'Det gäller till och med {until}. Det står bara i länken: ingen server har sett det.',
    inList: 'Samma tjänst i den öppna listan',
    profileOf: (name) => `Profilen för ${name}`,
    misuse: 'Missbruk? Säg till oss:',
    refused: {
      cut: 'Länken har kapats eller ändrats på vägen till dig, så den personliga hälsningen kan inte visas.',
      forged:
        'Ingen här har signerat länkens personliga hälsning för den här sidan, så den visas inte.',
      expired: 'Länkens personliga hälsning gäller inte längre.',
      unable:
        'Den här webbläsaren kan inte kontrollera länkens personliga hälsning, så den visas inte.',
    },
    unharmed: 'Annonsen nedan är fullständig ändå.',
    message: {
      greeting: (to) => `Hej ${to}!`,
      about: (title, employer) =>
        `Det gäller ”${title}” på ${employer}. Lön, plats och det som är svårt står på sidan, och det räcker med ett knapptryck för att svara. Länken är gjord för dig, och jag kan inte se om du öppnar den:`,
      until: (day) => `Den gäller till och med ${day}.`,
    },
  },
  de: {
    hello: 'Guten Tag {to},',
    wrote: '{name} hat Ihnen das am {written} geschrieben.',
    filled: 'Ihr Profil ist eingetragen, gesendet ist noch nichts:',
    apply: 'Mit meinem Profil bewerben',
    afterwards: 'Was danach geschieht',
    isReal: 'Ist das echt?',
    signed: 'Es ist für {site} signiert. Ihr Browser hat das eben selbst geprüft.',
    elsewhere: 'Sie sehen gerade eine Kopie auf {here}.',
    until: 'Es gilt bis {until}. Es steht nur im Link: Kein Server hat es gesehen.',
    inList: 'Dieselbe Stelle in der öffentlichen Liste',
    profileOf: (name) => `Profil von ${name}`,
    misuse: 'Missbrauch? Sagen Sie es uns:',
    refused: {
      cut: 'Dieser Link wurde unterwegs gekürzt oder verändert, deshalb lässt sich sein persönlicher Gruß nicht anzeigen.',
      forged:
        'Den persönlichen Gruß in diesem Link hat hier niemand für diese Seite signiert, deshalb wird er nicht angezeigt.',
      expired: 'Der persönliche Gruß in diesem Link ist abgelaufen.',
      unable:
        'Dieser Browser kann den persönlichen Gruß in diesem Link nicht prüfen, deshalb wird er nicht angezeigt.',
    },
    unharmed: 'Die Stelle unten ist trotzdem vollständig.',
    message: {
      greeting: (to) => `Guten Tag ${to}!`,
      about: (title, employer) =>
        `Es geht um „${title}“ bei ${employer}. Gehalt, Ort und das Schwierige daran stehen auf der Seite; für eine Antwort genügt ein Knopfdruck. Der Link ist für Sie gemacht, und ich kann nicht sehen, ob Sie ihn öffnen:`,
      until: (day) => `Er gilt bis ${day}.`,
    },
  },
  nl: {
    hello: 'Dag {to},',
    wrote: '{name} heeft je dit op {written} geschreven.',
    filled: 'Je profiel is ingevuld, er is nog niets verstuurd:',
    apply: 'Solliciteren met mijn profiel',
    afterwards: 'Wat er dan gebeurt',
    isReal: 'Is dit echt?',
    signed: 'Het is ondertekend voor {site}. Je browser heeft dat zojuist zelf gecontroleerd.',
    elsewhere: 'Je kijkt naar een kopie op {here}.',
    until:
      'Het geldt tot en met {until}. Het staat alleen in de link: geen server heeft het gezien.',
    inList: 'Dezelfde vacature in de openbare lijst',
    profileOf: (name) => `Profiel van ${name}`,
    misuse: 'Misbruik? Laat het ons weten:',
    refused: {
      cut: 'Deze link is onderweg afgebroken of veranderd, dus het persoonlijke bericht erin is niet te tonen.',
      forged:
        'Niemand hier heeft het persoonlijke bericht in deze link voor deze pagina ondertekend, dus het wordt niet getoond.',
      expired: 'Het persoonlijke bericht in deze link is verlopen.',
      unable:
        'Deze browser kan het persoonlijke bericht in deze link niet controleren, dus het wordt niet getoond.',
    },
    unharmed: 'De vacature hieronder is gewoon volledig.',
    message: {
      greeting: (to) => `Dag ${to},`,
      about: (title, employer) =>
        `Het gaat om ‘${title}’ bij ${employer}. Loon, plek en wat er lastig aan is staan op de pagina; één druk op de knop is genoeg om te antwoorden. De link is voor jou gemaakt, en ik kan niet zien of je hem opent:`,
      until: (day) => `Hij geldt tot en met ${day}.`,
    },
  },
};
