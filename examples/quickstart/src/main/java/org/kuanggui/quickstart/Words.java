package org.kuanggui.quickstart;

import org.kuanggui.fact.Text;

/** What the quickstart says itself, beside what the library says. */
final class Words {
    static final Text MINING_RIGHT = new Text("采矿权", "mining right");
    static final Text EXPLORATION_RIGHT = new Text("探矿权", "exploration right");
    static final Text MINE = new Text("在管矿山", "mine");
    static final Text LEDGER = new Text("全区台账", "district's ledger");
    static final Text JUDGED_AS_OF = new Text("判断日", "judged as of");
    static final Text MUST_CLOSE = new Text("应予关闭", "must close");
    static final Text REQUIRED = new Text("要求", "required");
    static final Text MISSING = new Text("缺少", "missing");
    static final Text DUE = new Text("期限", "due");
    static final Text READING = new Text("读法", "reading");
    static final Text REMEDY = new Text("改为即符合", "would satisfy");
    static final Text NO_REMEDY = new Text("单改一项数字无法满足", "no change of one figure would satisfy it");
    static final Text OPEN_ONLY = new Text(
            "以上只列出有待处理的结论；--findings all 列出全部",
            "only what is to be acted upon is listed; --findings all lists every finding");
    static final Text SUMMARY = new Text("汇总", "summary");
    static final Text THE_DOCUMENT = new Text("文档", "the document");
    static final Text FOUND = new Text("：现为 ", ": found ");
    static final Text EXPECTED = new Text("，应为 ", ", expected ");
    static final Text MAYBE = new Text("或许是 ", "Maybe ");
    static final Text NOT_JUDGED = new Text("无效或无法读取", "invalid or unreadable");
    static final Text FAULTY_FEATURES =
            new Text("有误而未采用的图斑（所在之处视为图层不完整）", "faulty features left out, where the layer is now incomplete");
    static final Text FIGURES = new Text("全区指标", "the district's figures");
    static final Text ALL_RIGHTS = new Text("采矿权总数", "mining rights");
    static final Text SIZES = new Text("大型 / 中型 / 小型 / 未填报", "large / medium / small / not stated");
    static final Text LARGE_AND_MEDIUM = new Text("大中型矿山比例", "large and medium");
    static final Text TO_CONVERT =
            new Text("采矿权总数不变时须转为大中型的数量", "to be converted to large or medium, the number of rights being fixed");
    static final Text GREEN_MINES = new Text("绿色矿山比例", "green mines");
    static final Text KEY_ZONE = new Text("重点开采区内采矿权", "in the key mining zone");
    static final Text KEY_ZONE_MINERALS = new Text("重点开采区内各矿种", "in the key mining zone, by mineral");
    static final Text BLOCKS = new Text("开采规划区块", "mining blocks");
    static final Text BLOCKS_OFFERED = new Text("已投放勘查区块", "exploration blocks offered");
    static final Text BLOCKS_GRANTED = new Text("已出让勘查区块", "exploration blocks granted");
    static final Text PLAN = new Text("规划", "plan");
    static final Text EFFECT = new Text("批准后指标的变化", "granting it would change");
    static final Text NO_EFFECT = new Text("批准后指标没有变化", "granting it would change no figure");
    static final Text EFFECT_UNKNOWN = new Text("无法判断批准后指标的变化", "what granting it would change cannot be told");
    static final Text ENDING_UNNAMED = new Text(
            "另有采矿权随之终止而仍计在内（申请未填其编号）",
            "further rights that would end, counted still, as the application does not name them");
    static final Text SAME_ID = new Text("未写出：不同的结论有同一 id", "not written: different answers for one id");
    static final Text NOT_WRITTEN = new Text("无法写出", "it could not be written");
    static final Text OVERLAP = new Text("重叠部分", "overlap");
    static final Text TO_ASK = new Text("还须查明", "to ask next");
    static final Text TO_CHANGE = new Text("如何改为符合规划", "what would make it conform");
    static final Text NOTHING = new Text("无", "nothing");
    static final Text UNANSWERABLE = new Text("申请材料无法说明：", "no document can answer");
    static final Text HOPELESS = new Text("无论如何改动均不满足：", "nothing satisfies");
    static final Text BLOCKED = new Text("满足其他条款后即无法满足：", "nothing satisfies, once the others are satisfied,");
    static final Text NOT_ALL_TRIED = new Text("可能性过多，未全部试过", "there was more to try than was tried");
    static final Text NO_SUCH_FILE = new Text("没有此文件或文件夹", "no such file or folder");
    static final Text NO_PERMISSION = new Text("没有读取权限", "no permission to read it");
    static final Text LINK_LOOP = new Text("符号链接无法解析或成环", "a symbolic link that leads in a circle or nowhere");
    static final Text EMPTY_FOLDER = new Text("文件夹中没有 .json 文件", "a folder without any .json file");
    static final Text FAILED = new Text("读取失败", "reading failed");

    static final Text BATCH_FAULTY = new Text("有误的行，未判断", "faulty lines, not judged");
    static final Text BATCH_BY_VERDICT = new Text("按结论", "by verdict");
    static final Text BATCH_BY_PROVISION = new Text("待处理的结论，按条款", "findings to be acted upon, by provision");
    static final Text BATCH_OF_FOLDER =
            new Text("是文件夹；批量输入为一行一份文档的文件", "a folder; a batch is a file with a document a line");
    static final Text BATCH_ONTO_ITSELF = new Text("输出即输入", "a batch is not written onto itself");
    static final Text BATCH_LOCKED = new Text("另一进程正在写此文件", "another process is writing it");
    static final Text BATCH_IN_THE_WAY = new Text(
            "已有此文件，且旁无 .progress，不予覆盖", "is there already, without a .progress beside it; nothing is overwritten");
    static final Text BATCH_PROGRESS_FOREIGN = new Text("不是批量判断的进度", "is not the progress of a batch");
    static final Text BATCH_INPUT_CHANGED = new Text(
            "已判断的部分有改动；删去输出和 .progress 可从头开始",
            "what was judged of it has changed; without the output and its .progress the batch begins anew");
    static final Text BATCH_OUTPUT_CHANGED = new Text(
            "不是中断时的样子；删去输出和 .progress 可从头开始",
            "is not as it was left; without the output and its .progress the batch begins anew");

    private Words() {}

    static Text findings(int count) {
        return counted(count, "条结论", "finding");
    }

    static Text problems(int count) {
        return counted(count, "处问题", "problem");
    }

    static Text batchLines(long count) {
        return new Text(count + " 行", count + " lines");
    }

    static Text batchGoesOn(long lines) {
        return new Text("从第 " + (lines + 1) + " 行继续", "goes on at line " + (lines + 1));
    }

    static Text batchFurtherFaulty(long count) {
        return new Text("另有 " + count + " 行有误，见", "faulty lines further: " + count + ", in");
    }

    static Text batchSettingDiffers(String option, String then, String now) {
        return new Text(
                "此批次按另一 " + option + " 开始：" + then + "，现为 " + now,
                "the batch was begun with another " + option + ": " + then + ", now it is " + now);
    }

    static Text rights(int count) {
        return counted(count, "个采矿权", "mining right");
    }

    private static Text counted(int count, String chinese, String english) {
        return new Text(count + " " + chinese, count + " " + english + (count == 1 ? "" : "s"));
    }
}
