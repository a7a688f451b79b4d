import { type Language, speaker } from './say';

/** Words of the options page. */
const entries = {
  title: { zh: '勾稽选项', en: 'Gouji options' },

  recordingPart: { zh: '保存', en: 'Keeping reports' },
  recording: { zh: '保存看过的报告', en: 'Keep the reports I view' },
  recordingAbout: {
    zh: '保存在本机，不离开这台设备。关闭后，页面照常核对，只是不再保存；已经保存的不受影响。',
    en: 'They stay on this device. Switched off, pages are checked as before but no longer kept; what is kept stays.',
  },
  excluded: { zh: '不保存的网站或页面', en: 'Sites and pages that are not kept' },
  excludedNone: { zh: '没有。', en: 'None.' },
  excludedAbout: {
    zh: '填网站名（含其下级网站），或某一页的完整网址。',
    en: 'The name of a site, which stands for its subdomains too, or the whole address of a page.',
  },
  excludedField: { zh: '网站名或网址', en: 'Site or address' },

  hostsPart: { zh: '自动核对的网站', en: 'Sites checked by themselves' },
  hostsOfficial: {
    zh: '各级政府网站（*.gov.cn）',
    en: 'All government sites (*.gov.cn)',
  },
  hostsAllowed: { zh: '已允许', en: 'allowed' },
  hostsRefused: {
    zh: '浏览器未允许：报告页面不会自动核对',
    en: 'not allowed by the browser: report pages are not checked by themselves',
  },
  hostsAllow: { zh: '允许', en: 'Allow' },
  hostsAbout: {
    zh: '别的网站可以逐个加入，浏览器会先询问。未加入的网站，也可以在需要时按工具栏按钮读取。',
    en: 'Other sites are added one by one; the browser asks first. Any page can also be read with the toolbar button.',
  },
  hostField: { zh: '网站名', en: 'Site' },
  hostDenied: {
    zh: '浏览器没有允许 {host}，未加入。',
    en: 'The browser did not allow {host}; it was not added.',
  },

  add: { zh: '加入', en: 'Add' },
  remove: { zh: '移除', en: 'Remove' },
  removeNamed: { zh: '移除 {name}', en: 'Remove {name}' },
  notAHost: {
    zh: '“{text}”不是网站名。请填写如 www.example.gov.cn 的网站名。',
    en: '“{text}” is not the name of a site. Write one like www.example.gov.cn.',
  },
  alreadyThere: { zh: '“{text}”已在其中。', en: '“{text}” is there already.' },

  pagePart: { zh: '页面上', en: 'On the page' },
  start: { zh: '打开报告时', en: 'When a report opens' },
  start_all: { zh: '显示标记和状态条', en: 'Show marks and bar' },
  start_tab: { zh: '只显示小标签', en: 'Show the small tab only' },
  start_off: { zh: '什么也不显示，按快捷键才显示', en: 'Show nothing until the key is pressed' },
  soft: { zh: '显示提示', en: 'Show hints' },
  softAbout: {
    zh: '不寻常而未必有误之处，不计入不符。',
    en: 'What is unusual but not wrong by itself; never counted as failing.',
  },
  claims: { zh: '核对正文所述数字', en: 'Check the figures of the text' },
  claimsAbout: {
    zh: '正文所述数字与表格不一致时提醒，不计入不符。',
    en: 'Points out where the text and the tables differ; never counted as failing.',
  },
  claimTicks: { zh: '标出正文中相符的数字', en: 'Mark what agrees in the text' },
  claimTicksAbout: { zh: '以淡点线标在文字下方。', en: 'A faint dotted line under the words.' },

  keysPart: { zh: '按键', en: 'Keys' },
  keys: {
    zh: '在报告页面用 n、p 走到下一处、上一处',
    en: 'n and p lead to the next and previous finding on a page',
  },
  keysAbout: { zh: '输入文字时不起作用。', en: 'They do nothing while you type.' },
  commands: { zh: '浏览器快捷键', en: 'Browser shortcuts' },
  noShortcut: { zh: '未设', en: 'none' },
  commandsChange: { zh: '更改快捷键', en: 'Change shortcuts' },
  commandsAdvice: {
    zh: '在浏览器的“扩展程序”页面更改快捷键：{address}',
    en: 'Shortcuts are changed on the browser’s extensions page: {address}',
  },

  lookPart: { zh: '外观', en: 'Look' },
  language: { zh: '语言', en: 'Language' },
  language_auto: { zh: '随浏览器', en: 'As the browser' },
  language_zh: { zh: '中文', en: '中文' },
  language_en: { zh: 'English', en: 'English' },
  theme: { zh: '明暗', en: 'Theme' },
  theme_auto: { zh: '随系统', en: 'As the system' },
  theme_light: { zh: '浅色', en: 'Light' },
  theme_dark: { zh: '深色', en: 'Dark' },

  settingsPart: { zh: '选项的备份', en: 'These settings' },
  settingsAbout: {
    zh: '选项可以存成文件，在别处读入。保存的报告另有备份。',
    en: 'Settings can be saved to a file and read elsewhere. Saved reports have a backup of their own.',
  },
  settingsOut: { zh: '存成文件', en: 'Save to a file' },
  settingsIn: { zh: '从文件读入', en: 'Read from a file' },
  settingsReset: { zh: '恢复默认', en: 'Reset to defaults' },
  settingsTaken: { zh: '已读入 {count} 项选项。', en: '{count} {count|setting was|settings were} read.' },
  settingsSkipped: {
    zh: '已读入 {count} 项选项；{skipped} 项不认识或不能用，未改动。',
    en: '{count} {count|setting was|settings were} read; {skipped} {skipped|is|are} unknown or unusable and left as before.',
  },
  settingsDone: { zh: '选项已恢复默认。', en: 'Settings are back to their defaults.' },
  undo: { zh: '撤销', en: 'Undo' },
  undone: { zh: '已撤销。', en: 'Undone.' },
  file_notJson: {
    zh: '未能读出：这不是勾稽的选项文件，或已损坏。选项没有改动。',
    en: 'Could not be read: this is no settings file of Gouji, or it is damaged. Nothing was changed.',
  },
  file_foreign: {
    zh: '这个文件不是勾稽的选项文件。选项没有改动。',
    en: 'This file is no settings file of Gouji. Nothing was changed.',
  },
  file_newer: {
    zh: '这个文件出自更新的版本，请先更新勾稽。选项没有改动。',
    en: 'This file comes from a newer version; update Gouji first. Nothing was changed.',
  },
  file_huge: {
    zh: '这个文件太大，不是选项文件。选项没有改动。',
    en: 'This file is too large for a settings file. Nothing was changed.',
  },
  saveFailed: {
    zh: '未能保存这项选项，以前的仍然有效。请再试一次。',
    en: 'This setting could not be saved; the one before still holds. Try again.',
  },
} as const;

export function optionsWords(language: Language) {
  return speaker(entries, language);
}

export type OptionsWords = ReturnType<typeof optionsWords>;
