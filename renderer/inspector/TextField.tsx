import { useId, type ReactNode } from 'react';

interface Props {
  readonly id: string | undefined;
  readonly label: string;
  readonly keys: ReactNode;
  readonly value: string;
  readonly className?: string;
  readonly onFocus: () => void;
  readonly onChange: (value: string) => void;
}

/** A field that grows with its text. Enter and Escape give the keyboard back to the rows. */
export function TextField({ id, label, keys, value, className, onFocus, onChange }: Props) {
  const own = useId();
  return (
    <div className={`field ${className ?? ''}`} data-empty={value === ''}>
      <label htmlFor={id ?? own}>
        {label} {keys}
      </label>
      <div className="grow" data-value={value}>
        <textarea
          id={id ?? own}
          rows={1}
          value={value}
          dir="auto"
          onFocus={onFocus}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)) {
              event.preventDefault();
              event.stopPropagation();
              document.getElementById('rows')?.focus();
            }
          }}
        />
      </div>
    </div>
  );
}
