import type { ComponentChildren } from 'preact';

/** Drawings of our own, in the colour of the text. They say nothing to a screen reader: the button does. */
const Icon = ({ children }: { readonly children: ComponentChildren }) => (
  <svg
    viewBox="0 0 16 16"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.4"
    aria-hidden="true"
  >
    {children}
  </svg>
);

export const Gear = () => (
  <Icon>
    <circle cx="8" cy="8" r="2.2" />
    <path d="M8 1.5v2M8 12.5v2M1.5 8h2M12.500 8h2M3.400 3.400l1.400 1.400M11.200 11.200l1.400 1.400M3.400 12.600l1.400-1.400M11.200 4.800l1.400-1.400" />
  </Icon>
);

export const Up = () => (
  <Icon>
    <path d="M3.500 10l4.500-4.500 4.500 4.500" />
  </Icon>
);

export const Down = () => (
  <Icon>
    <path d="M3.500 6l4.500 4.500 4.500-4.500" />
  </Icon>
);

export const Turn = () => (
  <Icon>
    <path d="M13 8a5 5 0 1 1-1.500-3.600M13 2v3h-3" />
  </Icon>
);

export const UndoIcon = () => (
  <Icon>
    <path d="M5.500 3L2.500 6l3 3M2.500 6H9.500a3.500 3.500 0 0 1 0 7H6" />
  </Icon>
);

export const RedoIcon = () => (
  <Icon>
    <path d="M10.500 3l3 3-3 3M13.500 6H6.500a3.500 3.500 0 0 0 0 7H10" />
  </Icon>
);
