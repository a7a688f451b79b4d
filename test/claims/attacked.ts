import { labelled } from './labelled';

/**
 * Sentences that an attack on the reader found to be told as contradictions of reports that are right. What stands
 * after the bar is what such a report prints, and zero of what is not named; what a sentence claims may be less.
 */
export const attacked = [
  ...labelled(
    { agency: '清河市水务局', year: 2023 },
    `
收到政府信息公开申请52件，涉及第三方的3件均不予公开。 | received=52 refused=8
收到政府信息公开申请52件，答复50件，其中20件予以公开，30件均为无法提供。 | received=52 handled=50 granted=20 unable=30
收到政府信息公开申请52件，网上申请40件均予以公开，信函申请12件均不予公开。 | received=52 granted=40 refused=12
收到政府信息公开申请52件，其中自然人申请40件，均予以公开；法人申请12件，均不予公开。 | received=52 received@naturalPerson=40 received@organisations=12 granted=40 refused=12
收到政府信息公开申请52件，结转下年度2件均为自然人申请。 | received=52 carriedOut=2 received@naturalPerson=49
新收政府信息公开申请52件，上年结转8件均予以公开。 | received=52 carriedIn=8 granted=20
因政府信息公开引发行政复议5件，已审结的3件均维持，2件正在审理。 | review.total=5 review.upheld=3 review.pending=2
因政府信息公开引发行政复议3件，1件被纠正，其余2件均维持。 | review.total=3 review.upheld=2 review.overturned=1
因政府信息公开引发行政复议3件，撤回1件，其余均维持。 | review.total=3 review.upheld=2 review.otherResult=1
收到政府信息公开申请52件，涉及征地的40件均为自然人提出，其余12件均为法人提出。 | received=52 received@naturalPerson=40 received@organisations=12
收到政府信息公开申请52件，涉及征地的40件，其余12件均予以公开。 | received=52 granted=30
收到政府信息公开申请45件，除2件正在办理外，其余申请均按时答复。 | received=45 handled=43 carriedOut=2
收到政府信息公开申请52件，截至12月31日，尚有2件未办结，其余均已办结。 | received=52 handled=50 carriedOut=2
收到政府信息公开申请52件，除3件尚未到答复期限外，其他均已按期答复。 | received=52 handled=49 carriedOut=3
全年收到政府信息公开申请120件，到期的申请均已按时答复。 | received=120 handled=118 carriedOut=2
收到政府信息公开申请45件，法定期限内办结率100%。 | received=45 handled=42 carriedOut=3
收到政府信息公开申请45件，到期办结率100%。 | received=45 handled=42 carriedOut=3
收到政府信息公开申请52件，上年结转申请办结率100%。 | received=52 carriedIn=2 carriedOut=3
收到政府信息公开申请52件，到期应答复的50件均已答复，办结率100%。 | received=52 handled=50 carriedOut=2
我局全年作出行政许可决定120件、行政处罚决定45件，未发生行政复议和行政诉讼案件。 | licensing=120 penalties=45 review.total=1 litigation.total=1
全年办理行政处罚案件45件，无一起引发行政复议或行政诉讼。 | penalties=45 review.total=1 litigation.total=1
未发生因行政处罚引发的行政诉讼。 | litigation.total=1
全年办理信访件35件，未引发行政复议。 | review.total=1
2023年，我局被申请行政复议1件，结果维持，无其他行政复议和行政诉讼案件。 | review.total=1 review.upheld=1
收到政府信息公开申请12件，均通过网络提交，未收到其他形式的申请，已全部办结。 | received=12 handled=12
无上年结转的行政诉讼案件。 | litigation.total=1
2023年行政诉讼1件，另有1件未结案的行政诉讼案件转入下年。 | litigation.total=2
2023年无新增行政复议案件，上年结转的1件行政复议案件已审结，结果维持。 | review.total=1 review.upheld=1
没有及时废止规范性文件，清理工作滞后。 | normativeDocs.repealed=2
未严格按照规定制定规范性文件的情况仍有发生。 | normativeDocs.issued=3
在办理政府信息公开申请过程中，我局未收取任何行政事业性收费。 | fees=1205000
我局依申请公开未收取行政事业性收费。 | fees=1205000
收到政府信息公开申请52件，其中征地类30件，未作出不予公开答复。 | received=52 refused=3
收到政府信息公开申请52件，结转下年度2件，其中无商业企业申请。 | received=52 carriedOut=2 received@business=3
全年发生行政复议案件5件，其中涉及政府信息公开的2件。 | review.total=2
以我局为被申请人的行政复议5件，其中涉及政府信息公开3件。 | review.total=3
行政应诉案件5件，其中政府信息公开类3件。 | litigation.total=3
自然人提起行政复议3件，法人提起行政复议2件。 | review.total=5
收到政府信息公开申请20件，其中工程建设类12件、行政处罚类3件、行政许可类5件。 | received=20 penalties=45 licensing=120
政府信息公开申请主要集中在行政许可（12件）、行政处罚（8件）、规范性文件（3件）等领域。 | licensing=120 penalties=45
因行政处罚引发行政复议3件，因政府信息公开引发行政复议1件，均维持。 | review.total=1 penalties=45 review.upheld=1
不服行政处罚决定提起行政诉讼2件，均已审结。 | penalties=45
全年作出行政处罚决定45件，撤销行政处罚决定2件。 | penalties=45
上年结转行政处罚案件3件，新立案45件，办结46件。 | penalties=46
对自然人作出行政处罚30件，对法人作出行政处罚15件。 | penalties=45
当面办理行政许可35件，网上办理1165件。 | licensing=1200
行政许可网上申请1120件，占总量的93%。 | licensing=1200
全年通过政府网站发布行政许可120件、行政处罚15件。 | licensing=150 penalties=25
对外公示行政处罚320件、行政许可1200件、行政强制3件。 | licensing=1250 penalties=350 coercion=4
全年主动公开政府信息320件，其中规范性文件3件、行政许可120件、行政处罚45件。 | licensing=150 penalties=60
我局共有权责事项370项，其中行政许可35项、行政处罚320项、行政强制15项。 | licensing=34 penalties=300 coercion=14
现有有效行政许可35件。 | licensing=120
全年节约行政事业性收费20万元。 | fees=1205000
收到政府信息公开申请88件，其中征地类30件，予以公开12件，不予公开18件。 | received=88 granted=40 refused=20
收到政府信息公开申请88件，涉及征地拆迁的30件中，予以公开12件，不予公开18件。 | received=88 granted=40 refused=20
收到政府信息公开申请88件，其中涉及征地的申请中有20件予以公开、8件不予公开。 | received=88 granted=40 refused=20
收到政府信息公开申请52件，自然人申请中有38件予以公开。 | received=52 granted=40
收到政府信息公开申请52件，其中自然人申请40件，予以公开22件、无法提供18件；法人申请12件，予以公开10件、无法提供2件。 | received=52 received@naturalPerson=40 received@organisations=12 granted=32 unable=20
收到政府信息公开申请52件，予以公开20件，其中自然人申请18件、商业企业申请2件。 | received=52 granted=20 received@naturalPerson=49 received@business=3
收到政府信息公开申请52件，不予公开8件，其中自然人7件，商业企业1件。 | received=52 refused=8 received@naturalPerson=49 received@business=3
收到政府信息公开申请52件，征地类30件，其中自然人28件，商业企业2件。 | received=52 received@naturalPerson=49 received@business=3
办结政府信息公开申请53件，其中上年结转2件，本年新收51件。 | handled=53 carriedIn=3 received=52
政府信息公开申请结转下年度3件，其中上年结转1件、本年新收2件。 | carriedOut=3 carriedIn=3 received=52
收到政府信息公开申请60件，其中张某一人提交申请30件，予以公开10件，不予公开20件。 | received=60 granted=30 refused=25
收到政府信息公开申请45件，均已答复。12345热线诉求主要涉及供水、排水等方面，全年受理325件，办结325件。 | received=45 handled=45
收到政府信息公开申请5件，网上咨询主要涉及用水报装，回复35件。 | received=5 handled=5
收到政府信息公开申请5件；信访事项主要涉及移民安置，受理12件，办结12件。 | received=5 handled=5
收到政府信息公开申请5件。投诉举报主要集中在水费方面，全部办结。 | received=5 carriedOut=1
新收政府信息公开申请45件，上年结转5件，申请人撤回2件，办结45件，结转下年3件。 | received=45 carriedIn=5 handled=47 carriedOut=3
新收政府信息公开申请45件，上年结转5件，按时办结44件，延期办结3件，结转下年度3件。 | received=45 carriedIn=5 handled=47 carriedOut=3
新收政府信息公开申请45件，上年结转5件，今年到期应答复47件，实际答复47件，结转下年3件。 | received=45 carriedIn=5 handled=47 carriedOut=3
答复政府信息公开申请52件，其中书面答复40件，电子邮件答复12件。 | handled=52
新收政府信息公开申请52件，答复50件，尚在办理2件。 | received=52 handled=50 carriedOut=2
政府信息公开申请予以公开（含部分公开）25件，不予公开4件，无法提供13件。 | granted=23 partlyGranted=2 refused=4 unable=13
2023年，新收政府信息公开申请（含上年结转）50件，办结48件。 | received=42 carriedIn=8 handled=48
收到政府信息公开申请60件，予以公开20件、部分公开5件，共占41.7%。 | received=60 granted=20 partlyGranted=5 handled=60
收到政府信息公开申请60件，予以公开20件，部分公开5件，公开占比41.7%。 | received=60 granted=20 partlyGranted=5 handled=60
收到政府信息公开申请52件，其中自然人申请40件（85%为本地居民），法人申请12件。 | received=52 received@naturalPerson=40 received@organisations=12
收到政府信息公开申请52件，其中网上申请20件，占全市的5.2%。 | received=52
收到政府信息公开申请52件，其中涉及河道治理的20件，占比由上年的30%上升至38.5%。 | received=52
2021年至2023年，我局共收到政府信息公开申请140件。 | received=52
2021—2023年，我局共收到政府信息公开申请140件。 | received=52
2022年、2023年分别收到政府信息公开申请48件、52件。 | received=52
政府信息公开申请中，逾期不补正7件，其他45件均按时答复。 | otherwise.noCorrection=7
收到政府信息公开申请52件，需补正9件，其中逾期不补正7件，其他2件。 | received=52 otherwise.noCorrection=7
对35件规范性文件进行清理，继续有效28件，修改2件，废止5件。 | normativeDocs.inForce=33 normativeDocs.repealed=5
拟制定规章1件、规范性文件3件。 | normativeDocs.issued=0
收到政府信息公开申请60件，其中涉及征地拆迁20件、水利规划25件、防洪抢险18件（部分申请涉及多个事项）。 | received=60
以我局为被申请人的行政复议4件，以各县区水务局为被申请人的行政复议19件，均维持。 | review.total=4 review.upheld=4
`,
  ),
  ...labelled(
    { agency: '清河市教育局', year: 2023 },
    `
各县区教育局收到政府信息公开申请12件，市教育局收到3件。 | received=3
`,
  ),
  ...labelled(
    { agency: '清河市自然资源和规划局', year: 2023 },
    `
各县（市、区）自然资源和规划局收到政府信息公开申请120件，市局收到85件。 | received=85
`,
  ),
  ...labelled(
    { agency: '柳塘县清河镇人民政府', year: 2023 },
    `
2023年柳塘县人民政府制发规范性文件3件，我镇均及时转载。 | normativeDocs.issued=0
`,
  ),
  ...labelled(
    { agency: '清河市人力资源和社会保障局', year: 2023 },
    `
市人社局机关收到政府信息公开申请40件，市社保局收到政府信息公开申请12件，共52件。 | received=40
`,
  ),
  ...labelled(
    { agency: '清河市文化广电和旅游局', year: 2023 },
    `
原市旅游局收到政府信息公开申请5件，市文旅局收到政府信息公开申请12件。 | received=12
`,
  ),
  ...labelled(
    { agency: '国家税务总局清河省税务局', year: 2023 },
    `
全省税务系统主动公开信息12000条，其中省局机关1200条；收到政府信息公开申请486件，其中省局机关64件。 | received=64
全省税务系统收到政府信息公开申请486件，办结480件，其中省局机关64件。 | received=64 handled=63
全省税务机关办理行政处罚案件3200件，其中省局机关3件，行政许可12000件。 | penalties=3 licensing=120
全省税务系统作出行政许可12000件、行政处罚3200件，其中省局机关120件、3件。 | licensing=120 penalties=3
`,
  ),
  ...labelled(
    { agency: '清河市公安局', year: 2023 },
    `
市局机关及各分局共收到政府信息公开申请120件。 | received=45
`,
  ),
  ...labelled(
    { agency: '清河市水务局', year: 2023, heading: '（二）依申请公开' },
    `
《条例》施行以来，我局累计收到政府信息公开申请520件。办结518件，结转2件。 | received=52 handled=50
“十四五”以来，我局收到政府信息公开申请140件。全部按时办结。 | received=52 carriedOut=2
2022年，我局收到政府信息公开申请48件。办结45件，结转3件。2023年收到52件。 | received=52 carriedIn=3 handled=53 carriedOut=2
上半年，我局收到政府信息公开申请20件。均已办结。 | received=52 carriedOut=2
2022年，我局收到政府信息公开申请48件。予以公开20件，不予公开5件，无法提供23件。 | received=52
收到政府信息公开申请88件，其中征地补偿类30件。其中予以公开12件，部分公开10件，不予公开8件。 | received=88 granted=40 refused=30 partlyGranted=18
2023年上年结转8件。其中予以公开5件，部分公开3件。 | carriedIn=8 granted=35 partlyGranted=13
2022年结转的3件申请，均已在2023年办结。其中，予以公开2件，不予公开1件。 | carriedIn=3 granted=20 refused=12
2023年，我局新收政府信息公开申请52件，2022年结转3件。结转的3件中，予以公开2件，不予公开1件。 | received=52 carriedIn=3 granted=20 refused=12
自然人申请40件。其中予以公开22件，部分公开10件，无法提供8件。 | received@naturalPerson=40 granted=30 partlyGranted=12 unable=20
法人和其他组织申请12件。其中予以公开8件，无法提供4件。 | received@organisations=12 granted=30 unable=20
网上申请40件。其中予以公开22件，不予公开18件。 | granted=30 refused=22
涉及征地拆迁的申请30件，占57.7%。其中，予以公开12件，不予公开18件。 | received=52 granted=40 refused=30
收到政府信息公开申请52件，其中涉及征地补偿的3件。均予以公开。 | received=52 granted=30
收到政府信息公开申请52件。上级转办3件，均按时答复。 | received=52 carriedOut=2
收到政府信息公开申请52件。当面申请3件，均已当场答复；网上申请49件，尚在办理2件。 | received=52 carriedOut=2
收到政府信息公开申请52件，信函申请12件，均已答复；网络申请40件，2件正在办理。 | received=52 carriedOut=2
收到政府信息公开申请52件，自然人申请40件，均已答复；法人申请12件，2件正在办理。 | received=52 carriedOut=2 received@naturalPerson=40 received@organisations=12
收到政府信息公开申请52件，补正3件，均已按时答复。 | received=52 carriedOut=2
收到政府信息公开申请52件，涉及征地的30件，均已按期答复。 | received=52 carriedOut=2
收到政府信息公开申请52件，涉及征地的30件均已按期答复。 | received=52 carriedOut=2
收到政府信息公开申请52件，不予处理5件，均已告知申请人并予以答复。 | received=52 notHandled=5 carriedOut=2
全年新收政府信息公开申请52件，上年结转3件，均已答复。 | received=52 carriedIn=3 carriedOut=2
收到政府信息公开申请52件，除依法不予公开的外，均予以公开。 | received=52 granted=40 refused=12
收到政府信息公开申请52件，除涉及国家秘密、个人隐私的外，均予以公开。 | received=52 granted=40
收到政府信息公开申请52件，除正在办理的外，均已办结。 | received=52 carriedOut=2
收到政府信息公开申请52件，除延期的外，均已按时答复。 | received=52 carriedOut=2
收到政府信息公开申请52件，除结转下年度办理的申请外，全部按时办结。 | received=52 carriedOut=2
收到政府信息公开申请52件，除未到办理期限的外，已全部答复。 | received=52 carriedOut=2
收到政府信息公开申请52件，另有3件依法延期答复，无结转下年度申请。 | received=52 carriedOut=0
收到政府信息公开申请52件，办结49件，另有3件已延期，未结转下年度。 | received=52 handled=49 carriedOut=0
收到政府信息公开申请52件，剩余2件正在办理，未结转下年度。 | received=52 carriedOut=0
收到政府信息公开申请52件，另有3件由市政府转来，均已办结，没有结转下年的情况。 | received=52 carriedOut=0
收到政府信息公开申请52件，另有2件申请人撤回，无结转。 | received=52 carriedOut=0
收到政府信息公开申请5件，涉及申请事项12项，予以公开8项，不予公开4项。 | received=5 granted=4 refused=1
5件申请共涉及23项内容，其中予以公开12项、无法提供11项。 | received=5 granted=3 unable=2
2023年12月收到政府信息公开申请3件。结转下年2件。 | received=52 carriedOut=2
收到政府信息公开申请52件，受理50件，不属于政府信息公开申请退回2件。 | received=52
收到政府信息公开申请52件，审查后受理50件，其余2件为信访事项。 | received=52
收到政府信息公开申请12件，其中3件不予公开答复未引发行政复议。 | received=12 refused=3 review.total=1
本年度答复的申请未引发行政复议，2022年答复的引发行政复议1件。 | review.total=1
全年新收申请未引发行政诉讼，上年结转的行政诉讼1件，结果维持。 | litigation.total=1 litigation.upheld=1
本年度没有新发生的行政复议、行政诉讼。 | review.total=1
收到政府信息公开申请52件，有3件申请因补充材料延期，上年结转的均已办结。 | received=52 carriedOut=0
收到政府信息公开申请52件，有3件申请延期答复，均未结转下年度。 | received=52 carriedOut=0
有2件申请收到较晚，已加快办理，避免结转下年度。 | carriedOut=0
还有2件因第三方未反馈意见，经协调年内办结，无结转。 | carriedOut=0
收到政府信息公开申请52件，50件已办结，2件因12月底收到，结转下年度办理。 | received=52 carriedOut=2 handled=50
收到政府信息公开申请52件，第三方3件，均已回复不同意公开。 | received=52 refused=8
`,
  ),
  ...labelled(
    { agency: '清河市水务局', year: 2023 },
    `
行政复议案件5件，均为行政处罚引发。 | review.total=0
2023年，我局行政复议案件12件，均为水行政处罚类，无政府信息公开类行政复议案件。 | review.total=0
行政诉讼案件5件，案由均为行政处罚。 | litigation.total=0
行政复议5件，主要涉及行政处罚和行政许可。 | review.total=0
全年行政应诉案件8件，出庭应诉率100%。 | litigation.total=1
全年被申请行政复议3件，其中政府信息公开1件，结果维持。 | review.total=1 review.upheld=1
被申请行政复议3件、被提起行政诉讼2件，与政府信息公开相关的各1件。 | review.total=1 litigation.total=1
全年行政复议4件，行政诉讼2件，均与政府信息公开无关。 | review.total=0 litigation.total=0
全年被申请行政复议4件，均不涉及政府信息公开。 | review.total=0
全年被申请行政复议4件，除1件涉及信息公开外，其余均为行政处罚类。 | review.total=1
行政复议案件数量较上年减少3件，行政诉讼案件2件，均非信息公开类案件。 | litigation.total=0
对不服我局行政许可提起的行政复议1件，结果维持。 | -
我局在“信用清河”网站归集行政许可120件、行政处罚15件。 | -
完成双公示信息报送，行政许可120件，行政处罚15件。 | -
按规定在7个工作日内上网公开行政许可120件、行政处罚15件、行政强制2件。 | -
开展行政处罚案卷评查，抽取行政处罚12件、行政许可10件。 | -
行政许可网上办理120件，行政处罚网上公示45件。 | -
未发生因规范性文件制发引发的行政复议。 | review.total=1
答复50件，除予以公开20件外，其他30件均为无法提供。 | handled=50 granted=20 unable=30
收到政府信息公开申请52件，规范答复率100%。 | received=52 carriedOut=2
收到政府信息公开申请52件，依法依规答复率100%。 | received=52 carriedOut=2
收到政府信息公开申请52件，依法答复率100%。 | received=52 carriedOut=2
收到政府信息公开申请52件，办结率98%，答复率100%。 | received=52 carriedOut=1
收到政府信息公开申请52件，网上申请答复率100%。 | received=52 carriedOut=2
收到政府信息公开申请52件，信函申请办结率100%。 | received=52 carriedOut=2
收到政府信息公开申请52件，其中网上申请30件、信函申请20件、当面5件（3件同时通过多渠道提交）。 | received=52
收到各类申请35件，其中政府信息公开申请5件，均已办结。 | received=5 carriedOut=1
`,
  ),
  ...labelled(
    { agency: '清河市水务局', year: 2023, heading: '（一）主动公开' },
    `
全年公开政府信息1250条，规范性文件3件，行政许可120件，行政处罚45件。 | -
主动公开行政许可120件，行政处罚15件。其中，网站公开行政许可120件。 | -
`,
  ),
  ...labelled(
    { agency: '清河县人民政府', year: 2023 },
    `
全年县政府受理政府信息公开类行政复议35件，维持30件，纠正5件。 | review.total=9
`,
  ),
  ...labelled(
    { agency: '清河市司法局', year: 2023 },
    `
全年收到政府信息公开类行政复议申请35件，受理33件，审结30件，其中维持28件，纠正2件。 | review.total=1
`,
  ),
  ...labelled(
    { agency: '国家税务总局清河市税务局', year: 2023 },
    `
市局及派出机构收到政府信息公开申请15件。 | received=12
`,
  ),
  ...labelled(
    { agency: '清河市公安局', year: 2023 },
    `
以我局为被申请人的行政复议35件，均为治安管理处罚案件。 | review.total=0
`,
  ),
  ...labelled(
    { agency: '清河市教育局', year: 2023 },
    `
市教育局和各县区教育局共收到政府信息公开申请152件。 | received=35
全市共收到政府信息公开申请152件。全年办结150件，结转2件。 | received=35 handled=34 carriedOut=1
各县区共收到政府信息公开申请152件。2023年办结150件。 | received=35 handled=34
各直属单位收到政府信息公开申请12件。全年均已按时答复。 | received=35 carriedOut=1
2021年至2023年收到政府信息公开申请140件。办结138件。 | received=35 handled=34
近三年共收到政府信息公开申请140件。予以公开80件，不予公开20件。 | received=35 granted=20 refused=5
第四季度收到政府信息公开申请12件。予以公开8件，不予公开4件。 | received=35 granted=20 refused=5
下半年收到政府信息公开申请12件，办结10件。结转2件。 | received=35 handled=34 carriedOut=1
12月，我局收到政府信息公开申请3件，依法结转至下年办理。 | received=35 carriedOut=3
1月，我局收到政府信息公开申请3件，均已答复。 | received=35 carriedOut=1
12月收到的3件政府信息公开申请，结转2件。 | received=35 carriedOut=2
2023年12月，我局作出行政处罚2件。 | penalties=12
2023年1月，印发行政规范性文件1件。 | normativeDocs.issued=3
12月底印发行政规范性文件1件。 | normativeDocs.issued=3
全年行政复议3件，行政诉讼1件，均不属于政府信息公开类。 | review.total=0 litigation.total=0
被申请行政复议3件，均为教师职称、招生类，与信息公开无关。 | review.total=0
发生行政诉讼1件，非政府信息公开案件。 | litigation.total=0
全年行政诉讼1件（劳动争议类），行政复议0件。 | litigation.total=0 review.total=0
2023年行政复议3件，其中学籍管理类2件、信息公开类1件。 | review.total=1
收到政府信息公开申请35件，除依法延期和结转的以外，均已按期答复。 | received=35 carriedOut=1
收到政府信息公开申请35件，除涉及个人隐私的不予公开外，其余均予以公开。 | received=35 granted=30 refused=5
收到政府信息公开申请35件，除不属于本机关职责的，均予以公开。 | received=35 granted=30
收到政府信息公开申请35件，除商业企业申请外，均为自然人申请。 | received=35 received@naturalPerson=33 received@business=2
收到政府信息公开申请35件，期满答复率100%。 | received=35 carriedOut=1
收到政府信息公开申请35件，依法办结率100%。 | received=35 carriedOut=1
收到政府信息公开申请35件，办结34件，答复率100%。 | received=35 handled=34 carriedOut=1
收到政府信息公开申请35件，电子邮件申请回复率100%。 | received=35 carriedOut=1
法定期限答复率100%，收到政府信息公开申请35件。 | received=35 carriedOut=1
上年结转的申请答复率100%。 | carriedOut=1
收到政府信息公开申请35件，办结34件，另有1件已征得申请人同意延期，不结转。 | received=35 handled=34
收到政府信息公开申请35件，另有2件补正后未再提交，无结转下年。 | received=35 carriedOut=0
办结34件，还有1件处于补正期，未计入结转下年度。 | handled=34 carriedOut=0
`,
  ),
  ...labelled(
    { agency: '清河市水务局', year: 2017, edition: '2014', heading: '（三）依申请公开' },
    `
收到政府信息公开申请12件，其中网上申请8件，信函申请4件。全年收到群众信件35件，均已回复。 | received=12 channel.online=8 channel.letter=4
收到邮寄材料35件、快递12件，其中政府信息公开申请3件。 | received=3 channel.letter=3
申请办结数12件，其中按时办结数11件，延期办结数1件。 | handled=12
`,
  ),
  ...labelled(
    { agency: '清河市水务局', year: 2023, heading: '五、存在的主要问题及改进情况' },
    `
此前未发生行政复议，今年发生1件。 | review.total=1
除以上申请外，未收到其他政府信息公开申请。 | received=52
除网上申请外，未收到政府信息公开申请。 | received=3
除上述案件外，未发生行政复议、行政诉讼。 | review.total=1
除1件行政复议外，未发生其他行政复议、行政诉讼案件。 | review.total=1 litigation.total=0
除规范性文件3件外，未制定规范性文件。 | normativeDocs.issued=3
`,
  ),
  ...labelled(
    { agency: '清河县教育局', year: 2023 },
    `
共收到申请5件，已办结4件，剩余1件结转下年，均为自然人申请。 | received=5 handled=4 carriedOut=1 received@naturalPerson=5
`,
  ),
  ...labelled(
    { agency: '清河市生态环境局', year: 2023, heading: '（二）依申请公开' },
    `
收到政府信息公开申请52件，截至12月31日到期的均已答复。 | received=52 carriedOut=2
收到政府信息公开申请52件，环评类20件，均予以公开；处罚类30件，均不予公开；其他2件。 | received=52 granted=20 refused=30
收到政府信息公开申请52件，环评类20件均予以公开，处罚类32件均不予公开。 | received=52 granted=20 refused=32
收到政府信息公开申请52件，自然人申请40件均予以公开，商业企业申请12件均部分公开。 | received=52 received@naturalPerson=40 received@business=12 granted=40 partlyGranted=12
12月新收申请1件，尚未答复。 | received=52
收到12月份政府信息公开申请1件，为自然人申请。 | received=52 received@naturalPerson=49
2022年、2023年分别收到政府信息公开申请48件、52件，分别办结45件、53件。 | received=52 handled=53
行政许可、行政处罚分别公示120件、45件。 | -
收到政府信息公开申请60件（扣除重复提交8件后为52件）。 | received=52
收到政府信息公开申请60件，剔除重复件后实际52件。 | received=52
`,
  ),
  ...labelled(
    { agency: '清河市生态环境局', year: 2023 },
    `
主动公开环评审批120件、排污许可350件、行政处罚45件、行政强制2件。 | penalties=60
`,
  ),
];
