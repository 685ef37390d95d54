export const cases = {
  title: 'Cases',
} as const;
