import type { ReactNode } from 'react';
import { Popover } from 'react-aria-components';

interface Props {
  readonly placement: 'bottom start' | 'bottom end';
  readonly children: ReactNode;
}

/** A popover of the window's head. It lies within the head, so that it belongs to a landmark of the page. */
export function HeadPopover({ placement, children }: Props) {
  const head = document.querySelector('.head');
  return (
    // Its successor is a provider of a package that Galley does not use itself.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    <Popover placement={placement} className="popover" {...(head && { UNSTABLE_portalContainer: head })}>
      {children}
    </Popover>
  );
}
