import type { NewMessage, StoredApplication } from '../../src/worker/store.ts';

/** An application with the sizes of a real one, except for what it is about. */
export function sampleApplication(id: string, now: number): StoredApplication {
  const contact = {
    id: 'anna-berg',
    name: 'Anna Berg',
    email: 'anna@fixture.example',
    language: 'en' as const,
    timeZone: 'Europe/Stockholm',
  };
  return {
    id,
    kind: 'apply',
    vacancy: 'welder',
    locale: 'en',
    audience: null,
    source: null,
    lane: 'inbox',
    payloadHash: 'x'.repeat(43),
    profile: {
      network: 'github',
      handle: `bench-${id}`,
      canonical: `https://github.com/bench-${id}`,
      key: `github:bench-${id}`,
    },
    details: { channel: 'any', hours: 'any', motives: [], keep: false, flags: [] },
    receivedAt: now,
    answerBy: '2030-01-01',
    deleteAfter: '2030-06-01',
    status: 'received',
    statusAt: now,
    owner: 'anna-berg',
    isCounted: true,
    next: { at: now + 86_400_000, step: 'half' },
    facts: {
      slug: 'welder',
      state: 'open',
      listed: true,
      closesAt: null,
      languages: ['en', 'sv'],
      paths: { en: '/jobs/welder', sv: '/sv/jobs/welder' },
      titles: { en: 'Welder', sv: 'Svetsare' },
      employer: {
        id: 'hjort',
        name: 'Hjort',
        decentNo: { en: 'x'.repeat(300), sv: 'x'.repeat(300) },
      },
      recruiter: contact,
      backup: { ...contact, id: 'bo-lind', name: 'Bo Lind' },
      audiences: ['apprentice'],
      answerDays: 3,
      holidays: [],
      timeZone: 'Europe/Stockholm',
      retentionDays: 180,
      nearest: null,
    },
  };
}

/** Its notice, as long as a rendered one. */
export function sampleMessages({ id, receivedAt }: StoredApplication): NewMessage[] {
  return [
    {
      id: `${id}/notice`,
      application: id,
      vacancy: 'welder',
      purpose: 'notice',
      dueAt: receivedAt,
      mail: {
        from: 'Fixture Jobs <answers@fixture.example>',
        to: 'anna@fixture.example',
        subject: 'New profile: Welder',
        html: '<p>x</p>'.repeat(800),
        text: 'x'.repeat(1200),
        headers: { References: '<job.welder@fixture.example>' },
        tags: [{ name: 'purpose', value: 'notice' }],
      },
    },
  ];
}
