import { labelled } from './labelled';

/** Written without sight of the grammar; each line is a whole paragraph or a whole part of a report. */
export const seventeenthSentences = [
  ...labelled(
    { agency: '沅屏县人民政府', year: 2023 },
    `
（一）主动公开情况。全年通过县政府门户网站发布各类信息5128条，其中概况类信息12条、政务动态信息3706条、信息公开目录信息1410条。政务新媒体“沅屏发布”推送信息2190条，较上年增加312条。县政府制发行政规范性文件6件，废止4件，截至年底现行有效41件，均已在“行政规范性文件”专栏集中公开。发布政策解读32篇，图解占比超过一半；召开新闻发布会5场，县政府领导出席3场。 | sum:5128=12+3706+1410 normativeDocs.issued=6 normativeDocs.repealed=4 normativeDocs.inForce=41
（二）依申请公开情况。2023年，县政府新收政府信息公开申请64件，上年结转3件，办结65件，因征求第三方意见结转下年度继续办理2件。从申请人类别看，自然人58件，商业企业4件，法律服务机构2件，共64件。办理结果为：予以公开26件、部分公开8件、不予公开9件、无法提供17件、不予处理4件、其他处理1件，总计65件。 | newlyReceived=64 carriedIn=3 handled=65 carriedOut=2 sum:65+2=64+3 received@naturalPerson=58 received@business=4 received@legal=2 sum:64=58+4+2 granted=26 partlyGranted=8 refused=9 unable=17 notHandled=4 otherwise=1 sum:65=26+8+9+17+4+1
（五）监督保障。将政务公开纳入年度综合绩效考核，分值权重占4%。全年举办政务公开业务培训3期，培训286人次；开展网站季度检查4次，通报问题栏目19个，均已整改到位。各乡镇、县直部门全年共收到政府信息公开申请237件，县政务公开办抽查其中60件的答复文书，发现格式不规范7件、救济途径告知错误2件，已督促重新答复。全年没有因政府信息公开工作被问责的情形。 | -
`,
  ),
  ...labelled(
    { agency: '国家渔港监督管理总局', year: 2024 },
    `
三、依申请公开情况。2024年，总局收到政府信息公开申请412件，较2023年减少27件。加上2023年结转的18件，应办理申请430件，实际办结409件，剩余21件结转至2025年办理。从申请渠道看，通过总局网站在线平台提交347件，信函寄送59件，当面递交6件，合计412件。从申请内容看，主要集中在渔业船舶检验、涉外渔业许可、船员证书管理等方面，这三类超过六成。办理结果方面，409件已办结申请中，予以公开155件，占37.9%；部分公开46件，占11.2%；不予公开58件，占14.2%；无法提供121件，占29.6%；不予处理17件，占4.2%；其他处理12件，占2.9%。不予公开的58件中，其他法律行政法规禁止公开9件，保护第三方合法权益14件，属于四类过程性信息11件，属于行政执法案卷16件，属于行政查询事项8件。无法提供的121件中，本机关不掌握相关政府信息118件，补正后申请内容仍不明确3件。 | received=412 carriedIn=18 sum:430=412+18 handled=409 carriedOut=21 sum:409+21=412+18 sum:412=347+59+6 handled=409 granted=155 partlyGranted=46 refused=58 unable=121 notHandled=17 otherwise=12 sum:409=155+46+58+121+17+12 share:155=37.9 share:46=11.2 share:58=14.2 share:121=29.6 share:17=4.2 share:12=2.9 refused=58 refused.forbiddenByLaw=9 refused.thirdParty=14 refused.deliberative=11 refused.enforcementFile=16 refused.administrativeQuery=8 sum:58=9+14+11+16+8 unable=121 unable.notHeld=118 unable.unclear=3 sum:121=118+3
五、行政复议和行政诉讼情况。2024年，以总局为被申请人的政府信息公开行政复议案件共14件，其中结果维持9件，结果纠正1件，其他结果2件，尚未审结2件。同期，总局作为复议机关，受理不服各直属渔港监督局信息公开答复的复议申请23件，审结20件。以总局为被告的政府信息公开行政诉讼案件8件，其中未经复议直接起诉3件，复议后起诉5件。未经复议直接起诉的3件结果均为维持；复议后起诉的5件中，结果维持4件，尚未审结1件。 | review.total=14 review.upheld=9 review.overturned=1 review.otherResult=2 review.pending=2 sum:14=9+1+2+2 litigation.total=8 litigation.direct.total=3 litigation.afterReview.total=5 sum:8=3+5 litigation.direct.total=3 litigation.direct.upheld=3 litigation.afterReview.total=5 litigation.afterReview.upheld=4 litigation.afterReview.pending=1 sum:5=4+1
`,
  ),
  ...labelled(
    { agency: '柏渡镇人民政府', year: 2024 },
    `
2024年，柏渡镇共收到公民、法人和其他组织提出的政府信息公开申请3件，申请人均为自然人，内容涉及土地流转、拆迁补偿和低保评定。上述申请已全部答复，其中予以公开1件、无法提供2件。无法提供的2件均为本机关不掌握相关政府信息，已在答复书中告知申请人可以咨询的部门及电话。本年度无上年结转申请，也没有结转到下年度的申请。主动公开上，2024年镇党政办公室通过县政府网站柏渡镇子站公开信息214条，微信公众号“柏渡之声”发布信息167条，两个平台有部分内容重合。公开财政预决算信息4条，惠民补贴发放信息26条，地质灾害隐患点巡查信息12条。各村（社区）党务、村务、财务公开栏更新内容612条次。全年接待来访群众查阅档案和咨询政策94人次，受理的6件信访件均已办结，镇长信箱来信15封全部回复。 | received=3 received@naturalPerson=3 carriedOut=0 granted=1 unable=2 sum:3=1+2 unable=2 unable.notHeld=2 carriedIn=0 carriedOut=0
`,
  ),
  ...labelled(
    { agency: '霁州市发展和改革委员会', year: 2022 },
    `
依申请公开方面，2022年我委共受理政府信息公开申请26件，其中网络提交21件、信函提交5件。受理的申请均已按时答复，没有结转到2023年的申请。从答复类型看，同意公开15件，部分公开3件，不予公开2件（属于三类内部事务信息1件，属于国家秘密1件），无法提供5件，告知申请人通过其他途径办理1件，合计26件。全年组织依申请公开工作会商7次，出具法律审核意见11份。 | received=26 sum:26=21+5 carriedOut=0 carriedOut=0 granted=15 partlyGranted=3 refused=2 refused.internalAffairs=1 refused.stateSecret=1 sum:2=1+1 unable=5 otherwise=1 sum:26=15+3+2+5+1
2022年我委主动公开政府信息1036条。按公开渠道分，市政府门户网站部门栏目418条、委门户网站502条、“霁州发改”公众号116条；按信息类型分，价格监测类388条、项目审批类297条、规划计划类64条、其他287条。全年作出行政许可处理决定312件，行政处罚和行政强制均为零，行政事业性收费0元。制发行政规范性文件2件，均已按程序报备；现行有效行政规范性文件9件。 | sum:1036=418+502+116 sum:1036=388+297+64+287 licensing=312 penalties=0 coercion=0 fees=0 normativeDocs.issued=2 normativeDocs.inForce=9
存在的主要问题：一是主动公开的深度不够，2022年公众留言中反映重大项目信息查找不便的有17条；二是政策解读形式单一，全年发布的24篇解读中文字解读有21篇；三是依申请公开办理用时偏长，平均答复用时14个工作日，有6件办理了延期手续。改进情况：针对2021年度报告提出的3个问题，已开展业务培训2次、建立台账5本，2021年收到的31件申请的答复文书已逐一复核。 | -
`,
  ),
  ...labelled(
    { agency: '南峤省生态环境厅', year: 2023 },
    `
（二）依申请公开。2023年，全省生态环境系统共收到政府信息公开申请1347件，其中厅机关收到286件，各市生态环境局及其分局收到1061件。厅机关收到的286件申请，连同2022年结转的9件，已办结283件，12件结转下年度继续办理。从申请主体看，自然人171件，商业企业98件，社会公益组织11件，其他6件，共286件。各市局的办理情况详见其年度报告。在办结的283件申请中，予以公开及部分公开197件，占69.6%；不予公开23件，占8.1%；无法提供51件，占18.0%；不予处理12件，占4.2%。不予公开的23件中，属于行政执法案卷15件，保护第三方合法权益8件。无法提供的，多是申请人所需的历史环评文件、企业自行监测数据，厅机关未制作也未保存。全年共延期答复31件，征求第三方意见44件，发出补正告知书52份。 | sum:1347=286+1061 received=286 received=286 carriedIn=9 handled=283 carriedOut=12 sum:283+12=286+9 received@naturalPerson=171 received@business=98 received@nonprofit=11 received@other=6 sum:286=171+98+11+6 handled=283 granted+partlyGranted=197 refused=23 unable=51 notHandled=12 sum:283=197+23+51+12 share:197=69.6 share:23=8.1 share:51=18.0 share:12=4.2 refused=23 refused.enforcementFile=15 refused.thirdParty=8 sum:23=15+8
行政执法信息公开。2023年，厅本级作出行政许可决定1473件、行政处罚决定26件，处罚金额合计1182万元，行政强制0件。通过“双随机、一公开”平台公示抽查结果3304条，全年发布环境质量月报12期、企业环境信用评价结果2187家。现行有效的省生态环境厅行政规范性文件47件，当年新制发5件、废止11件。全省各级生态环境部门当年作出行政处罚决定3519件，典型案例分4批曝光。 | licensing=1473 penalties=26 coercion=0 normativeDocs.inForce=47 normativeDocs.issued=5 normativeDocs.repealed=11
`,
  ),
  ...labelled(
    { agency: '芷墟市人民医院', year: 2023 },
    `
2023年，我院通过官方网站公开信息386条，其中机构概况21条、专家介绍134条、健康科普159条、招标采购72条。医疗服务价格公示调整2次，涉及项目1126项。院长信箱收到来信203封，12345转办件118件，均按期回复，回复率100%。依申请公开方面，2023年我院未收到公民、法人或者其他组织提出的政府信息公开申请，未发生因政府信息公开引起的行政复议和行政诉讼。 | sum:386=21+134+159+72 received=0 review.total=0 litigation.total=0
`,
  ),
  ...labelled(
    { agency: '归棠县公安局', year: 2024 },
    `
县公安局2024年收到政府信息公开申请19起，比上年多4起，上年度没有结转。申请人为自然人的17起、法律服务机构的2起，合计19起。到2024年12月31日，已答复18起，1起尚在办理期限内，转入2025年继续办理。答复的18起中：予以公开4起，属于行政执法案卷6起，属于行政查询事项3起，信访举报投诉类申请3起，本机关不掌握相关政府信息2起。 | received=19 carriedIn=0 received@naturalPerson=17 received@legal=2 sum:19=17+2 handled=18 carriedOut=1 handled=18 granted=4 refused.enforcementFile=6 refused.administrativeQuery=3 notHandled.petition=3 unable.notHeld=2 sum:18=4+6+3+3+2
依法公开执法信息。全年在执法公示平台公示行政许可决定书3270份、行政处罚决定书1846份，依法不公开的215份。全年办理出入境证件9120本次，受理网上咨询2277条、局长信箱来信96封，按期办结率100%。本年度未制发行政规范性文件，清理后废止行政规范性文件1件，现行有效2件。因政府信息公开被申请行政复议4件，其中维持3件，纠正1件；被提起政府信息公开行政诉讼1件，尚未审结。 | normativeDocs.issued=0 normativeDocs.repealed=1 normativeDocs.inForce=2 review.total=4 review.upheld=3 review.overturned=1 sum:4=3+1 litigation.total=1 litigation.pending=1
`,
  ),
  ...labelled(
    { agency: '桐溪街道办事处', year: 2022 },
    `
2022年度，桐溪街道共收到政府信息公开申请5件，上年结转1件，答复6件，没有结转下年度办理的申请。答复的6件中，予以公开3件，部分公开1件，申请人无正当理由逾期不补正、行政机关不再处理1件，没有现成信息需要另行制作1件。涉及征收补偿的4件由街道征迁办协助办理，街道所属各社区未单独受理申请。全年未发生因政府信息公开引发的行政复议、行政诉讼。平台建设方面，街道政务公开专区设自助查询机2台，全年接待查阅312人次，其中提供纸质文件复印56份、现场指导网上申请7人次。街道微信公众号全年推文408篇，阅读量12.6万次；区政府网站街道频道更新信息155条，其中政务动态96条、通知公告38条、财政信息9条、人事信息12条，未发生转载不规范的情况。下一步计划新增社区公开点4个，把公开专区延伸到3个小区。 | received=5 carriedIn=1 handled=6 carriedOut=0 handled=6 granted=3 partlyGranted=1 otherwise.noCorrection=1 unable.mustCreate=1 sum:6=3+1+1+1 review.total=0 litigation.total=0 sum:155=96+38+9+12
`,
  ),
  ...labelled(
    { agency: '国家税务总局砚城市税务局', year: 2023 },
    `
2023年，市局机关收到政府信息公开申请7件，全部办结，其中予以公开2件、部分公开1件、保护第三方合法权益不予公开1件、属于行政查询事项不予公开2件、其他处理1件。全市税务系统（含各县区局、派出机构）全年共收到申请33件，较上年下降13.2%。市局机关未发生政府信息公开行政诉讼；发生政府信息公开行政复议1件，结果为维持。各县区局发生复议2件，由市局审理。 | received=7 carriedOut=0 granted=2 partlyGranted=1 refused.thirdParty=1 refused.administrativeQuery=2 otherwise=1 sum:7=2+1+1+2+1 litigation.total=0 review.total=1 review.upheld=1
税费信息公开。全年在市局网站公开政策文件及解读178篇、欠税公告4期涉及纳税人1263户次、A级纳税人名单9042户。12366热线接听来电21.3万个，接通率98.7%。市局机关全年作出行政许可决定18件，行政处罚决定215件，行政强制决定14件，无行政事业性收费。纳税服务投诉平台受理投诉64件，均已办结，其中服务态度类39件、系统操作类25件。 | licensing=18 penalties=215 coercion=14 fees=0 sum:64=39+25
`,
  ),
  ...labelled(
    { agency: '云蔚市人力资源和社会保障局', year: 2025 },
    `
（二）依申请公开。本年度我局新收到政府信息公开申请47件，均为自然人申请；上年结转2件，全年应办理49件。截至年底办结46件，结转2026年3件。办结的46件申请中：予以公开19件，部分公开5件，不予公开8件，无法提供12件，不予处理2件。新收申请的提交方式为：线上31件、邮寄14件、现场2件，共47件。办理过程中延期6件，当面沟通20余人次。 | newlyReceived=47 received@naturalPerson=47 carriedIn=2 sum:49=47+2 handled=46 carriedOut=3 sum:46+3=47+2 handled=46 granted=19 partlyGranted=5 refused=8 unable=12 notHandled=2 sum:46=19+5+8+12+2 sum:47=31+14+2
全年受理劳动人事争议仲裁申请2386件，办结2311件；受理工伤认定申请1874件，不予认定52件。就业服务热线接听来电5.2万通。公开招聘公告93期，公示拟聘人员1402名。全年作出行政许可决定628件，其中人力资源服务许可211件、劳务派遣经营许可417件；作出行政处罚决定35件，行政强制决定0件。全年行政事业性收费124.7万元，为人事考试考务费。 | licensing=628 sum:628=211+417 penalties=35 coercion=0 fees=1247000
`,
  ),
  ...labelled(
    { agency: '蘅芷职业技术学院', year: 2023 },
    `
2023年，学院通过信息公开网主动公开学校概况、招生就业、财务资产等十大类信息742条，其中招生考试信息88条，财务、资产及收费信息53条，人事师资信息41条。接受师生查阅校务档案137人次，招生咨询电话接听约3600个。对照《高等学校信息公开事项清单》10类50条，逐项更新49条。2022—2023学年征集师生对信息公开工作的意见26条，采纳19条，评议满意度97.1%。 | -
`,
  ),
  ...labelled(
    { agency: '岫川县农业农村局', year: 2022 },
    `
2022年度我局收到政府信息公开申请11件，其中涉及高标准农田建设项目4件、农机购置补贴3件、宅基地管理4件。有2件申请内容不明确，经补正后予以办理；有1件征求了第三方意见。全年办结11件，其中予以公开6件、部分公开1件、无法提供2件、其他处理2件。无上年结转，无结转下年度继续办理的申请。（三）政府信息管理。严格执行公文公开属性源头认定制度，2022年以局名义制发公文163件，其中主动公开41件，依申请公开29件，不予公开93件。对历年文件开展清理，梳理2019年以来文件512件，拟转为主动公开17件。县政府2022年出台的涉农行政规范性文件3件由我局起草。我局当年制发行政规范性文件1件，废止2件，现行有效4件，均已规范标注有效期。 | received=11 sum:11=4+3+4 handled=11 granted=6 partlyGranted=1 unable=2 otherwise=2 sum:11=6+1+2+2 carriedIn=0 carriedOut=0 sum:163=41+29+93 normativeDocs.issued=1 normativeDocs.repealed=2 normativeDocs.inForce=4
`,
  ),
  ...labelled(
    { agency: '鹿鸣区城市管理和综合行政执法局', year: 2024 },
    `
（一）主动公开。本年度行政处罚决定4526件，同比下降11.7%，其中普通程序1208件、简易程序3318件；行政强制决定73件，行政许可决定1905件（主要为户外广告设置、建筑垃圾处置、临时占道等）。上述执法信息均在七个工作日内公示，公示率100%。数字城管平台受理案件61204件，结案60877件，网民留言办结率100%。全年无行政事业性收费，未制发行政规范性文件。 | penalties=4526 sum:4526=1208+3318 coercion=73 licensing=1905 fees=0 normativeDocs.issued=0
（二）依申请公开。2024年，区城管局共收到政府信息公开申请38件，办结38件。答复情况：1.予以公开14件；2.不予公开11件，均属于行政执法案卷；3.无法提供8件，其中本机关不掌握7件、没有现成信息需另行制作1件；4.不予处理5件，其中重复申请2件、信访举报投诉类申请3件。从提交途径看，网上提交33件，其余为信函申请。申请内容多与违法建设查处有关，这类约30件。 | received=38 handled=38 granted=14 refused=11 refused.enforcementFile=11 unable=8 unable.notHeld=7 unable.mustCreate=1 sum:8=7+1 notHandled=5 notHandled.repeat=2 notHandled.petition=3 sum:5=2+3 sum:38=14+11+8+5
`,
  ),
  ...labelled(
    { agency: '青崖省人民政府办公厅', year: 2024 },
    `
2024年，省政府办公厅共办理以省政府为公开义务主体的政府信息公开申请528件，答复函均经合法性审查。办公厅自身收到政府信息公开申请76件，均已按时答复。省政府信息公开工作机构接听咨询电话1900余个。省政府网站依申请公开系统全年受理在线提交的申请2.1万件，分转各承办单位。各市州和省直单位年度报告显示，全省行政机关新收申请18742件，同比上升3.6%。 | received=76 carriedOut=0
`,
  ),
  ...labelled(
    { agency: '芥川市水务局', year: 2024 },
    `
2024年我局未收到要求公开涉密水利信息的申请。全年收到的政府信息公开申请共16件，其中予以公开9件、部分公开2件、不予公开1件、无法提供4件。按内容分，河道采砂许可类5件、水库移民后期扶持类8件、其他3件，合计16件。答复超过20个工作日的2件，均已履行延长审批手续。截至年底上述申请全部办结，无结转下年度继续办理的申请，上年结转申请为0件。 | received=16 granted=9 partlyGranted=2 refused=1 unable=4 sum:16=9+2+1+4 sum:16=5+8+3 carriedOut=0 carriedOut=0 carriedIn=0
2024年，针对我局政府信息公开答复提起的行政复议3件，复议结果均为维持。政府信息公开行政诉讼2件，其中未经复议直接起诉1件，结果维持；复议后起诉1件，目前尚未审结。此外，我局因水行政处罚被申请行政复议2件、出庭应诉3件，均与政府信息公开无关。局法律顾问全年审查各类合同、文书118份，参与依申请公开答复研究13次。 | review.total=3 review.upheld=3 litigation.total=2 litigation.direct.total=1 litigation.afterReview.total=1 sum:2=1+1 litigation.direct.upheld=1 litigation.afterReview.pending=1
`,
  ),
  ...labelled(
    { agency: '漆园乡人民政府', year: 2023 },
    `
漆园乡2023年主动公开政府信息96条，其中乡村振兴38条、民政救助22条、财政资金19条、通知公告17条；本年没有制发行政规范性文件，作出行政许可决定2件，未作出行政处罚、行政强制决定。依申请公开方面，全年接到政府信息公开申请1件，为自然人申请，要求公开2018年村级道路建设合同，答复结果为本机关不掌握相关政府信息。全年未发生政府信息公开行政复议、行政诉讼。 | sum:96=38+22+19+17 normativeDocs.issued=0 licensing=2 penalties=0 coercion=0 received=1 received@naturalPerson=1 unable.notHeld=1 review.total=0 litigation.total=0
`,
  ),
  ...labelled(
    { agency: '澄屿市商务局', year: 2020, edition: '2019' },
    `
2020年，我局通过网络受理政府信息公开申请8件、通过信函受理3件，合计受理11件。上述申请均已办结，其中予以公开7件、不予公开1件、无法提供1件、其他处理2件；无上年结转，亦无结转下年度继续办理的申请。按申请人分，自然人10件，商业企业1件，共11件。网站疫情防控专栏全年发布稳外贸稳外资政策89条，其中惠企政策申报指南36条；商务热线接听企业咨询2750个。 | sum:11=8+3 received=11 carriedOut=0 granted=7 refused=1 unable=1 otherwise=2 sum:11=7+1+1+2 carriedIn=0 carriedOut=0 received@naturalPerson=10 received@business=1 sum:11=10+1
`,
  ),
  ...labelled(
    { agency: '梧山县市场监督管理局', year: 2025 },
    `
全年接收消费者投诉举报4318件，其中投诉3120件、举报1198件，受理率、按期办结率均为100%。公示食品抽检信息26期，涉及样品2044批次，其中不合格61批次。办理登记注册10752户，作出行政许可决定1864件。公示行政处罚信息502条，含部分往年案件补录；当年作出行政处罚决定497件，行政强制决定8件。行政事业性收费方面，全年收费金额为3.2万元，系特种设备检验费。 | sum:4318=3120+1198 licensing=1864 penalties=497 coercion=8 fees=32000
2025年，我局收到政府信息公开申请13件，其中自然人11件，商业企业2件，均以网络方式提交。受理后有三件延长了答复期限，两件与信访件内容相同，已作解释说明。全年办结12件，结转下年度1件。办理结果：予以公开六件，部分公开一件，不予公开三件，无法提供二件，共12件。县局各基层市场监管所接到的口头查询申请40余件，均当场办理，不计入上述数据。 | received=13 received@naturalPerson=11 received@business=2 sum:13=11+2 handled=12 carriedOut=1 granted=6 partlyGranted=1 refused=3 unable=2 sum:12=6+1+3+2
`,
  ),
  ...labelled(
    { agency: '涟浦市住房公积金管理中心', year: 2024 },
    `
2024年度，中心共处理政府信息公开申请4件，其中上年结转1件、当年新收3件，无结转下年度的申请。处理结果为：予以公开2件，申请人逾期不补正、不再处理1件，属于行政查询事项1件。申请均通过电子邮件或网站提交，中心未就提供信息收取任何费用。全年热线来电8.6万个，受理住房公积金提取申请66204笔、贷款申请3127笔，网办率92.4%，不予受理的申请均书面说明了理由。 | handled=4 carriedIn=1 newlyReceived=3 sum:4=1+3 carriedOut=0 granted=2 otherwise.noCorrection=1 refused.administrativeQuery=1 sum:4=2+1+1
`,
  ),
  ...labelled(
    { agency: '石漱省统计局', year: 2023 },
    `
数据咨询服务方面，全年受理公众统计数据咨询1526人次，其中电话咨询1180人次，邮件咨询291人次，来访55人次。依申请公开方面，受理政府信息公开申请12件，比2022年增加5件；答复12件，其中：予以公开4件，要求提供公开出版物3件，没有现成信息需要另行制作5件。统计违法举报平台收到线索48条，转办44条。各市统计局收到的申请由各局自行统计。 | sum:1526=1180+291+55 received=12 handled=12 granted=4 notHandled.publication=3 unable.mustCreate=5 sum:12=4+3+5
`,
  ),
  ...labelled(
    { agency: '泊湖县退役军人事务局', year: 2025 },
    `
2025年，我局未收到政府信息公开申请，无上年结转的申请，也无结转下年度继续办理的申请；未发生因政府信息公开引起的行政复议和行政诉讼。全年未制发行政规范性文件，未作出行政许可、行政处罚、行政强制决定，没有行政事业性收费。全年接待来访586人次，办理来信32件，受理优抚待遇申请441件，均已办结。主动公开抚恤补助标准等信息73条，其中优待政策28条、就业创业21条。 | received=0 carriedIn=0 carriedOut=0 review.total=0 litigation.total=0 normativeDocs.issued=0 licensing=0 penalties=0 coercion=0 fees=0
`,
  ),
  ...labelled(
    { agency: '鹭岭海关', year: 2023 },
    `
2023年，我关收到政府信息公开申请30件。按内容分，关税征管类11件、企业管理类14件、进出口统计类5件，分别占36.7%、46.7%、16.7%。全年办结28件，另有2件结转下年度继续办理。办结的28件中，予以公开10件、不予公开7件、无法提供6件、不予处理3件、其他处理2件；不予公开的7件均属于其他法律行政法规禁止公开。12360热线答复咨询4.1万次，关长信箱来信57封。 | received=30 sum:30=11+14+5 share:11=36.7 share:14=46.7 share:5=16.7 handled=28 carriedOut=2 handled=28 granted=10 refused=7 unable=6 notHandled=3 otherwise=2 sum:28=10+7+6+3+2 refused=7 refused.forbiddenByLaw=7
`,
  ),
  ...labelled(
    { agency: '黛眉市自然资源和规划局', year: 2021 },
    `
2021年，我局收到政府信息公开申请354件，上年结转19件，合计373件；办结359件，结转2022年14件。收到的354件申请中，土地征收类152件，占42.9%；规划审批类97件，占27.4%；不动产登记类61件，占17.2%；其他类44件，占12.4%。土地征收类申请较为集中，来自同一村组的有38件，同一申请人一次提交10件以上的有3人。全年延期答复77件，补正41件。 | received=354 carriedIn=19 sum:373=354+19 handled=359 carriedOut=14 sum:359+14=354+19 received=354 sum:354=152+97+61+44 share:152=42.9 share:97=27.4 share:61=17.2 share:44=12.4
答复结果：全年共答复政府信息公开申请359件，其中予以公开186件，部分公开42件，不予公开41件，无法提供68件，不予处理15件，其他处理7件。不予公开中，属于国家秘密2件，其他法律行政法规禁止公开3件，危及“三安全一稳定”1件，保护第三方合法权益7件，属于三类内部事务信息5件，属于四类过程性信息9件，属于行政执法案卷6件，属于行政查询事项8件，共41件。无法提供中，本机关不掌握相关政府信息52件，没有现成信息需要另行制作4件，补正后申请内容仍不明确12件，共68件。不予处理中，信访举报投诉类申请6件，重复申请5件，要求提供公开出版物1件，无正当理由大量反复申请2件，要求行政机关确认或重新出具已获取信息1件，共15件。 | handled=359 granted=186 partlyGranted=42 refused=41 unable=68 notHandled=15 otherwise=7 sum:359=186+42+41+68+15+7 refused.stateSecret=2 refused.forbiddenByLaw=3 refused.securityStability=1 refused.thirdParty=7 refused.internalAffairs=5 refused.deliberative=9 refused.enforcementFile=6 refused.administrativeQuery=8 sum:41=2+3+1+7+5+9+6+8 unable.notHeld=52 unable.mustCreate=4 unable.unclear=12 sum:68=52+4+12 notHandled.petition=6 notHandled.repeat=5 notHandled.publication=1 notHandled.excessive=2 notHandled.reissue=1 sum:15=6+5+1+2+1
2021年，我局因政府信息公开被申请行政复议27件，其中结果维持18件、结果纠正4件、其他结果3件、尚未审结2件。政府信息公开行政诉讼31件，其中未经复议直接起诉12件（结果维持8件、结果纠正1件、尚未审结3件），复议后起诉19件（结果维持14件、结果纠正2件、其他结果1件、尚未审结2件）。同年，我局另有不动产登记、土地行政处罚类行政诉讼56件，行政机关负责人出庭应诉率91%。 | review.total=27 review.upheld=18 review.overturned=4 review.otherResult=3 review.pending=2 sum:27=18+4+3+2 litigation.total=31 litigation.direct.total=12 litigation.direct.upheld=8 litigation.direct.overturned=1 litigation.direct.pending=3 sum:12=8+1+3 litigation.afterReview.total=19 litigation.afterReview.upheld=14 litigation.afterReview.overturned=2 litigation.afterReview.otherResult=1 litigation.afterReview.pending=2 sum:19=14+2+1+2 sum:31=12+19
`,
  ),
  ...labelled(
    { agency: '珠泾新区管理委员会', year: 2024 },
    `
（四）平台建设。管委会门户网站全年独立用户访问总量118万个，总访问量402万次；信息发布总数2986条，其中概况类信息更新34条，政务动态信息更新2105条，信息公开目录信息更新847条。专栏专题维护21个，新开设4个；解读信息发布28条。互动交流收到留言732条，办结留言731条，平均办理时间4天，公开答复318条。政务新媒体2个，微博粉丝3.4万，微信订阅数8.9万。 | sum:2986=34+2105+847
（二）依申请公开。2024年，管委会新收政府信息公开申请29件，其中上半年收到12件。全年办结27件，2件正在办理，结转下年度。办结的27件申请中，予以公开14件，占51.9%；部分公开6件，占22.2%；无法提供7件，占25.9%。新区各街道和区属国有企业全年另行受理申请14件，由各单位自行答复。2023年管委会新收申请35件，本年下降17.1%，主要是征收项目减少。 | newlyReceived=29 handled=27 carriedOut=2 handled=27 granted=14 partlyGranted=6 unable=7 sum:27=14+6+7 share:14=51.9 share:6=22.2 share:7=25.9
`,
  ),
  ...labelled(
    { agency: '淞桥市机关事务管理局', year: 2023 },
    `
2023年，我局收到政府信息公开申请1件，由商业企业提出，内容为公务用车租赁招标文件。该申请涉及第三方商业秘密，经征求意见，第三方在15个工作日内书面表示不同意公开，答复结果为不予公开。申请人不服，向市政府申请行政复议。2023年我局政府信息公开行政复议1件，结果维持；政府信息公开行政诉讼0件。全年公示公共机构节能信息40条，公务用车处置结果12批次。 | received=1 received@business=1 refused=1 review.total=1 review.upheld=1 litigation.total=0
`,
  ),
  ...labelled(
    { agency: '莲墩县财政局', year: 2024 },
    `
财政信息公开：全县89家预算单位全部公开部门预算，其中县直部门79家、乡镇10家；抽查单位公开内容36家，发现问题21处，均已更正。本局公开专项资金管理办法9项、惠民补贴目录1份，发布政府采购信息公告632条。全县行政事业性收费收入全年完成3.42亿元，县本级行政事业性收费目录清单18项。本局全年行政事业性收费金额为0万元，行政处罚决定6件，未作出行政强制决定。 | sum:89=79+10 fees=0 penalties=6 coercion=0
2024年，我局收到政府信息公开申请10件，较2023年的6件增加4件，增长66.7%。其中涉及政府和社会资本合作项目5件、政府债务3件、预算明细2件。至年末已答复9件，剩余1件因系12月26日收到，结转至2025年继续办理。已答复的9件中，予以公开5件，部分公开2件，本机关不掌握相关政府信息2件。县财政局2022年、2021年分别收到申请8件、11件，总体保持平稳。 | received=10 sum:10=5+3+2 handled=9 carriedOut=1 handled=9 granted=5 partlyGranted=2 unable.notHeld=2 sum:9=5+2+2
`,
  ),
  ...labelled(
    { agency: '隐溪市文化广电和旅游局', year: 2023 },
    `
监督保障。局政务公开领导小组办公室配备工作人员6名，其中专职2名、兼职4名。全年召开专题会议3次，组织培训2场110人次，投入经费8.5万元。开展社会评议1次，发放问卷400份，收回387份，满意度为95.9%。受理对政务公开工作的意见建议14条，采纳9条；全年无针对信息公开工作的举报投诉，未发生因政府信息公开工作受到责任追究的情况。 | sum:6=2+4
全年收到政府信息公开申请5宗，申请人均为自然人，处理情况为：予以公开2宗，本机关不掌握相关政府信息2宗，重复申请1宗。办结率100%，平均用时11天，其中最短的3天、最长的19天。全年受理旅游投诉372宗，办结368宗；受理文物保护线索举报29宗。行政许可方面，受理申请546宗，作出行政许可决定531宗。行政处罚决定24宗，公示24宗；无行政强制事项。 | received=5 received@naturalPerson=5 granted=2 unable.notHeld=2 notHandled.repeat=1 sum:5=2+2+1 carriedOut=0 licensing=531 penalties=24 coercion=0
`,
  ),
  ...labelled(
    { agency: '江洄县卫生健康局', year: 2023 },
    `
依申请公开。当年新收政府信息公开申请22件，上年结转1件，办结23件，结转下年度0件。新收申请中自然人19件、法律服务机构3件，共22件。予以公开11件，部分公开4件，不予公开2件，无法提供6件，共计23件。不予公开2件，均为保护第三方合法权益。卫生监督执法类投诉举报受理83件、办结81件；12320、12345转办件415件，均已答复。出生医学证明查询申请266件，现场办结。 | newlyReceived=22 carriedIn=1 handled=23 carriedOut=0 sum:23+0=22+1 received@naturalPerson=19 received@legal=3 sum:22=19+3 granted=11 partlyGranted=4 refused=2 unable=6 sum:23=11+4+2+6 refused=2 refused.thirdParty=2
存在问题和改进情况。2023年的主要不足：1.公开时效不强，季度抽查中逾期公开的信息有18条；2.解读数量偏少，全年仅9篇；3.基层医疗机构信息公开参差不齐，全县22家乡镇卫生院中有7家栏目更新不及时。2024年将重点抓好三项工作：修订公开目录1套，组织培训不少于4期，对依申请公开答复实行局办公室、法规股两级审核，力争按时答复率保持100%、复议诉讼零纠错。 | -
`,
  ),
  ...labelled(
    { agency: '枫林铺镇人民政府', year: 2025 },
    `
2025年，枫林铺镇新收政府信息公开申请0件，上年结转政府信息公开申请1件，该件已于1月答复，结果为部分公开，年末无结转。镇政府全年作出行政处罚决定11件、行政许可决定30件，行政强制决定1件。自2019年以来，镇政府累计收到申请19件，其中2024年6件。全年公开各类信息243条，包括工作动态130条、政策文件44条、涉农补贴36条等。各村公开栏张贴公示近500张。 | newlyReceived=0 carriedIn=1 partlyGranted=1 carriedOut=0 penalties=11 licensing=30 coercion=1
`,
  ),
  ...labelled(
    { agency: '浣江市交通运输局', year: 2024 },
    `
（二）依申请公开情况。2024年，我局共办结政府信息公开申请115件（含上年结转9件），结转下年度6件。办结的115件申请中，予以公开62件，部分公开11件，不予公开10件，无法提供24件，不予处理5件，其他处理3件。其中有2件系申请人在答复前主动撤回，计入其他处理。市公路中心、港航中心分别收到申请12件、3件，答复情况由其单独登记。 | handled=115 carriedIn=9 carriedOut=6 handled=115 granted=62 partlyGranted=11 refused=10 unable=24 notHandled=5 otherwise=3 sum:115=62+11+10+24+5+3
（六）行政复议、诉讼情况。2024年，全市交通运输系统发生政府信息公开行政复议9件、行政诉讼4件，其中局本级行政复议5件、行政诉讼2件。局本级的5件行政复议中，结果维持4件，结果纠正1件；2件行政诉讼均尚未审结。被纠正的案件反映出检索不全面的问题，已在全系统通报。2023年局本级行政复议7件、行政诉讼3件，同比均有下降。 | review.total=5 litigation.total=2 review.total=5 review.upheld=4 review.overturned=1 sum:5=4+1 litigation.total=2 litigation.pending=2
`,
  ),
  ...labelled(
    { agency: '兰陂市人民政府', year: 2023 },
    `
主动公开情况。2023年，市政府制定规章3件，废止1件，现行有效规章28件；制发行政规范性文件17件，废止行政规范性文件22件，现行有效行政规范性文件206件，全部实现网上集中统一公开。市政府常务会议审议议题214个，邀请市民代表列席9次。公开人大代表建议办理结果131件、政协提案办理结果188件，合计319件。市长信箱受理来信6120件，办结率99.3%，公开回复1874件。 | regulations.issued=3 regulations.repealed=1 regulations.inForce=28 normativeDocs.issued=17 normativeDocs.repealed=22 normativeDocs.inForce=206 sum:319=131+188
`,
  ),
];
