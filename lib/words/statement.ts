import { type Entry, type Language, speaker } from './say';

/** What an evidence pack proves and what not, in plain words. */
const entries = {
  title: { zh: '本证据包说明什么，不说明什么', en: 'What this evidence pack shows, and what it does not' },
  shows: { zh: '能够说明的', en: 'What it shows' },
  showsNot: { zh: '不能说明的', en: 'What it does not show' },
  stronger: { zh: '如需更强的证明', en: 'How to get stronger proof' },
  verify: { zh: '如何核对文件', en: 'How to verify the files' },
} as const satisfies Readonly<Record<string, Entry>>;

const SHOWS: readonly Entry[] = [
  {
    zh: '程序在所记时间（按本机时钟）从所记网址的页面读到了这些数字、表格和文字。',
    en: 'What the program read from a page at the address given, at the times given by this machine’s clock.',
  },
  {
    zh: '这些数字按法定表式的勾稽关系相加的结果；任何人都可以用所列数字重新计算。',
    en: 'What those figures add up to by the identities of the statutory form; anyone can add them up again.',
  },
  {
    zh: '包内各文件与 SHA256SUMS 相符时，自制作后没有改动。',
    en: 'That the files have not changed since the pack was made, where they agree with SHA256SUMS.',
  },
];

const SHOWS_NOT: readonly Entry[] = [
  {
    zh: '不能证明该机关发布过这些内容：其中没有机关或网站的签名，也没有第三方的见证；制作者可以改动文件后重新计算 SHA256SUMS。',
    en: 'Not that the agency published it: there is no signature of the agency or the site and no third party’s witness, and whoever made the pack could change files and work out SHA256SUMS anew.',
  },
  {
    zh: '不能证明时间：时间取自本机时钟，没有第三方时间戳。',
    en: 'Not when it was: the times are those of this machine’s clock; there is no third party’s timestamp.',
  },
  {
    zh: '不是网页截图：表格只留文字与合并单元格，图片由程序按法定表式重绘。',
    en: 'It is no screenshot: tables are kept as text and merged cells alone, and pictures are drawn after the statutory form.',
  },
  {
    zh: '不能保证读取无误：请与原网页对照。',
    en: 'Not that the reading is free of mistakes: hold it against the page itself.',
  },
  {
    zh: '只核对算术关系，未核对事实；不相符不说明原因，也不说明是谁的责任。推算出的数字只是推算。',
    en: 'Only arithmetic was checked, no facts; a difference tells neither its cause nor whose fault it is. Implied figures are inferences.',
  },
];

const STRONGER: readonly Entry[] = [
  {
    zh: '尽早请公证机构对网页做保全公证，或用可信的第三方存证、网页存档服务保存原网页。',
    en: 'Have the page itself recorded by a notary, or by a trusted third party’s web archive, as early as possible.',
  },
  {
    zh: '把 SHA256SUMS 交给时间戳服务机构加盖时间戳（RFC 3161，例如先用 openssl ts -query -data SHA256SUMS -sha256 -cert -out request.tsq 生成请求）：可证明本包在该时间已经存在。',
    en: 'Have SHA256SUMS stamped by a timestamp authority (RFC 3161; openssl ts -query -data SHA256SUMS -sha256 -cert -out request.tsq makes the request): it proves that this pack existed by then.',
  },
  {
    zh: '在浏览器中另存原网页并截图，与本包一并保存；也可以向该机关求证。',
    en: 'Save the page and a screenshot with the browser and keep them beside this pack; or ask the agency.',
  },
];

const VERIFY: readonly Entry[] = [
  { zh: 'Linux：sha256sum -c SHA256SUMS', en: 'Linux: sha256sum -c SHA256SUMS' },
  { zh: 'macOS：shasum -a 256 -c SHA256SUMS', en: 'macOS: shasum -a 256 -c SHA256SUMS' },
  {
    zh: 'Windows：certutil -hashfile 文件名 SHA256，与 SHA256SUMS 中的一行对照',
    en: 'Windows: certutil -hashfile NAME SHA256, and compare with its line in SHA256SUMS',
  },
];

/** A heading and what stands under it. */
export interface StatementPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

export interface Statement {
  readonly title: string;
  readonly parts: readonly StatementPart[];
}

export function statement(language: Language): Statement {
  const say = speaker(entries, language);
  const part = (key: keyof typeof entries, lines: readonly Entry[]): StatementPart => ({
    heading: say(key),
    lines: lines.map((line) => line[language]),
  });
  return {
    title: say('title'),
    parts: [
      part('shows', SHOWS),
      part('showsNot', SHOWS_NOT),
      part('stronger', STRONGER),
      part('verify', VERIFY),
    ],
  };
}

/** The statement as a text file, in both languages, Chinese first. */
export function statementText(): string {
  const languages: readonly Language[] = ['zh', 'en'];
  return languages
    .map((language) => {
      const { title, parts } = statement(language);
      return [
        title,
        ...parts.map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join('\n')),
      ].join('\n\n');
    })
    .join('\n\n\n')
    .concat('\n');
}
