import { labelled } from './labelled';

/** Written without sight of the reader, from the claims and traps of the domain notes, each in several wordings. */
export const sixteenthSentences = [
  ...labelled(
    { agency: '沅陂县水利局', year: 2023 },
    `
2023年，县水利局共收到政府信息公开申请37件，较上年增加5件。 | received=37
本年新收政府信息公开申请37件，上年度结转2件，全年答复36件，转下年继续办理3件。 | newlyReceived=37 carriedIn=2 handled=36 carriedOut=3 sum:36+3=37+2
从办理结果看，已办结的36件政府信息公开申请中，同意公开14件、部分公开5件、不予公开4件、无法提供11件、不予处理1件、其他处理1件。 | handled=36 granted=14 partlyGranted=5 refused=4 unable=11 notHandled=1 otherwise=1 sum:36=14+5+4+11+1+1
无法提供的11件分为两种情形：本机关不掌握相关政府信息的9件，没有现成信息、需要另行制作的2件。 | unable=11 unable.notHeld=9 unable.mustCreate=2 sum:11=9+2
申请人通过政府网站在线提交申请21件，邮寄信函申请12件，到局机关当面申请4件，三种渠道共计37件。 | sum:37=21+12+4
按申请主体划分，自然人申请34件，法人或者其他组织申请3件。 | received@naturalPerson=34 received@organisations=3
2023年政府信息公开类行政诉讼2件，均为复议后起诉；政府信息公开类行政复议3件，结果均为维持。 | litigation.total=2 litigation.afterReview.total=2 review.total=3 review.upheld=3
全年共受理水事纠纷信访件26件，办结26件，办结率100%。 | -
自2019年修订后的条例施行以来，我局累计收到政府信息公开申请128件，年均25件左右。 | -
`,
  ),
  ...labelled(
    { agency: '石碾镇人民政府', year: 2024 },
    `
2024年，我镇没有收到公民、法人和其他组织提出的政府信息公开申请，也没有因政府信息公开工作被申请行政复议或者被提起行政诉讼。 | received=0 review.total=0 litigation.total=0
全年通过县政府门户网站公开各类信息284条，其中机构信息9条、政策文件22条、财政预决算6条、乡村振兴118条、工作动态129条。 | sum:284=9+22+6+118+129
网站发布184条，微信公众号发布231条，村（居）公开栏张贴156条，合计发布571条。 | sum:571=184+231+156
2024年，网站“依申请公开”栏目发布信息8条，“法定主动公开内容”栏目发布信息276条，合计284条。 | sum:284=8+276
全镇12个行政村更新村务公开栏三百余条次，便民服务中心接待群众咨询近2000人次。 | -
全年镇政府作出行政许可决定16件、行政处罚决定7件，无行政强制决定。 | licensing=16 penalties=7 coercion=0
收到县政府办公室转来的县长信箱留言43件，全部在规定时限内回复。 | -
`,
  ),
  ...labelled(
    { agency: '雾岭苗族乡人民政府', year: 2022 },
    `
2022年度，乡人民政府收到政府信息公开申请一件，属自然人申请，答复结果为本机关不掌握相关政府信息，无结转下年度继续办理的申请。 | received=1 received@naturalPerson=1 unable.notHeld=1 carriedOut=0
依申请公开方面，上年度没有结转件，本年度收到申请1件、答复1件，年末没有结转到下一年度的申请。 | carriedIn=0 received=1 handled=1 carriedOut=0
乡党政综合办公室全年公开信息136条，包括惠农补贴41条、低保救助27条、森林防火13条等。 | -
2022年未制发行政规范性文件，现行有效的行政规范性文件0件，行政事业性收费金额为0元。 | normativeDocs.issued=0 normativeDocs.inForce=0 fees=0
`,
  ),
  ...labelled(
    { agency: '琅川省商务厅', year: 2023 },
    `
2023年，省商务厅共受理政府信息公开申请121件，其中本年新收112件，上年结转9件。 | received=121 newlyReceived=112 carriedIn=9 sum:121=112+9
全年受理政府信息公开申请121件（含2022年结转9件），其中已办结116件，结转2024年继续办理5件。 | received=121 carriedIn=9 handled=116 carriedOut=5 sum:121=116+5
办结的116件申请中，予以公开和部分公开共58件，占50%；不予公开13件，占11.2%；无法提供39件，占33.6%；不予处理4件，占3.4%；其他处理2件，占1.7%。 | handled=116 granted+partlyGranted=58 refused=13 unable=39 notHandled=4 otherwise=2 sum:116=58+13+39+4+2 share:58=50 share:13=11.2 share:39=33.6 share:4=3.4 share:2=1.7
不予公开的具体情形为：其他法律行政法规禁止公开3件，保护第三方合法权益4件，属于三类内部事务信息2件，属于四类过程性信息4件，共计13件。 | refused.forbiddenByLaw=3 refused.thirdParty=4 refused.internalAffairs=2 refused.deliberative=4 sum:13=3+4+2+4
2023年，以省商务厅为被申请人的政府信息公开行政复议案件6件，其中结果维持4件、结果纠正1件、尚未审结1件。 | review.total=6 review.upheld=4 review.overturned=1 review.pending=1 sum:6=4+1+1
2023年，全省商务系统共收到政府信息公开申请845件，其中各市县商务主管部门724件，省商务厅机关121件。 | received=121 sum:845=724+121
加强公文公开属性源头认定，全年制发公文139份，其中主动公开78份，依申请公开16份，不予公开45份。 | sum:139=78+16+45
通过省信用平台公示行政许可信息1860条、行政处罚信息23条，更新权责清单事项14项。 | -
`,
  ),
  ...labelled(
    { agency: '国家碳汇监督管理局', year: 2024 },
    `
2024年，我局新收政府信息公开申请264件（其中自然人申请201件，商业企业申请38件，科研机构申请17件，社会公益组织申请3件，法律服务机构申请5件），上年结转申请13件。 | newlyReceived=264 received@naturalPerson=201 received@business=38 received@research=17 received@nonprofit=3 received@legal=5 sum:264=201+38+17+3+5 carriedIn=13
全年办结政府信息公开申请259件，另有18件结转2025年度继续办理。 | handled=259 carriedOut=18
2024年共答复政府信息公开申请259件，其中：予以公开92件，部分公开31件，不予公开44件，无法提供70件，不予处理9件，其他处理13件。 | handled=259 granted=92 partlyGranted=31 refused=44 unable=70 notHandled=9 otherwise=13 sum:259=92+31+44+70+9+13
无法提供的70件中，本机关不掌握相关政府信息58件，没有现成信息需要另行制作7件，补正后申请内容仍不明确5件，分别占82.9%、10.0%、7.1%。 | unable=70 unable.notHeld=58 unable.mustCreate=7 unable.unclear=5 sum:70=58+7+5 share:58=82.9 share:7=10.0 share:5=7.1
2024年，我局制发部门规章2件，废止1件，现行有效17件；制发行政规范性文件11件，废止6件，现行有效94件。 | regulations.issued=2 regulations.repealed=1 regulations.inForce=17 normativeDocs.issued=11 normativeDocs.repealed=6 normativeDocs.inForce=94
各区域派出机构2024年自行受理政府信息公开申请52件，有关数据由其单独统计，不计入本报告。 | -
全年承办全国人大代表建议63件、全国政协提案41件，均按时办结，主动公开建议提案复文88件。 | -
政府信息公开行政诉讼方面，未经复议直接起诉4件，其中结果维持3件、尚未审结1件；复议后起诉9件，其中结果维持6件、其他结果2件、尚未审结1件。 | litigation.direct.total=4 litigation.direct.upheld=3 litigation.direct.pending=1 sum:4=3+1 litigation.afterReview.total=9 litigation.afterReview.upheld=6 litigation.afterReview.otherResult=2 litigation.afterReview.pending=1 sum:9=6+2+1
`,
  ),
  ...labelled(
    { agency: '岚澧市人民政府', year: 2025 },
    `
2025年，我市新收政府信息公开申请1,873件，上年结转96件，办理答复1,902件，结转下年度67件。 | newlyReceived=1873 carriedIn=96 handled=1902 carriedOut=67 sum:1902+67=1873+96
2024年我市收到政府信息公开申请1,760件，2025年收到1,873件，同比增长6.4%。 | received=1873
我市全年制发政府规章3件，废止规章2件，截至年末现行有效规章46件。 | regulations.issued=3 regulations.repealed=2 regulations.inForce=46
市司法局作为市政府行政复议机构，全年受理政府信息公开类行政复议申请152件，审结139件。 | -
2025年度，我市作出行政许可处理决定214560件，行政处罚处理决定386217件，行政强制处理决定9043件。 | licensing=214560 penalties=386217 coercion=9043
`,
  ),
  ...labelled(
    { agency: '潆州市公安局', year: 2023, heading: '（二）依申请公开情况' },
    `
全年新收146件，上年结转7件，办结148件，结转下年5件。 | newlyReceived=146 carriedIn=7 handled=148 carriedOut=5 sum:148+5=146+7
办结的148件中，予以公开61件，占41.2%；无法提供44件，占29.7%；不予公开31件，占20.9%；其余为部分公开、不予处理和其他处理。 | handled=148 granted=61 unable=44 refused=31 share:61=41.2 share:44=29.7 share:31=20.9
不予公开31件，主要是属于行政执法案卷19件、属于行政查询事项8件等。 | refused=31 refused.enforcementFile=19 refused.administrativeQuery=8
2023年，全市公安机关共收到政府信息公开申请402件，其中市公安局本级收到146件。 | received=146
因不服政府信息公开答复引发的行政复议5件，复议机关均予以维持；行政诉讼3件，其中结果维持2件、尚未审结1件。 | review.total=5 review.upheld=5 litigation.total=3 litigation.upheld=2 litigation.pending=1 sum:3=2+1
`,
  ),
  ...labelled(
    { agency: '国家税务总局梓亭县税务局', year: 2025 },
    `
2025年，县税务局受理依申请公开事项6件，均已按期答复，无结转下年度办理的事项。 | received=6 carriedOut=0 carriedOut=0
收到的6件政府信息公开申请均为自然人申请，其中予以公开4件，本机关不掌握相关政府信息1件，补正后申请内容仍不明确1件。 | received=6 received@naturalPerson=6 granted=4 unable.notHeld=1 unable.unclear=1 sum:6=4+1+1
全年没有因政府信息公开工作被申请行政复议、被提起行政诉讼的情况。 | review.total=0 litigation.total=0
2025年共作出行政处罚决定412件，行政许可决定35件，行政强制决定2件。 | penalties=412 licensing=35 coercion=2
全年组织各项税费收入23.6亿元，代收工会经费186.4万元；行政事业性收费为0。 | fees=0
`,
  ),
  ...labelled(
    { agency: '雁渡区市场监督管理局', year: 2023 },
    `
全年共接到依申请公开申请88宗，比2022年的71宗增加17宗；依法回复数量85宗，9宗结转2024年继续办理。 | received=88 handled=85 carriedOut=9
收到依申请公开申请数量88件，其中信函申请33件，网络申请54件，当面申请1件。 | received=88 sum:88=33+54+1
区市场监管局全年对政府信息公开申请作出答复85件，其中予以公开及部分公开47件，不予公开19件，无法提供14件，不予处理5件。 | handled=85 granted+partlyGranted=47 refused=19 unable=14 notHandled=5 sum:85=47+19+14+5
不予公开的19件中，属于行政执法案卷12件，占63.2%；保护第三方合法权益4件，占21.1%；属于行政查询事项3件，占15.8%。 | refused=19 refused.enforcementFile=12 refused.thirdParty=4 refused.administrativeQuery=3 sum:19=12+4+3 share:12=63.2 share:4=21.1 share:3=15.8
不予处理的5件，全部为信访举报投诉类申请。 | notHandled=5 notHandled.petition=5
收到的88件政府信息公开申请中，涉及举报奖励的35件，占39.8%，涉及食品安全抽检的20件，占22.7%。 | received=88 share:35=39.8 share:20=22.7
全年以我局为被申请人的行政复议案件11件，其中涉及政府信息公开的1件，结果维持。 | review.total=1 review.upheld=1
`,
  ),
  ...labelled(
    { agency: '杉湾街道办事处', year: 2023 },
    `
本年度无人向街道提出政府信息公开申请，未产生因政府信息公开引发的行政复议和行政诉讼。 | received=0 review.total=0 litigation.total=0
2023年，街道依申请公开受理数为0件，不予公开0件，结转下年度继续办理0件。 | received=0 refused=0 carriedOut=0
全年多渠道公开信息260条，其中网站公开205条，公众号公开148条，宣传栏公开77条，同一信息在多个渠道发布的分别计算。 | -
`,
  ),
  ...labelled(
    { agency: '鹤峤市住房公积金管理中心', year: 2024 },
    `
2024年，中心共受理信息公开申请5件，其中同意公开4件，申请人无正当理由逾期不补正、不再处理的1件，年内全部办结。 | received=5 granted=4 otherwise.noCorrection=1 sum:5=4+1 carriedOut=0
中心全年未作出行政许可、行政处罚和行政强制决定，未收取行政事业性收费。 | licensing=0 penalties=0 coercion=0 fees=0
提供依申请公开信息未收取信息处理费，12329热线接听来电68120个。 | -
`,
  ),
  ...labelled(
    { agency: '枕溪县人民政府办公室', year: 2022 },
    `
2022年，本办共收到政府信息公开申请9件，另代县政府办理以县政府名义答复的申请23件。 | received=9
2021年全年收到政府信息公开申请14件，2022年收到政府信息公开申请9件，减少5件。 | received=9
本办共办结政府信息公开申请9件，其中：予以公开五件，部分公开一件，属于三类内部事务信息两件，重复申请一件。 | handled=9 granted=5 partlyGranted=1 refused.internalAffairs=2 notHandled.repeat=1 sum:9=5+1+2+1
全县各乡镇、县直各部门共受理政府信息公开申请118件，办结117件，1件结转下年。 | -
本报告根据《中华人民共和国政府信息公开条例》第五十条和国办公开办函〔2021〕30号文件要求编制，由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六部分组成，数据统计期限为2022年1月1日至12月31日。 | -
如对本报告有疑问或者需要提交政府信息公开申请，请与县政府办公室联系（地址：枕溪县迎宾路16号，邮编415300，电话0736—5288016）。 | -
`,
  ),
  ...labelled(
    { agency: '云篆省交通运输厅', year: 2020, edition: '2019' },
    `
2020年度新收政府信息公开申请74件，上年转结3件，本年共答复75件，2件结转2021年。 | newlyReceived=74 carriedIn=3 handled=75 carriedOut=2 sum:75+2=74+3
申请办理结果为：予以公开33件，部分公开6件，不予公开12件，无法提供18件，不予处理4件，其他处理2件。 | granted=33 partlyGranted=6 refused=12 unable=18 notHandled=4 otherwise=2
2020年，因政府信息公开引起的行政复议4件（结果维持3件，尚未审结1件），未经复议直接起诉的行政诉讼1件，结果维持。 | review.total=4 review.upheld=3 review.pending=1 sum:4=3+1 litigation.direct.total=1 litigation.direct.upheld=1
`,
  ),
  ...labelled(
    { agency: '黛陵市生态环境局黛北分局', year: 2024 },
    `
2024年，黛北分局接到政府信息公开申请11件，均通过网络提出，其中自然人申请9件，商业企业申请2件。 | received=11 received@naturalPerson=9 received@business=2 sum:11=9+2
收到的11件政府信息公开申请均在法定期限内办结，办结率100%。 | received=11 carriedOut=0 carriedOut=0
2024年，市生态环境局机关受理政府信息公开申请58件，各分局受理97件，其中黛北分局11件。 | received=11
全年作出环境行政处罚决定29件，罚款212.5万元，约谈企业9家次。 | penalties=29
`,
  ),
  ...labelled(
    { agency: '鲸屿海事局', year: 2022 },
    `
一季度收到政府信息公开申请4件，二季度6件，三季度5件，四季度5件，全年共收到20件。 | received=20 sum:20=4+6+5+5
本年度共受理政府信息公开申请20件，其中自然人申请14件（其中律师以个人名义提出3件），商业企业申请4件，法律服务机构申请2件。 | received=20 received@naturalPerson=14 received@business=4 received@legal=2 sum:20=14+4+2
答复政府信息公开申请20件，其中予以公开及部分公开12件（其中部分公开2件），不予公开3件，无法提供4件，告知其他途径办理1件。 | handled=20 granted+partlyGranted=12 partlyGranted=2 refused=3 unable=4 otherwise=1 sum:20=12+3+4+1
2022年收取行政事业性收费38.4万元，罚没收入12.7万元，均按规定上缴国库。 | fees=384000
`,
  ),
  ...labelled(
    { agency: '莼江市卫生健康委员会', year: 2021 },
    `
2021年，市卫生健康委受理政府信息公开申请8件，其中1件由申请人主动撤回，实际答复7件。 | received=8
予以公开4件，占政府信息公开申请总数的50%，比上年提高10个百分点。 | granted=4 share:4=50
本年制发行政规范性文件5件，废止行政规范性文件2件，现行有效行政规范性文件19件。 | normativeDocs.issued=5 normativeDocs.repealed=2 normativeDocs.inForce=19
门户网站公开政务信息1046条、政务微博742条、微信公众号519条，全年共2307条。 | sum:2307=1046+742+519
`,
  ),
  ...labelled(
    { agency: '滇棠县人力资源和社会保障局', year: 2025, heading: '（二）依申请公开' },
    `
全年收到信息公开申请45件，与去年持平，其中涉及社保待遇18件、工伤认定12件、职称评审15件。 | received=45 sum:45=18+12+15
收到的45件政府信息公开申请中，网络申请28件，占62.2%；信函申请17件，占37.8%。 | received=45 sum:45=28+17 share:28=62.2 share:17=37.8
作出予以公开答复20件、部分公开答复8件，两项合计28件；其他处理2件，均为申请人无正当理由逾期不补正、行政机关不再处理。 | granted=20 partlyGranted=8 sum:28=20+8 otherwise=2 otherwise.noCorrection=2
近三年我局每年收到的政府信息公开申请均在40件以上，超七成涉及社保和工伤。 | -
查处劳动保障违法案件31件，作出行政处理决定12件、行政处罚决定8件，行政事业性收费3260元。 | penalties=8 fees=3260
`,
  ),
];
