import type { ComponentChildren } from 'preact';
import { Sign, type SignKind } from './Sign';

interface LineProps {
  readonly sign: SignKind;
  /** What a failing sign carries. */
  readonly text?: string;
  readonly isOpen: boolean;
  /** Id of the finding, or of the first finding of a cause. */
  readonly id: string;
  readonly kind: 'finding' | 'cause';
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** One line of a list: a sign and a sentence; pressed, it opens. */
export function Line({ sign, text = '', isOpen, id, kind, onClick, children }: LineProps) {
  const data = kind === 'finding' ? { 'data-identity': id } : { 'data-cause': id };
  return (
    <button type="button" class="finding-line" {...data} aria-expanded={isOpen} onClick={onClick}>
      <Sign outcome={sign} text={text} />
      <span class="finding-sentence">{children}</span>
    </button>
  );
}
