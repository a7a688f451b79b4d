import { blindSentences } from './sentences-blind';
import { eighteenthSentences } from './sentences-eighteenth';
import { eighthSentences } from './sentences-eighth';
import { eleventhSentences } from './sentences-eleventh';
import { fifteenthSentences } from './sentences-fifteenth';
import { fifthSentences } from './sentences-fifth';
import { fourteenthSentences } from './sentences-fourteenth';
import { fourthSentences } from './sentences-fourth';
import { freshSentences } from './sentences-fresh';
import { nineteenthSentences } from './sentences-nineteenth';
import { ninthSentences } from './sentences-ninth';
import { otherSentences } from './sentences-others';
import { outcomeSentences } from './sentences-outcomes';
import { requestSentences } from './sentences-requests';
import { seventeenthSentences } from './sentences-seventeenth';
import { seventhSentences } from './sentences-seventh';
import { sixteenthSentences } from './sentences-sixteenth';
import { sixthSentences } from './sentences-sixth';
import { tenthSentences } from './sentences-tenth';
import { thirdSentences } from './sentences-third';
import { thirteenthSentences } from './sentences-thirteenth';
import { trapSentences } from './sentences-traps';
import { twelfthSentences } from './sentences-twelfth';
import { twentiethSentences } from './sentences-twentieth';
import { twentyfirstSentences } from './sentences-twentyfirst';

/** The labelled sentences by set. */
export const sets = {
  requests: requestSentences,
  outcomes: outcomeSentences,
  'cases, documents, sums': otherSentences,
  traps: trapSentences,
  'written blind': blindSentences,
  'written blind, again': freshSentences,
  'written blind, a third time': thirdSentences,
  'written blind, a fourth time': fourthSentences,
  'written blind, a fifth time': fifthSentences,
  'written blind, the hardest': sixthSentences,
  'written blind, a seventh time': seventhSentences,
  'written blind, an eighth time': eighthSentences,
  'written blind, a ninth time': ninthSentences,
  'written blind, a tenth time': tenthSentences,
  'written blind, an eleventh time': eleventhSentences,
  'written blind, a twelfth time': twelfthSentences,
  'written blind, a thirteenth time': thirteenthSentences,
  'written blind, a fourteenth time': fourteenthSentences,
  'written blind, a fifteenth time': fifteenthSentences,
  'written blind, a sixteenth time': sixteenthSentences,
  'whole paragraphs, blind': seventeenthSentences,
  'whole paragraphs, blind again': eighteenthSentences,
  'paragraphs full of traps, blind': nineteenthSentences,
  'whole paragraphs, blind a third time': twentiethSentences,
  'in other words, blind': twentyfirstSentences,
} as const;
