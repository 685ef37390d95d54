export const home = {
  title: 'First screen',
} as const;
