/** What columns and metadata are called in results that teams write themselves, in the languages seen. */

export type Role =
  | 'case'
  | 'repeat'
  | 'group'
  | 'slice'
  | 'verdict'
  | 'latency'
  | 'cost'
  | 'error'
  | 'candidate'
  | 'input'
  | 'answer'
  | 'judge-cost'
  | 'tokens-in'
  | 'tokens-out';

const ALIASES: Readonly<Record<Role, string>> = {
  case: 'id caseid case testid exampleid questionid sampleid testcase testcaseid fall fallid',
  repeat: 'run repeat epoch trial attempt repetition iteration repetitionnumber lauf durchlauf',
  group:
    'group document doc docid documentid source sourcefile file filename conversation session sessionid user userid seeddocumentid dokument gespräch gruppenid',
  slice: 'slice segment category type tag language lang subset topic questiontype difficulty gruppe kategorie sprache',
  verdict: 'passed pass success correct verdict status result outcome ok grade bestanden score',
  latency:
    'latencyms latencys latency latencyinseconds duration durationms responsetime elapsed executiontime dauer antwortzeit',
  cost: 'cost costusd costeur totalcost price kosten kosteneur preis tokencost',
  error: 'error errormessage exception fehler errortype',
  candidate: 'model provider candidate appversion experiment system variant modell modelname candidatemodel',
  input: 'question input prompt query userinput userquery request inputs frage',
  answer:
    'answer output outputs response prediction predictions completion actualoutput actualanswer agentanswer generatedanswer modeloutput antwort',
  'judge-cost': 'judgecost evaluationcost evalcost',
  'tokens-in': 'tokensin inputtokens prompttokens inputtokencount prompttokencount',
  'tokens-out': 'tokensout outputtokens completiontokens outputtokencount completiontokencount',
};

const ROLES: ReadonlyMap<string, Role> = new Map(
  (Object.keys(ALIASES) as Role[]).flatMap((role) => ALIASES[role].split(' ').map((alias) => [alias, role] as const)),
);

/** Lower case, and without what stands between words: `Latency (ms)` is `latencyms`. */
export function aliasOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[€$£]/g, (sign) => ({ '€': 'eur', $: 'usd', '£': 'gbp' })[sign] ?? '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const UNIT = /[\s_([-]+(in[\s_]+)?(ms|msec|milliseconds?|s|secs?|seconds?|sekunden|usd|eur|gbp)[)\]]*$/i;

/** The last part counts: `metadata.document` is a document. A unit behind a name doesn't: `response time in seconds`. */
export function roleOfName(name: string): Role | undefined {
  const last = name.split(/[./]/).at(-1) ?? '';
  return ROLES.get(aliasOf(name)) ?? ROLES.get(aliasOf(last)) ?? ROLES.get(aliasOf(name.replace(UNIT, '')));
}

/** The unit that a header names: `latency_ms`, `Duration (s)`, `response time in seconds`. */
export function timeUnitOf(name: string): 'ms' | 's' | undefined {
  if (/(^|[^a-z])(ms|msec|millis|milliseconds?|millisekunden)([^a-z]|$)/i.test(name) || /[a-z]Ms$/.test(name))
    return 'ms';
  if (/(^|[^a-z])(s|sec|secs|seconds?|sekunden)([^a-z]|$)/i.test(name)) return 's';
  return undefined;
}

/** ISO 4217 code of the currency that a header or cell names. */
export function currencyOf(text: string): string | undefined {
  if (/€|(^|[^a-z])eur([^a-z]|$)/i.test(text)) return 'EUR';
  if (/£|(^|[^a-z])gbp([^a-z]|$)/i.test(text)) return 'GBP';
  if (/\$|(^|[^a-z])usd([^a-z]|$)/i.test(text)) return 'USD';
  return undefined;
}
