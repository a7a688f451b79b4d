import type { Entry } from './say';

/** Words of the command line. */
export const cliWords = {
  usage: {
    zh: '用法：gouji check [--json] [--jobs N] [--lang zh|en] 路径…\n      gouji rules [--lang zh|en]\ncheck 读取保存的网页（.html、.htm）或其文件夹，核对年度报告中的勾稽关系；rules 列出全部规则。\n--jobs：同时读取几个文件；不写时，文件多则用上全部处理器核心。\n退出码：0 全部读取且无错误；1 有报告存在不符；2 用法错误或有文件无法读取。',
    en: 'Usage: gouji check [--json] [--jobs N] [--lang zh|en] PATH…\n       gouji rules [--lang zh|en]\ncheck reads saved pages (.html, .htm) or folders of them and checks that the figures of annual reports add up; rules lists every rule.\n--jobs: how many files are read at once; without it, many files are read on all cores.\nExit status: 0 all read and no error; 1 some report has one; 2 usage, or an input that could not be read.',
  },
  unknownOption: { zh: '没有这个选项：{option}', en: 'There is no such option: {option}' },
  badJobs: {
    zh: '--jobs 要写 1 到 999 的整数：{text}',
    en: '--jobs takes a whole number from 1 to 999: {text}',
  },
  noPath: { zh: '请给出至少一个文件或文件夹', en: 'Name at least one file or folder' },
  notFound: { zh: '{path}：没有这个文件或文件夹', en: '{path}: there is no such file or folder' },
  unreadable: { zh: '{path}：无法读取（{reason}）', en: '{path}: could not be read ({reason})' },
  wrongType: {
    zh: '{path}：不是 .html 或 .htm 网页，未读取',
    en: '{path}: not an .html or .htm page; not read',
  },
  emptyFolder: {
    zh: '{path}：文件夹中没有 .html 或 .htm 网页',
    en: '{path}: the folder holds no .html or .htm page',
  },
  tooLarge: {
    zh: '{path}：文件超过 {limit} MB，未读取',
    en: '{path}: larger than {limit} MB; not read',
  },
  other: {
    zh: '不是政府信息公开工作年度报告',
    en: 'not an annual report on government information disclosure',
  },
  uncheckable: {
    zh: '是年度报告，但页面上没有可读取的表格，无法核对',
    en: 'an annual report, but its tables are not on the page as tables; it cannot be checked',
  },
  enclosures: { zh: '报告中的图片或附件：{names}', en: 'pictures or files in the report: {names}' },
  edition: { zh: '{edition} 年版表式', en: '{edition} form' },
  editionMixed: { zh: '新旧表式混用', en: 'forms of different editions' },
  editionUnknown: { zh: '表式版本不明', en: 'edition of the form unknown' },
  tally: {
    zh: '{checked} 项核对：{hold} 项相符，{fail} 项不符，{untold} 项无法判断',
    en: '{checked} {checked|check|checks}: {hold} {hold|holds|hold}, {fail} {fail|fails|fail}, {untold} cannot be told',
  },
  more: { zh: '另有 {count} 条', en: '{count} more' },
  noAgency: { zh: '（未找到机关名称）', en: '(no agency found)' },
  noYear: { zh: '（未找到年份）', en: '(no year found)' },
} as const satisfies Readonly<Record<string, Entry>>;
