/** The tables of a report, as the forms head them. */
export const sections = {
  section_statistics: { zh: '政府信息公开情况统计表', en: 'Statistics (2014 form)' },
  section_disclosed: { zh: '二、主动公开政府信息情况', en: '2. Information disclosed proactively' },
  section_requests: {
    zh: '三、收到和处理政府信息公开申请情况',
    en: '3. Requests received and handled',
  },
  section_remedies: {
    zh: '四、行政复议、行政诉讼情况',
    en: '4. Administrative review and litigation',
  },
} as const;
