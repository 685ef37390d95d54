export const firstStart = {
  title: 'Welcome',
} as const;
