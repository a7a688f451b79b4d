import { labelled } from './labelled';

/** Written without sight of the grammar: ten bodies from a town to a national administration, 2019 to 2025. */
export const fourteenthSentences = [
  ...labelled(
    { agency: '苇坪镇人民政府', year: 2021 },
    `
（二）依申请公开情况。2021年我镇共收到政府信息公开申请5件（当面递交1件，邮寄4件），办结率100%，未向申请人收取任何费用。 | received=5 sum:5=1+4 carriedOut=0
从答复结果看，告知申请人本机关不掌握相关政府信息的3件，予以公开的1件，经补正后申请内容仍不明确的1件，合计5件。 | unable.notHeld=3 granted=1 unable.unclear=1 sum:5=3+1+1
全年召开村（社区）民主议事会42次，公开“三资”台账168份，接受村民查询27人次，答复率100%。 | -
年内通过县政府网站苇坪镇专栏发布信息214条，其中政策文件19条、工作动态151条、财政预决算6条、公示公告38条，另在“苇坪微讯”推送图文消息302篇。 | sum:214=19+151+6+38
全年未发生政府信息公开行政复议案件，发生政府信息公开行政诉讼1件，截至年底尚未审结。 | review.total=0 litigation.total=1 litigation.pending=1
镇便民服务中心全年受理各类事项6431件，办结6431件，办结率100%，群众满意率99.6%。 | -
全年作出行政许可决定47件、行政处罚决定12件（主要为农村违法建设类），行政强制0件。 | licensing=47 penalties=12 coercion=0
截至2021年12月31日，我镇既无上年度结转的政府信息公开申请，也无需结转下年度继续办理的申请。 | carriedIn=0 carriedOut=0
`,
  ),
  ...labelled(
    { agency: '青桅街道办事处', year: 2020, edition: '2019', heading: '（二）依申请公开政府信息情况' },
    `
2020年度，街道共受理申请17件，较2019年增加6件，本年度办结16件，结转2021年继续办理1件。 | received=17 handled=16 carriedOut=1
受理的17件申请按申请人身份划分：自然人16件，法律服务机构1件；按申请事项划分：加装电梯9件，旧改征收6件，其他2件。 | received=17 received@naturalPerson=16 received@legal=1 sum:17=16+1 sum:17=9+6+2
答复的16件申请中，同意公开4件，部分公开1件，因属于四类过程性信息不予公开1件，告知本机关不掌握相关政府信息8件，按重复申请不予处理1件，其他处理1件。 | handled=16 granted=4 partlyGranted=1 refused.deliberative=1 unable.notHeld=8 notHandled.repeat=1 otherwise=1 sum:16=4+1+1+8+1+1
`,
  ),
  ...labelled(
    { agency: '青桅街道办事处', year: 2020, edition: '2019' },
    `
2020年，街道行政处罚处理决定数量为286件，行政许可处理决定数量为53件，行政强制处理决定数量为4件。 | penalties=286 licensing=53 coercion=4
全年因政府信息公开被申请行政复议2件，复议机关均维持原答复；被提起行政诉讼1件，经区人民法院协调，原告已撤回起诉。 | review.total=2 review.upheld=2 litigation.total=1
疫情防控期间累计发布防控通告、核酸检测点位等信息1100余条，接听居民来电咨询3.2万人次，受理线索举报49件，全部办结。 | -
在全区政务公开第三方评估中，我街道得分91.35分，在14个街道中排名第5位，扣分项主要为依申请公开答复文书不规范（扣1.5分）。 | -
街道所属的9个社区和2家事业单位2020年主动公开信息分别为640条、75条，共715条。 | sum:715=640+75
`,
  ),
  ...labelled(
    { agency: '桂陂县卫生健康局', year: 2022 },
    `
2022年，我局上年结转政府信息公开申请3件，本年新收22件，办理完毕24件，转入下一年度继续办理1件。 | carriedIn=3 newlyReceived=22 handled=24 carriedOut=1 sum:24+1=22+3
从申请内容看，要求公开医疗机构执业登记情况的10件、医疗纠纷处理情况的7件、防控物资采购情况的5件，三类合计22件。 | sum:22=10+7+5
已办结的24件申请中，予以公开11件（45.8%），不予公开4件（16.7%），无法提供6件（25%），不予处理3件（12.5%）。 | handled=24 granted=11 share:11=45.8 refused=4 share:4=16.7 unable=6 share:6=25 notHandled=3 share:3=12.5 sum:24=11+4+6+3
不予公开的4件申请中，因保护第三方合法权益（主要是患者病历资料）2件，属于三类内部事务信息1件，其他法律行政法规禁止公开1件。 | refused=4 refused.thirdParty=2 refused.internalAffairs=1 refused.forbiddenByLaw=1 sum:4=2+1+1
县域内各医疗卫生机构全年受理信息公开申请6件，均由各机构按照医疗卫生机构信息公开管理办法自行办结，未计入本报告。 | -
全年作出行政许可决定1893件，作出行政处罚决定61件，罚没款合计37.4万元，未实施行政强制。 | licensing=1893 penalties=61 coercion=0
本年行政事业性收费（含预防接种服务费、医师资格考试考务费）收费金额共计86.3万元。 | fees=863000
承办县人大代表建议8件、政协委员提案13件，共21件，办复率和满意率均为100%，公开复文15件。 | sum:21=8+13
`,
  ),
  ...labelled(
    { agency: '沅岐市公安局', year: 2023 },
    `
2023年，市局共收到政府信息公开申请139件，同比增加17件，其中自然人申请133件、商业企业申请5件、社会公益组织申请1件。 | received=139 received@naturalPerson=133 received@business=5 received@nonprofit=1 sum:139=133+5+1
各县（市、区）公安局、分局共收到政府信息公开申请204件，办结201件，由各单位单独编制年度报告。 | -
全年办结政府信息公开申请141件（含上年结转4件），结转下年度2件，延期答复的19件均履行了审批手续。 | handled=141 carriedIn=4 carriedOut=2
办理结果为：予以公开38件，部分公开14件，不予公开42件（属于行政执法案卷27件，属于行政查询事项11件，危及“三安全一稳定”4件），无法提供31件，不予处理13件，其他处理3件。 | granted=38 partlyGranted=14 refused=42 refused.enforcementFile=27 refused.administrativeQuery=11 refused.securityStability=4 sum:42=27+11+4 unable=31 notHandled=13 otherwise=3
无法提供的31件中，经检索属本机关不掌握相关政府信息的29件，占93.5%；没有现成信息、需要另行制作的2件，占6.5%。 | unable=31 unable.notHeld=29 share:29=93.5 unable.mustCreate=2 share:2=6.5 sum:31=29+2
全年发生涉及政府信息公开的行政复议案件12起，其中：结果维持8起、结果纠正2起、其他结果1起、尚未审结1起。 | review.total=12 review.upheld=8 review.overturned=2 review.otherResult=1 review.pending=1 sum:12=8+2+1+1
政府信息公开行政诉讼7件，未经复议直接起诉3件，结果均为维持；复议后起诉4件，结果维持3件、尚未审结1件。 | litigation.total=7 litigation.direct.total=3 litigation.direct.upheld=3 litigation.afterReview.total=4 litigation.afterReview.upheld=3 litigation.afterReview.pending=1
110报警服务台全年接报警情46.7万起，门户网站“局长信箱”收到来信2319封，答复2319封，答复率100%。 | -
`,
  ),
  ...labelled(
    { agency: '岚阳省商务厅', year: 2024 },
    `
2024年，我厅收到公民、法人和其他组织提出的政府信息公开申请共76件，其中通过互联网提交58件，通过信函提交17件，当面提交1件。 | received=76 sum:76=58+17+1
本年度答复政府信息公开申请79件，按时办结率100%，另有2件按规定结转2025年办理，2023年结转的5件已全部答复。 | handled=79 carriedOut=2 carriedIn=5
在答复的79件申请中：一是予以公开33件，二是部分公开6件，三是无法提供28件，四是不予处理8件，五是其他处理4件。 | handled=79 granted=33 partlyGranted=6 unable=28 notHandled=8 otherwise=4 sum:79=33+6+28+8+4
不予处理的8件全部为信访举报投诉类申请；其他处理的4件中，申请人无正当理由逾期不补正、我厅不再处理其申请的3件，归入其他情形的1件。 | notHandled=8 notHandled.petition=8 otherwise=4 otherwise.noCorrection=3 otherwise.remaining=1 sum:4=3+1
厅机关全年制发公文1462件，其中主动公开318件、依申请公开205件、不予公开939件，公文属性认定率100%。 | sum:1462=318+205+939
本年制发行政规范性文件6件，废止2件，截至年底现行有效行政规范性文件41件，所有文件均附解读。 | normativeDocs.issued=6 normativeDocs.repealed=2 normativeDocs.inForce=41
全省商务系统2024年共作出拍卖、成品油零售、对外劳务合作等行政许可决定2700余件，我厅作出行政许可决定358件。 | licensing=358
2024年因政府信息公开引发的行政复议4件，均维持我厅答复；2022年至2024年累计发生行政诉讼5件。 | review.total=4 review.upheld=4
`,
  ),
  ...labelled(
    { agency: '国家种质资源管理总局', year: 2025 },
    `
2025年，总局新收政府信息公开申请412件，同比增长23.4%，上年结转31件，办结430件，结转下年度继续办理13件。 | newlyReceived=412 carriedIn=31 handled=430 carriedOut=13 sum:430+13=412+31
新收的412件政府信息公开申请中，自然人申请295件，占71.6%；商业企业申请78件，占18.9%；科研机构申请33件，占8%；法律服务机构申请6件，占1.5%。 | newlyReceived=412 received@naturalPerson=295 share:295=71.6 received@business=78 share:78=18.9 received@research=33 share:33=8 received@legal=6 share:6=1.5 sum:412=295+78+33+6
全年政府信息公开申请办理结果构成如下：予以公开188件、部分公开35件、不予公开57件、无法提供102件、不予处理29件、其他处理19件，共430件。 | granted=188 partlyGranted=35 refused=57 unable=102 notHandled=29 otherwise=19 sum:430=188+35+57+102+29+19
在不予公开的57件申请中，属于国家秘密的9件，其他法律行政法规禁止公开的4件，保护第三方合法权益的21件，属于四类过程性信息的23件。 | refused=57 refused.stateSecret=9 refused.forbiddenByLaw=4 refused.thirdParty=21 refused.deliberative=23 sum:57=9+4+21+23
2025年，总局制发规章2件，废止规章1件，现行有效规章18件；制发行政规范性文件11件，废止5件。 | regulations.issued=2 regulations.repealed=1 regulations.inForce=18 normativeDocs.issued=11 normativeDocs.repealed=5
全年公布国家标准和行业标准134项，其中强制性标准12项；发布公告88个，与有关部门联合发文16件。 | -
因政府信息公开引发的行政复议26件，其中结果维持19件，结果纠正3件，其他结果4件；行政诉讼9件，其中未经复议直接起诉的2件，复议后起诉的7件。 | review.total=26 review.upheld=19 review.overturned=3 review.otherResult=4 sum:26=19+3+4 litigation.total=9 litigation.direct.total=2 litigation.afterReview.total=7 sum:9=2+7
就国务院办公厅政府信息公开办公室转来的申请提出答复意见3件，函复兄弟部门征求意见47件，各派出机构共办结政府信息公开申请88件。 | -
`,
  ),
  ...labelled(
    { agency: '棠州市人民政府办公室', year: 2024 },
    `
2024年，市政府办公室代市政府办理政府信息公开申请214件；市政府办公室作为答复主体收到政府信息公开申请19件，答复18件，结转下年1件。 | received=19 handled=18 carriedOut=1
全市行政机关共收到政府信息公开申请2638件，其中市级部门894件，县（市、区）1744件。 | sum:2638=894+1744
市政府办公室答复的18件政府信息公开申请，结果分别为：予以公开7件、部分公开2件、本机关不掌握相关政府信息6件、补正后申请内容仍不明确1件、重复申请2件。 | handled=18 granted=7 partlyGranted=2 unable.notHeld=6 unable.unclear=1 notHandled.repeat=2 sum:18=7+2+6+1+2
全年编发《棠州市人民政府公报》12期，免费赠阅4.8万册，刊登市政府规章2件、规范性文件37件、人事任免58条。 | -
审核各县（市、区）和市级部门报送的规范性文件公开目录73份，提出修改意见的26份，督促补发文件9件。 | -
全年办理政府信息公开行政复议答复及行政应诉事项21件（次），其中代表市政府应诉17件（次）。 | -
“12345”热线受理企业群众诉求51.2万件，按时办结率99.87%，办理市政府网站留言8847件，其中咨询类5210件、求助类2406件、投诉类1231件。 | sum:8847=5210+2406+1231
市政府办公室2024年无因政府信息公开引起的行政复议，被提起政府信息公开行政诉讼0件，亦未收取信息处理费。 | review.total=0 litigation.total=0
`,
  ),
  ...labelled(
    { agency: '溪岸区人民政府', year: 2022 },
    `
2022年，溪岸区新收政府信息公开申请1037件，加上上年结转46件，两项合计1083件。 | newlyReceived=1037 carriedIn=46 sum:1083=1037+46
截至年末，我区已办结政府信息公开申请1052件，剩余31件结转至2023年继续办理。 | handled=1052 carriedOut=31
收到申请量居前三位的单位依次为区住房征收中心（212件）、区自然资源分局（167件）和青石街道（98件），占我区申请总量的46%。 | -
区政府办公室以区政府名义答复的申请为89件，比上年减少14件；各街道（镇）答复301件，比上年增加38件。 | -
已办结的1052件政府信息公开申请中，予以公开463件、部分公开71件，两者占比50.8%；无法提供327件，占比31.1%。 | handled=1052 granted=463 partlyGranted=71 unable=327 share:327=31.1
各级各部门主动公开政府信息约8.6万条，其中区政府门户网站3.1万条、政务新媒体5.5万条。 | -
我区政府信息公开行政复议案件58件，其中结果纠正9件，占15.5%；政府信息公开行政诉讼案件33件，其中未经复议直接起诉21件、复议后起诉12件。 | review.total=58 review.overturned=9 share:9=15.5 litigation.total=33 litigation.direct.total=21 litigation.afterReview.total=12 sum:33=21+12
2022年，区政府制发行政规范性文件4件，经全面清理废止11件，现行有效62件，均在区政府网站“规范性文件库”集中展示。 | normativeDocs.issued=4 normativeDocs.repealed=11 normativeDocs.inForce=62
`,
  ),
  ...labelled(
    { agency: '国家税务总局澄屿县税务局', year: 2019, edition: '2019' },
    `
2019年，澄屿县税务局未收到政府信息公开申请，无上年结转申请，亦未发生与政府信息公开有关的行政复议、行政诉讼。 | received=0 carriedIn=0 review.total=0 litigation.total=0
通过办税服务厅公告栏、税企微信群、税法宣传大讲堂等渠道公开减税降费政策63条，走访企业850余户，接受涉税咨询1.1万人次。 | -
发布欠税公告4期，公示定期定额核定信息2746户、非正常户认定信息119户，报送双公示信息1882条。 | -
全年作出行政许可决定1380件，其中增值税专用发票最高开票限额审批1352件，延期缴纳税款核准28件；作出行政处罚决定502件。 | licensing=1380 sum:1380=1352+28 penalties=502
2018年原国税、地税两家单位共收到政府信息公开申请2件，2019年我局收到政府信息公开申请0件。 | received=0
2019年在县政府网站和税务网站子站发布的97条信息，由县局机关各股室报送的71条、6个派出机构报送的26条构成。 | sum:97=71+26
全年作出行政强制处理决定3件，涉及税款及滞纳金418.6万元。 | coercion=3
12366热线转办单和县局纪检邮箱全年收到来电来信94件，其中咨询71件，投诉9件，举报14件，均在规定时限内答复。 | sum:94=71+9+14
`,
  ),
  ...labelled(
    { agency: '云壑市交通运输局', year: 2023 },
    `
2023年，市交通运输局共收到依申请公开申请27件，均为自然人提出，均按时答复，未出现超期情况，结转下年度0件。 | received=27 received@naturalPerson=27 carriedOut=0 carriedOut=0
答复情况为予以公开10件、部分公开3件、属于行政查询事项2件、本机关不掌握相关政府信息9件、没有现成信息需要另行制作2件、信访举报投诉类申请1件，总计27件。 | granted=10 partlyGranted=3 refused.administrativeQuery=2 unable.notHeld=9 unable.mustCreate=2 notHandled.petition=1 sum:27=10+3+2+9+2+1
2023年收到的27件政府信息公开申请，按内容分为出租汽车管理类14件、公路养护工程类8件、客运线路审批类5件。 | received=27 sum:27=14+8+5
局属公路事业发展中心、港航事业发展中心分别收到信息公开申请5件和2件，已由两中心以自身名义答复。 | -
2023年行政许可处理决定34,612件，行政处罚处理决定1,207件，行政强制处理决定96件。 | licensing=34612 penalties=1207 coercion=96
本年度行政事业性收费0万元，较上年减少12.5万元。 | fees=0
行政复议方面，本年度没有政府信息公开行政复议案件；行政诉讼方面，政府信息公开行政诉讼案件三件，其中结果维持2件、尚未审结1件。 | review.total=0 litigation.total=3 litigation.upheld=2 litigation.pending=1 sum:3=2+1
组织依申请公开案例研讨3场，对2021年以来办结的61件政府信息公开申请开展档案评查，评出优秀卷宗8份，退回重新整理4份。 | -
`,
  ),
];
