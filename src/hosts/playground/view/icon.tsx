/** Drawings of our own, 20 units wide, in the colour of the words beside them. */
const drawings = {
  decline: 'M3.5 4.5h13a1 1 0 0 1 1 1v7.5a1 1 0 0 1-1 1H10l-3.5 3v-3h-3a1 1 0 0 1-1-1V5.5a1 1 0 0 1 1-1zM6.5 9.250h7',
  reply: 'M8 4 3 9l5 5M3.5 9H12a5 5 0 0 1 5 5v2',
  everyone: 'M6.5 4 1.5 9l5 5M11 4 6 9l5 5M6.5 9H13a5 5 0 0 1 5 5v2',
  back: 'M12 4 6 10l6 6',
  close: 'M5 5l10 10M15 5 5 15',
  pin: 'M7 3h6l-1 5 3 3H5l3-3zM10 11v6',
  bench: 'M3 6h9M16 6h1M3 14h1M8 14h9M14 4v4M6 12v4',
  file: 'M10 13V3M6 7l4-4 4 4M3 13v3a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-3',
  send: 'M3 4l14 6-14 6 2.5-6zM5.5 10H11',
  menu: 'M10 4v1M10 9.5v1M10 15v1',
  calendar: 'M4 5h12a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM3 8.5h14M7 3v3M13 3v3',
} as const;

export const Icon = ({ name }: { readonly name: keyof typeof drawings }) => (
  <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    <path
      d={drawings[name]}
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
