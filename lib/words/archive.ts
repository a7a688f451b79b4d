import { type Language, speaker } from './say';

/** Words of the options about what is kept: room, backup, restore, what was deleted. */
const entries = {
  part: { zh: '存档', en: 'The archive' },
  loading: { zh: '正在打开存档…', en: 'Opening the archive…' },
  broken: {
    zh: '未能打开存档。已保存的报告没有改动。请重新加载本页；原因：{detail}',
    en: 'The archive could not be opened. What is kept is unchanged. Reload this page; cause: {detail}',
  },
  fault_full: {
    zh: '磁盘空间不够，什么也没有写入。请腾出空间后再试。',
    en: 'There is not enough room on the disk; nothing was written. Make room and try again.',
  },
  fault_newer: {
    zh: '存档出自更新的版本。请更新勾稽；存档没有改动。',
    en: 'The archive is of a newer version. Update Gouji; the archive is unchanged.',
  },
  fault_blocked: {
    zh: '另一个窗口还在使用旧版存档。请关闭勾稽的其他页面后重新加载。',
    en: 'Another window still uses an older archive. Close Gouji’s other pages and reload.',
  },
  holds: { zh: '共 {count} 份报告', en: '{count} {count|report|reports}' },
  room: { zh: '占用 {used}，可用 {quota}', en: '{used} used of {quota}' },
  roomOnly: { zh: '占用 {used}', en: '{used} used' },
  roomHigh: {
    zh: '已用去可用空间的 {share}。请先备份，再删去不需要的报告，或腾出磁盘空间；空间用完后不能再保存。',
    en: '{share} of the room is used. Make a backup, then delete what you do not need or free the disk; nothing more can be kept when it is full.',
  },
  persistent: { zh: '浏览器已承诺不自行清除', en: 'the browser promised not to clear it by itself' },
  notPersistent: {
    zh: '磁盘将满时，浏览器可能自行清除',
    en: 'the browser may clear it by itself when the disk gets full',
  },
  persist: { zh: '请浏览器保留', en: 'Ask the browser to keep it' },

  backup: { zh: '备份', en: 'Backup' },
  backupAbout: {
    zh: '备份是一个文件，含全部报告、历次数字、文字、标记、备注和选项。卸载勾稽会删除存档：卸载前请先备份，重装后读回。',
    en: 'A backup is one file with all reports, readings, texts, decisions, notes and settings. Removing Gouji removes the archive: make a backup before, and restore it after installing again.',
  },
  backupNow: { zh: '现在备份', en: 'Back up now' },
  backupDone: { zh: '备份已存成 {name}。', en: 'The backup was saved as {name}.' },
  backupProgress: { zh: '正在备份：{done} / {all}', en: 'Backing up: {done} of {all}' },
  backupFailed: {
    zh: '未能备份，存档没有改动。原因：{detail}',
    en: 'The backup could not be made; the archive is unchanged. Cause: {detail}',
  },
  schedule: { zh: '自动备份到下载文件夹', en: 'Back up to the downloads folder by itself' },
  schedule_off: { zh: '不自动备份', en: 'Never' },
  schedule_weekly: { zh: '每周', en: 'Every week' },
  schedule_monthly: { zh: '每月', en: 'Every month' },
  scheduleRefused: {
    zh: '浏览器没有允许存放下载文件，未开启自动备份。',
    en: 'The browser did not allow downloads; automatic backup stays off.',
  },
  scheduleLast: { zh: '上次自动备份：{day}', en: 'Last automatic backup: {day}' },

  restore: { zh: '从备份读回…', en: 'Restore from a backup…' },
  restoreReading: { zh: '正在查看备份…', en: 'Looking through the backup…' },
  restorePreview: {
    zh: '这份备份（{day}）里：{fresh} 份是新的，{same} 份与现有的相同，{differing} 份会补充现有的。',
    en: 'In this backup ({day}): {fresh} {fresh|report is|reports are} new, {same} {same|is|are} the same as here, {differing} {differing|adds|add} to what is here.',
  },
  restoreRefused: {
    zh: '{count} 处不合格式，会略过。',
    en: '{count} {count|entry is|entries are} not in shape and will be left out.',
  },
  restoreSafe: {
    zh: '现有的数字、标记和备注都不会被覆盖。',
    en: 'No figures, decisions or notes that are here will be overwritten.',
  },
  restoreNothing: { zh: '没有可以补充的。', en: 'It has nothing to add.' },
  restoreGo: { zh: '读回', en: 'Restore' },
  cancel: { zh: '取消', en: 'Cancel' },
  restoreProgress: { zh: '正在读回：{done} / {all}', en: 'Restoring: {done} of {all}' },
  restoreDone: {
    zh: '已读回：新增 {fresh} 份，补充 {differing} 份，{same} 份原已相同。',
    en: 'Restored: {fresh} new, {differing} added to, {same} were the same already.',
  },
  restoreSettings: { zh: '备份里的选项也读入', en: 'Take the backup’s settings as well' },
  backup_damaged: {
    zh: '这份备份不完整或已损坏，什么也没有改动。请换一份备份。',
    en: 'This backup is incomplete or damaged; nothing was changed. Try another one.',
  },
  backup_foreign: {
    zh: '这个文件不是勾稽的备份，什么也没有改动。',
    en: 'This file is no backup of Gouji; nothing was changed.',
  },
  backup_newer: {
    zh: '这份备份出自更新的版本。请先更新勾稽；什么也没有改动。',
    en: 'This backup is of a newer version. Update Gouji first; nothing was changed.',
  },
  backup_huge: {
    zh: '这个文件太大，不可能是备份，什么也没有改动。',
    en: 'This file is far larger than any backup; nothing was changed.',
  },

  bin: { zh: '最近删除', en: 'Deleted lately' },
  binAbout: { zh: '保留 30 天，之后自动清除。', en: 'Kept for 30 days, then gone.' },
  binNone: { zh: '没有。', en: 'Nothing.' },
  bringBack: { zh: '恢复', en: 'Bring back' },
  bringBackNamed: { zh: '恢复 {name}', en: 'Bring back {name}' },
  binEmpty: { zh: '立即清空', en: 'Empty now' },
  binEmptySure: {
    zh: '清空后不能恢复。确定清空？',
    en: 'This cannot be undone. Empty it?',
  },
  binMore: { zh: '另有 {count} 份', en: '{count} more' },
  snapshot: {
    zh: '升级前的副本：{day}，{count} 条。新版用着没有问题就可以删除。',
    en: 'Copy from before the last upgrade: {day}, {count} entries. Delete it once the new version has proved itself.',
  },
  snapshotRemove: { zh: '删除副本', en: 'Delete the copy' },
  removeAll: { zh: '删除全部报告', en: 'Delete all reports' },
  removeAllSure: {
    zh: '将删除全部 {count} 份报告，30 天内可在“最近删除”恢复。确定删除？',
    en: 'This deletes all {count} reports; they can be brought back for 30 days. Delete them?',
  },
  removedAll: { zh: '已删除 {count} 份报告。', en: '{count} {count|report was|reports were} deleted.' },
  sure: { zh: '确定', en: 'Yes' },
  noAgency: { zh: '未能辨认机关', en: 'Agency not recognised' },
} as const;

export function archiveWords(language: Language) {
  return speaker(entries, language);
}

export type ArchiveWords = ReturnType<typeof archiveWords>;
