import { labelled } from './labelled';

/** Written before the grammar had been tried on anything, in wordings other than those it was built with. */
export const blindSentences = [
  ...labelled(
    { agency: '东陵县教育体育局', year: 2022 },
    `
2022年度，县教体局收到群众通过各种渠道提交的政府信息公开申请共计27件，截至年底办结25件，剩余2件结转下年度继续办理。 | received=27 handled=25 carriedOut=2
一年来，共有34件政府信息公开申请被受理，全部在法定时限内答复完毕。 | received=34 carriedOut=0
（一）收到申请情况。本年度，东陵县教育体育局新收政府信息公开申请61件，较上年增加12件；上年结转4件。 | newlyReceived=61 carriedIn=4
（二）申请处理情况。本年度共办结申请62件，其中：予以公开30件，占48.4%；部分公开12件，占19.4%；不予公开5件，占8.1%；无法提供13件，占21.0%；不予处理2件，占3.2%。 | handled=62 granted=30 partlyGranted=12 refused=5 unable=13 notHandled=2 sum:62=30+12+5+13+2 share:30=48.4 share:12=19.4 share:5=8.1 share:13=21.0 share:2=3.2
全年我局依法受理并答复政府信息公开申请14件。 | received=14
2022年，我局办理依申请公开11件，其中自然人10件，法人1件。 | handled=11 handled@naturalPerson=10 handled@organisations=1 sum:11=10+1
我局2022年共收到信息公开申请19件：网上申请11件、信函申请5件、现场申请3件。 | received=19 sum:19=11+5+3
就申请方式而言，信函6件，网络10件，当面3件，合计19件。 | sum:19=6+10+3
从申请主体看，自然人申请18件，法人或其他组织申请1件，政府信息公开申请总计19件。 | received@naturalPerson=18 received@organisations=1 received=19 sum:19=18+1
今年以来未收到公民、法人及其他组织要求公开政府信息的申请。 | received=0
2022年没有公民、法人和其他组织向我局提出政府信息公开申请。 | received=0
我局2022年度政府信息公开申请为零。 | received=0
年度内未产生政府信息公开申请，亦无上年度结转事项。 | received=0 carriedIn=0
2022年，我局政府信息公开行政复议、行政诉讼数量均为0。 | review.total=0 litigation.total=0
全年没有发生针对我局政府信息公开工作的行政复议和行政诉讼案件。 | review.total=0 litigation.total=0
本年度因信息公开被申请人提起行政复议1起，复议机关予以维持。 | review.total=1 review.upheld=1
2022年涉及信息公开的行政复议案件共4件，其中3件维持，1件尚未审结。 | review.total=4 review.upheld=3 review.pending=1 sum:4=3+1
政府信息公开行政诉讼案件2件（均未经复议直接起诉），目前尚未审结。 | litigation.total=2 litigation.direct.total=2
因政府信息公开引发的行政诉讼2件，复议后起诉的2件均被法院判决维持。 | litigation.total=2 litigation.afterReview.total=2 litigation.afterReview.upheld=2
本年度我局共制发行政规范性文件2份，无废止，现行有效9份。 | normativeDocs.issued=2 normativeDocs.inForce=9 normativeDocs.repealed=0
2022年新出台规范性文件2个，宣布废止1个。 | normativeDocs.issued=2 normativeDocs.repealed=1
全年共作出行政许可决定89项、行政处罚决定4项，未实施行政强制。 | licensing=89 penalties=4 coercion=0
行政处罚处理决定数量为4件，行政许可处理决定数量为89件。 | penalties=4 licensing=89
行政事业性收费总额为36.2万元。 | fees=362000
在27件申请中，予以公开9件；部分公开3件；属于本机关不掌握相关政府信息的12件；属于没有现成信息需要另行制作的1件；信访举报投诉类申请2件。 | received=27 granted=9 partlyGranted=3 unable.notHeld=12 unable.mustCreate=1 notHandled.petition=2 sum:27=9+3+12+1+2
27件政府信息公开申请的办理结果为：予以公开20件、部分公开2件、无法提供5件。 | received=27 granted=20 partlyGranted=2 unable=5 sum:27=20+2+5
依申请公开共答复25件，其中，“予以公开”15件，“无法提供”10件。 | handled=25 granted=15 unable=10 sum:25=15+10
政府信息公开申请办结25件，占收到总数的92.6%（收到27件）。 | handled=25 received=27 share:25=92.6
收到并处理政府信息公开申请16件，无一逾期。 | received=16
共收到依申请公开政府信息8件，已办结8件，办结率达100%。 | received=8 handled=8 carriedOut=0
收到政府信息公开申请2件，1件予以公开，1件告知其他途径办理。 | received=2 granted=1 otherwise=1
2022年，县教体局共收到政府信息公开申请五件，五件均为自然人提出，均已按时办结。 | received=5 received@naturalPerson=5 carriedOut=0
全年累计发布各类政府信息862条，其中政府网站发布512条，“东陵教育”微信公众号发布350条。 | sum:862=512+350
全年发布教育政策类信息26条、招生考试类信息48条、工作动态类信息310条，共计384条。 | sum:384=26+48+310
承办县人大代表建议16件、政协委员提案21件，合计37件，办复率100%。 | sum:37=16+21
承办建议提案37件，包括人大建议16件、政协提案21件。 | sum:37=16+21
12345平台转办工单416件，其中咨询类201件、求助类155件、投诉类60件，全部按期办结。 | sum:416=201+155+60
开展政策解读14次：文字解读8次、图片解读4次、视频解读2次。 | sum:14=8+4+2
网站共设一级栏目6个，其中概况类2个、公开类4个。 | sum:6=2+4
全县教育系统共收到政府信息公开申请55件，均按时办结。 | -
各学校共受理信息公开申请12件。 | -
2021年，东陵县教育体育局收到政府信息公开申请24件，办结24件。 | -
自局门户网站开通以来，已累计受理政府信息公开申请408件。 | -
截至2022年6月30日，收到政府信息公开申请9件。 | -
本年度政府信息公开申请受理数较去年下降11.5%。 | -
新收申请比2021年的24件多3件。 | -
全年共收到政府信息公开申请二十余件。 | -
共收到申请不足30件，按时办结率100%。 | -
2022年，共受理教师资格认定申请1280件，办结1280件。 | -
县教体局共收到家长来信来访95件次，答复95件次。 | -
“局长信箱”收到来信88封，回复88封，回复率100%。 | -
依申请公开类公文36件，主动公开类公文142件，不予公开类公文20件。 | -
受理学生资助申请3200人次。 | -
公示行政许可结果89条。 | -
我局依法受理行政复议申请3件，审结3件。 | -
县司法局受理行政复议案件45件，其中维持30件。 | -
全年信息发布量达到900多条，其中公告类约200条。 | -
公开信息主要有招生信息30条、资助信息12条等。 | -
2022年公开各类信息320条，如预算决算信息2条、政府采购信息11条。 | -
微信公众号推送410条，同步到网站380条。 | -
全年发布信息800条，其中网站发布790条，微信转发650条。 | -
县政府办交办政府信息公开申请3件，均按要求提供了材料。 | -
对涉及学区划分的5件申请，集中研究答复口径。 | -
举办政务公开培训班2期，参训156人，其中校长90人。 | -
依据《政府信息公开条例》第三十三条，答复时限为20个工作日。 | -
联系人：办公室，电话0471-5551234，邮编010000。 | -
东教体发〔2022〕18号文件明确了依申请公开办理时限。 | -
2023年计划举办政务公开培训3次，确保依申请公开按时答复率100%。 | -
未出现因答复不当引发的投诉。 | -
本年度未收取信息处理费。 | -
`,
  ),
  ...labelled(
    { heading: '（二）依申请公开。', agency: '临河区人民政府', year: 2023 },
    `
2023年，区政府本级收到申请74件，上年结转6件，办结77件，结转下年3件。 | sum:77+3=74+6
2023年，我区共收到申请410件，办结405件。 | received=410 handled=405
全区共收到申请410件。 | -
新收410件，其中区政府办公室收到120件，区直部门收到290件。 | newlyReceived=410 sum:410=120+290
我区2023年收到申请410件（自然人申请388件，商业企业申请15件，法律服务机构申请7件）。 | received=410 received@naturalPerson=388 received@business=15 received@legal=7 sum:410=388+15+7
答复结果中，予以公开150件，部分公开60件，不予公开40件，无法提供120件，不予处理20件，其他处理15件，总计405件。 | granted=150 partlyGranted=60 refused=40 unable=120 notHandled=20 otherwise=15 sum:405=150+60+40+120+20+15
不予公开的40件中，保护第三方合法权益18件，属于四类过程性信息22件。 | refused=40 refused.thirdParty=18 refused.deliberative=22 sum:40=18+22
无法提供120件，其中本机关不掌握相关政府信息95件，没有现成信息需另行制作15件，补正后仍不明确10件。 | unable=120 unable.notHeld=95 unable.mustCreate=15 unable.unclear=10 sum:120=95+15+10
`,
  ),
  ...labelled(
    { agency: null, year: 2021 },
    `
2021年共收到政府信息公开申请3件，按期办结3件。 | received=3 handled=3
2021年，区住建局共收到政府信息公开申请29件，其中当面申请1件，网络申请20件，信函申请8件。 | received=29 sum:29=1+20+8
2021年我委共受理依申请公开件52件，均按要求进行了答复。 | received=52 carriedOut=0
本年度，市档案馆未收到政府信息公开申请，未发生行政复议、行政诉讼。 | received=0 review.total=0 litigation.total=0
`,
  ),
  ...labelled(
    { agency: '青石市交通运输局', year: 2019, edition: '2019' },
    `
2019年我局收到政府信息公开申请66件，其中：予以公开42件，部分公开9件，不予公开4件，无法提供8件，其他处理3件。 | received=66 granted=42 partlyGranted=9 refused=4 unable=8 otherwise=3 sum:66=42+9+4+8+3
2019年，我局新制定规范性文件1件，对外公开规范性文件总数7件。 | normativeDocs.issued=1
2019年度，市交通运输局共作出行政处罚决定1032件、行政强制16件。 | penalties=1032 coercion=16
因政府信息公开引发行政复议案件3件（维持2件，纠正1件），行政诉讼案件2件（未经复议直接起诉1件，复议后起诉1件）。 | review.total=3 review.upheld=2 review.overturned=1 sum:3=2+1 litigation.total=2 litigation.direct.total=1 litigation.afterReview.total=1 sum:2=1+1
`,
  ),
  ...labelled(
    {},
    `
总的来看，全年共收到政府信息公开申请46件，与上年基本持平，其中网络申请31件（占67.4%）、信函申请10件（占21.7%）、当面申请5件（占10.9%）。 | received=46 sum:46=31+10+5 share:31=67.4 share:10=21.7 share:5=10.9
收到的46件申请中，自然人42件，占91.3%，法人和其他组织4件，占8.7%。 | received=46 received@naturalPerson=42 received@organisations=4 sum:46=42+4 share:42=91.3 share:4=8.7
政府信息公开申请共46件,均依法依规按时答复,没有因答复引发复议诉讼。 | received=46 carriedOut=0 review.total=0 litigation.total=0
我局受理的46件政府信息公开申请全部办结。 | received=46 carriedOut=0
答复类型上，全部公开16件、部分公开8件、不予公开10件、无法提供12件，依申请公开答复共46件。 | granted=16 partlyGranted=8 refused=10 unable=12 handled=46 sum:46=16+8+10+12
政府信息公开申请46件，答复45件，另有1件结转至2024年度。 | received=46 handled=45 carriedOut=1
2022年结转3件，2023年新收政府信息公开申请46件，共49件，已办结47件，2件结转下一年度继续办理。 | carriedIn=3 newlyReceived=46 sum:49=3+46 handled=47 carriedOut=2 sum:47+2=46+3
本机关2023年度政府信息公开申请受理总量49件（含上年结转3件）。 | received=49 carriedIn=3
关于政府信息公开申请，全年共收到四十六件，办结四十五件。 | received=46 handled=45
`,
  ),
];
