import type { FieldId, Section } from '../core/form';
import type { Report, ReportContent } from '../core/report';
import type { Entry, Language } from '../words/say';

/** What an evidence pack is made of: plain data, so that the same data give the same pack, byte for byte. */
export interface Evidence {
  /** Of the readable page; statement and data hold both. */
  readonly language: Language;
  readonly report: {
    readonly agency: string | null;
    readonly year: number | null;
    readonly title: string;
    readonly address: string;
    /** `2021-01-26` */
    readonly published: string | null;
    readonly indexNumber: string | null;
  };
  readonly reading: {
    /** SHA-256 of the canonical figures (docs/archive.md). */
    readonly digest: string;
    /** Milliseconds since 1970, by this machine's clock. */
    readonly firstSeen: number;
    readonly lastSeen: number;
    /** Version of the program that read it first, and of its forms; empty where it was not kept. */
    readonly program: string;
    readonly form: string;
    readonly figures: Report;
  };
  readonly sightings: readonly {
    readonly address: string;
    readonly official: boolean;
    /** Read from a file on this machine. */
    readonly file: boolean;
    readonly firstSeen: number;
    readonly lastSeen: number;
  }[];
  /** Null where text and tables were not kept. */
  readonly content: ReportContent | null;
  /** Whether it is about all findings of the report, or about those given alone. */
  readonly about: 'report' | 'finding';
  readonly findings: readonly ToldFinding[];
  readonly pictures: readonly EvidencePicture[];
  readonly made: {
    readonly at: number;
    readonly program: string;
    /** Version of the forms that the findings were worked out with. */
    readonly form: string;
  };
}

/** A statutory table with its findings marked. */
export interface EvidencePicture {
  readonly section: Section;
  readonly svg: string;
  /** The same as PNG; null where the browser could not make one. */
  readonly png: Uint8Array<ArrayBuffer> | null;
}

/** A finding with all there is to say of it, in both languages. Plain JSON. */
export interface ToldFinding {
  /** `requests.applicants:received` */
  readonly id: string;
  readonly rule: string;
  /** claim: the running text contradicts the tables or itself. warning, note: worth a look, no error by itself. */
  readonly kind: 'fails' | 'untold' | 'holds' | 'claim' | 'warning' | 'note';
  /** What a person decided; reasons and notes stay with the person. */
  readonly state: 'open' | 'confirmed' | 'dismissed' | 'noted' | 'misread' | 'lapsed';
  readonly sentence: Entry;
  readonly ruleName: Entry;
  /** Which notice prescribes the rule; empty where none does. */
  readonly source: Entry;
  /** Terms of both sides with what the page prints; none for findings that are no sums. */
  readonly terms: readonly ToldTerm[];
  readonly left: string | null;
  readonly right: string | null;
  /** Left minus right. */
  readonly difference: string | null;
  readonly relation: '=' | '>=' | null;
  /** All figures that it is about. */
  readonly fields: readonly FieldId[];
  /** The figure that it ends at: a total, or the last of its terms that is printed. */
  readonly end: FieldId | null;
  /** Sets of figures whose correction makes everything agree, the likeliest first. */
  readonly suspects: readonly (readonly ToldSuspect[])[];
  /** What to know before the suspects are read; empty where one set is named. */
  readonly remark: Entry;
  /** The words of the text that make the claim; null for other findings. */
  readonly quote: string | null;
}

export interface ToldTerm {
  readonly side: 'left' | 'right';
  readonly sign: 1 | -1;
  readonly field: FieldId;
  readonly label: Entry;
  /** Text as printed, empty where the cell is blank; null where nothing is printed. */
  readonly printed: string | null;
  /** The number that was read; null where it is none. */
  readonly value: string | null;
}

export interface ToldSuspect {
  readonly field: FieldId;
  readonly printed: string | null;
  readonly expected: string | null;
  readonly sentence: Entry;
  /** How the figure may have come about; empty where nothing fits. */
  readonly slip: Entry;
}
