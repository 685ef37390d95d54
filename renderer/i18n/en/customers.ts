export const customers = {
  title: 'Customer',
} as const;
