/** Words that a statutory form prints besides its labels, in its own language whatever the interface's is. */
export const printedWords = {
  content: '信息内容',
  /** Over the labels of the 2014 statistics. */
  indicator: '统计指标',
  /** Over the labels of section 三. */
  balance: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
} as const;
