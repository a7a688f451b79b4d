import { describe, expect, it } from 'vitest';
import { labelled } from './labelled';
import { claimsOf, normal } from './score';

/** Wordings that are read to the last figure, one rule each; the labelled sets are read nearly all. */
const wordings = [
  ...labelled(
    { agency: '鹤岭省农业农村厅', year: 2023 },
    `
省厅机关收到政府信息公开申请31件，厅本级办结30件。 | received=31 handled=30
全省农业农村系统共新收政府信息公开申请210件，其中省厅机关31件。 | received=31
全省农业农村系统共收到政府信息公开申请210件，办结205件，其中省厅机关31件。 | -
全省农业农村系统因政府信息公开被申请行政复议9件，其中以省厅为被申请人的行政复议2件（结果维持2件）。 | review.total=2 review.upheld=2
农业农村部、省政府受理的以省厅为被申请人的政府信息公开行政复议共2件。 | review.total=2
全省农业农村系统收到政府信息公开申请210件，其中省厅收到31件；办结205件。 | received=31
`,
  ),
  ...labelled(
    { agency: '清河市人力资源和社会保障局', year: 2023 },
    `
市人社局收到政府信息公开申请40件。 | received=40
市社保局收到政府信息公开申请12件。 | -
原市人事局收到政府信息公开申请12件。 | -
各县区人社局收到政府信息公开申请12件。 | -
`,
  ),
  ...labelled(
    { agency: '清河市柳塘县发展和改革委员会', year: 2023 },
    `
县发改委收到政府信息公开申请40件。 | received=40
市发改委收到政府信息公开申请12件。 | -
三县发改委收到政府信息公开申请12件。 | -
`,
  ),
  ...labelled(
    { agency: '国家计量总局', year: 2023 },
    `
总局机关收到政府信息公开申请40件，总局办结38件。 | received=40 handled=38
`,
  ),
  ...labelled(
    {},
    `
新收政府信息公开申请45件，上年结转2件，全年应办申请47件，已办结44件，结转下年3件。 | received=45 carriedIn=2 handled=44 carriedOut=3 sum:47=45+2 sum:44+3=45+2
政府信息公开申请总量为47件，由新收45件和上年结转2件构成。 | received=45 carriedIn=2 sum:47=45+2
制发规章2件、行政规范性文件5件，废止规章1件、行政规范性文件3件。 | regulations.issued=2 normativeDocs.issued=5 regulations.repealed=1 normativeDocs.repealed=3
政府信息公开申请其他处理9件，其中逾期不补正7件，其他2件。 | otherwise=9 otherwise.noCorrection=7 otherwise.remaining=2 sum:9=7+2
收到政府信息公开申请20件，其中自然人14件、商业企业2件、法律服务机构3件、其他1件。 | received=20 received@naturalPerson=14 received@business=2 received@legal=3 received@other=1 sum:20=14+2+3+1
答复政府信息公开申请40件，其中予以公开25件，部分公开5件，两项合计30件，占答复总数40件的75%。 | handled=40 granted=25 partlyGranted=5 sum:30=25+5 share:30=75 handled=40
收到政府信息公开申请50件，其中与征地有关的20件，占40%。 | received=50 share:20=40
因不掌握、需另行制作等原因无法提供政府信息公开申请8件。 | unable=8
政府信息公开申请办结48件：予以公开20件、部分公开8件；不予公开15件、无法提供5件。 | handled=48 granted=20 partlyGranted=8 refused=15 unable=5 sum:48=20+8+15+5
不予公开的政府信息公开申请8件，主要为属于国家秘密（5件，占62.5%）。 | refused=8 refused.stateSecret=5 share:5=62.5
已办结的48件政府信息公开申请中（含上年结转2件），予以公开30件、无法提供18件。 | handled=48 carriedIn=2 granted=30 unable=18 sum:48=30+18
收到政府信息公开申请1件，为自然人申请，属于本机关不掌握相关政府信息。 | received=1 received@naturalPerson=1 unable.notHeld=1
因政府信息公开发生行政复议1件，结果维持。 | review.total=1 review.upheld=1
收到政府信息公开申请30件，其中自然人28件，其余2件均由法人提出。 | received=30 received@naturalPerson=28 received@organisations=2 sum:30=28+2
无法提供政府信息公开申请5件，均为予以公开后再次申请。 | unable=5
未收到其他形式的政府信息公开申请。 | -
全年未作出行政许可决定，未收取行政事业性收费。 | licensing=0 fees=0
收到政府信息公开申请20件，无商业企业提出的申请。 | received=20 received@business=0
收到政府信息公开申请52件，自然人申请中有3件结转下年度。 | received=52
2023年度，累计收到政府信息公开申请20件。 | received=20
新收政府信息公开申请5件，没有2022年结转的申请。 | received=5 carriedIn=0
政府信息公开申请予以公开142件、部分公开38件；不予公开36件、无法提供52件，合计89件。 | granted=142 partlyGranted=38 refused=36 unable=52 sum:89=36+52
收到政府信息公开申请31件，上年结转2件，全部办结。 | received=31 carriedIn=2 carriedOut=0
收到政府信息公开申请52件，办结50件，2件因12月底收到，结转下年度。 | received=52 handled=50 carriedOut=2
收到政府信息公开申请5件，剩余2件因需征求第三方意见结转至2024年继续办理。 | received=5 carriedOut=2
`,
  ),
];

describe('wordings', () => {
  it.each(wordings.map((one) => [one.text, one] as const))('%s', (_text, one) => {
    expect(claimsOf(one).map(normal).sort()).toEqual(one.claims.map(normal).sort());
  });
});
