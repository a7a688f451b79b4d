import { labelled } from './labelled';

/** A second blind set, written after the first had been mended and before this one was tried. */
export const freshSentences = [
  ...labelled(
    { agency: '南屏市市场监督管理局', year: 2024 },
    `
2024年，全局政务公开工作稳步推进。本年度收到政府信息公开申请128件（其中，自然人申请121件，商业企业申请5件，法律服务机构申请2件），比上年增长18.5%。 | received=128 received@naturalPerson=121 received@business=5 received@legal=2 sum:128=121+5+2
按时办结126件，结转下年度2件。 | handled=126 carriedOut=2
依申请公开工作情况：全年共收到各类政府信息公开申请128件，上年结转4件，已依法办理答复130件，剩余2件结转至2025年办理。 | received=128 carriedIn=4 handled=130 carriedOut=2 sum:130+2=128+4
我局共办理依申请公开130件，从办理结果看：予以公开41件，部分公开23件，不予公开12件，无法提供38件，不予处理9件，其他处理7件。 | handled=130 granted=41 partlyGranted=23 refused=12 unable=38 notHandled=9 otherwise=7 sum:130=41+23+12+38+9+7
130件办结的申请中，涉及信访、举报、投诉类申请6件，重复申请3件。 | handled=130 notHandled.petition=6 notHandled.repeat=3
其中予以公开和部分公开的政府信息公开申请64件，占办结总数的49.2%。 | granted+partlyGranted=64 share:64=49.2
2024年度，本局新收政府信息公开申请数量128件，同比上升18.5%；办理结果总计130件，同比上升20.4%。 | newlyReceived=128 handled=130
全年因政府信息公开被提起行政复议9件（维持6件、纠正1件、其他结果2件），被提起行政诉讼4件（未经复议直接起诉1件、复议后起诉3件）。 | review.total=9 review.upheld=6 review.overturned=1 review.otherResult=2 sum:9=6+1+2 litigation.total=4 litigation.direct.total=1 litigation.afterReview.total=3 sum:4=1+3
涉及政府信息公开的行政复议案件9件，行政诉讼案件4件，未有被纠错情形。 | review.total=9 litigation.total=4
2024年，我局因政府信息公开引发的行政复议为9件、行政诉讼为4件。 | review.total=9 litigation.total=4
行政复议9件中，结果维持6件，结果纠正1件，其他结果2件，无尚未审结案件。 | review.total=9 review.upheld=6 review.overturned=1 review.otherResult=2 sum:9=6+1+2
本年度制定并发布行政规范性文件4件，废止行政规范性文件2件，现行有效的行政规范性文件31件。 | normativeDocs.issued=4 normativeDocs.repealed=2 normativeDocs.inForce=31
全年共制发行政规范性文件4件（均已公开），清理后现行有效31件。 | normativeDocs.issued=4 normativeDocs.inForce=31
2024年，南屏市市场监督管理局作出行政许可处理决定20315件，行政处罚处理决定1876件，行政强制处理决定94件。 | licensing=20315 penalties=1876 coercion=94
作出行政处罚1876起、行政强制94起。 | penalties=1876 coercion=94
2024年行政许可处理决定数量：20315件。 | licensing=20315
行政事业性收费金额为218.44万元。 | fees=2184400
本年收费：行政事业性收费0万元。 | fees=0
全年没有接到政府信息公开申请，也没有因政府信息公开引起的行政复议及诉讼。 | received=0 review.total=0 litigation.total=0
2024年，未收到政府信息公开申请，未出现行政复议、行政诉讼、申诉等情况。 | received=0 review.total=0 litigation.total=0
2024年度我局受理的政府信息公开申请为0件，无结转件。 | received=0 carriedOut=0
2024年，收到政府信息公开申请128件，全部为自然人申请。 | received=128 received@naturalPerson=128
128件政府信息公开申请全部按期办结，办结率、满意率均为100%。 | received=128 carriedOut=0
其中通过网络平台提交申请96件、通过信函提交申请24件、当面提交申请8件，共128件。 | sum:128=96+24+8
申请渠道方面：网络申请96件，占75%；信函申请24件，占18.75%；当面申请8件，占6.25%；政府信息公开申请共计128件。 | share:96=75 share:24=18.75 share:8=6.25 received=128 sum:128=96+24+8
不予公开政府信息公开申请12件，其中：属于国家秘密1件、保护第三方合法权益7件、属于行政执法案卷信息4件。 | refused=12 refused.stateSecret=1 refused.thirdParty=7 refused.enforcementFile=4 sum:12=1+7+4
政府信息公开申请中，无法提供的38件（其中本机关不掌握35件，没有现成信息需要另行制作3件）。 | unable=38 unable.notHeld=35 unable.mustCreate=3 sum:38=35+3
不予处理9件（信访举报投诉类申请6件，重复申请3件），其他处理7件，均书面告知政府信息公开申请人。 | notHandled=9 notHandled.petition=6 notHandled.repeat=3 sum:9=6+3 otherwise=7
“市监发布”公众号推送图文1204篇，微博发布868条，抖音发布76条。 | -
门户网站共发布信息3120条，其中工作动态1980条、通知公告640条、政策法规500条。 | sum:3120=1980+640+500
办理人大代表建议31件，政协提案44件，共计75件，办结率、满意率均达100%。 | sum:75=31+44
全年办理建议提案75件（其中主办件20件、会办件55件）。 | sum:75=20+55
12315平台接收投诉举报26840件，其中投诉21322件、举报5518件。 | sum:26840=21322+5518
举办新闻发布会6场，其中局主要负责人出席2场，分管负责人出席4场。 | sum:6=2+4
开展政务公开培训4期，参训320人次。 | -
发布政策解读材料28篇，其中图文解读18篇、视频解读6篇。 | -
全市市场监管系统共收到政府信息公开申请412件，其中市局本级128件。 | received=128
各县（市、区）局办理政府信息公开申请284件。 | -
2023年共收到政府信息公开申请108件，2024年增至128件。 | -
受理量由2023年的108件增加到128件。 | -
自2019年新《条例》实施以来，我局共计受理政府信息公开申请503件。 | -
截至2024年11月底，收到政府信息公开申请115件。 | -
我局全年接到政府信息公开申请百余件，同比略有上升。 | -
共收到政府信息公开申请约130件，均按时答复。 | carriedOut=0
全年办理食品经营许可申请8200件，办结8190件。 | -
受理消费者投诉申请21322件，办结21000件，按时办结率100%。 | -
法制机构审理行政复议案件17件，其中维持12件、撤销5件。 | sum:17=12+5
审查规范性文件18件，提出修改意见46条。 | -
依申请公开目录12项，主动公开目录86项。 | -
政府信息公开指南载明申请办理时限为20个工作日，可延长20个工作日。 | -
网站政府信息公开专栏发布依申请公开答复示范文本5个。 | -
收到涉及企业登记档案的政府信息公开申请36件。 | -
申请人撤回政府信息公开申请2件。 | -
公开双随机检查结果1820条、行政处罚信息1876条。 | -
2025年，我局将进一步压缩依申请公开办理时限，力争平均5个工作日内答复。 | -
全年公开政府信息3000余条，其中政策类300条，其他类2700条。 | -
主动公开政府信息856条，其中主要是：行政许可结果500条，抽检结果200条。 | -
妥善办理12件疑难政府信息公开申请。 | -
未发生泄密事件，未发生因信息发布引发的重大舆情。 | -
（三）政府信息公开申请办理费用情况。全年未收取费用。 | -
`,
  ),
  ...labelled(
    { agency: '龙泉乡人民政府', year: 2022, heading: '一、总体情况' },
    `
（一）主动公开方面。龙泉乡人民政府2022年主动公开政府信息210条，其中：通知公告类86条，财政资金类34条，工作动态类90条。 | sum:210=86+34+90
（二）依申请公开方面。2022年龙泉乡人民政府共受理政府信息公开申请1件，已按规定予以答复，无行政复议、行政诉讼。 | received=1 carriedOut=0 review.total=0 litigation.total=0
2022年，我乡未收到依申请公开政府信息的申请。 | received=0
本乡2022年度制发规范性文件0件，行政许可16件，行政处罚3件，行政强制0件。 | normativeDocs.issued=0 licensing=16 penalties=3 coercion=0
全乡共办理12345热线工单96件，回复率100%。 | -
村务公开栏更新公开信息12期，其中财务公开4期，党务公开8期。 | sum:12=4+8
`,
  ),
  ...labelled(
    { agency: '望江县自然资源和规划局', year: 2021, heading: '（二）依申请公开情况' },
    `
2021年共收到申请件56件，其中县政府转办4件，本局直接收到52件；全部予以答复。 | received=56 sum:56=4+52 carriedOut=0
答复56件，同意公开25件，同意部分公开6件，不予公开8件，信息不存在17件。 | handled=56 granted=25 partlyGranted=6 refused=8
全年受理56件，其中：征地类30件，规划类18件，不动产类8件，均在法定期限内答复。 | received=56 sum:56=30+18+8 carriedOut=0
新收56件，上年度结转3件，办结57件，结转下一年度继续办理2件。 | newlyReceived=56 carriedIn=3 handled=57 carriedOut=2 sum:57+2=56+3
因申请答复引发行政复议6件、行政诉讼2件，维持7件，纠正1件。 | review.total=6 litigation.total=2
`,
  ),
];
