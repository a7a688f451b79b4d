import { labelled } from './labelled';

/** A third blind set, written after the second had been mended and before this one was tried. */
export const thirdSentences = [
  ...labelled(
    { agency: '松河市民政局', year: 2025 },
    `
松河市民政局2025年度共登记收到政府信息公开申请39件，较2024年减少6件，均在规定时限内作出答复。 | received=39 carriedOut=0
2025年，我局依申请公开受理量为39件，答复量为39件。 | received=39 handled=39
本年收到的39件政府信息公开申请中，35件由自然人提出，4件由法人或其他组织提出。 | received=39 received@naturalPerson=35 received@organisations=4 sum:39=35+4
上年结转2件，本年新增政府信息公开申请39件，本年办结40件，尚有1件结转下年。 | carriedIn=2 newlyReceived=39 handled=40 carriedOut=1 sum:40+1=39+2
在办理结果方面，予以公开政府信息公开申请14件，部分公开7件，不予公开3件（属于三类内部事务信息2件，属于四类过程性信息1件），无法提供16件。 | granted=14 partlyGranted=7 refused=3 refused.internalAffairs=2 refused.deliberative=1 sum:3=2+1 unable=16
我局共答复信息公开申请40件，其中，公开（含部分公开）21件，不予公开3件，无法提供16件。 | handled=40 refused=3 unable=16 sum:40=21+3+16
截至2025年12月31日，全部政府信息公开申请均已办结。 | carriedOut=0
全年无政府信息公开申请结转至下年度。 | carriedOut=0
2025年没有因政府信息公开工作产生的行政复议，行政诉讼1起，法院判决维持。 | review.total=0 litigation.total=1 litigation.upheld=1
全年政府信息公开类行政复议3件（被纠正1件，维持2件），无行政诉讼。 | review.total=3 review.overturned=1 review.upheld=2 sum:3=1+2 litigation.total=0
2025年，政府信息公开行政复议结果维持2件、纠正1件，行政诉讼结果维持1件。 | review.upheld=2 review.overturned=1 litigation.upheld=1
2025年我局制发行政规范性文件1件，现行有效行政规范性文件11件，废止0件。 | normativeDocs.issued=1 normativeDocs.inForce=11 normativeDocs.repealed=0
全年印发规范性文件1件，均按要求公开并同步解读。 | normativeDocs.issued=1
2025年，市民政局办结行政许可214件，作出行政处罚6件。 | licensing=214 penalties=6
本年度行政许可处理决定214件、行政处罚处理决定6件、行政强制处理决定0件。 | licensing=214 penalties=6 coercion=0
我局无行政事业性收费项目，全年行政事业性收费0元。 | fees=0
政府信息公开申请39件：网络申请30件、信函申请7件、当面申请2件，分别占76.9%、17.9%、5.1%。 | received=39 sum:39=30+7+2 share:30=76.9 share:7=17.9 share:2=5.1
申请公开政府信息39件中，通过依申请公开平台提交30件，邮寄7件，现场2件。 | received=39 sum:39=30+7+2
共办理政府信息公开申请40件，按答复类型分：予以公开14件，占35%；部分公开7件，占17.5%；不予公开3件，占7.5%；无法提供16件，占40%。 | handled=40 granted=14 partlyGranted=7 refused=3 unable=16 sum:40=14+7+3+16 share:14=35 share:7=17.5 share:3=7.5 share:16=40
我局门户网站全年发布各类信息1486条，其中通知公告216条、工作动态870条、政策文件112条、其他信息288条。 | sum:1486=216+870+112+288
政务新媒体发布信息742条，其中微信公众号511条、微博231条。 | sum:742=511+231
全年共办理市人大代表建议9件、市政协提案14件，合计23件，全部按时办结。 | sum:23=9+14
举办培训班3期，其中业务骨干班1期，基层人员班2期。 | sum:3=1+2
（二）依申请公开。松河市民政局2025年未收到依申请公开信息申请，无上年结转件。 | received=0 carriedIn=0
2025年，我局未收到政府信息公开申请，不存在行政复议和行政诉讼。 | received=0 review.total=0 litigation.total=0
本年度无人向我局申请政府信息公开，无因政府信息公开引发的行政复议、行政诉讼。 | received=0 review.total=0 litigation.total=0
2025年共收到39件，全部是自然人提出的政府信息公开申请。 | received=39 received@naturalPerson=39
全市民政系统受理政府信息公开申请112件。 | -
会同市人社局办理联合申请2件。 | -
2024年收到政府信息公开申请45件，2025年收到39件，下降13.3%。 | received=39
“十四五”期间，我局共收到政府信息公开申请210件。 | -
第四季度收到政府信息公开申请11件。 | -
全年政府信息公开申请数量达40件左右。 | -
办理婚姻登记申请12500件，办理低保申请830件，均按时办结。 | -
12345热线受理我局承办工单1530件，按时办结率100%，满意率98.6%。 | -
对8件较为复杂的政府信息公开申请召开会商会。 | -
年内答复政府信息公开类咨询电话120个。 | -
延期答复政府信息公开申请5件，补正3件。 | -
主动公开政府信息2228条，政策解读12篇，回应关切35次。 | -
发布政策解读12篇，主要有图解6篇、视频3篇。 | -
网站公开信息1486条，微信转载1320条，微博转载960条。 | -
办结的政府信息公开申请平均用时9.5个工作日。 | -
行政复议机关受理不服我局行政行为的复议案件4件。 | -
我局法规科办理行政复议答复案件4件、行政应诉案件6件。 | -
双公示公开行政许可214条、行政处罚6条。 | -
《松河市殡葬管理办法》等3件规范性文件完成后评估。 | -
社会组织年检申请560件，办结560件。 | -
2026年将力争实现政府信息公开申请零超期。 | -
制作政府信息公开申请流程图2张，配备自助终端4台。 | -
信息公开申请渠道3个：网络、信函、当面。 | -
政府信息公开网页浏览量20.6万次。 | -
`,
  ),
  ...labelled(
    { agency: '白塔镇人民政府', year: 2023, heading: '（二）依申请公开' },
    `
2023年，白塔镇人民政府收到政府信息公开申请3件，同比减少2件。予以公开1件，无法提供2件，已全部办结。 | received=3 granted=1 unable=2 carriedOut=0
我镇全年共受理3件，均为自然人申请，其中网络申请2件、当面申请1件。 | received=3 received@naturalPerson=3 sum:3=2+1
收到申请3件，与上年持平，无结转下年度办理申请。 | received=3 carriedOut=0
受理村民建房申请86件，办结80件。 | -
指导各村公开党务、村务、财务信息共计360条。 | -
`,
  ),
  ...labelled(
    { agency: '宁溪县财政局', year: 2020, edition: '2019', heading: '三、收到和处理政府信息公开申请情况' },
    `
2020年新收申请13件，上年结转0件，予以公开8件，部分公开1件，无法提供2件，其他处理2件，结转下年度继续办理0件。 | newlyReceived=13 carriedIn=0 granted=8 partlyGranted=1 unable=2 otherwise=2 carriedOut=0
13件申请全部来自自然人，已全部办结，办结率为100%。 | received=13 received@naturalPerson=13 carriedOut=0 carriedOut=0
全年共办理13件，同意公开8件，同意部分公开1件，其他4件。 | handled=13 granted=8 partlyGranted=1
`,
  ),
];
