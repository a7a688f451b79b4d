/**
 * What a statutory form is made of. The editions themselves are data in lib/forms; this file only says
 * what such data looks like. The core never imports a form: forms are passed in.
 */
import type { FigureKind } from './figure';

/** The notice a form follows: 国办发〔2014〕32号, 国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号. */
export type Edition = '2014' | '2019' | '2021';

/** 统计表 of 2014; 二、主动公开; 三、收到和处理申请; 四、行政复议、行政诉讼. */
export type Section = 'statistics' | 'disclosed' | 'requests' | 'remedies';

/** One printed figure's name, the same in code, records, exports and output: `requests.granted.total`. */
export type FieldId = string;

/** A line or column of a table: its part of the field id, and the words that head it. */
export interface Heading {
  /** Part of the field id; may hold dots (`refused.stateSecret`), may be empty for an only line. */
  readonly key: string;
  /** The form's own words, without their number. */
  readonly label: string;
  /** The form's numbering as printed before the label: `（一）`, `1.`. */
  readonly number?: string;
  /** Other wordings of the label that publishers use. */
  readonly spellings?: readonly string[];
  /** Key of the `Group` that stands over this heading. */
  readonly group?: string;
  /** How the figures under it are written; a column's kind unless the row names one. Default: a count. */
  readonly figure?: FigureKind;
}

/** Words over several headings: （三）不予公开, 法人或其他组织, 未经复议直接起诉. */
export interface Group {
  readonly key: string;
  readonly label: string;
  readonly number?: string;
  readonly spellings?: readonly string[];
}

/** Rows under one head of columns. Section 二 is a stack of such blocks; the others have one. */
export interface Block {
  /** The printed title of the block: 第二十条第（一）项. */
  readonly title?: string;
  readonly columns: readonly Heading[];
  readonly rows: readonly Heading[];
}

export interface TableForm {
  readonly section: Section;
  readonly edition: Edition;
  /** First part of the field ids of this table; empty in section 四. */
  readonly prefix: string;
  readonly rowGroups: readonly Group[];
  readonly columnGroups: readonly Group[];
  readonly blocks: readonly Block[];
  readonly identities: readonly Identity[];
}

export interface Form {
  readonly edition: Edition;
  /** The notice that prescribes it. */
  readonly notice: string;
  /** First and last reporting year it is meant for; null: still in force. */
  readonly years: readonly [number, number | null];
  readonly tables: readonly TableForm[];
}

/** One term of a sum. */
export interface Term {
  readonly field: FieldId;
  readonly sign: 1 | -1;
}

/** A promise of the form: the terms of both sides add up to the same (or, for `>=`, left to no less than right). */
export interface Identity {
  /** The rule it is a case of: `requests.applicants`. */
  readonly rule: string;
  /** Unique and stable: rule, colon, the row or column it speaks of. */
  readonly id: string;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  readonly relation: '=' | '>=';
  /** must: follows from the form, a failure is an error. should: unusual, worth a look. */
  readonly force: 'must' | 'should';
  /** The printed figure that sums up the others, where there is one. */
  readonly total?: FieldId;
  /** Asked only where the publisher printed the total: a subtotal that the form itself does not have. */
  readonly whenPrinted?: true;
}

/** Joins the parts of a field id, leaving out empty ones. */
export function fieldId(...parts: readonly string[]): FieldId {
  return parts.filter((part) => part !== '').join('.');
}

/** Field of a subtotal that a publisher added for a group of rows; the form itself has none. */
export function subtotalField(prefix: string, group: string, column: string): FieldId {
  return fieldId(prefix, group, 'subtotal', column);
}

/** One field of a table form with everything known of it. */
export interface FieldPlace {
  readonly field: FieldId;
  readonly block: Block;
  readonly row: Heading;
  readonly column: Heading;
  readonly kind: FigureKind;
}

const COUNT: FigureKind = { type: 'count' };

const places = new WeakMap<TableForm, readonly FieldPlace[]>();

/** Every field of a table, in printed order. */
export function fieldsOf(table: TableForm): readonly FieldPlace[] {
  const known = places.get(table);
  if (known !== undefined) return known;
  const fields = table.blocks.flatMap((block) =>
    block.rows.flatMap((row) =>
      block.columns.map((column) => ({
        field: fieldId(table.prefix, row.key, column.key),
        block,
        row,
        column,
        kind: row.figure ?? column.figure ?? COUNT,
      })),
    ),
  );
  places.set(table, fields);
  return fields;
}

/** Whether an identity adds up rows of one column, which all end alike: requests.granted.total, requests.handled.total. */
export function isOfColumn({ left, total }: Identity): boolean {
  const end = total?.slice(total.lastIndexOf('.')) ?? '';
  return left.every(({ field }) => field.endsWith(end));
}
