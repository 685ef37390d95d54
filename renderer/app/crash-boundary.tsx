import { Component, type ReactNode } from 'react';
import { CrashScreen } from './crash-screen';

type Props = { readonly children: ReactNode };
type State = { readonly cause: unknown; readonly hasCrashed: boolean };

const whole: State = { cause: null, hasCrashed: false };

/** Chromium reports a layout that settled one frame late this way; nothing is broken. */
function isHarmless(event: ErrorEvent): boolean {
  return event.message.startsWith('ResizeObserver loop');
}

/** Catches what is thrown while drawing, in an event handler or in a promise nobody awaited, and shows one crash screen. */
export class CrashBoundary extends Component<Props, State> {
  override state = whole;

  static getDerivedStateFromError(cause: unknown): State {
    return { cause, hasCrashed: true };
  }

  override componentDidMount() {
    window.addEventListener('error', this.onError);
    window.addEventListener('unhandledrejection', this.onRejection);
  }

  override componentWillUnmount() {
    window.removeEventListener('error', this.onError);
    window.removeEventListener('unhandledrejection', this.onRejection);
  }

  private readonly onError = (event: ErrorEvent) => {
    if (!isHarmless(event)) this.setState({ cause: event.error ?? event.message, hasCrashed: true });
  };

  private readonly onRejection = (event: PromiseRejectionEvent) => {
    this.setState({ cause: event.reason, hasCrashed: true });
  };

  override render() {
    if (!this.state.hasCrashed) return this.props.children;
    return <CrashScreen cause={this.state.cause} onGoOn={() => this.setState(whole)} />;
  }
}
