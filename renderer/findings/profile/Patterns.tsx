import { useId, useState, type ClipboardEvent } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { OwnPattern } from '../../../core/check/profile';
import { SEVERITIES, type Severity } from '../../../core/mqm/severity';
import { patternProblem } from '../../../core/review/findings/patterns';
import { readPatterns } from '../../../core/review/findings/terms';
import type { Checking } from '../../../core/review/types';
import { useEngine } from '../../state/engine';
import { changeProfile } from './change';
import { useKept } from './use-kept';

const BLANK: OwnPattern = { name: '', pattern: '' };

/** The user's own regular expressions: where each is looked for, when it is fine after all, and how bad it is. */
export function Patterns({ profile }: { readonly profile: Checking['profile'] }) {
  const { t } = useTranslation();
  const { patterns } = profile;
  const [adding, setAdding] = useState(patterns.length === 0);
  const keep = (index: number, pattern: OwnPattern): void => {
    setAdding(false);
    change([...patterns.slice(0, index), pattern, ...patterns.slice(index + 1)], `pattern ${index}`);
  };
  const remove = (index: number): void => {
    if (index === patterns.length) setAdding(false);
    else change(patterns.filter((_, at) => at !== index));
  };
  const shown = adding ? [...patterns, BLANK] : patterns;
  return (
    <div className="patterns">
      <p className="hint">{t('pattern.hint')}</p>
      {shown.map((pattern, index) => (
        <PatternCard
          // A pattern has no name but its place; the blank one keeps its own when it becomes one of them.
          key={index}
          pattern={pattern}
          number={index + 1}
          onKeep={(changed) => keep(index, changed)}
          onPaste={(more) => {
            setAdding(false);
            change([...patterns, ...more]);
          }}
          onRemove={() => remove(index)}
        />
      ))}
      <Button className="button" isDisabled={adding} onPress={() => setAdding(true)}>
        {t('pattern.add')}
      </Button>
    </div>
  );
}

function change(patterns: readonly OwnPattern[], mergeKey: string = crypto.randomUUID()): void {
  changeProfile({ patterns: [...patterns] }, mergeKey);
}

interface CardProps {
  readonly pattern: OwnPattern;
  readonly number: number;
  readonly onKeep: (pattern: OwnPattern) => void;
  readonly onPaste: (patterns: readonly OwnPattern[]) => void;
  readonly onRemove: () => void;
}

function PatternCard({ pattern, number, onKeep, onPaste, onRemove }: CardProps) {
  const { t } = useTranslation();
  const set = (changed: Partial<OwnPattern>): void => {
    if (pattern.pattern !== '' || changed.pattern) onKeep({ ...pattern, ...changed });
  };
  const without = (key: 'unless' | 'severity'): void => {
    const rest = { ...pattern };
    Reflect.deleteProperty(rest, key);
    if (pattern.pattern !== '') onKeep(rest);
  };
  // A list of patterns with their names, from a table or an older profile.
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (pattern.pattern !== '' || !/[\t\r\n]/.test(text.trim())) return;
    event.preventDefault();
    onPaste(readPatterns(text).filter((one) => patternProblem(one.pattern) === undefined));
  };
  const usual = useEngine(({ checks }) => checks.find(({ id }) => id === 'pattern')?.severity ?? 'minor');
  const isUnused = pattern.pattern === '';
  return (
    <fieldset className="pattern">
      <legend className="unseen">{t('pattern.number', { number })}</legend>
      <ExpressionField
        label={t('pattern.expression')}
        value={pattern.pattern}
        autoFocus={isUnused}
        isNeeded
        onPaste={paste}
        onKeep={(expression) =>
          set({ pattern: expression, name: pattern.name === pattern.pattern ? expression : pattern.name })
        }
      />
      <TextField label={t('pattern.name')} value={pattern.name} onKeep={(name) => set({ name })} />
      <ExpressionField
        label={t('pattern.unless')}
        value={pattern.unless ?? ''}
        onKeep={(unless) => (unless === '' ? without('unless') : set({ unless }))}
      />
      <label>
        {t('pattern.side')}
        <select
          value={pattern.side ?? 'target'}
          disabled={isUnused}
          onChange={(event) => set({ side: event.target.value === 'source' ? 'source' : 'target' })}
        >
          <option value="target">{t('pattern.inTarget')}</option>
          <option value="source">{t('pattern.inSource')}</option>
        </select>
      </label>
      <label>
        {t('pattern.severity')}
        <select
          value={pattern.severity ?? ''}
          disabled={isUnused}
          onChange={({ target: { value } }) =>
            value === '' ? without('severity') : set({ severity: value as Severity })
          }
        >
          <option value="">{t('profile.ownSeverity', { severity: t(`severity.${usual}`) })}</option>
          {SEVERITIES.map((severity) => (
            <option key={severity} value={severity}>
              {t(`severity.${severity}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="pattern-case">
        <input
          type="checkbox"
          checked={pattern.ignoreCase !== true}
          disabled={isUnused}
          onChange={(event) => set({ ignoreCase: !event.target.checked })}
        />
        {t('pattern.matchCase')}
      </label>
      <Button className="small-button" aria-label={t('pattern.removeNumber', { number })} onPress={onRemove}>
        {t('pattern.remove')}
      </Button>
    </fieldset>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onKeep: (text: string) => void;
}

function TextField({ label, value, onKeep }: FieldProps) {
  const { text, type, keep } = useKept(value, onKeep);
  return (
    <label>
      {label}
      <input type="text" value={text} onChange={(event) => type(event.target.value)} onBlur={keep} />
    </label>
  );
}

/** A regular expression: one that cannot be used is said so under it, and not kept. */
function ExpressionField({
  label,
  value,
  onKeep,
  onPaste,
  autoFocus = false,
  isNeeded = false,
}: FieldProps & {
  readonly onPaste?: (event: ClipboardEvent) => void;
  readonly autoFocus?: boolean;
  readonly isNeeded?: boolean;
}) {
  const { t } = useTranslation();
  const id = useId();
  const isSound = (text: string) =>
    text === '' ? !isNeeded || value === '' : patternProblem(text) === undefined;
  const { text, type, keep } = useKept(value, onKeep, isSound);
  const problem = text === '' ? undefined : patternProblem(text);
  return (
    <label className="pattern-expression">
      {label}
      <input
        type="text"
        className="expression"
        value={text}
        autoFocus={autoFocus}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
        onChange={(event) => type(event.target.value)}
        onPaste={onPaste}
        onBlur={keep}
      />
      <small id={`${id}-problem`} className="unsure" role="status">
        {problem === undefined ? '' : t('profile.patternFault', { problem })}
      </small>
    </label>
  );
}
