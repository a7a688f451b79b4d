import { labelled } from './labelled';

/** Written without sight of the grammar, from the domain notes: each claim and each trap in plain wordings of another clerk. */
export const twentyfirstSentences = [
  ...labelled(
    { agency: '楠溪县发展和改革局', year: 2023 },
    `
截至2023年12月31日，县发改局登记在册的政府信息公开申请共26件，比上一年度多3件。 | received=26
一年来，群众和企业向我局递交政府信息公开申请26件，当年办复25件。 | received=26 handled=25
上年未办完的政府信息公开申请1件转入本年，本年新增26件，答复25件，还有2件留待2024年办理。 | carriedIn=1 newlyReceived=26 handled=25 carriedOut=2 sum:25+2=26+1
对政府信息公开申请作出的答复中，公开的11件、部分公开的4件、不予公开的3件，无法提供的6件，不予处理的1件，以上合计25件。 | granted=11 partlyGranted=4 refused=3 unable=6 notHandled=1 sum:25=11+4+3+6+1
决定不予公开的3件申请，理由分别是：涉及国家秘密1件，内部事务信息1件，过程性信息1件。 | refused=3 refused.stateSecret=1 refused.internalAffairs=1 refused.deliberative=1 sum:3=1+1+1
申请递交途径：网上19件，邮政寄送5件，现场2件，总共26件。 | sum:26=19+5+2
全年接听价格、停电、充电桩方面的咨询电话两千余个，收到项目备案申请318件，已全部办理完毕。 | -
`,
  ),
  ...labelled(
    { agency: '碧螺镇人民政府', year: 2024 },
    `
2024年，碧螺镇没有一件政府信息公开申请，因政府信息公开引起的行政复议和行政诉讼同样为零。 | received=0 review.total=0 litigation.total=0
本年度本镇政府信息公开申请受理量为零，也不存在往年结转到本年、本年结转到下年的申请。 | received=0 carriedIn=0 carriedOut=0
政府信息公开工作未引起行政争议，全年行政复议0起、行政诉讼0起。 | review.total=0 litigation.total=0
我镇在县政府网站发布信息203条，按栏目看：政策文件17条，乡村振兴64条，财政信息9条，工作动态113条。 | sum:203=17+64+9+113
通过“碧螺之窗”公众号发布信息176条，村级微信群转发千余条，张贴公告58份，其中不少信息在网站上也同时发布。 | -
2024年镇政府没有出台行政规范性文件，全年作出行政许可决定8件、行政处罚决定11件，行政强制决定为零。 | normativeDocs.issued=0 licensing=8 penalties=11 coercion=0
镇村两级收到群众反映问题的来信来电95件，答复93件，还有2件转到2025年办理。 | -
`,
  ),
  ...labelled(
    { agency: '岫河市自然资源和规划局', year: 2023 },
    `
2023年，局机关依法接收政府信息公开申请214件，连同2022年结转的12件，需办理226件；年内办结219件，7件结转到2024年。 | received=214 carriedIn=12 sum:226=214+12 handled=219 carriedOut=7 sum:219+7=214+12
市自然资源和规划局全年受理政府信息公开申请226件，该数含上年结转12件，实际新收214件。 | received=226 carriedIn=12 newlyReceived=214 sum:226=12+214
办结的219件政府信息公开申请里，全部公开的82件（占37.4%），部分公开的35件（占16.0%），不公开的24件（占11.0%），无法提供的63件（占28.8%），不予处理的9件（占4.1%），作其他处理的6件（占2.7%）。 | handled=219 granted=82 partlyGranted=35 refused=24 unable=63 notHandled=9 otherwise=6 sum:219=82+35+24+63+9+6 share:82=37.4 share:35=16.0 share:24=11.0 share:63=28.8 share:9=4.1 share:6=2.7
各区（县）分局全年共答复政府信息公开申请388件，不在上述数字之内，由各分局单独编制年报。 | -
无法提供信息的63件申请中，51件是因为本机关不掌握，8件是因为没有现成信息、需要另行制作，4件是因为补正之后内容仍不明确。 | unable=63 unable.notHeld=51 unable.mustCreate=8 unable.unclear=4 sum:63=51+8+4
因不服本局政府信息公开答复，当事人申请行政复议15件、提起行政诉讼8件。 | review.total=15 litigation.total=8
政府信息公开行政复议案件15件，复议机关维持10件、纠正2件、作出其他结果1件，还有2件没有审结。 | review.total=15 review.upheld=10 review.overturned=2 review.otherResult=1 review.pending=2 sum:15=10+2+1+2
8件政府信息公开行政诉讼案件中，直接向法院起诉的3件，先经复议再起诉的5件。 | litigation.total=8 litigation.direct.total=3 litigation.afterReview.total=5 sum:8=3+5
`,
  ),
  ...labelled(
    { agency: '荻港省民政厅', year: 2024 },
    `
2024年度，省民政厅机关收到的政府信息公开申请数量为143件，其中公民个人提出129件，企业提出8件，律师事务所提出4件，社会公益组织提出2件。 | received=143 received@naturalPerson=129 received@business=8 received@legal=4 received@nonprofit=2 sum:143=129+8+4+2
收到的143件政府信息公开申请中，以个人身份提出的129件，占90.2%；法人和其他组织提出的14件，占9.8%。 | received=143 received@naturalPerson=129 received@organisations=14 sum:143=129+14 share:129=90.2 share:14=9.8
全年共作出政府信息公开申请答复140件，未办结的5件顺延至2025年。 | handled=140 carriedOut=5
全省民政系统收到的政府信息公开申请总量为1,057件，省厅机关占了13.5%，其余集中在市、县两级。 | -
我厅代省政府起草政府信息公开申请答复意见7件，对市县民政部门办理的21件申请进行了业务指导。 | -
厅机关2024年发布行政规范性文件6件，废止4件，截至年末继续有效的行政规范性文件58件。 | normativeDocs.issued=6 normativeDocs.repealed=4 normativeDocs.inForce=58
省民政厅全年作出社会组织登记等行政许可决定632件，行政处罚决定5件，未实施行政强制。 | licensing=632 penalties=5 coercion=0
`,
  ),
  ...labelled(
    { agency: '柏崖县人民政府', year: 2022 },
    `
2022年，全县各级行政机关收到政府信息公开申请共计345件，上年转入11件，办理完毕349件，跨年办理7件。 | received=345 carriedIn=11 handled=349 carriedOut=7 sum:349+7=345+11
从申请办理结果看，我县予以公开138件、部分公开47件，两类共185件，占办结总数349件的53.0%。 | granted=138 partlyGranted=47 sum:185=138+47 handled=349 share:185=53.0
不予公开的申请中，以其他法律、行政法规禁止公开为由的5件，以保护第三方合法权益为由的14件，以属于行政执法案卷为由的9件，以属于行政查询事项为由的11件。 | refused.forbiddenByLaw=5 refused.thirdParty=14 refused.enforcementFile=9 refused.administrativeQuery=11
我县全年不予处理的政府信息公开申请25件：信访举报投诉16件，重复申请6件，索要公开出版物1件，无正当理由大量反复申请2件。 | notHandled=25 notHandled.petition=16 notHandled.repeat=6 notHandled.publication=1 notHandled.excessive=2 sum:25=16+6+1+2
县政府办公室直接办理以县政府名义答复的申请61件，其余由部门和乡镇办理，申请量最大的是县住建局，有49件。 | -
我县因政府信息公开引起的行政复议共18件，比2021年少4件，已审结的16件中维持12件、纠正4件，未审结2件。 | review.total=18 review.upheld=12 review.overturned=4 sum:16=12+4 review.pending=2
我县全年行政事业性收费金额共计2,046.3万元，同比下降5.2%。 | fees=20463000
`,
  ),
  ...labelled(
    { agency: '榆关区教育局', year: 2025 },
    `
2025年我局收到的政府信息公开申请有33件，较2024年的29件略有上升，到年底全部答复完毕，没有结转。 | received=33 carriedOut=0 carriedOut=0
我局收到的33件政府信息公开申请，申请人均为自然人，其中31件在网上提交，2件为当面提交。 | received=33 received@naturalPerson=33 sum:33=31+2
在已答复的33件申请中，作出公开决定的21件，作出部分公开决定的3件，作出不予公开决定的2件，告知本机关不掌握该信息的7件。 | handled=33 granted=21 partlyGranted=3 refused=2 unable.notHeld=7 sum:33=21+3+2+7
区内各中小学、幼儿园公开招生简章、收费公示等信息2140条，收到家长关于学位安排的书面申请276件，均由学校答复。 | -
区教育局全年主动公开信息512条。其中，网站首发327条，微信公众号首发185条。 | sum:512=327+185
教师资格认定、民办学校设立等行政许可决定全年共1,208件，行政处罚决定3件，无行政强制决定。 | licensing=1208 penalties=3 coercion=0
`,
  ),
  ...labelled(
    { agency: '国家渔港监督总局', year: 2023 },
    `
2023年，总局机关共收到公民、法人和其他组织提出的政府信息公开申请389件，上年结转22件，本年度办结401件，转入下一年度10件。 | received=389 carriedIn=22 handled=401 carriedOut=10 sum:401+10=389+22
办结的401件政府信息公开申请中，予以公开和部分公开类答复176件，占43.9%；不予公开类答复75件，占18.7%；无法提供类答复118件，占29.4%；不予处理和其他处理分别为21件和11件，占5.2%、2.7%。 | handled=401 granted+partlyGranted=176 refused=75 unable=118 notHandled=21 otherwise=11 sum:401=176+75+118+21+11 share:176=43.9 share:75=18.7 share:118=29.4 share:21=5.2 share:11=2.7
总局全年制发规章3部，废止规章1部，现行有效规章28部；公布行政规范性文件9件，废止行政规范性文件12件。 | regulations.issued=3 regulations.repealed=1 regulations.inForce=28 normativeDocs.issued=9 normativeDocs.repealed=12
各海区分局、直属单位收到的申请由其自行处理，本年合计153件，同比增加一成。 | -
总局全年办理政府信息公开类行政复议案件37件，其中撤销或者责令重新答复5件，被申请人均为各海区分局。 | -
因政府信息公开，总局被提起行政诉讼14件，其中未经复议直接起诉的6件，复议后起诉的8件；法院已结案的均维持原答复，尚未审结4件。 | litigation.total=14 litigation.direct.total=6 litigation.afterReview.total=8 sum:14=6+8 litigation.pending=4
渔业安全热线全年接听来电4.1万个，涉及信息公开的咨询186个，当场答复181个。 | -
`,
  ),
  ...labelled(
    { agency: '苇塘乡人民政府', year: 2023 },
    `
2023年，我乡仅收到政府信息公开申请1件，申请人为自然人，答复结果为予以公开，未出现超期答复的情况。 | received=1 received@naturalPerson=1 granted=1
上年没有未办结的政府信息公开申请转入，本年也没有申请转到2024年办理。 | carriedIn=0 carriedOut=0
信息公开申请受理渠道保持畅通，在乡政府大厅设立受理点1个，配备电脑2台，培训经办人员9人次，接待现场查阅34人次。 | -
2023年公开各类信息96条，其中含惠农补贴22条、低保名单12条、防汛抗旱8条，其他信息不一一列举。 | -
我乡本年行政处罚决定2件、行政许可决定5件、行政强制决定0件，行政事业性收费0万元。 | penalties=2 licensing=5 coercion=0 fees=0
因历史征地问题，村民就补偿款分配提起行政诉讼2件、申请行政复议1件，均与政府信息公开无关；政府信息公开方面的行政复议、行政诉讼均无。 | review.total=0 litigation.total=0
`,
  ),
  ...labelled(
    { agency: '屏川市交通运输局', year: 2024, heading: '（二）依申请公开情况' },
    `
本年收到申请47件，上年结存3件，办结49件，年末结存1件。 | received=47 carriedIn=3 handled=49 carriedOut=1 sum:49+1=47+3
49件办结的申请按结果分为：予以公开26件，部分公开6件，不予公开5件，无法提供10件，其他处理2件。 | handled=49 granted=26 partlyGranted=6 refused=5 unable=10 otherwise=2 sum:49=26+6+5+10+2
本年所收47件申请，涉及公路项目的22件、出租汽车管理的14件、港航建设的11件，合计47件。 | received=47 sum:47=22+14+11
无法提供的10件申请当中，本机关不掌握的有9件，补正后仍然不明确的有1件。 | unable=10 unable.notHeld=9 unable.unclear=1 sum:10=9+1
作其他处理的2件申请，均为申请人无正当理由逾期不补正，我局不再处理。 | otherwise=2 otherwise.noCorrection=2
市、县两级交通运输部门合计收到政府信息公开申请84件，其中市局47件、各县（区）局37件。 | received=47 sum:84=47+37
`,
  ),
  ...labelled(
    { agency: '望枫街道办事处', year: 2022 },
    `
街道办事处2022年接到居民提出的政府信息公开申请3件，逐一核实后答复3件，没有转入2023年的申请。 | received=3 handled=3 carriedOut=0
已答复的3件政府信息公开申请，1件予以公开，1件部分公开，1件属于行政查询事项。 | handled=3 granted=1 partlyGranted=1 refused.administrativeQuery=1 sum:3=1+1+1
街道“社区议事厅”全年收到居民申请事项127项，办理结果在公开栏公布119项。 | -
按照《条例》第三十条、第三十三条规定，对内容不清的申请一次性告知补正，自收到申请之日起20个工作日内答复，需延期的延长不超过20个工作日。 | -
因信息公开引起的行政复议全年没有发生；未经复议直接起诉的行政诉讼1件，法院判决结果为维持。 | review.total=0 litigation.direct.total=1 litigation.direct.upheld=1
`,
  ),
  ...labelled(
    { agency: '玉篆市城市管理综合行政执法局', year: 2024 },
    `
2024年，我局处理政府信息公开申请65件，处理结果为：公开28件，部分公开9件，不予公开8件，无法提供15件，不予处理3件，其他处理2件。 | handled=65 granted=28 partlyGranted=9 refused=8 unable=15 notHandled=3 otherwise=2 sum:65=28+9+8+15+3+2
全年应办理政府信息公开申请67件，由上年结转的4件和当年收到的63件构成。 | carriedIn=4 received=63 sum:67=4+63
截至年底，尚有2件政府信息公开申请处于办理期限内，转由2025年继续办理，已办结的占97.0%。 | carriedOut=2
数字城管平台派遣案件18.6万件，结案率98.9%；我局作出行政处罚决定7,342件，罚款1,215万元，作出行政强制决定106件、行政许可决定913件。 | penalties=7342 coercion=106 licensing=913
针对停车泊位收费公示不全的问题，收到市民建议312条，书面答复300条，约占96%。 | -
政府信息公开申请中要求公开执法案卷的12件，均依法作出处理；要求公开监控录像的7件，多数已向申请人提供。 | -
`,
  ),
  ...labelled(
    { agency: '澹州市统计局', year: 2021 },
    `
2021年，市统计局收到信息公开申请7宗，比上年少2宗，其中涉及人口普查数据的5宗、工资数据的2宗，共答复7宗。 | received=7 sum:7=5+2 handled=7
从申请人看，自然人申请5宗，科研机构申请2宗，没有商业企业和法律服务机构申请。 | received@naturalPerson=5 received@research=2 received@business=0 received@legal=0
统计年鉴、统计公报等资料全年在线查询1.9万次，受理数据查询申请58件，通过其他渠道索取数据的36件。 | -
市统计局2021年统计执法检查企业84家，作出行政处罚决定6件，案卷公示率100%，没有行政许可决定和行政强制决定。 | penalties=6 licensing=0 coercion=0
2019年、2020年和2021年，我局收到的政府信息公开申请分别为11宗、9宗和7宗，呈逐年下降态势。 | received=7
`,
  ),
  ...labelled(
    { agency: '蓼洲市卫生健康委员会', year: 2020, edition: '2019' },
    `
2020年度，市卫生健康委收到政府信息公开申请41件，其中网上申请33件、信件申请8件，受疫情影响没有现场申请。 | received=41 sum:41=33+8
全年办理答复政府信息公开申请42件，包含上一年结转的2件，另外1件转到2021年办理。 | handled=42 carriedIn=2 carriedOut=1
政府信息公开方面，行政复议有3件，结果均为维持；经复议后又起诉的行政诉讼1件，尚未审结；直接起诉的没有。 | review.total=3 review.upheld=3 litigation.afterReview.total=1 litigation.afterReview.pending=1 litigation.direct.total=0
发布疫情通报366期、健康提示1,020条，召开新闻发布会40场，回应群众关切问题2.3万条，热线接听15万人次。 | -
市、区两级卫生健康部门作出行政处罚决定1,905件，市卫生健康委本级作出行政处罚决定214件、行政许可决定1,377件。 | penalties=214 licensing=1377
`,
  ),
  ...labelled(
    { agency: '穹山县市场监督管理局', year: 2025 },
    `
全年收到政府信息公开申请95件，其中有3件在答复前由申请人撤回，实际作出答复92件。 | received=95
全年办结政府信息公开申请92件，其中予以公开33件，占35.9%；本机关不掌握相关政府信息24件，占26.1%；余下各类结果合计占38%。 | handled=92 granted=33 unable.notHeld=24 share:33=35.9 share:24=26.1
投诉举报人申请公开办案情况的占申请总量的62%，职业索赔人提出的约五十件。 | -
县市场监管局主动公开《关于规范电动自行车销售的通告》（穹市监〔2025〕18号）等文件14份，依申请公开文件3份，联系电话0793—6655120，办公时间8:30至17:30。 | -
网站政务公开栏目全年更新“政府信息公开申请”类内容6条，“行政处罚”类内容418条，“行政许可”类内容2,306条。 | -
2025年度，县市场监管局作出行政许可决定11,420件，行政处罚决定387件，行政强制决定12件，处罚案件比上年减少41件。 | licensing=11420 penalties=387 coercion=12
行政事业性收费全年实收46,800元，比2024年减少2.1万元。 | fees=46800
在“政府信息公开行政复议、行政诉讼情况”方面，本年行政复议6件（纠正1件、维持5件），行政诉讼0件。 | review.total=6 review.overturned=1 review.upheld=5 sum:6=1+5 litigation.total=0
`,
  ),
];
