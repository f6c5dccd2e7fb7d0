import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { keysOf } from '../commands/keys';
import { keysForId } from '../commands/registry';
import { CommandKeys, Keys } from '../ui/Keys';
import { keepJump, leaveJump, lookFor, lookForNext, useJump } from './jump';

const COMMAND = 'go.jump';

/** Takes the first letters of a word and moves the word cursor there as they are typed. Lies over the columns' heads. */
export function JumpField() {
  const query = useJump((state) => state.query);
  return query === null ? null : <Field query={query} />;
}

function Field({ query }: { readonly query: string }) {
  const { t } = useTranslation();
  const missed = useJump((state) => state.missed);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
  }, []);

  const onChange = (value: string): void => {
    // An input method hands on Space and the jump key with what it has composed, and not as keys.
    const last = value.slice(-1);
    if (/\s/.test(last)) keepJump(false);
    else if (value.length > 1 && keysForId(COMMAND).includes(last)) lookForNext();
    else lookFor(value);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const keys = keysOf(event.nativeEvent);
    if (keys === 'Enter' || keys === 'Space') keepJump(false);
    else if (keys === 'Shift+Enter') keepJump(true);
    else if (keys === 'Escape') leaveJump();
    else if (keys !== undefined && keysForId(COMMAND).includes(keys)) lookForNext();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search className="jump" data-missed={missed}>
      <label>
        {t('jump.label')}{' '}
        <input
          id="jump-letters"
          ref={input}
          type="text"
          value={query}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="jump-state"
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            // With the window the field loses the keyboard and gets it back: the jump goes on.
            if (document.activeElement === event.target) return;
            if (useJump.getState().query !== null) keepJump(false);
          }}
        />
      </label>
      <span id="jump-state" className="jump-state" role="status">
        {missed ? t('jump.none') : ''}
      </span>
      <span className="jump-keys">
        <span>
          <CommandKeys command={COMMAND} /> {t('jump.next')}
        </span>
        <span>
          <Keys keys="Enter" /> {t('jump.keep')}
        </span>
        <span>
          <Keys keys="Shift+Enter" /> {t('jump.select')}
        </span>
        <span>
          <Keys keys="Escape" /> {t('jump.back')}
        </span>
      </span>
    </search>
  );
}
