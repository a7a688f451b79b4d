import {
  claimCount,
  type Sheet,
  sheetOf,
  softCount,
  type YearsBeside,
} from '../../components/findings/sheet';
import type { SheetWords } from '../../components/findings/words';
import { type Mark, marksOf } from '../../components/overlay/badges';
import type { ShownReport } from '../../components/overlay/contract';
import { type Lit, litOf } from '../../components/overlay/lit';
import { markSize } from '../../components/overlay/Marks';
import type { OverlayView, Stop } from '../../components/overlay/state';
import { fieldOf, stopsOf } from '../../components/overlay/stops';
import { summaryText } from '../../components/overlay/summary';
import { TEXT_MARK_SIZE, type TextMark } from '../../components/overlay/TextMarks';
import type { ClaimFinding } from '../../lib/core/claim';
import type { Decidable, Decision } from '../../lib/core/decision';
import { type DerivedFigure, derive } from '../../lib/core/derived';
import type { FieldId } from '../../lib/core/form';
import { countsOf, type Standings, standingsOf } from '../../lib/core/standing';
import { type TextFinding, textFindingOf } from '../../lib/core/text-finding';
import { NOTHING_CLAIMED, type PageClaims, type WordPlace } from './claims';
import { rules } from './content';
import type { Wanted } from './follow';

/** What was found in a report that is on the page, and where its cells are. It reads nothing but their order. */
export interface Model {
  readonly sheet: Sheet;
  readonly standings: Standings;
  readonly marks: readonly Mark[];
  /** Worked out when first asked for. */
  derived(): readonly DerivedFigure[];
  isPlaced(field: FieldId): boolean;
  elementOf(field: FieldId): Element | undefined;
  /**
   * The findings that end at a figure, the most serious first.
   * @param id of one of them, null for any: of a soft finding, those worth a look that begin there
   */
  findingsAt(field: FieldId, id: string | null): readonly Decidable[];
  lit(view: OverlayView): Lit | null;
  /** The cells that a view needs the places of. */
  wanted(view: OverlayView): Wanted[];
  /** The findings to step along. */
  stops(isSoftShown: boolean): Stop[];
  /** The verdict in one line. */
  summary(words: SheetWords, isSoftShown: boolean): string;
  /** The words of the text that are marked. */
  textMarks(view: OverlayView): TextMark[];
  /** Takes what the text claims into account. @param isTicking whether claims that agree are marked too */
  claimed(found: PageClaims, isTicking: boolean): void;
  /** Takes the years before and after into account. */
  compare(years: YearsBeside): void;
  /** Takes decisions into account. */
  decided(decisions: readonly Decision[]): void;
}

/** @param nameOf the full sentence of a claim that does not agree */
export function modelOf(shown: ShownReport, nameOf: (finding: ClaimFinding) => string): Model {
  const { report, places } = shown;
  const isPlaced = (field: FieldId) => places.has(field);
  let sheet = sheetOf(shown, rules);
  let standings = standingsOf(report, []);
  let marks = marksNow();
  let text = NOTHING_CLAIMED;
  let isTicking = false;
  let derived: readonly DerivedFigure[] | null = null;
  let rank: ReadonlyMap<FieldId, number> | null = null;

  function marksNow(): readonly Mark[] {
    return marksOf(sheet.findings, isPlaced, standings.isDismissed);
  }

  /** Words of the text with their marks. */
  function marksInText(view: OverlayView): (TextMark & { readonly place: WordPlace })[] {
    if (!view.marks) return [];
    const told = view.card?.finding ?? view.active;
    const isTold = ({ id }: TextFinding) => id === told;
    const { contradicting, agreeing } = text.claims;
    const open = contradicting.filter((one) => isTold(one) || !standings.isDismissed(one));
    const ticked = isTicking ? agreeing : [];
    return [
      ...ticked.map((claim, at) => ({ id: `agrees.${at}`, kind: 'agrees' as const, name: '', claim })),
      ...open.map(({ id, claim }) => ({ id, kind: 'contradicts' as const, name: nameOf(claim), claim })),
    ].flatMap(({ claim, ...mark }) => {
      const place = text.placeOf(claim);
      return place === null ? [] : [{ ...mark, place }];
    });
  }

  function lit(view: OverlayView): Lit | null {
    return litOf(view, sheet, isPlaced);
  }

  return {
    get sheet() {
      return sheet;
    },
    get standings() {
      return standings;
    },
    get marks() {
      return marks;
    },
    derived() {
      derived ??= derive(report, rules.derived, sheet.findings);
      return derived;
    },
    isPlaced,
    elementOf(field) {
      const words = textFindingOf(text.claims, field);
      return words === undefined ? places.get(field) : text.placeOf(words.claim)?.element;
    },
    findingsAt(field, id) {
      const words = textFindingOf(text.claims, field);
      if (words !== undefined) return [words];
      if (sheet.soft.some((one) => one.id === id))
        return sheet.soft.filter((one) => fieldOf(one, isPlaced) === field);
      return marks.find((mark) => mark.field === field)?.findings ?? [];
    },
    lit,
    wanted(view) {
      if (view.shown !== 'all') return [];
      const badges = view.marks ? marks.flatMap((mark) => wantedAt(mark.field, markSize(mark))) : [];
      const marked = new Set(badges.map(({ field }) => field));
      const now = lit(view);
      const fields = new Set([...(now?.terms ?? []), ...(now?.suspects ?? [])]);
      const cells = [...fields].flatMap((field) => (marked.has(field) ? [] : wantedAt(field, null)));
      const words = marksInText(view).map(({ id, kind, place: { element, ranges } }) => {
        const badge = kind === 'contradicts' ? TEXT_MARK_SIZE : null;
        return { field: id, element, badge, words: ranges };
      });
      return [...badges, ...cells, ...words];
    },
    stops(isSoftShown) {
      rank ??= rankOf(places);
      return stopsOf(sheet, standings, rank, isSoftShown);
    },
    textMarks: (view) => marksInText(view).map(({ id, kind, name }) => ({ id, kind, name })),
    claimed(found, isTickingNow) {
      text = found;
      isTicking = isTickingNow;
      sheet = { ...sheet, claims: found.claims };
    },
    summary(words, isSoftShown) {
      const toLookAt = (isSoftShown ? softCount(sheet, standings) : 0) + claimCount(sheet, standings);
      return summaryText(report, countsOf(sheet.findings, standings), words.say, toLookAt);
    },
    compare(years) {
      sheet = { ...sheetOf(shown, rules, years), claims: text.claims };
      marks = marksNow();
    },
    decided(decisions) {
      standings = standingsOf(report, decisions);
      marks = marksNow();
    },
  };

  function wantedAt(field: FieldId, badge: Wanted['badge']): Wanted[] {
    const element = places.get(field);
    return element === undefined ? [] : [{ field, element, badge }];
  }
}

/** The fields by where their cells stand in the page, from its top. */
function rankOf(places: ReadonlyMap<FieldId, Element>): Map<FieldId, number> {
  const fields = [...places].sort(([, a], [, b]) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  return new Map(fields.map(([field], place) => [field, place]));
}
