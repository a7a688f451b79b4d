import { labelled } from './labelled';

/** Written without sight of the reader; every body is invented. */
export const seventhSentences = [
  ...labelled(
    { agency: '江汀省发展和改革委员会', year: 2023, heading: '一、总体情况' },
    `
2023年，我委共收到政府信息公开申请186件，同比增长8.1%，上年结转9件，共办结188件，结转下年度继续办理7件。 | received=186 carriedIn=9 handled=188 carriedOut=7 sum:188+7=186+9
在办结的188件申请中，予以公开71件，占37.8%；部分公开22件，占11.7%；不予公开19件，占10.1%；无法提供48件，占25.5%；不予处理11件，占5.9%；其他处理17件，占9.0%。 | handled=188 granted=71 partlyGranted=22 refused=19 unable=48 notHandled=11 otherwise=17 sum:188=71+22+19+48+11+17 share:71=37.8 share:22=11.7 share:19=10.1 share:48=25.5 share:11=5.9 share:17=9.0
收到的186件申请中，自然人申请142件，占76.3%；商业企业申请31件，科研机构申请2件，社会公益组织申请1件，法律服务机构申请10件。 | received=186 received@naturalPerson=142 received@business=31 received@research=2 received@nonprofit=1 received@legal=10 sum:186=142+31+2+1+10 share:142=76.3
按申请渠道分，网络申请121件、信函申请58件、当面申请7件，合计186件。 | sum:186=121+58+7
我委全年因政府信息公开被提起行政复议12件，其中结果维持8件，结果纠正1件，其他结果2件，尚未审结1件；被提起行政诉讼5件，其中未经复议直接起诉3件，复议后起诉2件。 | review.total=12 review.upheld=8 review.overturned=1 review.otherResult=2 review.pending=1 sum:12=8+1+2+1 litigation.total=5 litigation.direct.total=3 litigation.afterReview.total=2 sum:5=3+2
2022年，我委共收到政府信息公开申请172件，办结175件。 | -
`,
  ),
  ...labelled(
    { agency: '宁川市人民政府', year: 2023, heading: '一、总体情况' },
    `
2023年，全市各级行政机关共收到政府信息公开申请1287件，上年结转43件；共办结1291件，结转下年度39件。 | received=1287 carriedIn=43 handled=1291 carriedOut=39 sum:1291+39=1287+43
全年制发市政府规章2件，废止1件，现行有效规章21件；制发行政规范性文件13件，废止6件，现行有效147件。 | regulations.issued=2 regulations.repealed=1 regulations.inForce=21 normativeDocs.issued=13 normativeDocs.repealed=6 normativeDocs.inForce=147
市政府门户网站全年发布政务信息8640条，其中动态类5912条，公告公示类1806条，政策文件及解读类922条。 | sum:8640=5912+1806+922
全年开展政府网站和政务新媒体抽查4次，发现问题35个，已全部督促整改到位。 | -
`,
  ),
  ...labelled(
    { agency: '宁川市水利局', year: 2024 },
    `
2024年度，市水利局收到政府信息公开申请23件，均为自然人申请，均已在法定期限内答复。 | received=23 received@naturalPerson=23 carriedOut=0
2024年，我局受理政府信息公开申请23件（含上年结转2件），已全部办结，无结转下年度办理件。 | carriedOut=0 received=23 carriedIn=2 carriedOut=0
答复结果为：予以公开9件，部分公开4件，本机关不掌握相关政府信息6件，没有现成信息需要另行制作2件，重复申请1件，信访举报投诉类申请1件。 | granted=9 partlyGranted=4 unable.notHeld=6 unable.mustCreate=2 notHandled.repeat=1 notHandled.petition=1
本年度未发生因政府信息公开引起的行政复议和行政诉讼。 | review.total=0 litigation.total=0
全年作出行政许可决定112件、行政处罚决定9件，行政强制0件，行政事业性收费1480.36万元。 | licensing=112 penalties=9 coercion=0 fees=14803600
全市水利系统共收到政府信息公开申请88件，同比减少5.4%。 | -
全年办理12345政务服务便民热线工单1326件，按期办结率100%。 | -
自2019年新修订的《条例》施行以来，我局累计受理政府信息公开申请142件。 | -
`,
  ),
  ...labelled(
    { agency: '青石县柳河镇人民政府', year: 2023 },
    `
2023年，我镇未收到政府信息公开申请。 | received=0
本年度，我镇无公民、法人或者其他组织申请公开政府信息，也无上年度结转的申请。 | received=0 carriedIn=0
2023年度，柳河镇共收到依申请公开2件，均按期答复，其中予以公开1件，本机关不掌握相关政府信息1件。 | received=2 carriedOut=0 granted=1 unable.notHeld=1 sum:2=1+1
全年我镇通过县政府网站公开信息214条，通过“柳河发布”微信公众号推送信息367条，合计581条。 | sum:581=214+367
2023年，我镇没有因政府信息公开工作被申请行政复议或提起行政诉讼的情况。 | review.total=0 litigation.total=0
2023年，镇政府制发行政规范性文件0件，现行有效行政规范性文件1件。 | normativeDocs.issued=0 normativeDocs.inForce=1
全年作出行政处罚决定17宗，作出行政强制决定3宗。 | penalties=17 coercion=3
全年共接待群众来信来访63件次，办结63件次。 | -
镇长信箱全年共收到来信18件，已全部答复。 | -
组织各村（社区）干部参加政务公开业务培训2次，参训80余人次。 | -
`,
  ),
  ...labelled(
    { agency: '江宁市东湖区望江街道办事处', year: 2024, heading: '（二）依申请公开' },
    `
2024年，本街道共收到政府信息公开申请15件，其中网上申请11件，邮寄申请3件，当面申请1件。 | received=15 sum:15=11+3+1
上年度结转政府信息公开申请1件，本年度新收15件，全年共答复14件，2件结转至下一年度办理。 | carriedIn=1 newlyReceived=15 handled=14 carriedOut=2 sum:14+2=15+1
依申请公开办结14件，其中：予以公开5件，部分公开1件，不予公开2件（均属于行政执法案卷信息），无法提供5件，不予处理1件。 | handled=14 granted=5 partlyGranted=1 refused=2 refused.enforcementFile=2 unable=5 notHandled=1 sum:14=5+1+2+5+1
涉及政府信息公开的行政复议2件，均维持；行政诉讼0件。 | review.total=2 review.upheld=2 litigation.total=0
2024年度，我街道政府信息公开申请受理数为15件，答复数为14件。 | received=15 handled=14
本街道全年印发的公文中，标注主动公开的31份，依申请公开的12份。 | -
`,
  ),
  ...labelled(
    { agency: '青石县公安局', year: 2023 },
    `
2023年，县公安局共受理依申请公开事项31件，已办结30件，结转下年1件。 | received=31 handled=30 carriedOut=1
在已答复的30件申请中，予以公开8件，占26.7%；不予公开13件，占43.3%；无法提供6件，占20.0%；其他处理3件，占10.0%。 | handled=30 granted=8 refused=13 unable=6 otherwise=3 sum:30=8+13+6+3 share:8=26.7 share:13=43.3 share:6=20.0 share:3=10.0
不予公开的13件中，属于国家秘密2件、其他法律行政法规禁止公开1件、属于行政执法案卷7件、属于行政查询事项3件。 | refused=13 refused.stateSecret=2 refused.forbiddenByLaw=1 refused.enforcementFile=7 refused.administrativeQuery=3 sum:13=2+1+7+3
全年共作出行政许可决定6841件，行政处罚决定2970件，行政强制决定418件。 | licensing=6841 penalties=2970 coercion=418
全年因政府信息公开引发行政复议案件3宗，其中2宗维持、1宗尚未审结；引发行政诉讼案件1宗，为复议后起诉案件。 | review.total=3 review.upheld=2 review.pending=1 sum:3=2+1 litigation.total=1 litigation.afterReview.total=1
全年解答户籍、出入境、车驾管等业务咨询4126人次，答复率100%。 | -
`,
  ),
  ...labelled(
    { agency: '国家税务总局宁川市税务局', year: 2022 },
    `
2022年，市税务局共收到政府信息公开申请18件，较上年减少4件，其中自然人申请15件，商业企业申请3件。 | received=18 received@naturalPerson=15 received@business=3 sum:18=15+3
办理结果为：予以公开6件、部分公开2件、属于行政查询事项3件、本机关不掌握相关政府信息4件、补正后申请内容仍不明确1件、申请人无正当理由逾期不补正2件。 | granted=6 partlyGranted=2 refused.administrativeQuery=3 unable.notHeld=4 unable.unclear=1 otherwise.noCorrection=2
全年制发税务规范性文件4件，废止2件，现行有效36件。 | normativeDocs.issued=4 normativeDocs.repealed=2 normativeDocs.inForce=36
2022年，市税务局作出行政处罚决定1563件，其中简易程序1490件、一般程序73件。 | penalties=1563 sum:1563=1490+73
2022年，依申请提供政府信息未收取任何费用。 | -
12366纳税缴费服务热线全年接听来电8.6万通，满意率99.7%。 | -
`,
  ),
  ...labelled(
    { agency: '临港海关', year: 2023 },
    `
2023年，临港海关新收政府信息公开申请9件，无上年结转申请，全部在法定期限内办结。 | newlyReceived=9 carriedIn=0 carriedOut=0
全年共收到政府信息公开申请9件，办结9件，办结率100%，未发生行政复议和行政诉讼。 | received=9 handled=9 carriedOut=0 review.total=0 litigation.total=0
全年作出行政许可决定58件，作出行政处罚决定326件，作出行政强制决定12件。 | licensing=58 penalties=326 coercion=12
全年监管进出口货运量2140万吨，办理进出口货物报关单21.4万份。 | -
`,
  ),
  ...labelled(
    { agency: '宁川市教育局', year: 2024, heading: '一、总体情况' },
    `
市教育局全年收到政府信息公开申请46件，其中自然人申请41件，法人和其他组织申请5件，分别占89.1%和10.9%。 | received=46 received@naturalPerson=41 received@organisations=5 sum:46=41+5 share:41=89.1 share:5=10.9
答复的45件申请中，予以公开及部分公开22件，不予公开8件，无法提供11件，不予处理4件。 | handled=45 granted+partlyGranted=22 refused=8 unable=11 notHandled=4 sum:45=22+8+11+4
2024年，我局制发行政规范性文件3件，废止1件，目前现行有效的行政规范性文件18件。 | normativeDocs.issued=3 normativeDocs.repealed=1 normativeDocs.inForce=18
2025年，我局计划制定行政规范性文件2件，修订1件。 | -
`,
  ),
  ...labelled(
    { agency: '宁川工业职业学院', year: 2024 },
    `
本年度，学校共收到信息公开申请4份，均已按规定答复。 | received=4 carriedOut=0
2024年，学院没有收到公民、法人和其他组织提出的信息公开申请。 | received=0
招生期间，学校通过电话、网络平台等答复考生和家长咨询2130人次。 | -
`,
  ),
  ...labelled(
    { agency: '宁川市卫生健康委员会', year: 2023 },
    `
2023年，我委共受理政府信息公开申请57件，其中上年结转3件，本年新收54件；办结55件，结转下年度继续办理2件。 | received=57 carriedIn=3 newlyReceived=54 sum:57=3+54 handled=55 carriedOut=2 sum:55+2=54+3
不予公开5件，其中属于三类内部事务信息2件，属于四类过程性信息2件，保护第三方合法权益1件。 | refused=5 refused.internalAffairs=2 refused.deliberative=2 refused.thirdParty=1 sum:5=2+2+1
本年度行政许可处理决定1204件，行政处罚处理决定87件，行政事业性收费金额326.8万元。 | licensing=1204 penalties=87 fees=3268000
全年共承办人大代表建议14件、政协委员提案18件，办结率均为100%。 | -
`,
  ),
  ...labelled(
    { agency: '宁川市医院管理中心', year: 2023 },
    `
2023年，市医管中心未收到公民、法人和其他组织的政府信息公开申请，未发生涉及政府信息公开的行政复议、行政诉讼案件。 | received=0 review.total=0 litigation.total=0
本中心2023年行政许可、行政处罚、行政强制均为0件，行政事业性收费0万元。 | licensing=0 penalties=0 coercion=0 fees=0
`,
  ),
  ...labelled(
    { agency: '宁川市中级人民法院', year: 2023 },
    `
2023年，本院收到信息公开申请2例，均已依法答复。 | received=2 carriedOut=0
全年新收一审行政案件412件，其中政府信息公开类案件38件。 | -
`,
  ),
  ...labelled(
    { agency: '青石县交通运输局', year: 2020, edition: '2019' },
    `
2020年，县交通运输局共收到政府信息公开申请11件，其中自然人申请9件，法人或其他组织申请2件，均已办结。 | received=11 received@naturalPerson=9 received@organisations=2 sum:11=9+2 carriedOut=0
全年答复政府信息公开申请11件，其中予以公开6件，部分公开1件，无法提供3件，其他处理1件。 | handled=11 granted=6 partlyGranted=1 unable=3 otherwise=1 sum:11=6+1+3+1
2020年，我局无政府信息公开行政复议案件；未经复议直接起诉2件，其中结果维持1件、尚未审结1件；复议后起诉0件。 | review.total=0 litigation.direct.total=2 litigation.direct.upheld=1 litigation.direct.pending=1 sum:2=1+1 litigation.afterReview.total=0
`,
  ),
  ...labelled(
    { agency: '宁川市自然资源和规划局', year: 2024 },
    `
2024年，我局收到政府信息公开申请428件，其中当面申请96件、网络申请187件、信函申请145件。 | received=428 sum:428=96+187+145
本年新收政府信息公开申请428件，上年结转21件；已办结430件，结转2025年继续办理19件。 | newlyReceived=428 carriedIn=21 handled=430 carriedOut=19 sum:430+19=428+21
全年予以公开160件，占办结总数的40.0%；无法提供122件，占30.5%；不予处理26件，占6.5%。 | granted=160 unable=122 notHandled=26 share:160=40.0 share:122=30.5 share:26=6.5
因政府信息公开产生行政复议案件26件，其中维持14件、纠正3件、其他结果5件、尚未审结4件。 | review.total=26 review.upheld=14 review.overturned=3 review.otherResult=5 review.pending=4 sum:26=14+3+5+4
政府信息公开行政诉讼案件17件：未经复议直接起诉9件（结果维持5件，其他结果1件，尚未审结3件），复议后起诉8件（结果维持6件，尚未审结2件）。 | litigation.total=17 litigation.direct.total=9 litigation.direct.upheld=5 litigation.direct.otherResult=1 litigation.direct.pending=3 litigation.afterReview.total=8 litigation.afterReview.upheld=6 litigation.afterReview.pending=2 sum:17=9+8 sum:9=5+1+3 sum:8=6+2
与2023年的396件相比，申请数量有所上升。 | -
按照《条例》第三十三条规定，收到申请不能当场答复的，自收到申请之日起20个工作日内予以答复。 | -
`,
  ),
  ...labelled(
    { agency: '宁川市司法局', year: 2023 },
    `
2023年，市司法局收到依申请公开政府信息12宗，其中同意公开7宗，不予公开2宗，本机关不掌握相关政府信息3宗。 | received=12 granted=7 refused=2 unable.notHeld=3 sum:12=7+2+3
作为市政府行政复议机构，我局全年受理行政复议案件358件，其中政府信息公开类案件41件。 | -
`,
  ),
  ...labelled(
    { agency: '青石县民政局', year: 2022 },
    `
共答复政府信息公开申请20件：予以公开12件，部分公开1件，不予公开1件，无法提供4件（本机关不掌握相关政府信息3件，没有现成信息需要另行制作1件），不予处理2件（重复申请1件，信访举报投诉类申请1件）。 | handled=20 granted=12 partlyGranted=1 refused=1 unable=4 unable.notHeld=3 unable.mustCreate=1 notHandled=2 notHandled.repeat=1 notHandled.petition=1 sum:20=12+1+1+4+2 sum:4=3+1 sum:2=1+1
2022年，我局依法依规办理政府信息公开申请20条，未出现逾期答复情况。 | handled=20
上年度无结转申请，本年度无结转下年度继续办理的申请。 | carriedIn=0 carriedOut=0
`,
  ),
];
