import { labelled } from './labelled';

/** Written without sight of the grammar; the accent is on central, provincial and vertical bodies and their careful prose. */
export const twelfthSentences = [
  ...labelled(
    { agency: '国家计量标准总局', year: 2023 },
    `
2023年，总局机关共收到政府信息公开申请412件，较上年增加37件，增长9.9%；连同上年结转的18件，全年应办理申请430件，已办结409件，结转下年度继续办理21件。 | received=412 carriedIn=18 sum:430=412+18 handled=409 carriedOut=21 sum:409+21=412+18
从申请人类型看，收到的412件申请中，自然人申请318件，占77.2%；商业企业申请61件，占14.8%；法律服务机构申请19件，占4.6%；科研机构申请14件，占3.4%。 | received=412 received@naturalPerson=318 received@business=61 received@legal=19 received@research=14 sum:412=318+61+19+14 share:318=77.2 share:61=14.8 share:19=4.6 share:14=3.4
从办理结果看，在办结的409件申请中，予以公开130件，占31.8%；部分公开43件，占10.5%；不予公开58件，占14.2%；无法提供97件，占23.7%；不予处理66件，占16.1%；其他处理15件，占3.7%。 | handled=409 granted=130 partlyGranted=43 refused=58 unable=97 notHandled=66 otherwise=15 sum:409=130+43+58+97+66+15 share:130=31.8 share:43=10.5 share:58=14.2 share:97=23.7 share:66=16.1 share:15=3.7
58件不予公开申请的理由依次为：属于四类过程性信息19件（32.8%），保护第三方合法权益14件（24.1%），属于三类内部事务信息12件（20.7%），属于行政执法案卷8件（13.8%），属于国家秘密5件（8.6%）。 | refused=58 refused.deliberative=19 refused.thirdParty=14 refused.internalAffairs=12 refused.enforcementFile=8 refused.stateSecret=5 sum:58=19+14+12+8+5 share:19=32.8 share:14=24.1 share:12=20.7 share:8=13.8 share:5=8.6
全年总局因政府信息公开被申请行政复议46件，其中结果维持33件、结果纠正4件、其他结果7件、尚未审结2件；未经复议直接起诉的行政诉讼案件12件（结果维持9件、尚未审结3件）；复议后起诉的行政诉讼案件8件（结果维持6件、其他结果1件、尚未审结1件）。 | review.total=46 review.upheld=33 review.overturned=4 review.otherResult=7 review.pending=2 sum:46=33+4+7+2 litigation.direct.total=12 litigation.direct.upheld=9 litigation.direct.pending=3 sum:12=9+3 litigation.afterReview.total=8 litigation.afterReview.upheld=6 litigation.afterReview.otherResult=1 litigation.afterReview.pending=1 sum:8=6+1+1
总局作为行政复议机关，全年受理以地方监管部门为被申请人的政府信息公开行政复议案件73件，办结68件，其中撤销并责令重新答复15件。 | -
截至2023年底，总局现行有效规章118件、行政规范性文件243件；当年制发规章5件、行政规范性文件31件，废止规章2件、行政规范性文件17件。 | regulations.inForce=118 normativeDocs.inForce=243 regulations.issued=5 normativeDocs.issued=31 regulations.repealed=2 normativeDocs.repealed=17
总局机关全年作出行政许可决定28463件，较上年下降3.6%，作出行政处罚决定11件，未作出行政强制决定；全国计量监管系统共查办计量违法案件46217件，罚没款3.2亿元。 | licensing=28463 penalties=11 coercion=0
`,
  ),
  ...labelled(
    { agency: '水运部', year: 2021 },
    `
2021年，部机关新收政府信息公开申请736件，同比下降11.4%，其中通过部政府网站提交的申请586件，通过信函提交的申请137件，当面提交的申请13件，占比分别为79.6%、18.6%和1.8%。 | newlyReceived=736 sum:736=586+137+13 share:586=79.6 share:137=18.6 share:13=1.8
与2020年相比，自然人申请由702件减少至611件，法人或者其他组织申请由129件减少至125件。 | received@naturalPerson=611 received@organisations=125
上年结转的43件政府信息公开申请已于2021年第一季度全部办结，当年新收申请中有38件结转2022年继续办理。 | carriedIn=43 carriedOut=38
我部全年共答复政府信息公开申请741件，具体为：予以公开205件，部分公开63件，不予公开88件，无法提供246件，不予处理117件，其他处理22件。 | handled=741 granted=205 partlyGranted=63 refused=88 unable=246 notHandled=117 otherwise=22 sum:741=205+63+88+246+117+22
无法提供的246件申请中，本机关不掌握相关政府信息198件，占80.5%；没有现成信息需要另行制作31件，占12.6%；补正后申请内容仍不明确17件，占6.9%。 | unable=246 unable.notHeld=198 unable.mustCreate=31 unable.unclear=17 sum:246=198+31+17 share:198=80.5 share:31=12.6 share:17=6.9
不予处理的申请以信访举报投诉类申请和重复申请为主，分别为71件、29件，两类合计占不予处理总数的85.5%。 | notHandled.petition=71 notHandled.repeat=29
从承办司局看，办理量居前三位的为政策法规司（164件）、规划司（121件）和水路运输局（101件），合计386件，超过全部申请的一半。 | sum:386=164+121+101
2021年，我部收到人民法院送达的政府信息公开案件一审应诉通知19件、二审应诉通知12件、再审应诉通知3件，均依法提交答辩意见并出庭应诉。 | -
我部（不含派出机构）本年作出行政许可决定1874件、行政处罚决定6件；各派出海事机构作出的行政处罚决定38216件由各机构在其年度报告中公布，未计入本报告统计表。 | licensing=1874 penalties=6
`,
  ),
  ...labelled(
    { agency: '岚江省自然资源厅', year: 2022, heading: '（二）依申请公开情况' },
    `
2022年，省自然资源厅机关共受理政府信息公开申请1136件，其中当面申请24件，占2.1%；信函申请507件，占44.6%；网络申请605件，占53.3%。 | received=1136 sum:1136=24+507+605 share:24=2.1 share:507=44.6 share:605=53.3
全省自然资源系统共受理政府信息公开申请14873件，同比上升6.2%，约占全省行政机关受理总量的三分之一，其中省厅机关受理1136件。 | received=1136
已办结的1128件申请中（含上年结转52件），予以公开412件、部分公开96件、不予公开143件、无法提供308件、不予处理121件、其他处理48件。 | handled=1128 carriedIn=52 granted=412 partlyGranted=96 refused=143 unable=308 notHandled=121 otherwise=48 sum:1128=412+96+143+308+121+48
不予公开的143件申请，主要为属于行政执法案卷（61件，占42.7%）、属于行政查询事项（44件，占30.8%）和属于四类过程性信息（27件，占18.9%）。 | refused=143 refused.enforcementFile=61 refused.administrativeQuery=44 refused.deliberative=27 share:61=42.7 share:44=30.8 share:27=18.9
受理申请量居前的事项依次为征地批复及“一书四方案”类729件、建设用地审批类186件、矿业权登记类74件，其余为测绘成果、国土空间规划等事项。 | -
`,
  ),
  ...labelled(
    { agency: '岚江省自然资源厅', year: 2022 },
    `
三是依法做好复议应诉工作。全年自然资源部、省政府受理的以省厅为被申请人的政府信息公开行政复议案件共38件，较上年减少9件，其中结果维持26件、结果纠正3件、其他结果6件、尚未审结3件。 | review.total=38 review.upheld=26 review.overturned=3 review.otherResult=6 review.pending=3 sum:38=26+3+6+3
对市县自然资源主管部门政府信息公开答复不服、以省厅为复议机关的案件22件，审结20件，直接纠错率为25%。 | -
`,
  ),
  ...labelled(
    { agency: '临原省生态环境厅', year: 2020, edition: '2019' },
    `
2020年，我厅收到政府信息公开申请94件，其中自然人59件，商业企业14件，科研机构9件，社会公益组织7件，法律服务机构5件。 | received=94 received@naturalPerson=59 received@business=14 received@research=9 received@nonprofit=7 received@legal=5 sum:94=59+14+9+7+5
受新冠肺炎疫情影响，当面申请窗口于2月至4月暂停开放，其间收到的17件申请全部通过网络和邮寄渠道提交。 | -
全年共答复政府信息公开申请93件（含上年度结转3件），其余4件结转2021年。 | handled=93 carriedIn=3 carriedOut=4
答复的93件申请中，同意公开的44件，占47.3%；同意部分公开的12件，占12.9%；不予公开的9件，占9.7%；无法提供的21件，占22.6%；其他处理的7件，占7.5%。 | handled=93 granted=44 partlyGranted=12 refused=9 unable=21 otherwise=7 sum:93=44+12+9+21+7 share:44=47.3 share:12=12.9 share:9=9.7 share:21=22.6 share:7=7.5
2020年厅本级共作出行政许可决定217件、行政处罚决定9件，没有行政强制决定；全省生态环境系统同期下达行政处罚决定书2861份，罚款金额2.1亿元。 | licensing=217 penalties=9 coercion=0
`,
  ),
  ...labelled(
    { agency: '岚江省人民政府办公厅', year: 2024 },
    `
2024年，全省各级行政机关共受理政府信息公开申请58316件，较上年增长4.8%，其中省政府部门受理7129件，省政府办公厅受理386件。 | received=386
省政府办公厅全年新收政府信息公开申请386件，上年结转14件，两项合计400件；年内办结391件，结转下年度9件。 | newlyReceived=386 carriedIn=14 sum:400=386+14 handled=391 carriedOut=9 sum:391+9=386+14
本年度办结的391件政府信息公开申请中，以省政府名义答复的212件，以办公厅名义答复的179件。 | handled=391 sum:391=212+179
不予公开34件的具体理由是：一是属于四类过程性信息15件，二是属于三类内部事务信息10件，三是属于国家秘密4件，四是属于行政执法案卷3件，五是危及“三安全一稳定”2件。 | refused=34 refused.deliberative=15 refused.internalAffairs=10 refused.stateSecret=4 refused.enforcementFile=3 refused.securityStability=2 sum:34=15+10+4+3+2
全年代省政府办理行政复议答复61件、行政应诉29件，其中涉及政府信息公开的分别为18件、7件。 | -
办公厅自身因政府信息公开被申请行政复议11件，其中结果维持8件，其他结果2件，尚未审结1件；被提起行政诉讼5件，其中未经复议直接起诉1件、复议后起诉4件。 | review.total=11 review.upheld=8 review.otherResult=2 review.pending=1 sum:11=8+2+1 litigation.total=5 litigation.direct.total=1 litigation.afterReview.total=4 sum:5=1+4
全年通过《岚江省人民政府公报》刊发文件264件，其中省政府规章6件、省政府及办公厅文件118件、省政府部门规范性文件140件。 | sum:264=6+118+140
省政府办公厅本年制发行政规范性文件12件，废止7件，年末现行有效96件；全省现行有效的行政规范性文件经清理由3412件减至3105件。 | normativeDocs.issued=12 normativeDocs.repealed=7 normativeDocs.inForce=96
`,
  ),
  ...labelled(
    { agency: '沧溪市人民政府办公厅', year: 2019, edition: '2019' },
    `
2019年，市政府办公厅共收到政府信息公开申请157件，较2018年的203件减少46件，降幅22.7%。 | received=157
从申请方式看，收到的157件申请中，网络申请71件，占45.2%；信函申请78件，占49.7%；当面申请8件，占5.1%。 | received=157 sum:157=71+78+8 share:71=45.2 share:78=49.7 share:8=5.1
新修订的《中华人民共和国政府信息公开条例》5月15日施行后，办公厅收到申请102件，施行前收到55件。 | -
依申请公开办理情况：上年结转申请6件，本年新收申请157件，本年办结158件，转下年度继续办理5件。 | carriedIn=6 newlyReceived=157 handled=158 carriedOut=5 sum:158+5=157+6
因政府信息公开引发的行政复议九件，其中结果维持七件，结果纠正二件；行政诉讼3件，其中未经复议直接起诉1件，复议后起诉2件。 | review.total=9 review.upheld=7 review.overturned=2 sum:9=7+2 litigation.total=3 litigation.direct.total=1 litigation.afterReview.total=2 sum:3=1+2
`,
  ),
  ...labelled(
    { agency: '浔州海关', year: 2023 },
    `
2023年，浔州海关共收到政府信息公开申请33件，其中商业企业申请21件，自然人申请12件，内容主要涉及进出口商品统计数据、企业信用等级和归类决定。 | received=33 received@business=21 received@naturalPerson=12 sum:33=21+12
各隶属海关收到申请的情况为：汊河海关6件、青埠海关4件、机场海关3件，合计13件，均由各隶属海关自行答复，不计入本报告附表。 | sum:13=6+4+3
本年度办结政府信息公开申请33件：予以公开16件（48.5%），部分公开2件（6.1%），无法提供11件（33.3%），属于行政查询事项4件（12.1%）。 | handled=33 granted=16 partlyGranted=2 unable=11 refused.administrativeQuery=4 sum:33=16+2+11+4 share:16=48.5 share:2=6.1 share:11=33.3 share:4=12.1
本关全年作出行政许可决定1289件，行政处罚决定（含简易程序）742件，行政强制决定56件；税款及罚没收入不属于行政事业性收费，本年行政事业性收费为0。 | licensing=1289 penalties=742 coercion=56 fees=0
受理“关长接待日”企业诉求416项，办结412项；12360热线接听来电2.3万通，其中涉及信息公开的咨询57件，均即时答复。 | -
2023年本关无因政府信息公开引起的行政复议，亦无因此提起的行政诉讼；海关总署受理的以本关为被申请人的其他行政复议案件5件，均已审结。 | review.total=0 litigation.total=0
上年度无结转申请，本年度新收的33件政府信息公开申请已全部按期答复，未发生因答复超期引发的投诉。 | carriedIn=0 newlyReceived=33 carriedOut=0
`,
  ),
  ...labelled(
    { agency: '国家税务总局鹤岭省税务局', year: 2025 },
    `
2025年，全省税务系统共新收政府信息公开申请486件，同比增长13.3%，其中省局机关64件，占13.2%；市（州）局117件，占24.1%；县（区）局305件，占62.8%。 | newlyReceived=64 sum:486=64+117+305 share:64=13.2 share:117=24.1 share:305=62.8
省局机关新收的64件政府信息公开申请中，自然人申请49件，商业企业申请9件，法律服务机构申请6件；从获取方式看，要求邮寄纸质件的27件，要求电子邮件发送的37件。 | newlyReceived=64 received@naturalPerson=49 received@business=9 received@legal=6 sum:64=49+9+6 sum:64=27+37
省局机关全年办结政府信息公开申请62件，上年结转3件，结转下年度继续办理5件，没有超期答复情形。 | handled=62 carriedIn=3 carriedOut=5
在办结的62件申请中：予以公开及部分公开35件，占56.5%；不予公开11件，占17.7%；无法提供14件，占22.6%；其他处理2件，占3.2%。 | handled=62 granted+partlyGranted=35 refused=11 unable=14 otherwise=2 sum:62=35+11+14+2 share:35=56.5 share:11=17.7 share:14=22.6 share:2=3.2
不予公开的11件申请中，保护第三方合法权益5件、属于行政执法案卷4件、其他法律行政法规禁止公开2件，占比分别为45.5%、36.4%和18.2%。 | refused=11 refused.thirdParty=5 refused.enforcementFile=4 refused.forbiddenByLaw=2 sum:11=5+4+2 share:5=45.5 share:4=36.4 share:2=18.2
省局机关本年作出行政许可处理决定0件、行政处罚处理决定2件、行政强制处理决定0件，行政事业性收费0万元；全省各级税务机关的相应数量由各单位分别公布。 | licensing=0 penalties=2 coercion=0 fees=0
全省税务机关因政府信息公开被申请行政复议23件、被提起行政诉讼9件，其中以省局为被申请人的行政复议4件（结果维持3件、尚未审结1件），省局机关未发生政府信息公开行政诉讼。 | review.total=4 review.upheld=3 review.pending=1 sum:4=3+1 litigation.total=0
以省局名义制发行政规范性文件7件，废止11件，现行有效163件；省财政厅等部门牵头印发、省局会签的文件3件不计入上述数量。 | normativeDocs.issued=7 normativeDocs.repealed=11 normativeDocs.inForce=163
`,
  ),
  ...labelled(
    { agency: '望潮市气象局', year: 2022 },
    `
2022年度，我局未收到公民、法人和其他组织提出的政府信息公开申请，亦无上年结转申请，所辖三县气象局共收到申请2件。 | received=0 carriedIn=0
我局本年度共作出行政许可决定37件，其中防雷装置设计审核14件、防雷装置竣工验收18件、升放无人驾驶自由气球或者系留气球活动审批5件；行政处罚决定2件，行政强制决定0件。 | licensing=37 sum:37=14+18+5 penalties=2 coercion=0
全年在门户网站主动公开信息618条，其中预报预警类410条，占66.3%；业务动态类137条，占22.2%；政务管理类71条，占11.5%。 | sum:618=410+137+71 share:410=66.3 share:137=22.2 share:71=11.5
接到企业和个人要求开具气象灾害证明的申请146份，出具证明141份，对无观测资料的由窗口当场说明理由。 | -
`,
  ),
  ...labelled(
    { agency: '榆浦市公安局', year: 2024 },
    `
2024年，全市公安机关共收到政府信息公开申请2217件，其中市公安局本级收到684件，占全市公安机关收到总量的三成以上。 | received=684
市公安局本级共办结政府信息公开申请671件，其中含2023年结转的17件，另有30件结转2025年继续办理。 | handled=671 carriedIn=17 carriedOut=30
从办理结果看：予以公开98件，占14.6%；部分公开37件，占5.5%；不予公开249件，占37.1%；无法提供142件，占21.2%；不予处理116件，占17.3%；其他处理29件，占4.3%，合计671件。 | granted=98 partlyGranted=37 refused=249 unable=142 notHandled=116 otherwise=29 sum:671=98+37+249+142+116+29 share:98=14.6 share:37=5.5 share:249=37.1 share:142=21.2 share:116=17.3 share:29=4.3
不予公开的249件申请中，属于行政执法案卷的173件，占69.5%；属于行政查询事项的35件，占14.1%；属于三类内部事务信息的22件，占8.8%；属于国家秘密的19件，占7.6%。 | refused=249 refused.enforcementFile=173 refused.administrativeQuery=35 refused.internalAffairs=22 refused.stateSecret=19 sum:249=173+35+22+19 share:173=69.5 share:35=14.1 share:22=8.8 share:19=7.6
从申请人类型看，自然人申请672件，占全部新收政府信息公开申请的98.2%，其余12件均由法人和其他组织提出。 | received@naturalPerson=672 share:672=98.2 received@organisations=12
全年政府信息公开行政诉讼案件共41件，其中未经复议直接起诉26件（结果维持19件、结果纠正1件、其他结果4件、尚未审结2件），复议后起诉15件（结果维持11件、其他结果1件、尚未审结3件）。 | litigation.total=41 litigation.direct.total=26 litigation.direct.upheld=19 litigation.direct.overturned=1 litigation.direct.otherResult=4 litigation.direct.pending=2 sum:26=19+1+4+2 litigation.afterReview.total=15 litigation.afterReview.upheld=11 litigation.afterReview.otherResult=1 litigation.afterReview.pending=3 sum:15=11+1+3 sum:41=26+15
办理公民查询户籍档案、出入境记录等事项3.1万余件，办理警情信息查询申请412件，均依照有关法律法规办理，不纳入政府信息公开申请统计。 | -
全市公安机关作出行政许可决定186.4万件、行政处罚决定21.7万件，其中市公安局本级作出行政处罚决定3846件、行政强制决定127件。 | penalties=3846 coercion=127
`,
  ),
  ...labelled(
    { agency: '锦湾市住房和城乡建设局', year: 2025, heading: '（二）依申请公开' },
    `
我局2025年共收到依申请公开件295件，较上年的291件增加4件，其中涉及房屋征收补偿的112件、住宅专项维修资金的67件、商品房预售的48件等。 | received=295
295件新收政府信息公开申请及8件上年结转申请中，已办结296件，剩余7件结转2026年办理。 | newlyReceived=295 carriedIn=8 handled=296 carriedOut=7 sum:296+7=295+8
办结的296件中，予以公开126件、部分公开29件、不予公开23件、无法提供74件、不予处理31件、其他处理13件，占比分别为42.6%、9.8%、7.8%、25%、10.5%和4.4%。 | handled=296 granted=126 partlyGranted=29 refused=23 unable=74 notHandled=31 otherwise=13 sum:296=126+29+23+74+31+13 share:126=42.6 share:29=9.8 share:23=7.8 share:74=25 share:31=10.5 share:13=4.4
对申请公开数量、频次明显超过合理范围的1件申请收取信息处理费420元，已全额上缴国库。 | -
`,
  ),
  ...labelled(
    { agency: '锦湾市住房和城乡建设局', year: 2025 },
    `
本年度我局行政事业性收费（城市道路占用、挖掘修复费）共计1263.47万元，同比减少5.2%。 | fees=12634700
复议诉讼方面，因政府信息公开被申请行政复议14件，其中结果维持9件，结果纠正2件，其他结果3件；被提起行政诉讼6件，其中未经复议直接起诉2件，复议后起诉4件（结果维持3件、尚未审结1件）。 | review.total=14 review.upheld=9 review.overturned=2 review.otherResult=3 sum:14=9+2+3 litigation.total=6 litigation.direct.total=2 litigation.afterReview.total=4 sum:6=2+4 litigation.afterReview.upheld=3 litigation.afterReview.pending=1 sum:4=3+1
`,
  ),
  ...labelled(
    { agency: '澄岩市自然资源和规划局', year: 2021 },
    `
2021年新收政府信息公开申请347件，较上年净增58件；2020年结转21件，2021年办结352件，至年底仍有16件正在办理，转入2022年。 | newlyReceived=347 carriedIn=21 handled=352 carriedOut=16 sum:352+16=347+21
办结的352件申请中，予以公开201件，占57.1%；部分公开26件，占7.4%；因不掌握、需另行制作等原因无法提供89件，占25.3%；其余36件已按规定分类处理，占10.2%。 | handled=352 granted=201 partlyGranted=26 unable=89 sum:352=201+26+89+36 share:201=57.1 share:26=7.4 share:89=25.3 share:36=10.2
网上申请平台全年登记399件，剔除误提交、重复提交的52件后，我局实际受理政府信息公开申请347件。 | received=347
不予公开的12件，按理由分为属于国家秘密3件、属于三类内部事务信息5件、保护第三方合法权益4件，分别占25%、41.7%和33.3%。 | refused=12 refused.stateSecret=3 refused.internalAffairs=5 refused.thirdParty=4 sum:12=3+5+4 share:3=25 share:5=41.7 share:4=33.3
行政许可方面，全年核发建设用地规划许可证94件、建设工程规划许可证163件、乡村建设规划许可证38件，三证合计295件；办理不动产登记11.2万件。 | sum:295=94+163+38
`,
  ),
];
