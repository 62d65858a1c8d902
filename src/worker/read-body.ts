import type { Fields } from '../applications/read-application.ts';
import { BODY_MAX } from '../schemas/application.ts';

/** How long a body may take to arrive. */
const ARRIVAL_MS = 10_000;

export type BodyReading =
  /** `files` names the fields in which a file came instead of text. */
  | { ok: true; fields: Fields; files: ReadonlySet<string> }
  | {
      ok: false;
      status: 400 | 408 | 413 | 415;
      reason: 'broken' | 'slow' | 'tooLarge' | 'wrongType';
    };

type Bytes = { ok: true; bytes: Uint8Array<ArrayBuffer> } | Extract<BodyReading, { ok: false }>;

const refuse = <S extends 400 | 408 | 413 | 415>(
  status: S,
  reason: 'broken' | 'slow' | 'tooLarge' | 'wrongType',
) => ({ ok: false, status, reason }) as const;

/** Reads at most `BODY_MAX` bytes, counting as they come, whatever the headers claim. */
async function readBytes(request: Request): Promise<Bytes> {
  if (Number(request.headers.get('content-length') ?? 0) > BODY_MAX) return refuse(413, 'tooLarge');
  if (!request.body) return { ok: true, bytes: new Uint8Array() };
  const reader = request.body.getReader();
  const deadline = Date.now() + ARRIVAL_MS;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), Math.max(0, deadline - Date.now()));
    });
    const next = await Promise.race([reader.read().catch(() => 'broken' as const), late]);
    clearTimeout(timer);
    if (next === 'late' || next === 'broken') {
      await reader.cancel().catch(() => undefined);
      return next === 'late' ? refuse(408, 'slow') : refuse(400, 'broken');
    }
    if (next.done) break;
    size += next.value.byteLength;
    if (size > BODY_MAX) {
      await reader.cancel().catch(() => undefined);
      return refuse(413, 'tooLarge');
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return { ok: true, bytes };
}

const collect = (pairs: Iterable<readonly [string, string]>): Fields => {
  const fields = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const values = fields.get(name);
    if (values) values.push(value);
    else fields.set(name, [value]);
  }
  return fields;
};

const NO_FILES: ReadonlySet<string> = new Set();

/** Names a JSON body may use; a form may carry more, which is ignored. */
const JSON_NAMES = new Set([
  'profile',
  'suggested',
  'channel',
  'hours',
  'email',
  'phone',
  'question',
  'motives',
  'keep',
  'lang',
  'audience',
  'ref',
  'submission',
  'elapsed',
  'leave_empty',
  'answer',
  'months',
  'reason',
  'posted',
]);

function readJson(text: string): BodyReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refuse(400, 'broken');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return refuse(400, 'broken');
  }
  const fields = new Map<string, string[]>();
  for (const [name, value] of Object.entries(parsed)) {
    if (!JSON_NAMES.has(name)) return refuse(400, 'broken');
    const values: unknown[] = Array.isArray(value) ? value : [value];
    if (!values.every((each) => ['string', 'number', 'boolean'].includes(typeof each))) {
      return refuse(400, 'broken');
    }
    fields.set(
      name,
      values.filter((each) => each !== false).map((each) => String(each)),
    );
  }
  return { ok: true, fields, files: NO_FILES };
}

const FORM = /^application\/x-www-form-urlencoded\s*(;|$)/i;
const MULTIPART = /^multipart\/form-data\s*(;|$)/i;
/** JSON is UTF-8 whatever its type says: it has no charset parameter (RFC 8259, section 11). */
const JSON_TYPE = /^application\/json\s*(;|$)/i;
const CHARSET = /;\s*charset\s*=\s*"?([^";\s]*)/i;
const isUtf8 = (type: string) => /^utf-?8$/i.test(CHARSET.exec(type)?.[1] ?? 'utf-8');

/** Reads a posted form or JSON object into fields. Never throws for what was sent. */
export async function readBody(request: Request): Promise<BodyReading> {
  const type = request.headers.get('content-type') ?? '';
  const encoding = request.headers.get('content-encoding')?.toLowerCase() ?? 'identity';
  const isJson = JSON_TYPE.test(type);
  const isForm = (FORM.test(type) || MULTIPART.test(type)) && isUtf8(type);
  if (!(isJson || isForm) || encoding !== 'identity') return refuse(415, 'wrongType');
  const body = await readBytes(request);
  if (!body.ok) return body;
  if (MULTIPART.test(type)) return readMultipart(body.bytes, type);
  const text = new TextDecoder('utf-8').decode(body.bytes);
  if (isJson) return readJson(text);
  return { ok: true, fields: collect(new URLSearchParams(text)), files: NO_FILES };
}

async function readMultipart(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<BodyReading> {
  let form: FormData;
  try {
    form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  } catch {
    return refuse(400, 'broken');
  }
  const texts: [string, string][] = [];
  const files = new Set<string>();
  for (const [name, value] of form) {
    if (typeof value === 'string') texts.push([name, value]);
    // An empty file box is sent as a file without name and content.
    else if (value.name !== '' || value.size > 0) files.add(name);
  }
  return { ok: true, fields: collect(texts), files };
}
