import { labelled } from './labelled';

export const eighthSentences = [
  ...labelled(
    { agency: '国家税务总局澄渡市税务局', year: 2023 },
    `
2023年，国家税务总局澄渡市税务局共收到政府信息公开申请23件，其中自然人申请21件，法人或其他组织申请2件，均已在法定期限内答复。 | received=23 received@naturalPerson=21 received@organisations=2 carriedOut=0 sum:23=21+2
当年新收政府信息公开申请23件，上年结转2件，已全部按期办结并答复。 | newlyReceived=23 carriedIn=2 carriedOut=0
从申请方式看，网络申请15件，信函申请6件，当面申请2件，合计23件。 | sum:23=15+6+2
答复类型为：予以公开9件，部分公开3件，不予公开4件，无法提供6件，不予处理2件，其他处理1件，共计25件。 | granted=9 partlyGranted=3 refused=4 unable=6 notHandled=2 otherwise=1 sum:25=9+3+4+6+2+1
全市税务系统共受理政府信息公开申请86件，办结84件，结转下年2件。 | -
2023年，我局因政府信息公开被申请行政复议2件，其中结果维持1件，尚未审结1件；未发生行政诉讼。 | review.total=2 review.upheld=1 review.pending=1 litigation.total=0 sum:2=1+1
全年12366纳税服务热线受理来电4.2万个，转办工单318件，按期办结率100%。 | -
`,
  ),
  ...labelled(
    { agency: '云岭市烟草专卖局', year: 2022 },
    `
2022年度，市烟草专卖局未收到政府信息公开申请，无上年结转申请。 | received=0 carriedIn=0
全年共收到并受理政府信息公开申请7件，较2021年减少2件，其中予以公开5件，本机关不掌握相关政府信息2件。 | received=7 granted=5 unable.notHeld=2 sum:7=5+2
全年共作出行政许可决定1862件，行政处罚决定73件，行政强制0件。 | licensing=1862 penalties=73 coercion=0
全年受理烟草专卖零售许可证新办申请412件、延续申请890件，均在法定时限内办结。 | -
年内未产生因政府信息公开引起的行政复议和行政诉讼。 | review.total=0 litigation.total=0
本年度通过政府网站公开信息246条，其中机构职能类12条、政策法规类38条、行政执法类150条、其他类46条。 | sum:246=12+38+150+46
`,
  ),
  ...labelled(
    { agency: '平川市邮政管理局', year: 2024 },
    `
截至2024年12月31日，平川市邮政管理局共收到政府信息公开申请5件，均为自然人申请，均已按期答复，无结转。 | received=5 received@naturalPerson=5 carriedOut=0 carriedOut=0
5件政府信息公开申请中，2件为予以公开，1件为部分公开，2件为无法提供。 | received=5 granted=2 partlyGranted=1 unable=2 sum:5=2+1+2
全年处理快递服务申诉1216件，为用户挽回经济损失38万元，申诉处理满意率98.6%。 | -
行政许可处理决定36件，行政处罚处理决定19件，行政事业性收费0元。 | licensing=36 penalties=19 fees=0
2024年，我局未因政府信息公开工作被申请行政复议、提起行政诉讼。 | review.total=0 litigation.total=0
`,
  ),
  ...labelled(
    { agency: '国家统计局临汀调查队', year: 2023 },
    `
2023年，临汀调查队收到依申请公开1件，为自然人申请，予以公开1件。 | received=1 received@naturalPerson=1 granted=1
全年共接待统计资料查询人员32人次，答复电话咨询57次。 | -
本年度没有收到政府信息公开申请，没有因政府信息公开被申请行政复议、提起行政诉讼的情况。 | received=0 review.total=0 litigation.total=0
`,
  ),
  ...labelled(
    { agency: '石港海关', year: 2025 },
    `
2025年，石港海关新收政府信息公开申请12件，上年结转1件，办结12件，结转下年度1件。 | newlyReceived=12 carriedIn=1 handled=12 carriedOut=1 sum:12+1=12+1
按申请人类型划分，自然人申请（9件）、商业企业申请（2件）、法律服务机构申请（1件）。 | received@naturalPerson=9 received@business=2 received@legal=1
办理结果：1.予以公开4件；2.部分公开2件；3.不予公开1件；4.无法提供5件，其中本机关不掌握相关政府信息3件、没有现成信息需要另行制作2件。 | granted=4 partlyGranted=2 refused=1 unable=5 unable.notHeld=3 unable.mustCreate=2 sum:5=3+2
因信息公开被申请复议3件，其中维持2件，纠正1件；被提起行政诉讼1件，行政机关败诉0件。 | review.total=3 review.upheld=2 review.overturned=1 litigation.total=1 litigation.overturned=0 sum:3=2+1
全年验放进出口货物320万吨，在门户网站公示行政许可、行政处罚信息412条。 | -
`,
  ),
  ...labelled(
    { agency: '清安市气象局', year: 2021 },
    `
全年无政府信息公开申请，无行政复议、行政诉讼。 | received=0 review.total=0 litigation.total=0
本年制发行政规范性文件1件，废止2件，现行有效6件。 | normativeDocs.issued=1 normativeDocs.repealed=2 normativeDocs.inForce=6
本年度发布各类气象预警信息362期，通过手机短信发送预警提示1.2亿条次。 | -
通过“清安气象”微信公众号发布信息512条、微博发布信息830条、抖音号发布短视频96条，共计1438条。 | sum:1438=512+830+96
`,
  ),
  ...labelled(
    { agency: '锦川市自然资源和规划局', year: 2023, heading: '（二）依申请公开' },
    `
2023年共受理政府信息公开申请159件，其中本年新收152件，上年结转7件。 | received=159 newlyReceived=152 carriedIn=7 sum:159=152+7
全年办结156件，结转下年度继续办理3件。 | handled=156 carriedOut=3
在已办结的156件中，予以公开61件，占39.1%；部分公开18件，占11.5%；不予公开9件，占5.8%；无法提供52件，占33.3%；不予处理10件，占6.4%；其他处理6件，占3.8%。 | handled=156 granted=61 partlyGranted=18 refused=9 unable=52 notHandled=10 otherwise=6 sum:156=61+18+9+52+10+6 share:61=39.1 share:18=11.5 share:9=5.8 share:52=33.3 share:10=6.4 share:6=3.8
不予公开9件，分别是：属于三类内部事务信息3件，属于四类过程性信息2件，属于行政执法案卷1件，属于行政查询事项3件。 | refused=9 refused.internalAffairs=3 refused.deliberative=2 refused.enforcementFile=1 refused.administrativeQuery=3 sum:9=3+2+1+3
无法提供的申请中，以“本机关不掌握相关政府信息”为由的41件，以“没有现成信息需要另行制作”为由的8件，以“补正后申请内容仍不明确”为由的3件。 | unable.notHeld=41 unable.mustCreate=8 unable.unclear=3
从申请内容看，主要集中在征地批文、规划许可、不动产登记等方面，其中征地类68件。 | -
`,
  ),
  ...labelled(
    { agency: '锦川市自然资源和规划局', year: 2023 },
    `
因政府信息公开引发行政复议11件，其中维持7件、纠正1件、其他结果2件、尚未审结1件；行政诉讼5件，其中未经复议直接起诉3件、复议后起诉2件。 | review.total=11 review.upheld=7 review.overturned=1 review.otherResult=2 review.pending=1 sum:11=7+1+2+1 litigation.total=5 litigation.direct.total=3 litigation.afterReview.total=2 sum:5=3+2
未经复议直接起诉的3件中，结果维持2件，尚未审结1件；复议后起诉的2件均维持。 | litigation.direct.total=3 litigation.direct.upheld=2 litigation.direct.pending=1 sum:3=2+1 litigation.afterReview.total=2 litigation.afterReview.upheld=2
全年收到市长热线转办件1130件、信访件206件、网民留言88条，均已按时办结。 | -
`,
  ),
  ...labelled(
    { agency: '锦川市住房和城乡建设局', year: 2022, heading: '一、总体情况' },
    `
2022年，我局共收到政府信息公开申请64件（自然人申请56件，法人及其他组织申请8件），上年度结转4件，办结66件，转下年办理2件。 | received=64 received@naturalPerson=56 received@organisations=8 carriedIn=4 handled=66 carriedOut=2 sum:64=56+8 sum:66+2=64+4
依申请公开答复中，予以公开和部分公开的共39件，无法提供的21件。 | granted+partlyGranted=39 unable=21
申请人通过网上提交41件、邮寄提交20件、现场提交3件，合计64件，比上年增长6.7%。 | sum:64=41+20+3
与2021年收到政府信息公开申请60件、办结58件相比，申请数量稳中有升。 | -
全年共办理人大代表建议38件、政协提案45件，办结率、满意率均为100%，并全部在门户网站公开。 | -
`,
  ),
  ...labelled(
    { agency: '东亭区人民政府办公室', year: 2024 },
    `
2024年，区政府办公室共收到政府信息公开申请45件，其中自然人申请（38件）、商业企业申请（4件）、法律服务机构申请（3件）。 | received=45 received@naturalPerson=38 received@business=4 received@legal=3 sum:45=38+4+3
全区各级各部门共收到政府信息公开申请412件，同比下降8.2%，已答复398件。 | -
办理结果如下：（1）予以公开16件；（2）部分公开7件；（3）不予公开2件；（4）无法提供17件；（5）不予处理1件；（6）其他处理3件。 | granted=16 partlyGranted=7 refused=2 unable=17 notHandled=1 otherwise=3
其他处理3件，均为申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请。 | otherwise=3 otherwise.noCorrection=3
区政府全年作为行政复议机关受理行政复议案件127件，审结118件，其中维持76件。 | -
不予公开2件，分别为属于国家秘密1件、属于行政执法案卷1件；不予处理1件。 | refused=2 refused.stateSecret=1 refused.enforcementFile=1 notHandled=1 sum:2=1+1
区政府办公室制发行政规范性文件3件，废止2件，截至年底现行有效27件。 | normativeDocs.issued=3 normativeDocs.repealed=2 normativeDocs.inForce=27
`,
  ),
  ...labelled(
    { agency: '南桥镇人民政府', year: 2023 },
    `
2023年，全镇共收到政府信息公开申请3件，上年结转0件，全部按时办结，无结转下年度事项。 | received=3 carriedIn=0 carriedOut=0 carriedOut=0
我镇2023年主动公开政府信息318条，其中通过县政府门户网站公开196条，通过“南桥发布”公众号公开122条。 | sum:318=196+122
全年收到依申请公开事项2件，其中1件予以公开，1件部分公开。 | received=2 granted=1 partlyGranted=1 sum:2=1+1
全年行政许可0件，行政处罚处理决定16件，行政强制处理决定2件。 | licensing=0 penalties=16 coercion=2
召开政务公开业务培训会2次，参训48人次；更新公开栏24期，发放宣传资料三千余份。 | -
本镇未发生因政府信息公开引起的行政复议、行政诉讼情况。 | review.total=0 litigation.total=0
`,
  ),
  ...labelled(
    { agency: '兴华街道办事处', year: 2025 },
    `
2025年，兴华街道共受理政府信息公开申请9件，其中8件来自自然人，1件来自商业企业；从受理渠道看，网上申请6件、信函申请3件，共9件。 | received=9 received@naturalPerson=8 received@business=1 sum:9=8+1 sum:9=6+3
9件政府信息公开申请全部在法定期限内办结，其中：同意公开5件，不予公开1件，无法提供3件。 | received=9 carriedOut=0 granted=5 refused=1 unable=3 sum:9=5+1+3
全年通过“接诉即办”平台承办群众诉求5326件，响应率100%，解决率96.4%。 | -
年度内政府信息公开行政复议1件，结果维持1件；行政诉讼0件。 | review.total=1 review.upheld=1 litigation.total=0
`,
  ),
  ...labelled(
    { agency: '滨湖高新技术产业开发区管理委员会', year: 2023 },
    `
滨湖高新区管委会2023年新收政府信息公开申请31件，上年结转2件，共33件；办结33件，结转下年度0件。 | newlyReceived=31 carriedIn=2 handled=33 carriedOut=0 sum:33=31+2 sum:33+0=31+2
从申请人类别看，自然人27件，商业企业2件，科研机构1件，社会公益组织1件，总计31件。 | received@naturalPerson=27 received@business=2 received@research=1 received@nonprofit=1 sum:31=27+2+1+1
全年答复政府信息公开申请33件，其中15件为予以公开，4件为部分公开，10件为无法提供，3件为不予处理，1件为其他处理。 | handled=33 granted=15 partlyGranted=4 unable=10 notHandled=3 otherwise=1 sum:33=15+4+10+3+1
不予处理3件，其中信访举报投诉类申请2件，重复申请1件。 | notHandled=3 notHandled.petition=2 notHandled.repeat=1 sum:3=2+1
区内企业通过“政策直通车”提交惠企资金申请274件，已受理261件，兑现资金1.3亿元。 | -
行政事业性收费金额128.6万元，同比减少12.4万元。 | fees=1286000
管委会全年制作公文103份，其中主动公开86份，依申请公开12份，另有内部资料若干。 | -
`,
  ),
  ...labelled(
    { agency: '江北师范大学', year: 2024 },
    `
2024年，学校共收到信息公开申请6件，申请人均为自然人，已全部答复。 | received=6 received@naturalPerson=6 carriedOut=0
2024年，学校主动公开信息2310条，其中学校主页1280条、信息公开专栏640条、官方微信390条。 | sum:2310=1280+640+390
学校没有因信息公开引发行政复议和行政诉讼。 | review.total=0 litigation.total=0
全年收到校长信箱来信214封，回复率100%；接收研究生招生申请材料3821份。 | -
`,
  ),
  ...labelled(
    { agency: '宁远市第一人民医院', year: 2023 },
    `
医院2023年没有接到信息公开申请。 | received=0
2023年医院共收到依申请公开申请4件，其中自然人、法人或其他组织分别为3件、1件。 | received=4 received@naturalPerson=3 received@organisations=1 sum:4=3+1
截至2023年12月31日，医院信息公开工作未收到行政复议申请，未发生行政诉讼案件。 | review.total=0 litigation.total=0
`,
  ),
  ...labelled(
    { agency: '国家能源局江东监管办公室', year: 2022 },
    `
2022年，江东能源监管办收到政府信息公开申请18件，其中网络申请11件、信函申请7件，分别占61.1%和38.9%。 | received=18 sum:18=11+7 share:11=61.1 share:7=38.9
按时办结政府信息公开申请17件，1件结转2023年办理。 | handled=17 carriedOut=1
属于其他法律行政法规禁止公开的1件，属于保护第三方合法权益的2件，属于行政查询事项的1件，合计不予公开4件。 | refused.forbiddenByLaw=1 refused.thirdParty=2 refused.administrativeQuery=1 refused=4 sum:4=1+2+1
申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请1件，申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请2件。 | otherwise.unpaidFee=1 otherwise.noCorrection=2
2022年度共收到政府信息公开申请18件，比2021年的15件增加3件，增长20%。 | received=18
`,
  ),
];
