export const intake = {
  title: 'Intake',
} as const;
