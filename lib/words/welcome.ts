import { type Language, speaker } from './say';

/** Words of the first-run page and of the sample report's page. */
const entries = {
  title: { zh: '勾稽已安装', en: 'Gouji is installed' },
  lead: {
    zh: '打开各级政府网站的政府信息公开工作年度报告，勾稽会核对页面上三张法定统计表的数字是否相符，把结果标在数字旁边。',
    en: 'Open the yearly disclosure report of a government site, and Gouji checks that the figures of its three statutory tables add up and puts the verdict beside the figures.',
  },
  localPart: { zh: '不离开本机', en: 'Nothing leaves this device' },
  local: {
    zh: '核对和保存都在这台设备上进行。勾稽不连接任何服务器，没有账号，没有统计。',
    en: 'Checking and keeping happen on this device. Gouji connects to no server, has no accounts and counts nothing.',
  },
  host: {
    zh: '它只在 *.gov.cn 的页面上自动查看有没有年度报告；别的页面，只在您按工具栏按钮时读取。',
    en: 'It looks for reports by itself on pages of *.gov.cn only; other pages are read when you press the toolbar button.',
  },
  never: {
    zh: '读不出的数字会说“无法判断”，不会说没有问题；页面本身一个字也不改。',
    en: 'What cannot be read is called untold, never fine; not a word of the page is changed.',
  },
  tryPart: { zh: '先试一试', en: 'Try it' },
  tryAbout: {
    zh: '这份示例报告里有一处数字不符。打开后看右下角的状态条，按 n 走到那一处。',
    en: 'This sample report has one figure that does not agree. Open it, look at the bar in the lower right corner, and press n to go there.',
  },
  tryButton: { zh: '打开示例报告', en: 'Open the sample report' },
  pinPart: { zh: '固定按钮', en: 'Pin the button' },
  pinChromium: {
    zh: '点地址栏右边的拼图图标，再点“勾稽”旁的图钉，按钮就一直看得到。按钮上的数字是不符的项数。',
    en: 'Click the puzzle icon right of the address bar, then the pin beside Gouji, and the button stays in sight. Its number tells how many checks fail.',
  },
  pinFirefox: {
    zh: '点地址栏右边的拼图图标，点“勾稽”旁的齿轮，选“固定到工具栏”。按钮上的数字是不符的项数。',
    en: 'Click the puzzle icon right of the address bar, the gear beside Gouji, then “Pin to Toolbar”. The button’s number tells how many checks fail.',
  },
  keepPart: { zh: '保存看过的报告', en: 'Keep the reports you view' },
  keep: { zh: '保存看过的报告，供以后比较', en: 'Keep the reports I view, to compare them later' },
  keepAbout: {
    zh: '保存在本机，随时可以关闭、删除或备份。无痕窗口里什么也不保存。',
    en: 'They stay on this device; switch it off, delete or back up at any time. Nothing is kept in private windows.',
  },
  allowPart: { zh: '请允许读取政府网站', en: 'Please allow government sites' },
  allowAbout: {
    zh: '浏览器还没有允许勾稽查看 *.gov.cn 的页面。不允许也可以用：需要时按工具栏按钮。',
    en: 'The browser does not let Gouji see pages of *.gov.cn yet. It works without too: press the toolbar button when needed.',
  },
  allow: { zh: '允许', en: 'Allow' },
  options: { zh: '全部选项', en: 'All options' },

  sampleTitle: { zh: '示例报告', en: 'Sample report' },
  sampleAbout: {
    zh: '这是勾稽自带的示例，机关和数字都是虚构的。',
    en: 'This sample comes with Gouji; agency and figures are made up.',
  },
} as const;

export function welcomeWords(language: Language) {
  return speaker(entries, language);
}

export type WelcomeWords = ReturnType<typeof welcomeWords>;
