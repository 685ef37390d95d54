import '@mantine/core/styles.layer.css';
import './ui/base.css';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CrashBoundary } from './app/crash-boundary';
import { chosenLanguage } from './app/desk-language';
import { Start } from './app/start';
import { startWords, systemLanguage } from './i18n';
import { theme, variables } from './ui/theme';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
await startWords(chosenLanguage() ?? systemLanguage());
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <CrashBoundary>
        <Start />
      </CrashBoundary>
    </MantineProvider>
  </StrictMode>,
);
