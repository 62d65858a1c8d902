import type { MailBlock, MailFact, Mails } from '../mail-template.ts';

const who: readonly MailFact[] = [
  { label: 'Profil', value: '{profile}', if: 'profile', href: 'profile-href' },
  { label: 'Nätverk', value: '{network}', if: 'network' },
  { label: 'Var försiktig', value: '{warning}', if: 'warning' },
  { label: 'Tjänst', value: '{vacancy}, {employer}' },
];
const reach: readonly MailFact[] = [
  { label: 'Kom in', value: '{received}' },
  { label: 'Kom via', value: '{source}', if: 'source' },
  { label: 'Nås', value: '{reach}', if: 'reachable' },
  { label: 'E-post', value: '{email}', if: 'email', href: 'email-href' },
  { label: 'Telefon', value: '{phone}', if: 'phone' },
  { label: 'Vad som lockar', value: '{motives}', if: 'motives' },
  { label: 'Fråga', value: 'Du läser den på sidan nedan.', if: 'has-question' },
];
const erased: MailFact = { label: 'Raderas', value: '{delete-after}' };
const quiet =
  'Vidarebefordra inte det här mejlet: då finns det kvar när resten har raderats, som vi har lovat. Sidan är alltid aktuell och försvinner när svaret försvinner.';
const why: MailBlock = { kind: 'text', tone: 'strong', text: '{why}', if: 'why' };

/** The mails about one question, "not now", "no", and about being kept posted. */
export const sv: Pick<
  Mails,
  'question' | 'later' | 'later-due' | 'no' | 'unsaid' | 'posted-ask' | 'posted'
> = {
  question: {
    subject: 'En fråga, svara senast {answer-by}: {vacancy}',
    preview: 'Svara på sidan. Det är ingen ansökan än.',
    title: 'Någon har först en fråga',
    blocks: [
      why,
      {
        kind: 'text',
        tone: 'strong',
        text: 'Att göra: öppna sidan och svara där senast {answer-by}. Dina ord visas på en sida som bara personen kan öppna.',
      },
      {
        kind: 'text',
        text: 'Att låta bli: se det inte som en ansökan och be inte om mer än personen har lämnat. Inte på jobbet: arbetsgivaren vet inget.',
      },
      {
        kind: 'facts',
        rows: [...who, ...reach, { label: 'Svara senast', value: '{answer-by}' }, erased],
      },
      { kind: 'button', label: 'Öppna frågan', href: 'page' },
      { kind: 'text', tone: 'quiet', text: quiet },
    ],
  },
  later: {
    subject: 'Inte nu, fråga om {months} månader: {vacancy}',
    preview: 'Inget att göra före {come-back}.',
    title: 'Någon säger: inte nu',
    blocks: [
      why,
      {
        kind: 'text',
        tone: 'strong',
        text: 'Att göra: ingenting före {come-back}. Vi skriver till dig den morgonen, en gång.',
      },
      {
        kind: 'text',
        text: 'Att låta bli: skriv inte innan dess, och sätt inte upp personen på någon lista. Att det alls kom ett svar är ett gott tecken.',
      },
      {
        kind: 'facts',
        rows: [...who, ...reach, { label: 'Fråga igen', value: '{come-back}' }, erased],
      },
      { kind: 'button', label: 'Öppna svaret', href: 'page' },
      { kind: 'text', tone: 'quiet', text: quiet },
    ],
  },
  'later-due': {
    subject: 'I dag får du fråga igen: {vacancy}',
    preview: 'Personen sa ”inte nu” den {received} och valde den här tiden.',
    title: 'Dagen som någon valde är här',
    blocks: [
      why,
      {
        kind: 'text',
        tone: 'strong',
        text: 'Att göra: skriv en gång, kort, med det som gäller i dag: {state}.',
      },
      {
        kind: 'text',
        text: 'Att låta bli: skriv inte som om personen hade sökt, och skriv inte två gånger; tystnad är också ett svar. Inte på jobbet: arbetsgivaren vet kanske inget.',
      },
      {
        kind: 'facts',
        rows: [
          ...who,
          { label: 'Tjänsten i dag', value: '{state}' },
          {
            label: 'Liknande ledig tjänst',
            value: '{nearest}',
            if: 'nearest',
            href: 'nearest-href',
          },
          ...reach,
          erased,
        ],
      },
      { kind: 'button', label: 'Öppna svaret', href: 'page' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Allt raderas {delete-after}. Det här mejlet kommer en gång.',
      },
    ],
  },
  no: {
    subject: 'Ett nej, med tack: {vacancy}',
    preview: 'Inget att göra.',
    title: 'Någon har sagt nej',
    blocks: [
      why,
      { kind: 'text', tone: 'strong', text: 'Att göra: ingenting. Personen har fått ett tack.' },
      {
        kind: 'text',
        text: 'Att låta bli: hör inte av dig till den här personen igen om tjänsten.',
      },
      {
        kind: 'facts',
        rows: [
          ...who,
          { label: 'Skäl', value: '{reason}', if: 'reason' },
          { label: 'Svaret kom', value: '{received}' },
          { label: 'Kom via', value: '{source}', if: 'source' },
        ],
      },
      {
        kind: 'text',
        text: 'Personen vill inte ha några fler meddelanden alls. Skriver du själv till folk, anteckna det på din dator: npm run beckon -- contacts --no-more {profile}',
        if: 'no-more',
      },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Det här sparas till {delete-after}, så att du kan lämna personen i fred, och raderas sedan. Radera då också mejlet.',
      },
    ],
  },
  unsaid: {
    subject: 'Återtaget: {vacancy}',
    preview: 'Radera mejlet om det.',
    title: 'Ett svar har tagits tillbaka',
    blocks: [
      {
        kind: 'text',
        text: 'Det du fick den {received} för {vacancy} har tagits tillbaka. Gör inget med det, och radera vårt mejl från den dagen.',
      },
      { kind: 'text', tone: 'quiet', text: 'Inget mer behöver göras.' },
    ],
  },
  'posted-ask': {
    subject: 'Bekräfta, om du vill',
    preview: 'Inget kommer om du inte gör det.',
    title: 'Var det du?',
    blocks: [
      {
        kind: 'text',
        text: 'Någon har bett oss skicka nyheter till den här adressen: ett mejl för varje ny tjänst, i 12 månader. Var det du, öppna sidan och bekräfta.',
      },
      { kind: 'button', label: 'Öppna sidan', href: 'page' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Var det inte du behöver du inte göra något: utan din bekräftelse kommer inget, och adressen raderas efter 7 dagar.',
      },
    ],
  },
  posted: {
    subject: 'Något nytt, som du bad om',
    preview: 'En ny tjänst.',
    title: 'Det finns en ny tjänst',
    blocks: [
      { kind: 'text', text: '{employer} söker någon: {vacancy}.' },
      { kind: 'button', label: 'Läs om den', href: 'vacancy-href' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Du har bekräftat att du vill ha det här till {until}: ett mejl för varje ny tjänst, och inget annat.',
      },
      { kind: 'button', label: 'Avsluta de här mejlen', href: 'page' },
    ],
  },
};
