import type { Check } from './check';
import { acronymCheck } from './rule/acronym';
import * as concepts from './rule/concepts';
import { attributionCheck } from './rule/attribution';
import { addedCheck, missingCheck } from './rule/counterpart';
import { encodingCheck, invisibleCheck } from './rule/encoding';
import { grammarCheck } from './rule/grammar';
import { leftOverCheck } from './rule/left-over';
import { lengthCheck } from './rule/length';
import { nameAddedCheck, nameCheck } from './rule/name';
import { negationCheck } from './rule/negation';
import { boilerplateCheck, noteCheck } from './rule/note';
import { numberCheck } from './rule/number';
import { quotationCheck } from './rule/quotation';
import { calendarCheck } from './rule/calendar';
import { consistencyCheck } from './rule/consistency';
import { nameLedgerCheck } from './rule/name-ledger';
import { datingCheck, echoCheck, formulaCheck, quotedCheck } from './rule/unaided';
import { addressCheck, markupCheck, placeholderCheck } from './rule/reference';
import { repetitionCheck } from './rule/repetition';
import { capitalCheck, endMarkCheck, questionCheck } from './rule/sentence';
import { shiftCheck } from './rule/shift';
import { quotationRunCheck } from './rule/quotation-run';
import { speakerCheck } from './rule/speaker';
import { spellingCheck } from './rule/spelling';
import { forbiddenCheck, keepCheck, patternCheck, terminologyCheck } from './rule/term';
import { untranslatedCheck } from './rule/untranslated';
import { bracketCheck, punctuationCheck, spaceCheck } from './rule/typography';

export const ALL_CHECKS: readonly Check[] = [
  quotationCheck,
  attributionCheck,
  numberCheck,
  concepts.ordinalCheck,
  concepts.monthCheck,
  concepts.weekdayCheck,
  concepts.dayCheck,
  concepts.timeCheck,
  concepts.spanCheck,
  concepts.unitCheck,
  concepts.currencyCheck,
  concepts.percentCheck,
  concepts.shareCheck,
  nameCheck,
  nameAddedCheck,
  acronymCheck,
  concepts.regionCheck,
  concepts.titleCheck,
  concepts.kinshipCheck,
  concepts.thingCheck,
  concepts.pronounCheck,
  concepts.oppositeCheck,
  negationCheck,
  questionCheck,
  missingCheck,
  addedCheck,
  lengthCheck,
  leftOverCheck,
  untranslatedCheck,
  noteCheck,
  boilerplateCheck,
  addressCheck,
  placeholderCheck,
  markupCheck,
  encodingCheck,
  invisibleCheck,
  repetitionCheck,
  spaceCheck,
  punctuationCheck,
  bracketCheck,
  capitalCheck,
  endMarkCheck,
  spellingCheck,
  grammarCheck,
  terminologyCheck,
  forbiddenCheck,
  keepCheck,
  patternCheck,
  calendarCheck,
  nameLedgerCheck,
  speakerCheck,
  quotationRunCheck,
  consistencyCheck,
  shiftCheck,
  datingCheck,
  formulaCheck,
  echoCheck,
  quotedCheck,
];
