package org.kuanggui.quickstart;

import org.kuanggui.plan.Text;

/** What the quickstart says itself, beside what the library says. */
final class Words {
    static final Text MINING_RIGHT = new Text("采矿权", "mining right");
    static final Text EXPLORATION_RIGHT = new Text("探矿权", "exploration right");
    static final Text JUDGED_AS_OF = new Text("判断日", "judged as of");
    static final Text MUST_CLOSE = new Text("应予关闭", "to be closed");
    static final Text REQUIRED = new Text("要求", "required");
    static final Text MISSING = new Text("缺少", "missing");
    static final Text DUE = new Text("期限", "due");
    static final Text READING = new Text("读法", "reading");
    static final Text REMEDY = new Text("改为即符合", "would satisfy");
    static final Text NO_REMEDY = new Text("单改一项数字无法满足", "no change of one figure would satisfy it");
    static final Text FINDINGS = new Text("条结论", "findings");
    static final Text OPEN_ONLY = new Text(
            "以上只列出有待处理的结论；--findings all 列出全部",
            "only what is to be acted upon is listed; --findings all lists every finding");
    static final Text SUMMARY = new Text("汇总", "summary");
    static final Text NOT_JUDGED = new Text("无效或无法读取", "invalid or unreadable");
    static final Text PROBLEMS = new Text("处问题", "problems");
    static final Text FAULTY_FEATURES =
            new Text("有误而未采用的图斑（所在之处视为图层不完整）", "faulty features left out, where the layer is now incomplete");
    static final Text OVERLAP = new Text("重叠部分", "overlap");
    static final Text NO_SUCH_FILE = new Text("没有此文件或文件夹", "no such file or folder");
    static final Text NO_PERMISSION = new Text("没有读取权限", "no permission to read it");
    static final Text LINK_LOOP = new Text("符号链接无法解析或成环", "a symbolic link that leads in a circle or nowhere");
    static final Text EMPTY_FOLDER = new Text("文件夹中没有 .json 文件", "a folder without any .json file");
    static final Text FAILED = new Text("读取失败", "reading failed");

    private Words() {}
}
