/** Whose report it is and of which year, as a person writes it. */
export interface Identity {
  readonly agency: string;
  readonly year: number;
}

/** What stands in the two fields. */
export interface Written {
  readonly agency: string;
  readonly year: string;
}

interface Props {
  readonly written: Written;
  /** Names of the fields. */
  readonly names: Written;
  readonly onWrite: (written: Written) => void;
}

/** The Regulations on the disclosure of government information date from 2007; local ones are a little older. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
const LONGEST_AGENCY = 100;

/** What is known of a report, to be put right. */
export function writtenOf(agency: string | null, year: number | null): Written {
  return { agency: agency ?? '', year: year === null ? '' : String(year) };
}

/** Null until both are there. */
export function identityIn({ agency, year }: Written): Identity | null {
  const number = /^\d{4}$/.test(year.trim()) ? Number(year) : 0;
  if (agency.trim() === '' || number < FIRST_YEAR || number > LAST_YEAR) return null;
  return { agency: agency.trim(), year: number };
}

/** Two fields: the agency and the year. */
export function Whose({ written, names, onWrite }: Props) {
  return (
    <>
      <label>
        <span class="detail-name">{names.agency}</span>
        <input
          class="field"
          type="text"
          name="agency"
          maxLength={LONGEST_AGENCY}
          value={written.agency}
          onInput={({ currentTarget }) => onWrite({ ...written, agency: currentTarget.value })}
        />
      </label>
      <label class="whose-year">
        <span class="detail-name">{names.year}</span>
        <input
          class="field"
          type="text"
          name="year"
          inputMode="numeric"
          maxLength={4}
          value={written.year}
          onInput={({ currentTarget }) => onWrite({ ...written, year: currentTarget.value })}
        />
      </label>
    </>
  );
}
