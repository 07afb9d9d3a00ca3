/** Composes the tag that puts a calculator on another page, with a preview of what it will show. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadCalculator } from '../calculators/registry.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Field } from '../ui/field/Field.tsx';
import { Choices, Switch } from './controls.tsx';
import { en } from './messages.ts';
import { checkDraft, type Draft, emptyDraft } from './model/draft.ts';
import { USUAL_HEIGHT } from './model/oembed.ts';
import { LONGEST_LABEL } from './model/options.ts';
import { NO_PREFILL, type Prefill, readPrefill } from './model/prefill.ts';
import { THEMES } from './model/protocol.ts';
import { composeTag, frameAddress, type Tag } from './model/tag.ts';
import { Preview } from './Preview.tsx';

interface Props {
  readonly calculators: readonly { readonly id: string; readonly name: string }[];
  /** Address of the site's root as it was built, with a slash at its end. */
  readonly site: string;
  /** Path of the site's root. */
  readonly base: string;
}

/** Without the script a frame taller than this scrolls inside. */
const TALLEST_WITHOUT_SCRIPT = 900;

export function Composer({ calculators, site, base }: Props) {
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(calculators[0]?.id ?? ''));
  const [prefill, setPrefill] = useState<Prefill>(NO_PREFILL);
  const [height, setHeight] = useState(USUAL_HEIGHT);
  const [root, setRoot] = useState<string | null>(null);
  const change = (changes: Partial<Draft>) => setDraft((now) => ({ ...now, ...changes }));
  const checked = useMemo(() => checkDraft(draft), [draft]);

  // The tag names the site under which its publisher sees it.
  useEffect(() => setRoot(new URL(base, location.href).href), [base]);
  useEffect(() => {
    let current = true;
    readPrefill(draft.link, loadCalculator).then((read) => current && setPrefill(read));
    return () => {
      current = false;
    };
  }, [draft.link]);

  const calculator = calculators.find(({ id }) => id === draft.calculator);
  const held = prefill.state === 'read' && prefill.calculators.includes(draft.calculator);
  const tag: Tag = {
    ...checked.options,
    site: root ?? site,
    calculator: draft.calculator,
    title: calculator?.name ?? '',
    height: Math.min(height, TALLEST_WITHOUT_SCRIPT),
    prefill: held ? prefill.fragment : null,
    script: draft.script,
    sandbox: draft.sandbox,
  };
  const code = composeTag(tag);
  const nameOf = (id: string) => calculators.find((one) => one.id === id)?.name ?? id;
  const tooLong = () => en.tooLong;

  return (
    <div class="composer">
      <div class="composer-form">
        <Choices
          legend={en.calculator}
          name="calculator"
          options={calculators.map(({ id, name }) => [id, name] as const)}
          value={draft.calculator}
          onChange={(id) => change({ calculator: id })}
        />
        <Choices
          legend={en.theme}
          name="embed-theme"
          options={THEMES.map((theme) => [theme, en.themes[theme]] as const)}
          value={draft.theme}
          onChange={(theme) => change({ theme })}
        />
        <Field
          labelShown
          label={en.accent}
          hint={checked.accent?.ok ? en.accentShown(checked.accent.light, checked.accent.dark) : en.accentHint}
          value={draft.accent}
          maxLength={40}
          tooLong={tooLong}
          error={checked.accent && !checked.accent.ok ? en.accentRefused[checked.accent.why] : undefined}
          onChange={(accent) => change({ accent })}
        />
        <Field
          labelShown
          label={en.prefill}
          hint={held ? en.prefillRead(prefill.calculators.map(nameOf).join(', ')) : en.prefillHint}
          value={draft.link}
          maxLength={65_536}
          tooLong={tooLong}
          error={
            prefill.state === 'refused'
              ? en.prefillRefused[prefill.why]
              : prefill.state === 'read' && !held
                ? en.prefillOther(nameOf(draft.calculator))
                : undefined
          }
          onChange={(link) => change({ link })}
        />
        <Field
          labelShown
          label={en.label}
          hint={en.callHint}
          value={draft.label}
          maxLength={LONGEST_LABEL}
          tooLong={tooLong}
          onChange={(label) => change({ label })}
        />
        <Field
          labelShown
          label={en.url}
          value={draft.url}
          maxLength={2000}
          tooLong={tooLong}
          error={checked.callRefused ? en.callRefused(LONGEST_LABEL) : undefined}
          onChange={(url) => change({ url })}
        />
        <fieldset class="composer-switches">
          <legend class="field-label">{en.more}</legend>
          {(['script', 'compact', 'results', 'sandbox'] as const).map((name) => (
            <Switch key={name} label={en[name]} value={draft[name]} onChange={(value) => change({ [name]: value })} />
          ))}
        </fieldset>
      </div>
      <div class="composer-result">
        <section aria-labelledby="composer-tag">
          <h2 id="composer-tag" class="h-ui">
            {en.tag}
          </h2>
          <pre class="composer-code">
            <code>{code}</code>
          </pre>
          <CopyButton text={code} label={en.copy} copied={en.copied} refused={en.copyFailed} />
        </section>
        <Preview
          address={root && frameAddress(tag)}
          title={en.previewOf(tag.title)}
          isSandboxed={tag.sandbox}
          showsResult={tag.results}
          onHeight={setHeight}
        />
      </div>
    </div>
  );
}
