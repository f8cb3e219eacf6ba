package org.kuanggui.report;

import org.kuanggui.fact.Text;

/** What a report says itself, beside what the evaluation says. */
final class Words {
    static final Text OPINION = new Text("矿产资源规划符合性审查意见", "Opinion on conformity with the mineral resources plan");
    static final Text INSPECTION = new Text("矿山执行矿产资源规划情况检查意见", "Opinion on a mine under the mineral resources plan");
    static final Text MONITORING =
            new Text("矿产资源规划执行情况监测意见", "Opinion on the district under the mineral resources plan");

    static final Text BASICS = new Text("基本情况", "What was judged");
    static final Text BASIS = new Text("审查依据", "Judged by");
    static final Text CONCLUSION = new Text("审查结论", "Conclusion");
    static final Text FINDINGS = new Text("逐条审查情况", "Findings");
    static final Text DUTIES = new Text("应履行的义务", "Duties");
    static final Text QUESTIONS = new Text("需补充的事实", "Questions");
    static final Text CHANGES = new Text("可使其符合规划的修改", "Changes that would satisfy");
    static final Text READINGS = new Text("所用读法", "Readings used");
    static final Text MAP = new Text("范围与图层示意图", "Map");
    static final Text SIGNING = new Text("签署", "Signature");

    static final Text ITEM = new Text("项目", "item");
    static final Text CONTENT = new Text("内容", "content");
    static final Text NAME = new Text("名称", "name");
    static final Text RIGHT = new Text("申请事项", "applied for");
    static final Text MINING_RIGHT = new Text("采矿权", "mining right");
    static final Text EXPLORATION_RIGHT = new Text("探矿权", "exploration right");
    static final Text STATUS = new Text("矿山状态", "status");
    static final Text MINE_NAME = new Text("矿山名称", "mine");
    static final Text HOLDER = new Text("采矿权人", "holder");
    static final Text GRANTED_ON = new Text("采矿权设立日期", "granted on");
    static final Text MINERAL = new Text("矿种", "mineral");
    static final Text METHOD = new Text("开采方式", "mined by");
    static final Text STAGE = new Text("勘查阶段", "stage");
    static final Text APPLICANT = new Text("申请人", "applicant");
    static final Text SUBMITTED_ON = new Text("申请日期", "submitted on");
    static final Text JUDGED_AS_OF = new Text("判断日", "judged as of");
    static final Text DISTRICT = new Text("行政区划代码", "district");
    static final Text TOWNSHIP = new Text("所在镇街", "township");
    static final Text AREA = new Text("申请范围", "area");
    static final Text STATED_AREA = new Text("填报面积", "area as stated");
    static final Text SCALE = new Text("生产规模", "production scale");
    static final Text RESERVES = new Text("可采储量", "recoverable reserves");
    static final Text RIGHTS = new Text("台账所列采矿权", "mining rights in the ledger");
    static final Text PLAN = new Text("规划", "plan");
    static final Text RULE_BASE = new Text("规则库版本", "rule base");
    static final Text HASH = new Text("规则库 SHA-256", "its SHA-256");
    static final Text LEDGER = new Text("并用台账", "beside the ledger");
    static final Text LAYER = new Text("图层", "layer");

    static final Text NUMBER = new Text("序号", "no.");
    static final Text PROVISION = new Text("规划条款", "provision");
    static final Text OUTCOME = new Text("结论", "outcome");
    static final Text STATED = new Text("填报值", "stated");
    static final Text REQUIRED = new Text("要求值", "required");
    static final Text MESSAGE = new Text("说明", "explanation");
    static final Text MUST_CLOSE = new Text("应予关闭", "must close");
    static final Text NOT_STATED = new Text("未填报", "not stated");
    static final Text LAST_DAY = new Text("期限", "last day");
    static final Text NO_DAY = new Text("规划未定日期", "the plan gives no day");
    static final Text OVERDUE = new Text("逾期", "overdue");
    static final Text UNCLEAR = new Text("事实不足，是否应履行待核实", "unclear: facts are missing");
    static final Text DUTY = new Text("义务", "duty");
    static final Text FACT = new Text("事实", "fact");
    static final Text NEEDED_BY = new Text("所涉条款", "needed by");
    static final Text CHANGE = new Text("修改", "change");
    static final Text NO_CHANGE = new Text("单改一项无法满足", "no change of one thing would satisfy it");
    static final Text READING = new Text("读法", "reading");
    static final Text DOUBT = new Text("存疑之处", "the doubt");
    static final Text CHOSEN = new Text("所择理解", "as read");
    static final Text OVERLAP = new Text("不符部分", "the part that offends");
    static final Text WITHIN_FRAME = new Text("图框内图斑数", "parts within the frame");
    static final Text VERSION = new Text("版本", "version");
    static final Text DAY = new Text("图层日期", "its day");

    static final Text NONE = new Text("无。", "None.");
    static final Text NO_ADVICE = new Text(
            "本意见由程序依所列规则库逐条得出，供审查人员核对和签署，不代替主管部门的决定。",
            "A program derived this, provision by provision, from the rule base named above. It is for an examiner to check"
                    + " and sign, and takes no authority's decision.");
    static final Text EXAMINER = new Text("审查人", "examined by");
    static final Text OFFICE = new Text("审查单位（盖章）", "office (seal)");
    static final Text SIGNED_ON = new Text("日期", "date");

    static final Text NORTH = new Text("北", "N");
    static final Text GRID_NORTH = new Text("坐标北向上", "grid north is up");

    private Words() {}

    /** A heading with its number: {@code 三、审查结论}, {@code 3. Conclusion}. */
    static String numbered(int number, String heading, boolean chinese) {
        return chinese ? chinese(number) + "、" + heading : number + ". " + heading;
    }

    /** 1 to 99 as headings are counted. */
    static String chinese(int number) {
        String ones = "〇一二三四五六七八九".substring(number % 10, number % 10 + 1);
        if (number < 10) {
            return ones;
        }
        String tens = number < 20 ? "十" : "二三四五六七八九".charAt(number / 10 - 2) + "十";
        return number % 10 == 0 ? tens : tens + ones;
    }
}
