/** Paths on a grid of 24. */
export const icons = {
  chat: 'M4 4h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H9l-5 4v-4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z',
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M4 12l16-8-6 16-3-7z',
  attach: 'M8 12l6-6a3 3 0 0 1 4 4l-8 8a5 5 0 0 1-7-7l8-8',
  file: 'M6 2h8l5 5v15H6zM14 2v5h5',
  edit: 'M4 20l1-5L16 4l4 4L9 19z',
  remove: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
} as const
