import { labelled } from './labelled';

/** Written without sight of the grammar; the accent is on what only looks like a claim. */
export const tenthSentences = [
  ...labelled(
    { agency: '澜坪县自然资源局', year: 2023 },
    `
2023年，我局新收到政府信息公开申请53件，上年结转4件；全年办结55件，结转下年度继续办理2件。 | newlyReceived=53 carriedIn=4 handled=55 carriedOut=2 sum:55+2=53+4
申请办理结果方面：予以公开21件，部分公开9件，不予公开6件，无法提供16件，不予处理2件，其他处理1件，总计55件。 | granted=21 partlyGranted=9 refused=6 unable=16 notHandled=2 otherwise=1 sum:55=21+9+6+16+2+1
不予公开的6件中，属于四类过程性信息2件，属于行政执法案卷3件，保护第三方合法权益1件。 | refused=6 refused.deliberative=2 refused.enforcementFile=3 refused.thirdParty=1 sum:6=2+3+1
在已办结的55件政府信息公开申请中，有4件申请经本机关负责人同意延期答复。 | handled=55
上述申请中，涉及征地的31件、涉及不动产登记的12件、涉及规划许可的8件。 | -
对3件重复申请合并答复，对2件内容相近的申请一并出具告知书。 | -
全年发出补正通知书5份，征求第三方意见2件，延长答复期限4件。 | -
其中48件在收到之日起20个工作日内答复，其余7件经延期后答复。 | -
从申请人类型看，自然人申请46件，法人或其他组织申请7件。 | received@naturalPerson=46 received@organisations=7
网络申请29件，信函申请20件，当面申请4件，合计53件。 | sum:53=29+20+4
全年收到县政府转来的行政复议答复通知书3份，均按要求提交了答复材料和证据。 | -
全年因政府信息公开引发行政复议3件，其中结果维持2件、结果纠正1件；行政诉讼2件，均尚未审结。 | review.total=3 review.upheld=2 review.overturned=1 sum:3=2+1 litigation.total=2 litigation.pending=2
全年办理12345热线工单1260件，局长信箱来信88件，均已办结。 | -
组织依申请公开业务培训2次，培训40人次，现场讲解典型申请案例6件。 | -
2022年收到政府信息公开申请41件，2023年收到政府信息公开申请53件，同比增长29.3%。 | received=53
不予公开6件，占办结总数的10.9%，其中行政执法案卷类3件，占不予公开数的50%。 | refused=6 share:6=10.9 refused.enforcementFile=3 share:3=50
其余申请主要涉及宅基地审批、土地权属争议等，约占四成。 | -
`,
  ),
  ...labelled(
    { agency: '望桐市民政局', year: 2024 },
    `
2024年，全市民政系统共收到政府信息公开申请96件，其中局本级收到31件。 | received=31
全市民政系统共办理政府信息公开申请96件，办结率100%。 | -
局属事业单位收到信息公开申请4件，已按规定由各单位自行答复。 | -
2024年，我局受理政府信息公开申请31件，均已按时办结，无结转下年度办理事项。 | received=31 carriedOut=0 carriedOut=0
办结的31件申请中，予以公开17件，占54.8%；无法提供10件，占32.3%；不予处理4件，占12.9%。 | handled=31 granted=17 unable=10 notHandled=4 sum:31=17+10+4 share:17=54.8 share:10=32.3 share:4=12.9
无法提供的10件中，本机关不掌握相关政府信息8件，没有现成信息需要另行制作1件，补正后申请内容仍不明确1件。 | unable=10 unable.notHeld=8 unable.mustCreate=1 unable.unclear=1 sum:10=8+1+1
2024年共收到政府信息公开申请31件，全部为自然人申请；其中网络申请19件，信函申请12件。 | received=31 received@naturalPerson=31 sum:31=19+12
2024年度我局未发生因政府信息公开引起的行政复议和行政诉讼。 | review.total=0 litigation.total=0
本年度制发行政规范性文件3件，废止2件，现行有效15件。 | normativeDocs.issued=3 normativeDocs.repealed=2 normativeDocs.inForce=15
全年作出行政许可决定146件，行政处罚决定3件，行政强制0件。 | licensing=146 penalties=3 coercion=0
对社会组织作出的行政处罚决定中，给予警告2件、限期停止活动1件。 | -
协助市政府办公室办理其受理的政府信息公开申请5件，提出答复意见5条。 | -
在市政务公开办开展的抽查中，抽取我局申请答复卷宗10份，发现答复书未载明救济途径1件，已完成整改。 | -
自条例修订施行以来，我局累计受理政府信息公开申请142件，无一被纠错。 | -
`,
  ),
  ...labelled(
    { agency: '墨溪镇人民政府', year: 2022 },
    `
2022年，墨溪镇收到政府信息公开申请2件，予以公开1件，不予处理1件，无结转。 | received=2 granted=1 notHandled=1 carriedOut=0
2022年我镇主动公开信息326条，其中政府网站210条、微信公众号96条、政务公开栏20条。 | sum:326=210+96+20
全镇各村共公开村务信息480条，收到村民查阅账目的申请35件。 | -
全年发布政策文件类信息45条，机构职能类信息12条，财政资金类信息30条，共87条。 | sum:87=45+12+30
全镇受理低保申请58件，办结55件，其余3件正在审核。 | -
主动公开惠民信息62条，包括惠农政策18条、人居环境15条、社会救助11条等。 | -
镇党政办对2021年收到的3件信息公开申请的答复情况开展了“回头看”。 | -
2022年，全镇共办理政府信息公开申请2件，办结率100%。 | handled=2 carriedOut=0
本年度行政事业性收费金额为1.85万元。 | fees=18500
`,
  ),
  ...labelled(
    { agency: '雁栏街道办事处', year: 2025 },
    `
2025年，雁栏街道未收到公民、法人或其他组织的政府信息公开申请，未发生行政复议、行政诉讼案件。 | received=0 review.total=0 litigation.total=0
新收政府信息公开申请0件，上年结转1件，办结1件，结转下年度0件。 | newlyReceived=0 carriedIn=1 handled=1 carriedOut=0 sum:1+0=0+1
全街道共办结政府信息公开申请1件，答复结果为部分公开。 | handled=1 partlyGranted=1
街道各社区共接待居民政策咨询620人次，受理政务公开类咨询34件，均已当场答复。 | -
区政府2025年收到的涉及本街道的政府信息公开申请7件，均由区政府办公室统一答复。 | -
2025年，街道网站栏目共纠正错别字6处，更新依申请公开指南1次，补发信息11条。 | -
`,
  ),
  ...labelled(
    { agency: '栖梧区住房和城乡建设局', year: 2023 },
    `
2023年，区住建局共收到政府信息公开申请108件，其中自然人申请99件，法人和其他组织申请9件。 | received=108 received@naturalPerson=99 received@organisations=9 sum:108=99+9
2023年，新收政府信息公开申请108件，上年结转6件，共计114件；已办结110件，结转下年4件。 | newlyReceived=108 carriedIn=6 sum:114=108+6 handled=110 carriedOut=4 sum:110+4=108+6
办理结果：予以公开和部分公开合计64件，不予公开12件，无法提供25件，不予处理6件，其他处理3件。 | granted+partlyGranted=64 refused=12 unable=25 notHandled=6 otherwise=3
从不予处理情形看，信访举报投诉类申请3件，重复申请2件，要求提供公开出版物1件，共6件。 | notHandled.petition=3 notHandled.repeat=2 notHandled.publication=1 sum:6=3+2+1
其他处理3件，其中申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请2件，其他1件。 | otherwise=3 otherwise.noCorrection=2 otherwise.remaining=1 sum:3=2+1
收到的108件政府信息公开申请，按内容分，棚改拆迁类61件、物业管理类27件、工程招投标类20件；按提交方式分，网络75件、信函33件。 | received=108 sum:108=61+27+20 sum:108=75+33
棚改拆迁类申请中，有22件同时申请了补偿协议和评估报告，19件涉及第三方合法权益。 | -
全年收到物业投诉2340件，信访事项187件，其中引导转为政府信息公开申请的9件。 | -
当年收到的108件政府信息公开申请中，104件于当年办结。 | received=108
2023年政府信息公开行政复议案件5件，其中结果维持3件，结果纠正1件，尚未审结1件。 | review.total=5 review.upheld=3 review.overturned=1 review.pending=1 sum:5=3+1+1
政府信息公开行政诉讼案件3件，其中未经复议直接起诉2件，复议后起诉1件。 | litigation.total=3 litigation.direct.total=2 litigation.afterReview.total=1 sum:3=2+1
区人民法院全年审结涉政府信息公开行政案件17件，发出司法建议2件。 | -
2023年，我局制发行政规范性文件1件，废止行政规范性文件3件。 | normativeDocs.issued=1 normativeDocs.repealed=3
`,
  ),
  ...labelled(
    { agency: '柘湖市司法局', year: 2024 },
    `
2024年，市政府行政复议机构共办理政府信息公开类行政复议案件66件，审结60件，直接纠错15件。 | -
我局代市政府审理的政府信息公开复议案件中，维持21件、驳回8件。 | -
我局2024年收到政府信息公开申请22件，答复22件，办结率为100%。 | received=22 handled=22 carriedOut=0
答复结果为：予以公开13件，部分公开4件，不予公开1件，本机关不掌握相关政府信息4件，合计22件。 | granted=13 partlyGranted=4 refused=1 unable.notHeld=4 sum:22=13+4+1+4
2024年，我局因政府信息公开被提起行政诉讼4件，其中结果维持3件，其他结果1件。 | litigation.total=4 litigation.upheld=3 litigation.otherResult=1 sum:4=3+1
全年审核以市政府名义作出的政府信息公开答复39件，提出修改意见12条。 | -
回顾前两年，2023年我局收到政府信息公开申请18件，2022年收到15件。 | -
`,
  ),
  ...labelled(
    { agency: '青篁省药品监督管理局', year: 2023 },
    `
2023年，省药监局共收到政府信息公开申请187件，同比下降8.3%；上年结转11件。 | received=187 carriedIn=11
全年共办结政府信息公开申请186件，结转2024年继续办理12件。 | handled=186 carriedOut=12
按申请人类别划分，自然人申请118件，商业企业申请57件，科研机构申请6件，法律服务机构申请6件，共计187件。 | received@naturalPerson=118 received@business=57 received@research=6 received@legal=6 sum:187=118+57+6+6
行政许可处理决定5120件，行政处罚处理决定233件，行政强制处理决定17件。 | licensing=5120 penalties=233 coercion=17
全年收取行政事业性收费2315.6万元。 | fees=23156000
制发公文时同步确定公开属性，全年主动公开公文78件，依申请公开4件，不予公开13件。 | -
`,
  ),
  ...labelled(
    { agency: '浮棠高新技术产业开发区管理委员会', year: 2022 },
    `
2022年，管委会依法受理政府信息公开申请13件（自然人9件、商业企业4件），全部办结。 | received=13 received@naturalPerson=9 received@business=4 sum:13=9+4 carriedOut=0
答复政府信息公开申请13件：予以公开8件，占61.5%；属于行政查询事项3件，占23.1%；属于国家秘密2件，占15.4%。 | handled=13 granted=8 refused.administrativeQuery=3 refused.stateSecret=2 sum:13=8+3+2 share:8=61.5 share:3=23.1 share:2=15.4
因政府信息公开引起的行政复议2件，均维持；无行政诉讼。 | review.total=2 review.upheld=2 litigation.total=0
`,
  ),
  ...labelled(
    { agency: '岑月县教育局', year: 2025 },
    `
2025年，县教育局接到政府信息公开申请9宗，答复9宗，其中予以公开7宗，本机关不掌握相关政府信息2宗。 | received=9 handled=9 granted=7 unable.notHeld=2 sum:9=7+2
无上年结转申请，本年办结的9宗政府信息公开申请均未超期，年末无结转。 | carriedIn=0 handled=9 carriedOut=0
县教育局公开义务教育招生信息40条、教师招聘信息26条、学校收费信息14条，总计80条。 | sum:80=40+26+14
本年度没有政府信息公开行政复议案件，行政诉讼案件共1件。 | review.total=0 litigation.total=1
全年受理教师资格认定申请412件，其中不予认定的14件，均已书面说明理由。 | -
`,
  ),
];
