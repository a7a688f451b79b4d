import { labelled } from './labelled';

/** Written without sight of the grammar, as bodies of ten kinds write, from a township to a ministry. */
export const fifteenthSentences = [
  ...labelled(
    { agency: '榕川县应急管理局', year: 2021 },
    `
2021年，县应急管理局共收到政府信息公开申请14件，较去年增加5件，加上上年度结转的1件，全年应办理15件，截至12月31日已全部办结。 | received=14 carriedIn=1 sum:15=14+1 carriedOut=0
已办结的15件申请，办理结果为：予以公开6件；部分公开2件；不予公开1件，属于行政执法案卷；无法提供5件；其他处理1件。 | handled=15 granted=6 partlyGranted=2 refused=1 refused.enforcementFile=1 unable=5 otherwise=1 sum:15=6+2+1+5+1
无法提供的5件中，4件为本机关不掌握相关政府信息，1件为没有现成信息需要另行制作，均在答复书中说明了理由并告知可查询的单位。 | unable=5 unable.notHeld=4 unable.mustCreate=1 sum:5=4+1
从申请渠道看，通过县政府网站依申请公开平台提交9件，邮寄信函4件，当面递交1件，共计14件。 | sum:14=9+4+1
全年作出行政许可决定63件、行政处罚决定41件，罚没款合计182.6万元，未作出行政强制决定。 | licensing=63 penalties=41 coercion=0
通过“榕川应急”微信公众号推送安全提示、事故警示等信息412条，阅读量8.6万余次，局长信箱收到来信27件，均已回复。 | -
一是规范答复文书，对照示范文本修改告知书5份；二是严把时限，对2件需征求第三方意见的申请及时履行程序，1件依法延期；三是做好救济应对，全年政府信息公开行政复议1件，结果维持，未发生行政诉讼。 | review.total=1 review.upheld=1 litigation.total=0
全县应急系统（含各乡镇应急办）共收到信息公开申请21件，其中7件由乡镇直接答复。 | -
本年度制定行政规范性文件1件，现行有效行政规范性文件2件，无废止情况。 | normativeDocs.issued=1 normativeDocs.inForce=2 normativeDocs.repealed=0
`,
  ),
  ...labelled(
    { agency: '桃溪乡人民政府', year: 2020, edition: '2019' },
    `
2020年，桃溪乡人民政府收到政府信息公开申请3件，内容涉及土地流转、危房改造补助和村级财务，已全部按规定时限予以答复。 | received=3 carriedOut=0
收到的3件申请均由自然人提出，从办理结果看，予以公开2件，本机关不掌握相关政府信息1件。 | received=3 received@naturalPerson=3 granted=2 unable.notHeld=1
全年在县政府门户网站桃溪乡专栏发布信息286条，其中政务动态151条、通知公告47条、政策解读12条、财政信息9条、其他67条。 | sum:286=151+47+12+9+67
依托村务公开栏、“村村响”广播和党员微信群等公开低保评定、耕地地力保护补贴等信息190余条，发放政务公开宣传单1500份。 | -
乡政府本年未收取信息处理费，未发生因政府信息公开引起的行政复议、行政诉讼，也没有上年度结转的申请事项。 | review.total=0 litigation.total=0 carriedIn=0
共受理群众来信来访32件，办结31件，1件结转下年；县长热线转办件118件，办结率100%。 | -
与2019年的5件相比，今年依申请公开数量有所减少，全年共办结3件，无结转至下一年度的事项。 | handled=3 carriedOut=0
乡退役军人服务站、便民服务中心全年公开办事指南45项，其中行政许可类6项、公共服务类30项、行政确认类9项。 | sum:45=6+30+9
`,
  ),
  ...labelled(
    { agency: '云岫经济技术开发区管理委员会', year: 2023 },
    `
2023年度，管委会新收政府信息公开申请37件（自然人31件，商业企业5件，法律服务机构1件），上年结转2件，本年度办结38件，余1件因征求第三方意见结转2024年继续办理。 | newlyReceived=37 received@naturalPerson=31 received@business=5 received@legal=1 sum:37=31+5+1 carriedIn=2 handled=38 carriedOut=1 sum:38+1=37+2
办结的38件政府信息公开申请中，予以公开15件、占39.5%，部分公开4件、占10.5%，不予公开5件、占13.2%，无法提供11件、占28.9%，不予处理1件、占2.6%，其他处理2件、占5.3%。 | handled=38 granted=15 partlyGranted=4 refused=5 unable=11 notHandled=1 otherwise=2 sum:38=15+4+5+11+1+2 share:15=39.5 share:4=10.5 share:5=13.2 share:11=28.9 share:1=2.6 share:2=5.3
不予公开的5件，理由分别为：保护第三方合法权益2件，属于四类过程性信息2件，属于三类内部事务信息1件。 | refused=5 refused.thirdParty=2 refused.deliberative=2 refused.internalAffairs=1 sum:5=2+2+1
从申请内容看，企业扶持资金兑现、征地拆迁补偿、园区规划环评三类申请较为集中，分别为9件、14件、6件。 | -
管委会因政府信息公开被申请行政复议3件，复议机关维持2件、纠正1件；被提起行政诉讼1件，尚未审结。 | review.total=3 review.upheld=2 review.overturned=1 litigation.total=1 litigation.pending=1
受理企业诉求1,265件，其中用地类208件、融资类317件、用工类402件、其他338件，已办结1,259件。 | sum:1265=208+317+402+338
管委会现行有效行政规范性文件8件，其中2023年新制发2件；年内废止1件。 | normativeDocs.inForce=8 normativeDocs.issued=2 normativeDocs.repealed=1
市政府办公室2023年转来涉及我区的申请6件，管委会协助提供材料，相关申请已计入市政府办公室数据，不计入本报告。 | -
全年收取行政事业性收费306.42万元，较上年减少51.3万元，收费目录清单在管委会网站长期公示。 | fees=3064200
`,
  ),
  ...labelled(
    { agency: '临溟市公安局', year: 2022 },
    `
2022年，市公安局机关新收政府信息公开申请243件，比上年多31件，上年结转12件；至年底办结246件，9件结转2023年办理。 | newlyReceived=243 carriedIn=12 handled=246 carriedOut=9 sum:246+9=243+12
在收到的243件政府信息公开申请中，自然人提出221件，占90.9%，法人及其他组织提出22件，占9.1%。 | received=243 received@naturalPerson=221 received@organisations=22 sum:243=221+22 share:221=90.9 share:22=9.1
246件办结申请中，予以公开71件，部分公开28件，不予公开54件，无法提供39件，不予处理33件，其他处理21件。 | handled=246 granted=71 partlyGranted=28 refused=54 unable=39 notHandled=33 otherwise=21 sum:246=71+28+54+39+33+21
不予公开的54件中，属于行政执法案卷的36件，属于行政查询事项的11件，危及国家安全、公共安全、经济安全和社会稳定的4件，其余3件属于其他法律、行政法规禁止公开的信息。 | refused=54 refused.enforcementFile=36 refused.administrativeQuery=11 refused.securityStability=4 refused.forbiddenByLaw=3 sum:54=36+11+4+3
不予处理的申请以信访举报投诉类居多，共24件，另有重复申请7件、无正当理由大量反复申请2件。 | notHandled.petition=24 notHandled.repeat=7 notHandled.excessive=2
各县（市）区公安局、市局直属分局收到政府信息公开申请合计518件，由各单位自行答复并在各自年度报告中公布。 | -
全年以市公安局为被申请人的政府信息公开行政复议案件16件，已审结13件，其中维持11件、纠正2件，另有3件尚未审结。 | review.total=16 review.upheld=11 review.overturned=2 sum:13=11+2 review.pending=3
政府信息公开行政诉讼方面，未经复议直接起诉5件，其中结果维持4件、其他结果1件；复议后起诉3件，均为结果维持。 | litigation.direct.total=5 litigation.direct.upheld=4 litigation.direct.otherResult=1 sum:5=4+1 litigation.afterReview.total=3 litigation.afterReview.upheld=3
市公安局2022年共受理出入境证件申请10.7万件、户籍业务申请23.4万件，通过“临溟公安”政务服务平台网上办结率达86.3%。 | -
全年作出行政许可决定18,642件、行政处罚决定9,307件、行政强制决定2,115件，其中行政处罚决定依法在网上公开7,950件。 | licensing=18642 penalties=9307 coercion=2115
`,
  ),
  ...labelled(
    { agency: '越陵省水利厅', year: 2024 },
    `
2024年，省水利厅共收到政府信息公开申请76件，其中：自然人52件、商业企业16件、科研机构3件、社会公益组织1件、法律服务机构4件。 | received=76 received@naturalPerson=52 received@business=16 received@research=3 received@nonprofit=1 received@legal=4 sum:76=52+16+3+1+4
连同2023年结转的5件，全年需办理的政府信息公开申请共81件，已答复78件，尚有3件未到答复期限，结转至2025年。 | carriedIn=5 handled=78 carriedOut=3
答复情况如下：（1）予以公开33件；（2）部分公开7件；（3）不予公开6件；（4）无法提供24件；（5）不予处理2件；（6）其他处理6件；以上合计78件。 | granted=33 partlyGranted=7 refused=6 unable=24 notHandled=2 otherwise=6 sum:78=33+7+6+24+2+6
其他处理的6件中，申请人无正当理由逾期不补正、我厅不再处理的4件，申请人逾期未按收费通知要求缴纳费用、我厅不再处理的1件，其他1件。 | otherwise=6 otherwise.noCorrection=4 otherwise.unpaidFee=1 otherwise.remaining=1 sum:6=4+1+1
厅属流域中心、水文局等直属单位办理的申请不单独统计；由省政府办公厅转来的水库移民信息公开申请3件，答复主体为省政府。 | -
2024年度，省水利厅制发行政规范性文件5件，修改2件，废止3件，截至年底现行有效47件，均在厅网站集中公布。 | normativeDocs.issued=5 normativeDocs.repealed=3 normativeDocs.inForce=47
立法方面，起草报省政府审议的政府规章草案2件，其中1件已由省政府公布施行，配套解读材料4篇。 | -
全年共作出行政许可决定389件，比2023年减少12件；行政处罚决定7件；行政强制0件。 | licensing=389 penalties=7 coercion=0
以我厅为被申请人的政府信息公开行政复议4起，其中3起维持，1起尚未审结；政府信息公开行政诉讼2起，均尚未审结。 | review.total=4 review.upheld=3 review.pending=1 sum:4=3+1 litigation.total=2 litigation.pending=2
`,
  ),
  ...labelled(
    { agency: '海洋资源部', year: 2022 },
    `
2022年，部机关共受理政府信息公开申请214件，其中互联网提交179件、信函邮寄33件、现场提交2件，比2021年增加18.2%。 | received=214 sum:214=179+33+2
部机关上年结转政府信息公开申请8件，本年度办结213件，结转下年度继续办理9件，按时办结率100%。 | carriedIn=8 handled=213 carriedOut=9
从政府信息公开申请答复类型看，予以公开88件，部分公开21件，两项合计109件，占办结总数的51.2%；不予公开26件，占办结总数的12.2%；无法提供52件，占办结总数的24.4%。 | granted=88 partlyGranted=21 sum:109=88+21 share:109=51.2 refused=26 share:26=12.2 unable=52 share:52=24.4
不予处理11件，其中信访举报投诉类申请6件、重复申请3件、要求提供公开出版物1件、要求行政机关确认或重新出具已获取信息1件。 | notHandled=11 notHandled.petition=6 notHandled.repeat=3 notHandled.publication=1 notHandled.reissue=1 sum:11=6+3+1+1
2022年共制发部门规章3件，废止1件，现行有效规章62件；制发行政规范性文件18件，废止24件，现行有效行政规范性文件276件。 | regulations.issued=3 regulations.repealed=1 regulations.inForce=62 normativeDocs.issued=18 normativeDocs.repealed=24 normativeDocs.inForce=276
部派出机构（北部、东部、南部三个海区局）受理政府信息公开申请分别为17件、24件、20件，由其自行编制并发布年度报告。 | -
以部机关为被申请人的政府信息公开行政复议案件19件，结果维持14件，结果纠正1件，其他结果2件，尚未审结2件。 | review.total=19 review.upheld=14 review.overturned=1 review.otherResult=2 review.pending=2
因政府信息公开引发的行政诉讼共12件，其中未经复议直接起诉4件，复议后起诉8件；复议后起诉的8件中，结果维持6件、其他结果1件、尚未审结1件。 | litigation.total=12 litigation.direct.total=4 litigation.afterReview.total=8 sum:12=4+8 litigation.afterReview.total=8 litigation.afterReview.upheld=6 litigation.afterReview.otherResult=1 litigation.afterReview.pending=1 sum:8=6+1+1
部门户网站全年发布信息1.32万条，开展在线访谈6期、网上直播14次，发布的208条政策解读信息中图解类76条、文字类98条、音视频类34条。 | sum:208=76+98+34
`,
  ),
  ...labelled(
    { agency: '国家税务总局沅屏市税务局', year: 2025 },
    `
2025年，全市税务系统共新收政府信息公开申请42件，其中市局机关18件，县（市、区）局24件。 | newlyReceived=18 sum:42=18+24
市局机关全年收到政府信息公开申请18件，其中自然人15件，商业企业3件，申请内容以社保费缴纳记录、税收票证、执法文书为主。 | received=18 received@naturalPerson=15 received@business=3 sum:18=15+3
市局本级办结政府信息公开申请17件，其中予以公开5件，不予公开4件（均为行政查询事项），无法提供6件，不予处理2件，另有1件结转下年度继续办理。 | handled=17 granted=5 refused=4 refused.administrativeQuery=4 unable=6 notHandled=2 sum:17=5+4+6+2 carriedOut=1
依法办理纳税人信息查询286户次，12366热线接听咨询5.2万次，征纳互动处理问题1.1万条，上述事项均不属于依申请公开统计范围。 | -
市税务局本级全年发生政府信息公开类行政复议0件，行政诉讼1件，尚未审结。 | review.total=0 litigation.total=1 litigation.pending=1
本年度全市税务机关作出税务行政许可决定1.6万件，简易程序行政处罚4210件，一般程序行政处罚380件，相关数据由省局统一公布。 | -
文件管理方面，市局全年未制发行政规范性文件，废止1件，现行有效4件。 | normativeDocs.issued=0 normativeDocs.repealed=1 normativeDocs.inForce=4
2025年主动公开政府信息1034条，其中纳税服务类402条、政策法规类327条、工作动态类305条；制作税收宣传短视频26个。 | sum:1034=402+327+305
`,
  ),
  ...labelled(
    { agency: '鹤浦市人民政府', year: 2019, edition: '2019' },
    `
2019年，全市各级行政机关共收到政府信息公开申请2316件，其中市政府收到156件，市直部门收到1204件，县（市、区）政府收到956件。 | received=156 sum:2316=156+1204+956
全市全年办结政府信息公开申请2298件，办结率99.2%，因政府信息公开发生行政复议87件、行政诉讼64件。 | -
市政府办结政府信息公开申请158件，按答复类型分为：予以公开62件、部分公开19件、不予公开14件、无法提供41件、不予处理9件、其他处理13件。 | handled=158 granted=62 partlyGranted=19 refused=14 unable=41 notHandled=9 otherwise=13 sum:158=62+19+14+41+9+13
市政府本年新收政府信息公开申请156件，上年结转7件，合计163件，较2018年的140件增长16.4%；结转2020年5件。 | newlyReceived=156 carriedIn=7 sum:163=156+7 carriedOut=5
市政府门户网站全年公开信息2.8万余条，政务微博发布4126条，政务微信发布1893条，召开新闻发布会37场，回应公众关切及重大舆情214件。 | -
2019年，以市政府为被申请人的政府信息公开行政复议11件，其中维持9件，纠正2件；以市政府为被告的政府信息公开行政诉讼8件，其中结果维持6件、尚未审结2件。 | review.total=11 review.upheld=9 review.overturned=2 sum:11=9+2 litigation.total=8 litigation.upheld=6 litigation.pending=2 sum:8=6+2
市政府作为复议机关，全年收到政府信息公开类行政复议申请53件，受理49件，审结46件，直接纠错8件。 | -
全年办理人大代表建议和政协提案共412件，其中建议175件、提案237件，办理结果除涉密外全部在市政府网站专栏公开。 | sum:412=175+237
市政府全年收到的156件政府信息公开申请中，自然人提出的141件，商业企业提出的9件，法律服务机构提出的6件，集中在国有土地上房屋征收、历史建筑保护和公交线路调整等方面。 | received=156 received@naturalPerson=141 received@business=9 received@legal=6 sum:156=141+9+6
`,
  ),
  ...labelled(
    { agency: '苇塘县卫生健康局', year: 2025, heading: '（二）依申请公开情况' },
    `
2025年新收政府信息公开申请8件，上年无结转，已答复8件，按时答复率100%。 | newlyReceived=8 carriedIn=0 handled=8
全年收到申请8件，其中自然人申请7件、社会公益组织申请1件，主要涉及医疗纠纷处理、村卫生室布局和医用物资采购。 | received=8 received@naturalPerson=7 received@nonprofit=1 sum:8=7+1
答复的8件申请中，予以公开3件，占37.5%；本机关不掌握相关政府信息4件，占50%；信访举报投诉类申请1件，占12.5%。 | handled=8 granted=3 unable.notHeld=4 notHandled.petition=1 sum:8=3+4+1 share:3=37.5 share:4=50 share:1=12.5
对1件内容不明确的申请一次性告知补正，对2件涉及多个部门职责的申请主动与县民政局、县医保局会商后答复。 | -
县卫生监督所、县疾控中心收到4件，由局机关政策法规股统一指导答复，各医疗卫生机构受理病历复印申请6200余份。 | -
`,
  ),
  ...labelled(
    { agency: '锦棠区市场监督管理局', year: 2020, edition: '2019' },
    `
2020年，区市场监管局收到政府信息公开申请65件，数量居全区前列，多由职业举报引发，其中有40件与投诉举报处理有关。 | received=65
全年办结政府信息公开申请66件，其中予以公开30件，部分公开6件，不予公开3件，无法提供17件，不予处理8件，其他处理2件；未办结的2件结转2021年。 | handled=66 granted=30 partlyGranted=6 refused=3 unable=17 notHandled=8 otherwise=2 sum:66=30+6+3+17+8+2 carriedOut=2
不予公开的三件均属于行政执法案卷；无法提供的17件中，本机关不掌握相关政府信息12件，没有现成信息需要另行制作5件。 | refused=3 refused.enforcementFile=3 unable=17 unable.notHeld=12 unable.mustCreate=5 sum:17=12+5
处理12315投诉举报8,914件，其中投诉6,720件、举报2,194件，按期办结率98.7%，对职业索赔人提起的118件履职类行政复议依法进行了答复。 | sum:8914=6720+2194
`,
  ),
];
