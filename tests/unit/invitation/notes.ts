import { NOTE_MAX } from '../../../src/invitation/limits.ts';

const cut = (text: string) => [...text].slice(0, NOTE_MAX).join('');

/** Notes of exactly 200 characters, as recruiters write them, in scripts that cost more and more room. */
export const NOTES: { kind: string; note: string }[] = [
  {
    kind: 'English',
    note: cut(
      "Your talk on outage planning in Linköping was the clearest I have heard on switching sequences. Elin's team rebuilds exactly that from scratch this winter; she would like twenty minutes with you first.",
    ),
  },
  {
    kind: 'Swedish',
    note: cut(
      'Din dragning om avbrottsplanering i Linköping var den tydligaste jag hört om kopplingsordningar. Elins grupp bygger om just det från grunden i vinter; hon vill gärna prata med dig tjugo minuter först..',
    ),
  },
  {
    kind: 'German',
    note: cut(
      'Ihr Vortrag über Abschaltplanung in Linköping war der klarste, den ich zu Schaltfolgen gehört habe. Frau Ekmans Gruppe baut genau das diesen Winter neu; sie würde gern zuerst zwanzig Minuten mit Ihnen reden.',
    ),
  },
  {
    kind: 'Arabic',
    note: cut(
      'كانت محاضرتك عن تخطيط انقطاع التيار في لينشوبينغ أوضح ما سمعته عن تسلسل عمليات الفصل والوصل. سيعيد فريق إلين بناء هذا بالضبط من الصفر هذا الشتاء، وهي تود أن تتحدث معك عشرين دقيقة أولا قبل أي شيء آخر هنا.',
    ),
  },
  {
    kind: 'Hebrew',
    note: cut(
      'ההרצאה שלך על תכנון הפסקות חשמל בלינשפינג הייתה הברורה ביותר ששמעתי על סדרי מיתוג. הצוות של אלין בונה בדיוק את זה מחדש בחורף הזה, והיא הייתה רוצה לשוחח איתך עשרים דקות קודם, בלי שום התחייבות מצידך בכלל.',
    ),
  },
  {
    kind: 'Russian',
    note: cut(
      'Ваш доклад о планировании отключений в Линчёпинге был самым ясным из всех, что я слышала о порядке переключений. Группа Элин этой зимой строит именно это заново, и она хотела бы сначала поговорить с вами.',
    ),
  },
  {
    kind: 'English with an emoji after every few words',
    note: cut(
      "Saw your talk 👏🏽👏🏽 on outage planning ⚡️⚡️ loved the bit with the ladder 🪜😂 Elin's team 👩🏽‍💻👨🏻‍💻 rebuilds it this winter ❄️ 20 minutes ☕️ with her? 🙏🏼 no strings 🎈 honest, and the coffee is good ☕️🥐 promise. Just say which day suits you.",
    ),
  },
  {
    kind: 'nothing but faces',
    note: cut(
      Array.from({ length: NOTE_MAX }, (_, at) =>
        String.fromCodePoint(0x1f600 + ((at * 37) % 80)),
      ).join(''),
    ),
  },
];
