/**
 * What published reports have been seen to do, line by line: every line must have a markup that does it.
 * Keys are what `Markup.line` names.
 */
export const lines = {
  plain: 'as the notice prints it: stacked blocks, spans, one table a section',

  'labels.broken': 'a word broken by line breaks, paragraphs, spaces or inline runs',
  'labels.runs': 'figures and single characters in runs of their own, as Word writes them',
  'labels.width': 'half-width brackets, commas and colons, alone or beside full-width ones',
  'labels.numbering': 'a space after the numbering, another sign in it',
  'labels.wording': 'another wording of a label',
  'labels.slips': 'a wrong or a missing character',
  'labels.notes': 'notes in head and row cells, with figures in them',
  'labels.traditional': 'Traditional script',
  'labels.invisible': 'zero-width characters, no-break and full-width spaces around words and figures',
  'labels.headings': 'section headings reworded or misnumbered',

  'figures.blank': 'nothing printed where the figure is zero',
  'figures.dashes': 'a dash, a stroke or a word where the figure is zero',
  'figures.signed': 'signed changes, in words, in signs or unsigned',
  'figures.amounts': 'amounts with units, in the cell, in the header or in both',
  'figures.separators': 'separators, full-width digits, split digits, units of counting',
  'figures.remarks': 'a remark after the figure, with figures in it',
  'figures.large': 'eight digits',
  'figures.footnotes': 'footnote marks beside the figure',

  'structure.blocks': 'one table for each block of section 二',
  'structure.hidden': 'a grid with more columns than meet the eye',
  'structure.td': 'no th, or nothing but th; paragraphs in every cell',
  'structure.spans': 'empty cells in place of spans',
  'structure.fillers': 'blank columns, a shorter row, a blank last row',
  'structure.rows': 'an extra row, a row split in two, a row of the older edition, rows missing',
  'structure.subtotals': 'subtotals that the form does not have',
  'structure.pages': 'section 三 cut in two by a page break',
  'structure.shifted': 'a row whose figures stand some cells off their columns',
  'structure.nested': 'all sections in one table, a layout table around, a navigation table before',
  'structure.order': 'a table before its heading, paragraphs with figures between the two',
  'structure.three': 'section 四 in three tables',
  'structure.images': 'tables as images or only in an attachment',

  'page.title': 'the wording of the title, what it leaves out, how it is broken',
  'page.metadata': 'the labels and the date formats of the metadata',
  'page.container': 'the element that holds the text',
  'page.period': 'the sentence that names the period',
} as const;

export type Line = keyof typeof lines;
