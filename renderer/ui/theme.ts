import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent: a deep teal, quiet enough to look at for a day. */
const teal: MantineColorsTuple = [
  '#e9f4f3',
  '#d3e6e4',
  '#a7cdc9',
  '#78b2ad',
  '#529b95',
  '#368780',
  '#1f756e',
  '#155f59',
  '#104c47',
  '#0b3834',
];

/** Greys with a breath of green, so that white paper and teal sit together. */
const grey: MantineColorsTuple = [
  '#f7f8f7',
  '#eff1f0',
  '#e3e6e5',
  '#d3d8d6',
  '#bcc3c1',
  '#949e9b',
  '#6b7673',
  '#55605d',
  '#38413f',
  '#1f2625',
];

const night: MantineColorsTuple = [
  '#dde3e1',
  '#b9c2bf',
  '#a3aeab',
  '#6f7b78',
  '#47514f',
  '#343d3b',
  '#272f2e',
  '#1c2322',
  '#151a1a',
  '#0e1212',
];

const amber: MantineColorsTuple = [
  '#fdf6e7',
  '#f8ead0',
  '#efd29f',
  '#e6b96a',
  '#dfa43f',
  '#c78a1f',
  '#a56f0f',
  '#865807',
  '#6b4504',
  '#4f3302',
];

const fontFamily = [
  '"Segoe UI Variable Text"',
  '"Segoe UI"',
  '-apple-system',
  'BlinkMacSystemFont',
  '"Hiragino Sans"',
  '"Yu Gothic UI"',
  'Meiryo',
  '"Noto Sans"',
  '"Noto Sans CJK JP"',
  '"Noto Sans JP"',
  'sans-serif',
].join(', ');

const small = { defaultProps: { size: 'xs' } };

export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  colors: { teal, gray: grey, dark: night, amber },
  fontFamily,
  headings: {
    fontFamily,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.125rem', lineHeight: '1.4' },
      h2: { fontSize: '0.9375rem', lineHeight: '1.4' },
      h3: { fontSize: '0.8125rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  spacing: { xs: '0.375rem', sm: '0.625rem', md: '0.875rem', lg: '1.25rem', xl: '1.75rem' },
  defaultRadius: 'sm',
  radius: { xs: '2px', sm: '3px', md: '4px', lg: '6px', xl: '8px' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    ActionIcon: { defaultProps: { size: 'md', variant: 'subtle', color: 'gray' } },
    Alert: { defaultProps: { radius: 'sm', p: 'sm' } },
    Badge: { defaultProps: { size: 'sm', radius: 'sm', variant: 'light' } },
    Button: small,
    Checkbox: small,
    Combobox: small,
    Modal: { defaultProps: { centered: false, yOffset: '10vh', overlayProps: { backgroundOpacity: 0.35 } } },
    NumberInput: small,
    PasswordInput: small,
    Radio: small,
    SegmentedControl: small,
    Select: small,
    Table: { defaultProps: { verticalSpacing: 4, horizontalSpacing: 8, fz: 'sm' } },
    Tabs: { defaultProps: { variant: 'default' } },
    TextInput: small,
    Textarea: small,
    Tooltip: { defaultProps: { openDelay: 400, fz: 12, withArrow: false } },
  },
});

/** Where the library's own choice falls below 4.5:1, ours stands instead. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': grey[9],
    '--mantine-color-dimmed': grey[7],
    '--mantine-color-placeholder': grey[6],
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': teal[7],
    '--naoshi-ground': grey[0],
    '--naoshi-raised': '#ffffff',
    '--naoshi-line': grey[3],
    '--naoshi-loud': '#8a1c15',
    '--naoshi-loud-ground': '#fdecea',
    '--naoshi-warn': amber[8],
    '--naoshi-warn-ground': amber[0],
    '--naoshi-calm': teal[8],
    '--naoshi-calm-ground': teal[0],
  },
  dark: {
    '--mantine-color-body': night[8],
    '--mantine-color-text': night[0],
    '--mantine-color-dimmed': night[2],
    '--mantine-color-placeholder': night[2],
    '--mantine-color-error': '#ff9c92',
    '--mantine-color-anchor': teal[3],
    '--naoshi-ground': night[9],
    '--naoshi-raised': night[7],
    '--naoshi-line': night[5],
    '--naoshi-loud': '#ffb4ab',
    '--naoshi-loud-ground': '#42201d',
    '--naoshi-warn': amber[3],
    '--naoshi-warn-ground': '#3a2c10',
    '--naoshi-calm': teal[2],
    '--naoshi-calm-ground': '#12302d',
  },
});
