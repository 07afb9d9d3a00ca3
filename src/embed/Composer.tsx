/** Composes the tag that puts a calculator on another page, with a preview of what it will show. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadCalculator } from '../calculators/registry.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Field } from '../ui/field/Field.tsx';
import { Choices, Switch } from './controls.tsx';
import { checkDraft, type Draft, emptyDraft } from './model/draft.ts';
import { USUAL_HEIGHT } from './model/oembed.ts';
import { LONGEST_LABEL } from './model/options.ts';
import { NO_PREFILL, type Prefill, readPrefill } from './model/prefill.ts';
import { THEMES } from './model/protocol.ts';
import { composeTag, frameAddress, type Tag } from './model/tag.ts';
import { Preview } from './Preview.tsx';
import { embedMessages } from './words/en/embed-messages.ts';

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
  const tooLong = () => embedMessages.tooLong;

  return (
    <div class="composer">
      <div class="composer-form">
        <Choices
          legend={embedMessages.calculator}
          name="calculator"
          options={calculators.map(({ id, name }) => [id, name] as const)}
          value={draft.calculator}
          onChange={(id) => change({ calculator: id })}
        />
        <Choices
          legend={embedMessages.theme}
          name="embed-theme"
          options={THEMES.map((theme) => [theme, embedMessages.themes[theme]] as const)}
          value={draft.theme}
          onChange={(theme) => change({ theme })}
        />
        <Field
          labelShown
          label={embedMessages.accent}
          hint={
            checked.accent?.ok
              ? embedMessages.accentShown(checked.accent.light, checked.accent.dark)
              : embedMessages.accentHint
          }
          value={draft.accent}
          maxLength={40}
          tooLong={tooLong}
          error={checked.accent && !checked.accent.ok ? embedMessages.accentRefused[checked.accent.why] : undefined}
          onChange={(accent) => change({ accent })}
        />
        <Field
          labelShown
          label={embedMessages.prefill}
          hint={
            held ? embedMessages.prefillRead(prefill.calculators.map(nameOf).join(', ')) : embedMessages.prefillHint
          }
          value={draft.link}
          maxLength={65_536}
          tooLong={tooLong}
          error={
            prefill.state === 'refused'
              ? embedMessages.prefillRefused[prefill.why]
              : prefill.state === 'read' && !held
                ? embedMessages.prefillOther(nameOf(draft.calculator))
                : undefined
          }
          onChange={(link) => change({ link })}
        />
        <Field
          labelShown
          label={embedMessages.label}
          hint={embedMessages.callHint}
          value={draft.label}
          maxLength={LONGEST_LABEL}
          tooLong={tooLong}
          onChange={(label) => change({ label })}
        />
        <Field
          labelShown
          label={embedMessages.url}
          value={draft.url}
          maxLength={2000}
          tooLong={tooLong}
          error={checked.callRefused ? embedMessages.callRefused(LONGEST_LABEL) : undefined}
          onChange={(url) => change({ url })}
        />
        <fieldset class="composer-switches">
          <legend class="field-label">{embedMessages.more}</legend>
          {(['script', 'compact', 'results', 'sandbox'] as const).map((name) => (
            <Switch
              key={name}
              label={embedMessages[name]}
              value={draft[name]}
              onChange={(value) => change({ [name]: value })}
            />
          ))}
        </fieldset>
      </div>
      <div class="composer-result">
        <section aria-labelledby="composer-tag">
          <h2 id="composer-tag" class="h-ui">
            {embedMessages.tag}
          </h2>
          <pre class="composer-code">
            <code>{code}</code>
          </pre>
          <CopyButton
            text={code}
            label={embedMessages.copy}
            copied={embedMessages.copied}
            refused={embedMessages.copyFailed}
          />
        </section>
        <Preview
          address={root && frameAddress(tag)}
          title={embedMessages.previewOf(tag.title)}
          isSandboxed={tag.sandbox}
          showsResult={tag.results}
          onHeight={setHeight}
        />
      </div>
    </div>
  );
}
