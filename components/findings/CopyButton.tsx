interface CopyButtonProps {
  readonly label: string;
  readonly onClick: () => void;
}

/** Two sheets: copies what stands beside it. */
export function CopyButton({ label, onClick }: CopyButtonProps) {
  return (
    <button type="button" class="copy" aria-label={label} title={label} onClick={onClick}>
      <svg class="icon" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d="M4.2 3.8h5.6v6.4H4.2zM2.2 8V1.8h5.4" />
      </svg>
    </button>
  );
}
