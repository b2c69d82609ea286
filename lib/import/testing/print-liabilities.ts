// For tests and samples only: sentences about debts of others, and about debts that others took over.

import type { Generation, ReportGuarantee, ReportTakeover } from '../credit-report/report';
import { printAmount, printDay } from './print-pieces';

export function printGuarantee(guarantee: ReportGuarantee, generation: Generation): string {
  const { institution, on, asOf, amount, balance } = guarantee;
  const day = printDay(on, generation);
  const until = asOf ? `截至${printDay(asOf, generation)}，` : '';
  return generation === 'first'
    ? `${day}，为李四（证件类型：身份证，证件号码：000000000000000000）在${institution}办理的贷款提供担保，担保金额${printAmount(amount)}。${until}担保贷款余额${printAmount(balance)}。`
    : `${day}，为某公司（证件类型：中征码，证件号码：0000000000000000）在${institution}办理的贷款承担相关还款责任，责任人类型为保证人，相关还款责任金额${printAmount(amount)}（保证合同编号：A-1）。${until}贷款余额${printAmount(balance)}（人民币元）。`;
}

export function printTakeover(item: ReportTakeover, generation: Generation): string {
  const { kind, institution, on, amount, balance, lastPaidOn } = item;
  const [what, total] =
    kind === 'compensation' ? ['进行最近一次代偿', '累计代偿金额'] : ['接收债权', '金额'];
  const paid = lastPaidOn ? printDay(lastPaidOn, generation) : '--';
  return `${printDay(on, generation)}${institution}${what}，${total}${printAmount(amount)}。最近一次还款日期为${paid}，余额${printAmount(balance)}。`;
}
