import type { MailBlock, MailFact, Mails } from '../mail-template.ts';

const who: readonly MailFact[] = [
  { label: 'Profiel', value: '{profile}', if: 'profile', href: 'profile-href' },
  { label: 'Netwerk', value: '{network}', if: 'network' },
  { label: 'Let op', value: '{warning}', if: 'warning' },
  { label: 'Vacature', value: '{vacancy}, {employer}' },
];
const reach: readonly MailFact[] = [
  { label: 'Ontvangen', value: '{received}' },
  { label: 'Gekomen via', value: '{source}', if: 'source' },
  { label: 'Te bereiken', value: '{reach}', if: 'reachable' },
  { label: 'E-mail', value: '{email}', if: 'email', href: 'email-href' },
  { label: 'Telefoon', value: '{phone}', if: 'phone' },
  { label: 'Wat meetelt', value: '{motives}', if: 'motives' },
  { label: 'Vraag', value: 'Die staat op de pagina hieronder.', if: 'has-question' },
];
const erased: MailFact = { label: 'Gewist op', value: '{delete-after}' };
const quiet =
  'Stuur deze mail niet door: dan blijft hij bestaan, terwijl we hebben beloofd alles te wissen. De pagina is altijd actueel en verdwijnt met het antwoord.';
const why: MailBlock = { kind: 'text', tone: 'strong', text: '{why}', if: 'why' };

/** The mails about one question, "not now", "no", and about being kept posted. */
export const nl: Pick<
  Mails,
  'question' | 'later' | 'later-due' | 'no' | 'unsaid' | 'posted-ask' | 'posted'
> = {
  question: {
    subject: 'Een vraag, antwoord uiterlijk {answer-by}: {vacancy}',
    preview: 'Antwoord op de pagina. Het is nog geen sollicitatie.',
    title: 'Iemand heeft eerst één vraag',
    blocks: [
      why,
      {
        kind: 'text',
        tone: 'strong',
        text: 'Wat te doen: open de pagina en antwoord daar uiterlijk {answer-by}. Je woorden verschijnen op een pagina die alleen diegene kan openen.',
      },
      {
        kind: 'text',
        text: 'Wat te laten: zie het niet als sollicitatie, en vraag niet om meer dan diegene heeft gegeven. Niet op het werk: de werkgever weet van niets.',
      },
      {
        kind: 'facts',
        rows: [...who, ...reach, { label: 'Antwoord uiterlijk', value: '{answer-by}' }, erased],
      },
      { kind: 'button', label: 'Vraag openen', href: 'page' },
      { kind: 'text', tone: 'quiet', text: quiet },
    ],
  },
  later: {
    subject: 'Nu niet, vraag het over {months} maanden: {vacancy}',
    preview: 'Niets te doen tot {come-back}.',
    title: 'Iemand zegt: nu niet',
    blocks: [
      why,
      {
        kind: 'text',
        tone: 'strong',
        text: 'Wat te doen: niets tot {come-back}. We schrijven je die ochtend, één keer.',
      },
      {
        kind: 'text',
        text: 'Wat te laten: schrijf niet eerder, en zet diegene op geen enkele lijst. Dat er antwoord kwam is al een goed teken.',
      },
      {
        kind: 'facts',
        rows: [...who, ...reach, { label: 'Weer vragen op', value: '{come-back}' }, erased],
      },
      { kind: 'button', label: 'Antwoord openen', href: 'page' },
      { kind: 'text', tone: 'quiet', text: quiet },
    ],
  },
  'later-due': {
    subject: 'Vandaag mag je weer vragen: {vacancy}',
    preview: 'Op {received} was het “nu niet”, en dit moment werd gekozen.',
    title: 'De dag die iemand koos is er',
    blocks: [
      why,
      {
        kind: 'text',
        tone: 'strong',
        text: 'Wat te doen: schrijf één keer, kort, met wat vandaag geldt: {state}.',
      },
      {
        kind: 'text',
        text: 'Wat te laten: schrijf niet alsof diegene gesolliciteerd heeft, en schrijf niet twee keer; stilte is ook een antwoord. Niet op het werk: de werkgever weet misschien van niets.',
      },
      {
        kind: 'facts',
        rows: [
          ...who,
          { label: 'De vacature vandaag', value: '{state}' },
          {
            label: 'Open functie die er het meest op lijkt',
            value: '{nearest}',
            if: 'nearest',
            href: 'nearest-href',
          },
          ...reach,
          erased,
        ],
      },
      { kind: 'button', label: 'Antwoord openen', href: 'page' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Alles wordt gewist op {delete-after}. Deze mail komt één keer.',
      },
    ],
  },
  no: {
    subject: 'Een nee, met dank: {vacancy}',
    preview: 'Niets te doen.',
    title: 'Iemand heeft nee gezegd',
    blocks: [
      why,
      { kind: 'text', tone: 'strong', text: 'Wat te doen: niets. Diegene is al bedankt.' },
      {
        kind: 'text',
        text: 'Wat te laten: schrijf deze persoon niet nog eens over deze vacature.',
      },
      {
        kind: 'facts',
        rows: [
          ...who,
          { label: 'Reden', value: '{reason}', if: 'reason' },
          { label: 'Gezegd op', value: '{received}' },
          { label: 'Gekomen via', value: '{source}', if: 'source' },
        ],
      },
      {
        kind: 'text',
        text: 'Diegene wil helemaal geen berichten meer. Schrijf je zelf mensen aan, noteer het dan op je computer: npm run beckon -- contacts --no-more {profile}',
        if: 'no-more',
      },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Dit blijft tot {delete-after} bewaard, zodat je diegene met rust kunt laten, en wordt dan gewist. Wis deze mail dan ook.',
      },
    ],
  },
  unsaid: {
    subject: 'Ingetrokken: {vacancy}',
    preview: 'Wis de mail erover, alsjeblieft.',
    title: 'Een antwoord is ingetrokken',
    blocks: [
      {
        kind: 'text',
        text: 'Wat je op {received} voor {vacancy} kreeg, is ingetrokken. Doe er niets mee, en wis onze mail van die dag.',
      },
      { kind: 'text', tone: 'quiet', text: 'Verder hoef je niets te doen.' },
    ],
  },
  'posted-ask': {
    subject: 'Graag bevestigen',
    preview: 'Zonder bevestiging komt er niets.',
    title: 'Was jij dat?',
    blocks: [
      {
        kind: 'text',
        text: 'Iemand heeft ons gevraagd nieuws naar dit adres te sturen: één mail per nieuwe functie, 12 maanden lang. Was jij dat, open dan de pagina en bevestig.',
      },
      { kind: 'button', label: 'Pagina openen', href: 'page' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Was jij het niet, doe dan niets: zonder jouw bevestiging komt er niets, en het adres wordt na 7 dagen gewist.',
      },
    ],
  },
  posted: {
    subject: 'Iets nieuws, zoals je vroeg',
    preview: 'Eén nieuwe functie.',
    title: 'Er is een nieuwe functie',
    blocks: [
      { kind: 'text', text: '{employer} zoekt iemand: {vacancy}.' },
      { kind: 'button', label: 'Lees erover', href: 'vacancy-href' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Je hebt bevestigd dat je dit tot {until} wilt: één mail per nieuwe functie, en verder niets.',
      },
      { kind: 'button', label: 'Deze mails beëindigen', href: 'page' },
    ],
  },
};
