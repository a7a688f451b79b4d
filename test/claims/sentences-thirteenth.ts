import { labelled } from './labelled';

/** Written without sight of the grammar: bureaus of cities, a city's government, the office of a county's; every kind of paragraph. */
export const thirteenthSentences = [
  ...labelled(
    { agency: '溯宁市发展和改革委员会', year: 2021 },
    `
2021年，市发展改革委通过门户网站主动公开政府信息1127条（其中政策文件类186条、重大项目类402条、价格收费类215条、其他工作信息324条），“溯宁发改”公众号推送图文信息508篇，举办新闻发布会3场，政策解读率达到100%。 | sum:1127=186+402+215+324
（二）依申请公开。全年新收各类政府信息公开申请64件，较2020年增加11件，加上2020年结转的3件，应办申请共67件，截至12月31日已办结65件，剩余2件因需征求第三方意见结转至2022年继续办理。 | newlyReceived=64 carriedIn=3 sum:67=64+3 handled=65 carriedOut=2 sum:65+2=64+3
就申请人身份而言，64件新收申请中自然人提出的41件，占64.06%；商业企业18件，占28.13%；法律服务机构3件，占4.69%；其他2件，占3.13%。 | newlyReceived=64 received@naturalPerson=41 share:41=64.06 received@business=18 share:18=28.13 received@legal=3 share:3=4.69 received@other=2 share:2=3.13 sum:64=41+18+3+2
在已办结的65件申请中，予以公开28件、部分公开7件、不予公开5件、无法提供17件、不予处理4件、其他处理4件，公开（含部分公开）率为53.8%。 | handled=65 granted=28 partlyGranted=7 refused=5 unable=17 notHandled=4 otherwise=4 sum:65=28+7+5+17+4+4
无法提供的情形中，本机关不掌握相关政府信息13件，没有现成信息需要另行制作3件，补正后申请内容仍不明确1件；不予处理的情形中，重复申请2件，信访举报投诉类申请1件，要求行政机关确认或重新出具已获取信息1件。 | unable.notHeld=13 unable.mustCreate=3 unable.unclear=1 notHandled.repeat=2 notHandled.petition=1 notHandled.reissue=1
从申请内容看，申请人关注较多的是可行性研究报告批复（27件）、电价和天然气价格调整依据（14件）、节能审查意见（6件）等。 | -
因政府信息公开被申请行政复议4件，其中结果维持3件、尚未审结1件；被提起行政诉讼2件，结果均为维持，其中1件系经复议后起诉，1件系未经复议直接起诉。 | review.total=4 review.upheld=3 review.pending=1 sum:4=3+1 litigation.total=2 litigation.upheld=2 litigation.afterReview.total=1 litigation.direct.total=1 sum:2=1+1
二是国家发展改革委、省发展改革委当年转来请我委协助答复的信息公开申请5件，我委均在规定时限内回函，不计入本机关受理数量。 | -
`,
  ),
  ...labelled(
    { agency: '岚浦市财政局', year: 2020, edition: '2019' },
    `
2020年，我局紧扣疫情防控和“六保”资金直达，在局门户网站发布信息 876 条，其中预决算公开专栏 231 条，政府采购专栏 418 条，其余 227 条为工作动态和通知公告；局官方微信发布信息 160 余条。 | sum:876=231+418+227
全年收到公民、法人及其他组织提出的政府信息公开申请 19 件，另有2019年结转 1 件，合计 20 件，均在法定期限内答复完毕，没有结转到下一年度的申请。 | received=19 carriedIn=1 sum:20=19+1 carriedOut=0 carriedOut=0
全年答复的20件申请中，予以公开9件（45%）、部分公开2件（10%）、不予公开1件（5%）、无法提供6件（30%）、其他处理2件（10%）。 | handled=20 granted=9 partlyGranted=2 refused=1 unable=6 otherwise=2 sum:20=9+2+1+6+2 share:9=45 share:2=10 share:1=5 share:6=30 share:2=10
6件无法提供的申请中，5件属于本机关不掌握相关政府信息，1件属于没有现成信息、需要对数据另行汇总制作；作其他处理的2件，均系申请人收到电话解释后不再要求答复。 | unable=6 unable.notHeld=5 unable.mustCreate=1 sum:6=5+1 otherwise=2
申请渠道分布为网络平台提交12件（占63.2%）、邮寄信函5件、当面提交2件，三者合计19件，网络已成为群众获取财政信息的主要途径。 | share:12=63.2 sum:19=12+5+2
全年作出行政许可决定17件、行政处罚决定5件，未实施行政强制；政府采购监管方面，受理供应商投诉11起，作出投诉处理决定9份。 | licensing=17 penalties=5 coercion=0
全市2020年下达直达资金38.6亿元，412家预算单位全部公开部门预算，各县区财政局受理的涉及预决算的公开申请57件由其自行答复，不在本报告统计范围。 | -
因信息公开工作引起的行政复议和行政诉讼均为零，也未收到对我局信息公开工作的举报。 | review.total=0 litigation.total=0
`,
  ),
  ...labelled(
    { agency: '苇川市教育局', year: 2022 },
    `
一年来，市教育局围绕“双减”和招生入学两个重点，主动公开各类信息共计654条，分别为：门户网站391条、政务微博145条、微信公众号118条。 | sum:654=391+145+118
2022年，我局共收到政府信息公开申请37件（自然人35件，商业企业1件，社会公益组织1件），2021年结转2件；办结36件，结转2023年3件。 | received=37 received@naturalPerson=35 received@business=1 received@nonprofit=1 sum:37=35+1+1 carriedIn=2 handled=36 carriedOut=3 sum:36+3=37+2
全年办结的36件申请中，同意公开的有15件，占41.7%，部分公开4件，占11.1%，两项合计19件，占52.8%。 | handled=36 granted=15 share:15=41.7 partlyGranted=4 share:4=11.1 sum:19=15+4 share:19=52.8
不予公开4件，其中涉及学生个人隐私、公开会损害第三方合法权益的3件，法律、行政法规禁止公开的1件。 | refused=4 refused.thirdParty=3 refused.forbiddenByLaw=1 sum:4=3+1
不予处理3件，均属信访举报投诉类申请，内容涉及校外培训机构退费、学区划分等，已告知申请人通过12345热线或市信访局反映。 | notHandled=3 notHandled.petition=3
办理民办学校设立、变更、终止行政许可46件，其中设立9件、变更31件、终止6件；全年作出行政处罚决定12件。 | sum:46=9+31+6 penalties=12
苇川市第一中学、苇川职业技术学院等12所局属学校全年收到信息公开申请21件，答复21件，相关情况由各校在学年度信息公开报告中另行说明。 | -
行政规范性文件方面，当年新制发2件，废止4件，截至年底现行有效的为13件，均已在“行政规范性文件库”集中公布。 | normativeDocs.issued=2 normativeDocs.repealed=4 normativeDocs.inForce=13
（五）存在问题。一是义务教育学位预警信息发布不够及时；二是3所直属学校的信息公开专栏更新间隔超过30天；三是答复文书说理性有待加强，全年有2份答复书因引用条款有误在审核环节被退回修改。 | -
当年，公民不服我局政府信息公开答复申请行政复议2件，1件维持、1件被纠正，没有发生政府信息公开行政诉讼。 | review.total=2 review.upheld=1 review.overturned=1 litigation.total=0
`,
  ),
  ...labelled(
    { agency: '砚州市人力资源和社会保障局', year: 2023 },
    `
2023年我局政府信息公开申请总量为134件，由本年新收126件和上年结转8件构成；年内办结129件，占96.3%，结转下年度继续办理5件，占3.7%。 | newlyReceived=126 carriedIn=8 sum:134=126+8 handled=129 share:129=96.3 carriedOut=5 share:5=3.7 sum:129+5=126+8
已办结的129件申请，办理结果具体如下：予以公开58件、部分公开11件；不予公开7件（行政查询事项4件、行政执法案卷2件、保护第三方合法权益1件）；无法提供38件（本机关不掌握31件、需另行制作5件、补正后仍不明确2件）；不予处理9件；其他处理6件。 | handled=129 granted=58 partlyGranted=11 refused=7 refused.administrativeQuery=4 refused.enforcementFile=2 refused.thirdParty=1 sum:7=4+2+1 unable=38 unable.notHeld=31 unable.mustCreate=5 unable.unclear=2 sum:38=31+5+2 notHandled=9 otherwise=6 sum:129=58+11+7+38+9+6
新收的126件申请，自然人提出113件（89.7%），法人和其他组织提出13件（10.3%），申请主体仍以个人为主，内容集中在工伤认定、社保缴费记录、事业单位招聘等方面。 | newlyReceived=126 received@naturalPerson=113 received@organisations=13 share:113=89.7 share:13=10.3
2023年全市人社系统12333热线接听来电38.4万通，办结网民留言1902件，按期办结率100%，这些诉求均不属于政府信息公开申请。 | -
结转下年度的5件申请中，有4件为12月下旬收到、1件正在征求第三方意见，均未超过法定答复期限。 | carriedOut=5 sum:5=4+1
作为被申请人，全年政府信息公开行政复议案件共6件，维持4件，纠正1件，尚未审结1件；作为被告应诉的政府信息公开行政诉讼案件3件，未经复议直接起诉1件（结果维持），复议后起诉2件（均尚未审结）。 | review.total=6 review.upheld=4 review.overturned=1 review.pending=1 litigation.total=3 litigation.direct.total=1 litigation.direct.upheld=1 litigation.afterReview.total=2 litigation.afterReview.pending=2
全市共作出工伤认定决定3127件，各级劳动保障监察机构作出行政处罚决定64件；我局本级全年行政处罚21件、行政许可97件。 | penalties=21 licensing=97
全年行政事业性收费金额213.47万元，全部为人事考试考务费，已足额缴入市级国库。 | fees=2134700
`,
  ),
  ...labelled(
    { agency: '澄陌市交通运输局', year: 2019, edition: '2019' },
    `
2019年是新修订的《中华人民共和国政府信息公开条例》施行第一年,我局全年主动公开信息1305条,比2018年增加97条,通过“澄陌交通”微信、微博分别推送482条和633条。 | -
年内共接到政府信息公开申请42宗,至年底答复40宗,其余2宗转入2020年继续办理。 | received=42 handled=40 carriedOut=2 sum:42=40+2
全年答复政府信息公开申请40宗：予以公开17宗，占42.5%；部分公开3宗，占7.5%；不予公开6宗，占15%；无法提供10宗，占25%；不予处理2宗，占5%；其他处理2宗，占5%。 | handled=40 granted=17 share:17=42.5 partlyGranted=3 share:3=7.5 refused=6 share:6=15 unable=10 share:10=25 notHandled=2 share:2=5 otherwise=2 share:2=5 sum:40=17+3+6+10+2+2
一是路政、运政执法信息公示方面，2019年全市交通运输综合执法机构公示行政处罚决定书5486份，其中超限运输2210份、非法营运1034份、其他2242份。 | sum:5486=2210+1034+2242
我局行政许可处理决定数量为1268件，行政处罚处理决定数量为359件，行政强制处理决定数量为14件。 | licensing=1268 penalties=359 coercion=14
收到的42宗政府信息公开申请，以信函方式提交的15宗、通过网上申请平台提交的24宗、现场提交的3宗，申请公路征地补偿标准和客运线路审批资料的超过六成。 | received=42
全年未因政府信息公开工作被提起行政诉讼；被申请行政复议1宗，市政府已作出维持决定。 | litigation.total=0 review.total=1 review.upheld=1
（三）改进措施。2020年，我局将力争把依申请公开平均答复时长由13.6个工作日压缩到10个工作日以内，对10件以上的同类申请提前会商研判，并对下属5个分局各开展1次业务检查。 | -
`,
  ),
  ...labelled(
    { agency: '棠陂市城市管理局', year: 2024 },
    `
市城管局2024年主动公开政府信息2,046条，其中局网站1,173条、政务新媒体689条、城管驿站公示屏184条。 | sum:2046=1173+689+184
2024年度，本机关新收政府信息公开申请七十三件，上年结转五件，办结七十四件，结转下年度四件，办理时限均符合《条例》第三十三条规定。 | newlyReceived=73 carriedIn=5 handled=74 carriedOut=4 sum:74+4=73+5
经统计，74件已办结的政府信息公开申请里，予以公开33件，部分公开6件，予以公开与部分公开合计占比52.7%；不予公开8件，无法提供19件，不予处理5件，其他处理3件。 | handled=74 granted=33 partlyGranted=6 refused=8 unable=19 notHandled=5 otherwise=3 sum:74=33+6+8+19+5+3
8件不予公开的申请中，行政执法案卷信息6件，占75%；三类内部事务信息1件，占12.5%；四类过程性信息1件，占12.5%。 | refused=8 refused.enforcementFile=6 share:6=75 refused.internalAffairs=1 share:1=12.5 refused.deliberative=1 share:1=12.5 sum:8=6+1+1
全市城管系统全年立案查处各类违法案件9417宗，罚没款1286.5万元；市城管局作出行政处罚决定732件、行政强制决定41件、行政许可决定2960件。 | penalties=732 coercion=41 licensing=2960
数字城管平台全年受理市民投诉、举报和咨询46218件，办结46031件，其中转各区城管局办理的38740件。 | -
当事人不服我局政府信息公开答复申请行政复议9件，其中维持5件、纠正2件、其他结果（申请人撤回复议申请）1件、尚未审结1件；提起行政诉讼4件，其中未经复议直接起诉3件，复议后起诉1件。 | review.total=9 review.upheld=5 review.overturned=2 review.otherResult=1 review.pending=1 sum:9=5+2+1+1 litigation.total=4 litigation.direct.total=3 litigation.afterReview.total=1 sum:4=3+1
与2023年相比，新收申请减少14件、降幅16.1%，行政复议增加2件，行政诉讼持平，反映出主动公开对依申请公开的分流作用初步显现。 | -
`,
  ),
  ...labelled(
    { agency: '蔚浔市市场监督管理局', year: 2025 },
    `
2025年度，我局新收政府信息公开申请311件，其中自然人申请287件，占比92.28%，商业企业申请15件，占比4.82%，法律服务机构申请6件，占比1.93%，其他申请3件，占比0.96%。 | newlyReceived=311 received@naturalPerson=287 share:287=92.28 received@business=15 share:15=4.82 received@legal=6 share:6=1.93 received@other=3 share:3=0.96 sum:311=287+15+6+3
新收申请311件连同上年结转的17件，全年应办政府信息公开申请共计328件，实际办结309件，占应办总数的94.2%，另有19件依法结转下一年度继续办理。 | newlyReceived=311 carriedIn=17 sum:328=311+17 handled=309 share:309=94.2 carriedOut=19 sum:309+19=311+17
予以公开142件，部分公开38件，二者合计180件，占办结总数309件的58.25%；不予公开36件、无法提供52件、不予处理27件、其他处理14件，合计129件，占41.75%。 | granted=142 partlyGranted=38 sum:180=142+38 share:180=58.25 handled=309 refused=36 unable=52 notHandled=27 otherwise=14 sum:129=36+52+27+14 share:129=41.75
不予公开36件的理由依次为：属于行政执法案卷14件、保护第三方合法权益9件、属于行政查询事项8件、属于四类过程性信息3件、属于三类内部事务信息2件。 | refused=36 refused.enforcementFile=14 refused.thirdParty=9 refused.administrativeQuery=8 refused.deliberative=3 refused.internalAffairs=2 sum:36=14+9+8+3+2
27件不予处理的申请中，信访举报投诉类22件，重复申请4件，要求提供公开出版物1件；14件其他处理的申请中，申请人无正当理由逾期不补正而不再处理的11件，其他3件。 | notHandled=27 notHandled.petition=22 notHandled.repeat=4 notHandled.publication=1 sum:27=22+4+1 otherwise=14 otherwise.noCorrection=11 otherwise.remaining=3 sum:14=11+3
职业索赔人提出的申请约占新收总量的七成，个别申请人一年内提交申请43件，经征求意见后分批作出答复。 | -
全年通过全国12315平台受理投诉52164件、举报18730件，因不服投诉举报处理结果引发的行政复议126件、行政诉讼9件，不在政府信息公开行政复议、行政诉讼统计之内。 | -
政府信息公开行政复议共21件：结果维持13件，结果纠正3件，其他结果4件，尚未审结1件；政府信息公开行政诉讼共7件，未经复议直接起诉的2件全部维持，复议后起诉的5件中维持4件、尚未审结1件。 | review.total=21 review.upheld=13 review.overturned=3 review.otherResult=4 review.pending=1 sum:21=13+3+4+1 litigation.total=7 litigation.direct.total=2 litigation.direct.upheld=2 litigation.afterReview.total=5 litigation.afterReview.upheld=4 litigation.afterReview.pending=1 sum:5=4+1
2025年，我局制定行政规范性文件1件并按程序向市司法局备案，宣布废止3件，现行有效行政规范性文件降至9件；向社会公示抽查检查结果2.3万条。 | normativeDocs.issued=1 normativeDocs.repealed=3 normativeDocs.inForce=9
我局全年作出行政许可决定41,827件，行政处罚决定1,906件，行政强制决定73件，收取行政事业性收费364.2万元。 | licensing=41827 penalties=1906 coercion=73 fees=3642000
各县（市、区）市场监管局全年共新收政府信息公开申请1,142件，是市局的3.7倍，基层依申请公开办理力量不足的矛盾比较突出。 | -
`,
  ),
  ...labelled(
    { agency: '樟汀市人民政府', year: 2023 },
    `
2023年，市政府门户网站主动公开政府信息24638条，网站总访问量1.06亿次，市政府公报编印12期、刊登文件97件，召开新闻发布会46场。 | -
市政府全年新收政府信息公开申请486件，同比上升7.8%，上年结转22件，全年办结480件，结转2024年28件。 | newlyReceived=486 carriedIn=22 handled=480 carriedOut=28 sum:480+28=486+22
市直各部门、各县（市、区）人民政府全年分别新收政府信息公开申请3129件、7846件，相关数据由各单位在本级年度报告中列明，不计入本报告。 | -
全年制定市政府规章2件，废止1件，现行有效规章18件；制发行政规范性文件11件、废止26件，现行有效行政规范性文件143件。 | regulations.issued=2 regulations.repealed=1 regulations.inForce=18 normativeDocs.issued=11 normativeDocs.repealed=26 normativeDocs.inForce=143
以市政府为被申请人的政府信息公开行政复议案件34件，其中维持25件、纠正4件、终止等其他结果3件、尚未审结2件；以市政府为被告的政府信息公开行政诉讼案件19件，直接起诉12件，复议后起诉7件。 | review.total=34 review.upheld=25 review.overturned=4 review.otherResult=3 review.pending=2 sum:34=25+4+3+2 litigation.total=19 litigation.direct.total=12 litigation.afterReview.total=7
市政府行政复议机构全年收到以下级机关为被申请人的政府信息公开类复议申请118件，受理103件，审结96件，综合纠错率21.9%。 | -
根据第三方评估，全市政务公开平均得分86.4分，6个县（市、区）网站栏目不达标，依申请公开模拟申请48件中有3件答复超期。 | -
`,
  ),
  ...labelled(
    { agency: '樟汀市人民政府', year: 2023, heading: '（二）依申请公开情况' },
    `
按照答复类型划分，予以公开171件，占35.63%；部分公开64件，占13.33%；不予公开39件，占8.13%；无法提供148件，占30.83%；不予处理31件，占6.46%；其他处理27件，占5.63%；合计480件。 | granted=171 share:171=35.63 partlyGranted=64 share:64=13.33 refused=39 share:39=8.13 unable=148 share:148=30.83 notHandled=31 share:31=6.46 otherwise=27 share:27=5.63 sum:480=171+64+39+148+31+27
无法提供的148件中，本机关不掌握相关政府信息的139件，占93.9%；没有现成信息需要另行制作的4件，占2.7%；补正后申请内容仍不明确的5件，占3.4%。 | unable=148 unable.notHeld=139 share:139=93.9 unable.mustCreate=4 share:4=2.7 unable.unclear=5 share:5=3.4 sum:148=139+4+5
新收申请的申请人中，自然人468件、商业企业11件、社会公益组织2件、法律服务机构3件、其他2件，科研机构0件。 | received@naturalPerson=468 received@business=11 received@nonprofit=2 received@legal=3 received@other=2 received@research=0
`,
  ),
  ...labelled(
    { agency: '屏溆县人民政府办公室', year: 2021 },
    `
2021年，县政府办公室共收到政府信息公开申请14件，其中12件由自然人提出，2件由法律服务机构提出；答复14件，没有上年度结转的申请，也没有结转至下年度的申请。 | received=14 received@naturalPerson=12 received@legal=2 sum:14=12+2 handled=14 carriedIn=0 carriedOut=0
已答复的14件申请分为五种情况：予以公开6件，部分公开1件，属于国家秘密1件，本机关不掌握相关政府信息5件，重复申请1件。 | handled=14 granted=6 partlyGranted=1 refused.stateSecret=1 unable.notHeld=5 notHandled.repeat=1 sum:14=6+1+1+5+1
办公室代县政府办理政府信息公开申请33件，其中以县政府名义作出告知书29份，相关情况已在《屏溆县人民政府2021年政府信息公开工作年度报告》中反映。 | -
全县28个政府部门和11个乡镇共受理依申请公开事项207件，较上年增长13.7%；县政府办公室组织相关单位会商疑难申请8件次。 | -
全年在县政府门户网站公开文件86件，其中县政府文件31件，县政府办公室文件55件；公开常务会议信息18条，政策解读材料64篇。 | sum:86=31+55
本年度县政府办公室制发行政规范性文件0件，废止1件，现行有效4件；未作出行政许可、行政处罚和行政强制决定，无行政事业性收费。 | normativeDocs.issued=0 normativeDocs.repealed=1 normativeDocs.inForce=4 licensing=0 penalties=0 coercion=0 fees=0
没有因政府信息公开产生的行政复议案件，但发生行政诉讼1件，为未经复议直接起诉，法院尚未审结。 | review.total=0 litigation.total=1 litigation.direct.total=1 litigation.direct.pending=1
存在的不足：一是政策解读形式单一，64篇解读材料中图文、视频类仅19篇；二是乡镇公开专区建设滞后，11个乡镇中有4个未配备自助查询设备。 | -
六、其他需要报告的事项：县政府办公室2021年未发出信息处理费收费通知，收取信息处理费的总金额为0元。 | -
`,
  ),
];
