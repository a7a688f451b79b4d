import { labelled } from './labelled';

/** Cases, documents, decisions, fees, and sums that no table has. */
export const otherSentences = [
  ...labelled(
    {},
    `
2023年，因政府信息公开引发行政复议5件，行政诉讼3件。 | review.total=5 litigation.total=3
全年因政府信息公开被申请行政复议2件、被提起行政诉讼1件。 | review.total=2 litigation.total=1
2023年，我局未发生因政府信息公开引发的行政复议、行政诉讼案件。 | review.total=0 litigation.total=0
全年未发生政府信息公开行政复议和行政诉讼。 | review.total=0 litigation.total=0
2023年我局无政府信息公开行政复议、行政诉讼情况。 | review.total=0 litigation.total=0
本年度没有因政府信息公开工作被申请行政复议、提起行政诉讼。 | review.total=0 litigation.total=0
全年政府信息公开行政复议、行政诉讼均为0件。 | review.total=0 litigation.total=0
政府信息公开行政复议0件，行政诉讼0件。 | review.total=0 litigation.total=0
政府信息公开行政复议和行政诉讼各1件。 | review.total=1 litigation.total=1
因政府信息公开引起的行政复议、行政诉讼分别为3件、2件。 | review.total=3 litigation.total=2
政府信息公开行政复议5件，其中结果维持2件、结果纠正1件、其他结果2件。 | review.total=5 review.upheld=2 review.overturned=1 review.otherResult=2 sum:5=2+1+2
政府信息公开行政复议案件6件，其中维持4件，纠正1件，尚未审结1件。 | review.total=6 review.upheld=4 review.overturned=1 review.pending=1 sum:6=4+1+1
2023年因政府信息公开申请行政复议3件，均维持。 | review.total=3 review.upheld=3
2023年涉及政府信息公开的行政复议3件，结果均为维持。 | review.total=3 review.upheld=3
因政府信息公开提起的行政诉讼4件，均为未经复议直接起诉。 | litigation.total=4 litigation.direct.total=4
因政府信息公开提起的行政诉讼5件，其中未经复议直接起诉3件，复议后起诉2件。 | litigation.total=5 litigation.direct.total=3 litigation.afterReview.total=2 sum:5=3+2
政府信息公开行政诉讼3件，其中未经复议直接起诉结果维持2件，其他结果1件。 | litigation.total=3 litigation.direct.upheld=2 litigation.direct.otherResult=1 sum:3=2+1
政府信息公开行政诉讼2起，尚未审结2起。 | litigation.total=2 litigation.pending=2
政府信息公开行政复议、行政诉讼案件共8件。 | review.total+litigation.total=8
未经复议直接起诉1件，复议后起诉0件。 | litigation.direct.total=1 litigation.afterReview.total=0
政府信息公开类行政复议案1件，被纠错1件。 | review.total=1 review.overturned=1
2023年我局未被提起政府信息公开行政诉讼。 | litigation.total=0
2023年政府信息公开行政复议零发生。 | review.total=0
2023年共制发规范性文件3件，废止1件，现行有效13件。 | normativeDocs.issued=3 normativeDocs.repealed=1 normativeDocs.inForce=13
全年发布行政规范性文件3件。 | normativeDocs.published=3
现行有效规范性文件13件，本年废止0件。 | normativeDocs.inForce=13 normativeDocs.repealed=0
2023年，我局制定出台规范性文件2件、废止规范性文件4件。 | normativeDocs.issued=2 normativeDocs.repealed=4
截至2023年底，现行有效行政规范性文件共26件。 | normativeDocs.inForce=26
本年制发规章0件，现行有效规章2件。 | regulations.issued=0 regulations.inForce=2
2023年未制发规范性文件。 | normativeDocs.issued=0
本年度我局印发规范性文件一件。 | normativeDocs.issued=1
全年作出行政许可决定120件，行政处罚决定22件，行政强制决定3件。 | licensing=120 penalties=22 coercion=3
2023年，我局作出行政处罚处理决定22件，行政强制0件。 | penalties=22 coercion=0
全年行政许可1714件，行政处罚22起。 | licensing=1714 penalties=22
行政许可、行政处罚、行政强制处理决定分别为120件、22件、3件。 | licensing=120 penalties=22 coercion=3
全年行政事业性收费12.5万元。 | fees=125000
2023年收取行政事业性收费125436元。 | fees=125436
2023年行政事业性收费金额0元。 | fees=0
2023年公开信息376条，其中县政府网站173条，微信公众号203条。 | sum:376=173+203
全年承办建议提案39件，其中人大建议7件，政协提案32件。 | sum:39=7+32
办理人大建议7件、政协提案32件，共39件。 | sum:39=7+32
全年办理“书记信箱”41件、“市长信箱”65件、12345热线转办件375件，共办结481件。 | sum:481=41+65+375
2023年我局行政发文98份，其中：主动公开78份，依申请公开4份，不予公开16份。 | sum:98=78+4+16
全年发布信息591条，其中机构职能类20条、政策文件类71条、工作动态类500条。 | sum:591=20+71+500
全年发布信息600条（门户网站400条，政务微博200条）。 | sum:600=400+200
全年发布政策解读12篇，其中文字解读7篇，图解5篇。 | sum:12=7+5
网站发布信息300条，微信公众号发布信息200条，合计500条。 | sum:500=300+200
全年公开政府信息1200条，其中：通知公告300条；财政预决算100条；重点领域800条。 | sum:1200=300+100+800
全年召开会议5次，其中专题会议3次，培训会2次。 | sum:5=3+2
主动公开规章13件（含新制定5件，修改4件，废止4件）。 | sum:13=5+4+4
`,
  ),
  ...labelled(
    { heading: '四、政府信息公开行政复议、行政诉讼情况' },
    `
2023年度行政复议2件，行政诉讼0件。 | review.total=2 litigation.total=0
行政复议2件，结果维持1件，其他结果1件。 | review.total=2 review.upheld=1 review.otherResult=1
本年度无行政复议、行政诉讼。 | review.total=0 litigation.total=0
未发生行政复议，未经复议直接起诉1件，尚未审结。 | review.total=0 litigation.direct.total=1 litigation.direct.pending=1
`,
  ),
  ...labelled(
    { edition: '2019', year: 2020 },
    `
2020年行政许可项目共13项。 | licensing=13
2020年行政处罚42件，行政强制0件。 | penalties=42 coercion=0
现行有效规范性文件9件。 | normativeDocs.inForce=9
`,
  ),
];
