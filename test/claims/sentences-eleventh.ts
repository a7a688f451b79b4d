import { labelled } from './labelled';

/** Written without sight of the grammar; the accent is on how clerks of counties, townships and bureaus sum up a year. */
export const eleventhSentences = [
  ...labelled(
    { agency: '砚川县人民政府', year: 2021 },
    `
2021年，我县在县政府门户网站主动公开信息4826条，通过政务新媒体推送3190条，新收政府信息公开申请127件、上年结转5件，全年办结129件，结转下年度继续办理3件。 | newlyReceived=127 carriedIn=5 handled=129 carriedOut=3 sum:129+3=127+5
办结的129件申请中，予以公开57件、部分公开17件、不予公开14件、无法提供32件、不予处理5件、其他处理4件，分别占44.2%、13.2%、10.9%、24.8%、3.9%、3.1%。 | handled=129 granted=57 partlyGranted=17 refused=14 unable=32 notHandled=5 otherwise=4 sum:129=57+17+14+32+5+4 share:57=44.2 share:17=13.2 share:14=10.9 share:32=24.8 share:5=3.9 share:4=3.1
从申请主体看，自然人申请109件，商业企业申请13件，科研机构申请1件，社会公益组织申请1件，法律服务机构申请3件，合计127件，申请内容仍以集体土地征收为主。 | received@naturalPerson=109 received@business=13 received@research=1 received@nonprofit=1 received@legal=3 sum:127=109+13+1+1+3
全县53个行政机关全年共收到依申请公开事项388件，其中乡镇（街道）96件、县直部门292件，由各单位自行登记、自行答复。 | sum:388=96+292
因政府信息公开被申请行政复议9件，其中结果维持6件、结果纠正2件、其他结果1件；被提起行政诉讼4件，其中未经复议直接起诉1件，复议后起诉3件（结果维持2件、尚未审结1件）。 | review.total=9 review.upheld=6 review.overturned=2 review.otherResult=1 sum:9=6+2+1 litigation.total=4 litigation.direct.total=1 litigation.afterReview.total=3 sum:4=1+3 litigation.afterReview.upheld=2 litigation.afterReview.pending=1 sum:3=2+1
全年收到省、市转办的信息公开类信访件11件，办理人大代表建议86件、政协提案142件，办结率、满意率均为100%。 | -
我县本年度制发行政规范性文件12件，废止7件，现行有效64件；县司法局全年备案审查乡镇规范性文件9件，组织清理历年文件115件。 | normativeDocs.issued=12 normativeDocs.repealed=7 normativeDocs.inForce=64
“十三五”期间我县累计受理政府信息公开申请403件，2021年当年受理政府信息公开申请127件，较2020年的98件增长29.6%，增幅主要来自征地补偿领域。 | received=127
`,
  ),
  ...labelled(
    { agency: '鹤浦区人民政府', year: 2023 },
    `
二是依申请公开规范有序，2023年我区新收政府信息公开申请206件，加上上年结转8件，本年度应办件共计214件，截至12月31日已办结203件，余下11件结转下一年度继续办理。 | newlyReceived=206 carriedIn=8 sum:214=206+8 handled=203 carriedOut=11 sum:203+11=206+8
在答复的203件政府信息公开申请中：予以公开77件，占37.9%；部分公开28件，占13.8%；不予公开22件，占10.8%；无法提供62件，占30.5%；不予处理9件，占4.4%；其他处理5件，占2.5%。 | handled=203 granted=77 partlyGranted=28 refused=22 unable=62 notHandled=9 otherwise=5 sum:203=77+28+22+62+9+5 share:77=37.9 share:28=13.8 share:22=10.8 share:62=30.5 share:9=4.4 share:5=2.5
申请答复中不予公开22件，其中：其他法律行政法规禁止公开3件，保护第三方合法权益4件，属于三类内部事务信息5件，属于四类过程性信息7件，属于行政执法案卷2件，属于行政查询事项1件。 | refused=22 refused.forbiddenByLaw=3 refused.thirdParty=4 refused.internalAffairs=5 refused.deliberative=7 refused.enforcementFile=2 refused.administrativeQuery=1 sum:22=3+4+5+7+2+1
依申请公开无法提供的62件，集中在历史档案和个人权属资料两类，其中本机关不掌握相关政府信息54件，没有现成信息需要另行制作8件。 | unable=62 unable.notHeld=54 unable.mustCreate=8 sum:62=54+8
各部门、各街道网站专栏全年发布信息2.6万余条，区政府门户网站发布9314条、较上年增加412条，政务公开专区接待群众查阅1186人次、协助填写申请表37份。 | -
区政府作为复议机关全年审结政府信息公开类复议案件43件；以区政府为被申请人的政府信息公开行政复议案件6件，其中结果维持4件、结果纠正1件、其他结果1件；以区政府为被告的政府信息公开行政诉讼案件5件，均为复议后起诉。 | review.total=6 review.upheld=4 review.overturned=1 review.otherResult=1 sum:6=4+1+1 litigation.total=5 litigation.afterReview.total=5
本年度我区行政许可处理决定38214件，行政处罚处理决定6127件，行政强制处理决定409件，行政事业性收费13702.58万元。 | licensing=38214 penalties=6127 coercion=409 fees=137025800
围绕征地拆迁、教育医疗等重点领域，对近三年办理的依申请公开件开展“回头看”，抽查卷宗120件（其中2023年办理的48件），发现超期答复2件、救济途径告知不完整5件，均已督促整改。 | -
`,
  ),
  ...labelled(
    { agency: '梅岭坳乡人民政府', year: 2019 },
    `
2019年度，我乡通过县政府网站公开政府信息152条，公开栏张贴各类公示86期，没有收到公民、法人和其他组织提出的政府信息公开申请，也没有因政府信息公开工作引发的行政复议和行政诉讼。 | received=0 review.total=0 litigation.total=0
全年收取检索、复制、邮寄等费用0元，接到公开工作方面的举报投诉0起，依申请公开受理数为零。 | received=0
按类别统计，脱贫攻坚类61条、民生保障类48条、财政资金类27条、其他类16条，合计公开152条，比2018年多公开39条。 | sum:152=61+48+27+16
本年新收政府信息公开申请0件，上年结转0件，答复0件，结转下年度继续办理0件，与附表数据一致。 | newlyReceived=0 carriedIn=0 handled=0 carriedOut=0 sum:0+0=0+0
所辖9个村（社区）共公开党务、村务、财务信息674条次，村务监督委员会收到村民要求公开账目的申请12件，已当面答复11件，另有1件正在核实。 | -
2018年我乡收到依申请公开1件并已答复，2019年未再收到政府信息公开申请。 | received=0
乡党政办明确分管领导1名、专职人员0名、兼职人员2名，全年召开政务公开专题会议3次，举办培训1期，培训村级信息员9人，无人员被追责。 | -
我乡本年作出行政许可决定34件（均为农村村民建房类），未作出行政处罚决定，未实施行政强制。 | licensing=34 penalties=0 coercion=0
`,
  ),
  ...labelled(
    { agency: '枫渡镇人民政府', year: 2022 },
    `
2022年，枫渡镇主动公开政府信息413条（县政府网站镇街专栏268条、“枫渡发布”公众号131条、镇村公开栏14条），收到依申请公开4件，其中予以公开2件、部分公开1件、不予公开1件，按时办结率100%，未发生因政府信息公开引起的行政复议和行政诉讼。 | sum:413=268+131+14 received=4 granted=2 partlyGranted=1 refused=1 sum:4=2+1+1 carriedOut=0 review.total=0 litigation.total=0
我镇收到的4件政府信息公开申请，从方式上看，其中网络提交3件、邮寄1件，从主体上看，均为自然人申请。 | received=4 sum:4=3+1 received@naturalPerson=4
镇便民服务中心全年受理群众申请事项7812件，其中社保类4106件、民政类1955件、其他1751件，均按时办结，办结率100%。 | sum:7812=4106+1955+1751
我镇全年新收政府信息公开申请4件，上年结转0件，本年办结4件，结转下年0件，其中1件的答复意见由镇自然资源所草拟、县司法局审核。 | newlyReceived=4 carriedIn=0 handled=4 carriedOut=0 sum:4+0=4+0
根据县政务公开办通报，我镇第一季度应公开信息完成率96.5%，第三季度依申请公开零受理，第四季度收到政府信息公开申请2件。 | -
2022年，我镇涉及政府信息公开的行政复议、行政诉讼均为0件，被上级责令整改0次，因公开不当引发舆情0起。 | review.total=0 litigation.total=0
本年度行政处罚立案23件、结案21件，实际作出行政处罚决定21件，罚没款3.2万元；作出行政许可决定0件，行政强制决定0件，行政事业性收费0元。 | penalties=21 licensing=0 coercion=0 fees=0
以县政府名义答复、由我镇提供材料的申请6件，县自然资源局办理过程中征求我镇意见的申请2件，合计配合办理8件，以上均不在我镇统计口径内。 | sum:8=6+2
`,
  ),
  ...labelled(
    { agency: '石榴巷街道办事处', year: 2024 },
    `
（二）依申请公开情况：2024年，我街道在主动公开各类信息689条的同时，受理政府信息公开申请21件，其中城中村改造类14件、社区治理类4件、其他类3件，答复21件，均在法定期限内办结。 | received=21 sum:21=14+4+3 handled=21 carriedOut=0
已答复的21件政府信息公开申请中，予以公开9件，不予公开2件（均属于三类内部事务信息），无法提供8件（本机关不掌握相关政府信息6件、没有现成信息需要另行制作2件），不予处理1件，其他处理1件。 | handled=21 granted=9 refused=2 refused.internalAffairs=2 unable=8 unable.notHeld=6 unable.mustCreate=2 sum:8=6+2 notHandled=1 otherwise=1 sum:21=9+2+8+1+1
收到的21件政府信息公开申请中，自然人申请20件、占95.2%，法律服务机构申请1件、占4.8%，无商业企业、科研机构提出的申请。 | received=21 received@naturalPerson=20 received@legal=1 sum:21=20+1 share:20=95.2 share:1=4.8 received@business=0 received@research=0
本街道全年因政府信息公开被申请行政复议3件，其中结果维持2件，尚未审结1件；政府信息公开行政诉讼1件，一审判决驳回原告诉讼请求后原告已上诉。 | review.total=3 review.upheld=2 review.pending=1 sum:3=2+1 litigation.total=1
我街道全年作出行政处罚决定147件、行政强制决定12件，下辖9个社区居委会公开居务信息2210条，调解邻里纠纷318起。 | penalties=147 coercion=12
区信访局转来的公开类诉求17件、12345热线工单3306件已全部答复，办结率100%，满意率98.7%。 | -
与2023年受理的33件相比，本年度申请总量下降36.4%，其中征收补偿类申请由27件降至11件，降幅明显。 | -
街道本级未制发行政规范性文件，未作出行政许可决定，在政府信息公开工作中亦未收取任何费用。 | normativeDocs.issued=0 licensing=0
`,
  ),
  ...labelled(
    { agency: '砚川县卫生健康局', year: 2023 },
    `
2023年，全县卫生健康系统共公开信息3120条，办理依申请公开17件，其中县卫健局本级办理依申请公开9件，局属医疗卫生单位办理8件。 | handled=9 sum:17=9+8
县卫健局本级2023年收到政府信息公开申请9件，无上年结转，全部办结，办理结果为予以公开6件、部分公开1件、无法提供2件，合计9件。 | received=9 carriedIn=0 carriedOut=0 granted=6 partlyGranted=1 unable=2 sum:9=6+1+2
依申请公开答复中，无法提供2件，均为本机关不掌握相关政府信息，未作出不予公开、不予处理的答复。 | unable=2 unable.notHeld=2 refused=0 notHandled=0
我局全年作出行政许可决定268件、行政处罚决定41件（其中简易程序19件、普通程序22件），未实施行政强制。 | licensing=268 penalties=41 sum:41=19+22 coercion=0
受理医疗纠纷投诉56件、医师执业注册申请312件、公共场所卫生许可延续申请74件，均已按时办结。 | -
全年接听预防接种、生育登记等方面的信息公开咨询电话240余个，回复局长信箱来信29件，按时回复率100%。 | -
2023年，县卫健局因政府信息公开引发行政复议两件，其中结果维持一件、结果纠正一件；行政诉讼0件。 | review.total=2 review.upheld=1 review.overturned=1 sum:2=1+1 litigation.total=0
我局通过局网站公开812条,“健康砚川”视频号公开204条,县政府网站部门专栏公开391条,共计1407条,同比增长12.6%。 | sum:1407=812+204+391
`,
  ),
  ...labelled(
    { agency: '云荻县教育和体育局', year: 2020 },
    `
2020年，我局共公开招生入学、教师招聘、校外培训治理信息386条，答复网民留言97件，受理政府信息公开申请12件，比2019年增加5件，所受理申请已全部按期答复。 | received=12 carriedOut=0
2020年收到的12件政府信息公开申请均由自然人提出，其中涉及民办教师身份认定7件、学区划分3件、学校食堂招标2件。 | received=12 received@naturalPerson=12 sum:12=7+3+2
全县86所中小学、幼儿园全年公开校务信息5430条，收到家长要求公开食堂账目的书面申请23件，均由学校答复。 | -
全年因政府信息公开工作被申请行政复议的0起，被提起行政诉讼的1起，法院裁定驳回起诉。 | review.total=0 litigation.total=1
本年度核发民办学校办学许可证44件，下达责令整改通知书31份，撤销教师资格1人，以上信息均已在局网站公示。 | -
`,
  ),
  ...labelled(
    { agency: '云荻县教育和体育局', year: 2020, heading: '（二）依申请公开情况' },
    `
本年新收申请12件，上年结转0件，共办结12件：予以公开8件，部分公开2件，不予公开1件，其他处理1件；结转下年0件。 | newlyReceived=12 carriedIn=0 handled=12 granted=8 partlyGranted=2 refused=1 otherwise=1 sum:12=8+2+1+1 carriedOut=0 sum:12+0=12+0
全年共收到申请12件，其中网络申请9件，占75%；信函申请2件，占16.7%；当面申请1件，占8.3%；没有以传真方式提出的申请。 | received=12 sum:12=9+2+1 share:9=75 share:2=16.7 share:1=8.3
延期答复1件，发出补正告知书2份，书面征求第三方意见1件，没有收取检索、复制、邮寄费用。 | -
`,
  ),
  ...labelled(
    { agency: '苇塘区市场监督管理局', year: 2025 },
    `
2025年，区市场监管局共收到政府信息公开申请342件，其中与投诉举报处理相关的289件，占84.5%，职业索赔人重复提交的约占六成。 | received=342 share:289=84.5
全年新收政府信息公开申请342件，承接上年结转15件，两项合计357件；年内办结346件，其余11件结转下年度办理。 | newlyReceived=342 carriedIn=15 sum:357=342+15 handled=346 carriedOut=11 sum:346+11=342+15
对已办结的346件政府信息公开申请分类统计：予以公开88件、部分公开41件，分别占25.4%、11.8%；不予公开73件，占21.1%；无法提供96件，占27.7%；不予处理39件，占11.3%；其他处理9件，占2.6%。 | handled=346 granted=88 partlyGranted=41 refused=73 unable=96 notHandled=39 otherwise=9 sum:346=88+41+73+96+39+9 share:88=25.4 share:41=11.8 share:73=21.1 share:96=27.7 share:39=11.3 share:9=2.6
依申请公开其他处理9件，其中申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请7件，申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请0件，其他2件。 | otherwise=9 otherwise.noCorrection=7 otherwise.unpaidFee=0 otherwise.remaining=2 sum:9=7+0+2
不予处理的39件申请中，信访举报投诉类申请31件，重复申请5件，无正当理由大量反复申请3件，涉及申请人17名。 | notHandled=39 notHandled.petition=31 notHandled.repeat=5 notHandled.excessive=3 sum:39=31+5+3
因政府信息公开被申请行政复议27件，其中结果维持20件、结果纠正4件、其他结果2件、尚未审结1件；政府信息公开行政诉讼6件，其中未经复议直接起诉2件，复议后起诉4件。 | review.total=27 review.upheld=20 review.overturned=4 review.otherResult=2 review.pending=1 sum:27=20+4+2+1 litigation.total=6 litigation.direct.total=2 litigation.afterReview.total=4 sum:6=2+4
全年受理消费者投诉举报1.9万件，办结率99.8%；因举报处理引发的行政复议214件、行政诉讼18件，均不属于政府信息公开类案件。 | -
我局全年作出行政许可决定21875件、行政处罚决定963件、行政强制决定52件，前两项较2024年分别增长4.1%、下降2.3%，收取行政事业性收费0万元。 | licensing=21875 penalties=963 coercion=52 fees=0
`,
  ),
  ...labelled(
    { agency: '临漪县综合行政执法局', year: 2024 },
    `
2024年度，本机关收到政府信息公开申请36件，已答复36件，其中1件经批准延期，申请答复率和按时答复率均为100%。 | received=36 handled=36 carriedOut=0
从政府信息公开申请的答复类型看，属于行政执法案卷不予公开的11件，占30.6%；予以公开的15件，占41.7%；本机关不掌握相关政府信息的6件，占16.7%；补正后申请内容仍不明确的4件，占11.1%；合计36件。 | refused.enforcementFile=11 granted=15 unable.notHeld=6 unable.unclear=4 sum:36=11+15+6+4 share:11=30.6 share:15=41.7 share:6=16.7 share:4=11.1
全年在县政府网站公开行政处罚决定书1204份，其中市容环卫类733份、违法建设类286份、渣土运输类185份，涉及未成年人等依法不予公开的处罚决定书9份。 | sum:1204=733+286+185
我局行政许可处理决定数量为318件，行政处罚处理决定数量为1213件，行政强制处理决定数量为64件，全年未收取行政事业性收费。 | licensing=318 penalties=1213 coercion=64 fees=0
派驻5个乡镇的执法中队办理案件877件，协助乡镇政府答复信息公开申请13件，均未计入本局数据。 | -
因政府信息公开引发的行政复议案件5件，其中结果维持4件，占80%，结果纠正1件，占20%；行政诉讼案件2件，其中未经复议直接起诉0件，复议后起诉2件。 | review.total=5 review.upheld=4 review.overturned=1 sum:5=4+1 share:4=80 share:1=20 litigation.total=2 litigation.direct.total=0 litigation.afterReview.total=2 sum:2=0+2
由违法建设举报线索转为依申请公开办理的3件，告知申请人改走信访渠道的4件，另有2件申请人书面撤回。 | -
收到的36件政府信息公开申请中，自然人提出28件，商业企业提出7件，法律服务机构提出1件，同一申请人以相近内容先后提出的有9件。 | received=36 received@naturalPerson=28 received@business=7 received@legal=1 sum:36=28+7+1
`,
  ),
  ...labelled(
    { agency: '桑洲经济开发区管理委员会', year: 2022 },
    `
2022年，管委会本级收到政府信息公开申请17件，代管的两个街道收到19件，合计36件，街道收到的申请由街道自行答复并另行编制年报。 | received=17 sum:36=17+19
管委会政府信息公开申请办理结果汇总如下：予以公开5件，部分公开3件，不予公开2件，无法提供4件，不予处理2件，其他处理0件，共计办结16件，另有1件结转2023年继续办理。 | granted=5 partlyGranted=3 refused=2 unable=4 notHandled=2 otherwise=0 handled=16 sum:16=5+3+2+4+2+0 carriedOut=1
申请办理结果中，无法提供4件，其中没有现成信息需要另行制作、补正后申请内容仍不明确的分别为3件、1件。 | unable=4 unable.mustCreate=3 unable.unclear=1 sum:4=3+1
全年管委会门户网站更新信息1954条，其中项目环评公示212条、土地供应公告37条；公众号推文306篇，阅读量超120万次。 | -
受市政府办公室委托，管委会承办市政府收到的信息公开申请5件，按时反馈率100%，相关数据计入市政府年报。 | -
管委会2022年未制定规章，制发行政规范性文件5件、废止0件，截至年末现行有效21件，印发一般性工作文件134件。 | regulations.issued=0 normativeDocs.issued=5 normativeDocs.repealed=0 normativeDocs.inForce=21
全年办理企业投资项目备案1102件，作出行政许可决定2346件、行政处罚决定88件、行政强制决定0件，行政事业性收费共计412.35万元，减免企业各类费用约2600万元。 | licensing=2346 penalties=88 coercion=0 fees=4123500
本年度无因政府信息公开引发的行政诉讼案件；政府信息公开行政复议案件2件，均尚未审结；受理园区企业之间商事纠纷调解申请26件。 | litigation.total=0 review.total=2 review.pending=2
`,
  ),
];
