import { labelled } from './labelled';

/**
 * Passages that were told to contradict reports that are right, most of them over more than one sentence or with
 * figures of others beside. What stands after the bar is what such a report prints, see `attacked.ts`.
 */
export const attackedParagraphs = [
  ...labelled(
    { agency: '清河市民政局', year: 2023 },
    `
收到政府信息公开申请41件，办结39件，结转4件。其中，自然人申请33件，法人申请8件。 | received=41 carriedIn=2 handled=39 carriedOut=4 received@naturalPerson=33 received@organisations=8 handled@naturalPerson=32 handled@organisations=7
新收政府信息公开申请64件，上年结转3件，办结65件，结转下年度2件。从申请人类别看，自然人58件，商业企业6件，共64件。 | received=64 carriedIn=3 handled=65 carriedOut=2 received@naturalPerson=58 received@business=6 handled@naturalPerson=59 handled@business=6
收到政府信息公开申请41件，年内答复37件，结转4件。上年结转2件，均已答复。 | received=41 carriedIn=2 handled=39 carriedOut=4
当年办结新收申请37件，其余结转。 | received=41 carriedIn=2 handled=39 carriedOut=4
市审计局收到政府信息公开申请7件，办结7件，无结转。 | received=41 handled=39 carriedIn=2 carriedOut=4
市统计局收到政府信息公开申请7件，办结7件，无结转下年度办理的申请。 | received=41 handled=39 carriedIn=2 carriedOut=4
收到政府信息公开申请41件，其中4件因未到办理期限结转下年。 | received=41 handled=37 carriedOut=4
收到政府信息公开申请41件，未到期的申请结转下年度办理。 | received=41 handled=37 carriedOut=4
收到政府信息公开申请41件，所有申请均按时办结或依法结转。 | received=41 handled=37 carriedOut=4
在39件已办结的政府信息公开申请中，予以公开16件，不予公开23件，答复率100%。 | received=43 handled=39 granted=16 refused=23 carriedOut=4
共办理政府信息公开申请43件，其中上年结转2件，办结39件，结转4件。 | received=41 carriedIn=2 handled=39 carriedOut=4
收到政府信息公开申请41件。涉及养老类申请17件，公开9件、部分公开2件、不掌握6件。 | received=41 handled=41 granted=20 partlyGranted=5 unable=16
收到政府信息公开申请41件。从申请内容看，涉及养老服务17件，办结15件，结转2件；涉及救助24件，办结22件，结转2件。 | received=41 handled=37 carriedOut=4
办结的148件申请中，予以公开61件，占41.2%；无法提供44件，占29.7%；不予公开31件，占20.9%；其余为部分公开和不予处理。 | handled=148 granted=61 unable=44 refused=31 partlyGranted=8 notHandled=4
收到政府信息公开申请13件。受理后有三件延长了答复期限，两件与信访件内容相同。 | received=13 handled=13
办结政府信息公开申请115件。其中有2件系申请人在答复前主动撤回，计入其他处理。 | received=115 handled=115 otherwise=3
对政府信息公开申请的答复情况如下。对信访举报投诉类申请，按不予处理答复9件。 | handled=20 notHandled.petition=9 notHandled.repeat=3 notHandled=12
收到政府信息公开申请10件，其中涉及高标准农田建设6件、耕地地力保护补贴3件。 | received=10 handled=10
受理政府信息公开申请8件，其中1件由申请人主动撤回，实际答复6件。 | received=8 handled=7 carriedOut=1
本年度被申请行政复议5件。其中涉及政府信息公开2件。 | review.total=2
因政府信息公开被提起行政诉讼21件。上述诉讼有3件系同一申请人分别提起。 | litigation.direct.total=8 litigation.afterReview.total=13
政府信息公开行政复议57件。2022年已审结的案件不再重复统计，当年为复议49件、诉讼17件。 | review.total=57
不服工伤认定决定的行政复议112件、行政诉讼76件，不在信息公开统计范围内。 | -
清理区政府规范性文件88件，保留71件，废止12件，剩余的转入修订程序。 | normativeDocs.repealed=1 normativeDocs.inForce=3
`,
  ),
  ...labelled(
    { agency: '云陇海关', year: 2023 },
    `
整个关区作出行政处罚决定169件，已在门户网站公示152件。 | penalties=56
隶属北礁海关另行编制年度报告，其作出的行政处罚决定403件不含在内。 | penalties=56
`,
  ),
];
