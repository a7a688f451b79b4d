import { labelled } from './labelled';

/** Written blind to the grammar; every body is invented. */
export const fifthSentences = [
  ...labelled(
    { agency: '临岚省生态环境厅', year: 2023 },
    `
2023年，省生态环境厅共收到政府信息公开申请1,186件，其中自然人申请1,042件、商业企业申请87件、科研机构申请9件、社会公益组织申请21件、法律服务机构申请27件。 | received=1186 received@naturalPerson=1042 received@business=87 received@research=9 received@nonprofit=21 received@legal=27 sum:1186=1042+87+9+21+27
全年办结政府信息公开申请1179件（含上年结转23件），结转下年度继续办理30件。 | handled=1179 carriedIn=23 carriedOut=30
从答复结果看，予以公开512件，部分公开96件，不予公开88件，无法提供341件，不予处理74件，其他处理68件，共计1179件。 | granted=512 partlyGranted=96 refused=88 unable=341 notHandled=74 otherwise=68 sum:1179=512+96+88+341+74+68
不予公开的88件中，其他法律行政法规禁止公开的5件，保护第三方合法权益的19件，属于三类内部事务信息的11件，属于四类过程性信息的23件，属于行政执法案卷的26件，属于行政查询事项的4件。 | refused=88 refused.forbiddenByLaw=5 refused.thirdParty=19 refused.internalAffairs=11 refused.deliberative=23 refused.enforcementFile=26 refused.administrativeQuery=4 sum:88=5+19+11+23+26+4
全年因政府信息公开被申请行政复议41件，其中：结果维持27件，结果纠正6件，其他结果5件，尚未审结3件。 | review.total=41 review.upheld=27 review.overturned=6 review.otherResult=5 review.pending=3 sum:41=27+6+5+3
涉及政府信息公开的行政诉讼18件，其中未经复议直接起诉11件（结果维持7件、其他结果2件、尚未审结2件），复议后起诉7件（结果维持6件、尚未审结1件）。 | litigation.total=18 litigation.direct.total=11 litigation.direct.upheld=7 litigation.direct.otherResult=2 litigation.direct.pending=2 litigation.afterReview.total=7 litigation.afterReview.upheld=6 litigation.afterReview.pending=1 sum:18=11+7 sum:11=7+2+2 sum:7=6+1
全省生态环境系统共受理政府信息公开申请4,327件，按期答复率保持在99%以上。 | -
通过厅门户网站依申请公开系统收到的有903件，以信函方式提出的有271件，当面提交的有12件，三种渠道合计1186件。 | sum:1186=903+271+12
`,
  ),
  ...labelled(
    { agency: '栖云县人民政府', year: 2022 },
    `
全县各级行政机关2022年新收政府信息公开申请213件，较2021年下降8.2%；上年度结转申请6件。 | newlyReceived=213 carriedIn=6
截至12月31日，依申请公开事项已办结答复211件，结转至2023年继续办理8件。 | handled=211 carriedOut=8
在作出答复的政府信息公开申请中，同意公开118件，占55.9%；部分公开17件，占8.1%；无法提供52件，占24.6%；其余24件为不予处理或作其他处理。 | notHandled+otherwise=24 granted=118 partlyGranted=17 unable=52 share:118=55.9 share:17=8.1 share:52=24.6
全年办理县长信箱来信1,906件、12345政务服务便民热线工单23,418件，办结率分别为99.7%和98.9%。 | -
2022年县政府共制定行政规范性文件7件，废止11件，截至年底现行有效行政规范性文件86件。 | normativeDocs.issued=7 normativeDocs.repealed=11 normativeDocs.inForce=86
县政府门户网站全年公开信息9,842条，其中概况类信息31条，政务动态类信息5,127条，信息公开目录信息4,684条。 | sum:9842=31+5127+4684
全年通过政府网站发布信息9842条，通过“栖云发布”微信公众号发布2,310条，通过“栖云融媒”客户端同步推送1,776条。 | -
全年作出行政许可处理决定15306件，行政处罚处理决定8217件，行政强制处理决定94件，行政事业性收费金额3,268.47万元。 | licensing=15306 penalties=8217 coercion=94 fees=32684700
`,
  ),
  ...labelled(
    { agency: '柳塘镇人民政府', year: 2023 },
    `
2023年，柳塘镇没有收到公民、法人或者其他组织提出的政府信息公开申请，也没有上年结转的申请。 | received=0 carriedIn=0
本年度我镇收到依申请公开件0件，未因政府信息公开工作被申请行政复议、提起行政诉讼。 | received=0 review.total=0 litigation.total=0
全年镇政府制发公文82份，其中主动公开71份、依申请公开4份、不予公开7份。 | sum:82=71+4+7
全镇共受理群众来信来访37件，全部办结；政府信息公开申请方面，全年仅收到1件，申请人为自然人，处理结果为予以公开1件。 | received=1 granted=1 received@naturalPerson=1
柳塘镇政府信息公开申请受理地址：柳塘镇兴业路118号，邮编：590317，联系电话：0790-2318866。 | -
根据《中华人民共和国政府信息公开条例》第三十三条规定，能够当场答复的当场答复，不能当场答复的自收到申请之日起20个工作日内予以答复。 | -
`,
  ),
  ...labelled(
    { agency: '国家税务总局云浦市税务局', year: 2024 },
    `
2024年度，我局新收政府信息公开申请7件，其中信函4件、互联网3件；上年结转0件。 | newlyReceived=7 carriedIn=0 sum:7=4+3
全市税务系统全年共收到纳税人缴费人提出的政府信息公开申请39件，均依法答复。 | -
上述政府信息公开申请已答复6件，剩余1件尚在办理期限内，结转2025年继续办理。 | handled=6 carriedOut=1
政府信息公开申请处理结果：予以公开2件；不予公开1件，系属于行政执法案卷；无法提供2件，均为本机关不掌握相关政府信息；不予处理1件，系重复申请。 | granted=2 refused=1 refused.enforcementFile=1 unable=2 unable.notHeld=2 notHandled=1 notHandled.repeat=1
2024年，云浦市税务局作出行政许可决定六十三件，行政处罚决定二千一百零四件，行政强制决定17件。 | licensing=63 penalties=2104 coercion=17
本年度发布税务规范性文件1件，废止0件，现行有效5件。 | normativeDocs.issued=1 normativeDocs.repealed=0 normativeDocs.inForce=5
`,
  ),
  ...labelled(
    { agency: '望川海关', year: 2021 },
    `
2021年，望川海关收到政府信息公开申请14件，同比增加5件，增长55.6%。其中，商业企业8件，自然人6件。 | received=14 received@business=8 received@naturalPerson=6 sum:14=8+6
加上2020年结转的2件政府信息公开申请，全年已办结16件，无结转下一年度事项。 | carriedIn=2 handled=16 carriedOut=0
14件政府信息公开申请中，8件通过“互联网+海关”提交，5件以邮寄方式提交，1件当面提交。 | received=14 sum:14=8+5+1
在16件办结的政府信息公开申请中，“予以公开”9件、“部分公开”2件、“无法提供”4件、“其他处理”1件，占比分别为56.25%、12.5%、25%、6.25%。 | handled=16 granted=9 partlyGranted=2 unable=4 otherwise=1 sum:16=9+2+4+1 share:9=56.25 share:2=12.5 share:4=25 share:1=6.25
2021年我关未因政府信息公开引发行政复议；行政诉讼1件（未经复议直接起诉，尚未审结1件）。 | review.total=0 litigation.total=1 litigation.direct.total=1 litigation.direct.pending=1
自2008年《条例》施行以来，我关累计受理政府信息公开申请97件。 | -
`,
  ),
  ...labelled(
    { agency: '栖云县公安局', year: 2023 },
    `
本年度我局共接到政府信息公开申请88宗，其中互联网61宗，信函24宗，当面3宗。 | received=88 sum:88=61+24+3
全部88宗政府信息公开申请中已答复83宗，5宗结转2024年。 | received=88 handled=83 carriedOut=5
不予处理的19宗里，信访举报投诉类申请13宗，重复申请5宗，要求行政机关确认或重新出具已获取信息1宗。 | notHandled=19 notHandled.petition=13 notHandled.repeat=5 notHandled.reissue=1 sum:19=13+5+1
全年通过执法公开平台公开行政处罚决定书6,218份，受理群众网上查询4万余次。 | -
2023年，全局办理各类行政复议案件26件、行政应诉案件14件，行政机关负责人出庭应诉率100%。 | -
2022年我局收到政府信息公开申请102宗，2023年降至88宗，降幅为13.7%。 | received=88
因政府信息公开引发的行政复议共有6宗，其中维持4宗，纠正1宗，其他结果1宗；行政诉讼方面，复议后起诉2宗，均尚未审结。 | review.total=6 review.upheld=4 review.overturned=1 review.otherResult=1 sum:6=4+1+1 litigation.afterReview.total=2 litigation.afterReview.pending=2
`,
  ),
  ...labelled(
    { agency: '宁泽市教育局', year: 2022 },
    `
2022年，市教育局共受理政府信息公开申请121件（含上年结转9件），截至年底已全部办结。 | received=121 carriedIn=9 carriedOut=0
申请内容主要涉及义务教育招生划片45件、教师招聘32件、民办学校收费20件等。 | -
121件政府信息公开申请的答复情况如下：予以公开70件、部分公开4件，无法提供30件（本机关不掌握28件，需另行制作2件），不予公开8件，不予处理3件，其他处理6件（其中申请人逾期不补正5件，其他1件）。 | received=121 granted=70 partlyGranted=4 unable=30 unable.notHeld=28 unable.mustCreate=2 refused=8 notHandled=3 otherwise=6 otherwise.noCorrection=5 otherwise.remaining=1 sum:121=70+4+30+8+3+6 sum:30=28+2 sum:6=5+1
全年未发生因政府信息公开引起的行政复议案件；发生行政诉讼3件，其中未经复议直接起诉2件、复议后起诉1件。 | review.total=0 litigation.total=3 litigation.direct.total=2 litigation.afterReview.total=1 sum:3=2+1
`,
  ),
  ...labelled(
    { agency: '桐湾区新桥街道办事处', year: 2024 },
    `
本街道2024年度共收到依申请公开事项十二件，其中十一件由自然人提出，一件由法律服务机构提出。 | received=12 received@naturalPerson=11 received@legal=1 sum:12=11+1
所收申请均在法定期限内答复，无结转下年度继续办理的政府信息公开申请。 | carriedOut=0
按申请内容分，征收补偿类8件、物业管理类3件、其他类1件，共12件。 | sum:12=8+3+1
依申请公开办理结果：予以公开3件，占25%；无法提供7件，占58.3%；不予处理2件，占16.7%。 | granted=3 unable=7 notHandled=2 share:3=25 share:7=58.3 share:2=16.7
向区档案馆移交政府信息公开文件45份，其中可依申请公开的6份。 | -
我街道对2023年收到的9件政府信息公开申请进行“回头看”，逐件复核答复文书。 | -
2024年度，涉新桥街道政府信息公开行政复议1件，结果纠正1件；行政诉讼0件。 | review.total=1 review.overturned=1 litigation.total=0
`,
  ),
  ...labelled(
    { agency: '澜岭市市场监督管理局', year: 2023 },
    `
2023年新收政府信息公开申请56例，上年结转3例，本年度办结57例，结转下年2例。 | sum:57+2=56+3 newlyReceived=56 carriedIn=3 handled=57 carriedOut=2
办结的57例政府信息公开申请中，予以公开21例，部分公开6例，不予公开5例，无法提供14例，不予处理8例，其他处理3例。 | handled=57 granted=21 partlyGranted=6 refused=5 unable=14 notHandled=8 otherwise=3 sum:57=21+6+5+14+8+3
以信访举报投诉类申请为由不予处理7例，以重复申请为由不予处理1例，合计不予处理8例。 | notHandled.petition=7 notHandled.repeat=1 notHandled=8 sum:8=7+1
全年受理消费者投诉举报21,457件，办结21,203件，为消费者挽回经济损失836万元。 | -
按时公示行政许可信息38,214条、行政处罚信息1,973条、抽查检查结果信息5,006条。 | -
全年作出行政处罚决定1973件，罚没款约2100万元；作出行政强制决定41件；行政许可决定38,214件。 | penalties=1973 coercion=41 licensing=38214
全年收到政府信息公开申请近60件，申请人多为职业索赔人。 | -
另有3件申请因申请人主动撤回，未计入办理数量。 | -
“十四五”以来，我局累计办理依申请公开243件，无一件被复议纠正。 | -
`,
  ),
  ...labelled(
    { agency: '禾川市司法局', year: 2022 },
    `
2022年，市政府行政复议机构共收到行政复议申请386件，受理341件，审结298件，其中维持187件、撤销21件。 | -
市司法局全年受理本机关政府信息公开申请9件，另代市政府办理政府信息公开申请31件。 | received=9
全年审查市政府及部门规范性文件草案73件，备案审查县区规范性文件29件，提出修改意见140余条。 | -
局本级制发行政规范性文件1件，废止2件，现行有效12件。 | normativeDocs.issued=1 normativeDocs.repealed=2 normativeDocs.inForce=12
`,
  ),
  ...labelled(
    { agency: '禾川市住房和城乡建设局', year: 2020, edition: '2019' },
    `
2020年，我局通过各渠道收到政府信息公开申请数量：212件。其中当面申请 26 件，邮寄申请 98 件，网上申请 88 件。 | received=212 sum:212=26+98+88
申请数量居前的是房屋征收（87件）、物业维修资金（41件）和房屋产权登记（30件），占全部申请的74.5%。 | -
全年共办理答复政府信息公开申请209件，办结率98.6%，余下3件依规延期并结转至2021年办理。 | handled=209 carriedOut=3
依申请公开答复中，告知申请人通过其他途径办理14件；因补正后申请内容仍不明确无法提供5件；本机关不掌握相关信息46件。 | otherwise=14 unable.unclear=5 unable.notHeld=46
`,
  ),
  ...labelled(
    { agency: '国家盐碱地综合利用管理局', year: 2023, heading: '二、依申请公开情况' },
    `
全年共收到73件，其中网上提交52件、信函20件、当面1件。 | received=73 sum:73=52+20+1
从申请人类型看，自然人65件，科研机构3件，商业企业5件。 | received@naturalPerson=65 received@research=3 received@business=5
已办理完毕71件，尚有2件待结转下年继续办理。 | handled=71 carriedOut=2
`,
  ),
  ...labelled(
    { agency: '国家盐碱地综合利用管理局', year: 2023, heading: '（四）建议提案办理情况' },
    `
年内共收到41件，全部按期办结，代表委员满意率100%。 | -
`,
  ),
  ...labelled(
    { agency: '禾川市自然资源和规划局', year: 2023 },
    `
全年收到政府信息公开申请一千零三十六件。其中自然人申请983件，占94.9%；法人及其他组织申请53件，占5.1%。 | received=1036 received@naturalPerson=983 received@organisations=53 sum:1036=983+53 share:983=94.9 share:53=5.1
不动产登记资料查询共受理26,418件，均当场办结，不作为政府信息公开申请统计。 | -
全年因政府信息公开引发的行政复议，结果维持29件，结果纠正4件，尚未审结4件，共37件。 | review.total=37 review.upheld=29 review.overturned=4 review.pending=4 sum:37=29+4+4
公开土地供应信息1,036条、征地信息214条，均在规定时限内公开。 | -
行政事业性收费（不动产登记费等）全年共计2,135,600元。 | fees=2135600
对12件拟不予公开的申请逐一开展法制审核，最终全部依法作出答复。 | -
`,
  ),
  ...labelled(
    { agency: '禾川市人力资源和社会保障局', year: 2024 },
    `
本年度收到的政府信息公开申请数量为0，较上年减少2件；上年结转0件，结转下年度0件。 | received=0 carriedIn=0 carriedOut=0
`,
  ),
];
