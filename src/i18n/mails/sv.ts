import { sv as answers } from './answers/sv.ts';
import type { MailFact, Mails } from './mail-template.ts';

const facts: readonly MailFact[] = [
  { label: 'Profil', value: '{profile}', href: 'profile-href' },
  { label: 'Nätverk', value: '{network}' },
  { label: 'Namn där', value: '{handle}', if: 'handle' },
  { label: 'Var försiktig', value: '{warning}', if: 'warning' },
  { label: 'Tjänst', value: '{vacancy}, {employer}' },
  { label: 'Kom in', value: '{received}' },
  { label: 'Kom via', value: '{source}', if: 'source' },
  { label: 'Nås', value: '{reach}' },
  { label: 'E-post', value: '{email}', if: 'email', href: 'email-href' },
  { label: 'Telefon', value: '{phone}', if: 'phone' },
  { label: 'Vad som lockar', value: '{motives}', if: 'motives' },
  { label: 'Fråga', value: 'En fråga finns; du läser den på sidan nedan.', if: 'has-question' },
  { label: 'Tidigare', value: '{repeats}', if: 'repeats' },
  { label: 'Svara senast', value: '{answer-by}' },
  { label: 'Raderas', value: '{delete-after}' },
];

export const sv: Mails = {
  ...answers,
  notice: {
    subject: 'Ny profil: {vacancy}',
    preview: 'Svara senast {answer-by}. Inte på jobbet, tack.',
    title: 'Någon har skickat sin profil till dig',
    blocks: [
      {
        kind: 'text',
        tone: 'strong',
        text: 'Så når du personen: {reach}. Inte på jobbet: arbetsgivaren vet inget.',
      },
      { kind: 'facts', rows: facts },
      { kind: 'button', label: 'Öppna ansökan', href: 'page' },
      {
        kind: 'text',
        text: 'Du har lovat svar senast {answer-by}. På sidan kan du markera att du har svarat, lämna över till en kollega eller skicka ett anständigt nej.',
      },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Vidarebefordra inte det här mejlet: då finns det kvar när resten har raderats, som vi har lovat. Sidan är alltid aktuell och försvinner när ansökan försvinner.',
      },
    ],
  },
  withdrawn: {
    subject: 'Återtagen: {vacancy}',
    preview: 'Radera mejlet om den.',
    title: 'En kandidat har tagit tillbaka sin profil',
    blocks: [
      {
        kind: 'text',
        text: 'Profilen du fick den {received} för {vacancy} har tagits tillbaka. Kontakta inte personen om den, och radera vårt mejl från den dagen.',
      },
      { kind: 'text', tone: 'quiet', text: 'Inget mer behöver göras.' },
    ],
  },
  restored: {
    subject: 'Tillbaka igen: {vacancy}',
    preview: 'Kandidaten har ångrat sig.',
    title: 'En kandidat har skickat sin profil ändå',
    blocks: [
      {
        kind: 'text',
        tone: 'strong',
        text: 'Du fick veta att profilen från den {received} hade tagits tillbaka. Kandidaten har ångrat sig: den gäller igen, och du har lovat svar senast {answer-by}.',
      },
      { kind: 'facts', rows: facts },
      { kind: 'button', label: 'Öppna ansökan', href: 'page' },
      { kind: 'text', text: 'Inte på jobbet: arbetsgivaren vet inget.' },
    ],
  },
  bundle: {
    subject: '{count} profiler till: {vacancy}',
    preview: 'De kom inom en timme, så de kommer samlade.',
    title: 'Fler profiler har kommit in',
    blocks: [
      {
        kind: 'text',
        text: 'Inom en timme kom det så många profiler för {vacancy} att ett mejl för varje hade blivit för mycket, så de här {count} kommer samlade. Var och en har sin egen sida, och var och en har lovats svar.',
      },
      { kind: 'lines', slot: 'items' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Vidarebefordra inte det här mejlet: sidorna bakom det är alltid aktuella och försvinner när ansökningarna försvinner.',
      },
    ],
  },
  reminder: {
    subject: 'Svara senast {answer-by}: {vacancy}',
    preview: 'En kandidat väntar.',
    title: 'En kandidat väntar på dig',
    blocks: [
      {
        kind: 'text',
        text: 'Den {received} fick du en profil för {vacancy}. Du har lovat svar senast {answer-by}.',
      },
      { kind: 'button', label: 'Öppna ansökan', href: 'page' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Ett kort ”vi läser fortfarande” är också ett svar. Om ingen har svarat senast den dagen går ansökan till {backup}, och kandidaten får veta det.',
        if: 'backup',
      },
    ],
  },
  handover: {
    subject: 'Nu hos dig: {vacancy}',
    preview: '{why}',
    title: 'En ansökan har kommit till dig',
    blocks: [
      { kind: 'text', tone: 'strong', text: '{why}' },
      { kind: 'facts', rows: facts },
      { kind: 'button', label: 'Öppna ansökan', href: 'page' },
      { kind: 'text', text: 'Inte på jobbet: arbetsgivaren vet inget.' },
    ],
  },
  digest: {
    subject: 'Dina ansökningar {day}: {received} nya, {open} öppna',
    preview: 'Inkomna {received}, åt sidan {quarantined}, ej levererade {undelivered}.',
    title: 'Dina ansökningar {day}',
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label: 'Inkomna sedan förra dagsmejlet', value: '{received}' },
          { label: 'Sa ”inte nu”', value: '{said-later}', if: 'said-later' },
          { label: 'Sa nej, med tack', value: '{said-no}', if: 'said-no' },
          { label: 'Lagda åt sidan, troligen maskiner', value: '{quarantined}' },
          { label: 'Mejl som inte levererats', value: '{undelivered}' },
          { label: 'Väntar på svar', value: '{open}' },
        ],
      },
      { kind: 'lines', slot: 'items', if: 'items' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Det här kommer varje arbetsdag, även när inget är nytt: om det uteblir är något trasigt, så hör av dig då.',
      },
    ],
  },
  weekly: {
    subject: 'Dina tjänster, vecka {week}: öppnade {views}, svar {answers}',
    preview: '{advice}',
    title: 'Dina tjänster {from} till {until}',
    blocks: [
      { kind: 'text', tone: 'strong', text: 'Prova en sak: {advice}' },
      {
        kind: 'facts',
        rows: [
          { label: 'Öppnade sidor', value: '{views}' },
          { label: 'Påbörjade formulär', value: '{starts}' },
          { label: 'Kontaktade med personlig länk', value: '{contacts}' },
          { label: 'Svar', value: '{answers}' },
          { label: 'Löften hållna i tid', value: '{in-time}' },
          { label: 'Äldsta öppna löfte', value: '{oldest}', if: 'oldest', href: 'oldest-href' },
        ],
      },
      {
        kind: 'each',
        list: 'vacancies',
        blocks: [
          { kind: 'heading', text: '{vacancy}' },
          { kind: 'text', text: '{sum}' },
          { kind: 'bars', list: 'sources' },
        ],
      },
      { kind: 'text', text: '{more}', if: 'more' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Det här saknas i siffrorna: webbläsare utan skript, webbläsare som ber att inte räknas (Global Privacy Control, Do Not Track), sidor som öppnats med en personlig länk, och maskiner, så långt de ger sig till känna. En sida som öppnas två gånger räknas två gånger: ingen känns igen. Svar från den som inte vill räknas når dig, men finns inte med här.',
      },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Hur många som har kontaktats kommer från datorerna där personliga länkar görs; vilka det är vet bara de datorerna (”npm run beckon -- contacts”).',
      },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Brevet kommer en gång i veckan, första arbetsdagen, om veckan före.',
      },
    ],
  },
  confirmation: {
    subject: 'Ditt meddelande {day}',
    preview: 'Det har kommit fram.',
    title: 'Det har kommit fram',
    blocks: [
      {
        kind: 'text',
        text: 'Det du skickade {day} har kommit fram, och du får svar senast {answer-by}. Allt om det finns på din egen sida, där du också kan ta tillbaka det.',
      },
      { kind: 'button', label: 'Öppna min sida', href: 'page' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Behåll länken för dig själv: den som har den kan öppna din sida. Du får mejlet för att du lämnade adressen; det finns ingen lista.',
      },
    ],
  },
  update: {
    subject: 'Ditt meddelande {day}',
    preview: 'Det finns något nytt på din sida.',
    title: 'Det finns något nytt på din sida',
    blocks: [
      { kind: 'text', text: '{news}' },
      { kind: 'button', label: 'Öppna min sida', href: 'page' },
    ],
  },
  decline: {
    subject: 'Ditt meddelande {day}',
    preview: 'Ett svar.',
    title: 'Svar på ditt meddelande',
    blocks: [
      { kind: 'lines', slot: 'decent-no' },
      { kind: 'text', text: '{recruiter}' },
      { kind: 'button', label: 'Öppna min sida', href: 'page' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'På din sida ser du hur länge länken sparas, och kan radera den direkt.',
      },
    ],
  },
};
