/** What stands beside a field, or above the form, when an application could not be taken as it was. */
export interface ApplyWords {
  errorPrefix: string;
  summary: string;
  empty: string;
  tooLong: string;
  unreadable: string;
  twice: string;
  ownAddress: string;
  isFile: string;
  email: string;
  emailMissing: string;
  phoneMissing: string;
  phone: string;
  choice: string;
  questionTooLong: (max: number) => string;
  closed: string;
  conflict: string;
  busy: string;
  tooMany: string;
  foreign: string;
  notFound: string;
  wrongType: string;
  tooLarge: string;
  broken: string;
  wrongMethod: string;
  slow: string;
}

const en: ApplyWords = {
  errorPrefix: 'Error: ',
  summary:
    'Not sent yet. Please look at the field marked below; everything you wrote is still here.',
  empty: 'Paste the address of your profile, for example linkedin.com/in/jane-doe.',
  tooLong: 'That is too long for a link. Paste only the address of your profile.',
  unreadable: 'Part of that could not be read. Please type or paste it again.',
  twice: 'This field arrived twice. Please send it once.',
  ownAddress: 'That is the address of this page. Paste the address of your own profile.',
  isFile: 'That is a file. Paste the address of your profile instead.',
  email:
    'That does not look like an e-mail address. Write it as jane@example.com, or leave it empty.',
  emailMissing: 'You asked to be reached by e-mail. Add the address, or choose another way.',
  phoneMissing: 'You asked to be reached by phone. Add the number, or choose another way.',
  phone: 'That does not look like a telephone number. Use digits, spaces and a leading +.',
  choice: 'That is not one of the choices. Please choose again.',
  questionTooLong: (max) => `That is longer than ${max} characters. Please shorten it.`,
  closed:
    'This vacancy closed before your link arrived, so nothing was sent and nothing was kept. Here is what you wrote, to copy.',
  conflict:
    'This form was sent before with other content, and the first one counts. Open the page again to send another.',
  busy: 'Not sent yet: we could not store it just now. Everything you wrote is still here; please press the button again in a moment.',
  tooMany:
    'That was a lot at once. Nothing was lost: everything you wrote is still here; please press the button again in a few seconds.',
  foreign:
    'This did not come from our own page, so it was not taken. Open the page of the vacancy and send it from there.',
  notFound: 'There is no such vacancy. The list of open vacancies is on the start page.',
  wrongType: 'This arrived in a form we do not read. Send it with the form of the vacancy.',
  tooLarge: 'That was too much: one link and a few lines are enough.',
  broken: 'What arrived could not be read. Please send it again.',
  wrongMethod: 'This address only takes the form of the vacancy.',
  slow: 'It took too long to arrive. Please send it again.',
};

const sv: ApplyWords = {
  errorPrefix: 'Fel: ',
  summary: 'Inte skickat än. Titta på fältet som är markerat nedan; allt du skrev finns kvar.',
  empty: 'Klistra in adressen till din profil, till exempel linkedin.com/in/anna-berg.',
  tooLong: 'Det är för långt för att vara en länk. Klistra bara in adressen till din profil.',
  unreadable: 'En del av det gick inte att läsa. Skriv eller klistra in det igen.',
  twice: 'Fältet kom fram två gånger. Skicka det en gång.',
  ownAddress: 'Det är adressen till den här sidan. Klistra in adressen till din egen profil.',
  isFile: 'Det är en fil. Klistra in adressen till din profil i stället.',
  email:
    'Det ser inte ut som en e-postadress. Skriv den som anna@exempel.se eller lämna fältet tomt.',
  emailMissing: 'Du vill bli nådd via e-post. Skriv adressen eller välj ett annat sätt.',
  phoneMissing: 'Du vill bli nådd på telefon. Skriv numret eller välj ett annat sätt.',
  phone: 'Det ser inte ut som ett telefonnummer. Använd siffror, mellanslag och ett inledande +.',
  choice: 'Det är inget av alternativen. Välj igen.',
  questionTooLong: (max) => `Det är längre än ${max} tecken. Korta ner det.`,
  closed:
    'Tjänsten stängde innan din länk kom fram, så inget skickades och inget sparades. Här är det du skrev, att kopiera.',
  conflict:
    'Formuläret har redan skickats med annat innehåll, och det första gäller. Öppna sidan på nytt för att skicka ett till.',
  busy: 'Inte skickat än: vi kunde inte spara det just nu. Allt du skrev finns kvar; tryck på knappen igen om en stund.',
  tooMany:
    'Det var mycket på en gång. Inget har gått förlorat: allt du skrev finns kvar; tryck på knappen igen om några sekunder.',
  foreign:
    'Det här kom inte från vår egen sida och togs därför inte emot. Öppna tjänstens sida och skicka därifrån.',
  notFound: 'Det finns ingen sådan tjänst. Listan över lediga jobb finns på startsidan.',
  wrongType: 'Det kom i ett format vi inte läser. Skicka med formuläret på tjänstens sida.',
  tooLarge: 'Det var för mycket: en länk och några rader räcker.',
  broken: 'Det som kom fram gick inte att läsa. Skicka det igen.',
  wrongMethod: 'Den här adressen tar bara emot tjänstens formulär.',
  slow: 'Det tog för lång tid att komma fram. Skicka det igen.',
};

const de: ApplyWords = {
  errorPrefix: 'Fehler: ',
  summary:
    'Noch nicht gesendet. Bitte sehen Sie sich das markierte Feld an; alles, was Sie geschrieben haben, ist noch da.',
  empty: 'Fügen Sie die Adresse Ihres Profils ein, zum Beispiel linkedin.com/in/jana-weiss.',
  tooLong: 'Für einen Link ist das zu lang. Fügen Sie nur die Adresse Ihres Profils ein.',
  unreadable: 'Ein Teil davon war nicht lesbar. Bitte geben Sie es noch einmal ein.',
  twice: 'Dieses Feld kam doppelt an. Bitte senden Sie es einmal.',
  ownAddress: 'Das ist die Adresse dieser Seite. Fügen Sie die Adresse Ihres eigenen Profils ein.',
  isFile: 'Das ist eine Datei. Fügen Sie stattdessen die Adresse Ihres Profils ein.',
  email:
    'Das sieht nicht wie eine E-Mail-Adresse aus. Schreiben Sie sie wie jana@beispiel.de, oder lassen Sie das Feld leer.',
  emailMissing:
    'Sie möchten per E-Mail erreicht werden. Ergänzen Sie die Adresse, oder wählen Sie einen anderen Weg.',
  phoneMissing:
    'Sie möchten telefonisch erreicht werden. Ergänzen Sie die Nummer, oder wählen Sie einen anderen Weg.',
  phone:
    'Das sieht nicht wie eine Telefonnummer aus. Verwenden Sie Ziffern, Leerzeichen und ein führendes +.',
  choice: 'Das steht nicht zur Wahl. Bitte wählen Sie noch einmal.',
  questionTooLong: (max) => `Das ist länger als ${max} Zeichen. Bitte kürzen Sie es.`,
  closed:
    'Die Stelle wurde geschlossen, bevor Ihr Link ankam. Es wurde nichts gesendet und nichts gespeichert. Hier steht, was Sie geschrieben haben, zum Kopieren.',
  conflict:
    'Dieses Formular wurde schon mit anderem Inhalt gesendet, und das erste gilt. Öffnen Sie die Seite neu, um ein weiteres zu senden.',
  busy: 'Noch nicht gesendet: Wir konnten es gerade nicht speichern. Alles, was Sie geschrieben haben, ist noch da; bitte drücken Sie gleich noch einmal auf den Knopf.',
  tooMany:
    'Das war sehr viel auf einmal. Nichts ging verloren: Alles ist noch da; bitte drücken Sie in ein paar Sekunden noch einmal auf den Knopf.',
  foreign:
    'Das kam nicht von unserer eigenen Seite und wurde deshalb nicht angenommen. Öffnen Sie die Seite der Stelle, und senden Sie es von dort.',
  notFound: 'Diese Stelle gibt es nicht. Die offenen Stellen stehen auf der Startseite.',
  wrongType:
    'Das kam in einer Form an, die wir nicht lesen. Bitte senden Sie es mit dem Formular der Stelle.',
  tooLarge: 'Das war zu viel: Ein Link und ein paar Zeilen genügen.',
  broken: 'Was ankam, war nicht lesbar. Bitte senden Sie es noch einmal.',
  wrongMethod: 'Diese Adresse nimmt nur das Formular der Stelle an.',
  slow: 'Es hat zu lange gedauert, bis alles ankam. Bitte senden Sie es noch einmal.',
};

const nl: ApplyWords = {
  errorPrefix: 'Fout: ',
  summary:
    'Nog niet verstuurd. Kijk naar het veld dat hieronder gemarkeerd is; alles wat je schreef staat er nog.',
  empty: 'Plak het adres van je profiel, bijvoorbeeld linkedin.com/in/eva-jansen.',
  tooLong: 'Dat is te lang voor een link. Plak alleen het adres van je profiel.',
  unreadable: 'Een deel daarvan was niet te lezen. Typ of plak het nog eens.',
  twice: 'Dit veld kwam twee keer binnen. Stuur het één keer.',
  ownAddress: 'Dat is het adres van deze pagina. Plak het adres van je eigen profiel.',
  isFile: 'Dat is een bestand. Plak in plaats daarvan het adres van je profiel.',
  email: 'Dat lijkt geen e-mailadres. Schrijf het als eva@voorbeeld.nl, of laat het veld leeg.',
  emailMissing: 'Je wilt per e-mail bereikt worden. Vul het adres in, of kies een andere manier.',
  phoneMissing: 'Je wilt gebeld worden. Vul het nummer in, of kies een andere manier.',
  phone: 'Dat lijkt geen telefoonnummer. Gebruik cijfers, spaties en een + vooraan.',
  choice: 'Dat is geen van de keuzes. Kies opnieuw.',
  questionTooLong: (max) => `Dat is langer dan ${max} tekens. Maak het korter.`,
  closed:
    'De vacature sloot voordat je link aankwam. Er is niets verstuurd en niets bewaard. Hier staat wat je schreef, om te kopiëren.',
  conflict:
    'Dit formulier is al met andere inhoud verstuurd, en het eerste telt. Open de pagina opnieuw om er nog een te sturen.',
  busy: 'Nog niet verstuurd: we konden het op dit moment niet bewaren. Alles wat je schreef staat er nog; druk zo nog eens op de knop.',
  tooMany:
    'Dat was veel tegelijk. Er is niets verloren: alles wat je schreef staat er nog; druk over een paar seconden nog eens op de knop.',
  foreign:
    'Dit kwam niet van onze eigen pagina en is daarom niet verwerkt. Open de pagina van de vacature en verstuur het daar.',
  notFound: 'Deze vacature bestaat niet. De open vacatures staan op de startpagina.',
  wrongType:
    'Dit kwam binnen in een vorm die we niet lezen. Verstuur het met het formulier van de vacature.',
  tooLarge: 'Dat was te veel: één link en een paar regels zijn genoeg.',
  broken: 'Wat binnenkwam was niet te lezen. Verstuur het nog eens.',
  wrongMethod: 'Dit adres neemt alleen het formulier van de vacature aan.',
  slow: 'Het duurde te lang voordat alles binnen was. Verstuur het nog eens.',
};

/** The words of the apply form's answers, by language. */
export const applyWords = { en, sv, de, nl } as const;
