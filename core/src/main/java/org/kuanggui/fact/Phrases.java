package org.kuanggui.fact;

import java.util.Collection;

/** What problems say again and again; for the library, and for who makes problems of their own beside it. Immutable. */
public final class Phrases {
    public static final Text NOTHING = new Text("未填", "nothing");
    public static final Text NO_CONTENT = new Text("没有内容", "nothing");
    public static final Text A_BLANK_TEXT = new Text("空白文本", "a blank text");
    public static final Text A_TEXT = new Text("文本", "a text");
    public static final Text A_NUMBER = new Text("数字", "a number");
    public static final Text A_NUMBER_FROM_0 = new Text("≥ 0 的数字", "a number ≥ 0");
    public static final Text A_DATE = new Text("日期", "a date");
    public static final Text A_LIST = new Text("列表", "a list");
    public static final Text AN_OBJECT = new Text("对象", "an object");
    public static final Text ONE_OF_THE_TWO = new Text("二者之一", "one of the two");
    public static final Text AN_EMPTY_LIST = new Text("空列表", "an empty list");
    public static final Text A_YEAR = new Text("1 至 9999 之间的年份", "a year from 1 to 9999");

    /** In place of a number whose exponent is out of range. */
    public static final Text AN_EXPONENT = new Text(
            "指数在 -" + Checks.LARGEST_SCALE + " 至 " + Checks.LARGEST_SCALE + " 之间的数字",
            "a number with an exponent from -" + Checks.LARGEST_SCALE + " to " + Checks.LARGEST_SCALE);

    /** In place of a text in which a surrogate lacks its other half. */
    public static final Text WELL_FORMED = new Text("合法的 Unicode 文本", "well-formed Unicode text");

    /** Of a field that stands in an object twice. */
    public static final Text ONCE_MORE = new Text("该字段再次出现", "the field once more");

    private Phrases() {}

    /** Any of several words. */
    public static Text oneOf(Collection<String> words) {
        String list = String.join(", ", words);
        return new Text("下列之一：" + list, "one of " + list);
    }

    /** A constant of the enum that a field has. */
    public static Text aConstantOf(String field) {
        return new Text(field + " 的常量之一", "a constant of " + field);
    }

    /** A list of so many items. */
    public static Text aListOf(int items) {
        return new Text(items + " 项的列表", "a list of " + items);
    }

    /** So many characters. */
    public static Text characters(long count) {
        return new Text(count + " 个字符", count + " characters");
    }

    /** So many items of a list. */
    public static Text items(int count) {
        return new Text(count + " 项", count + " items");
    }

    /** What stands among others for the second time. */
    public static Text again(String word) {
        return new Text(word + "（重复）", word + " a second time");
    }

    /** So many, or fewer. */
    public static Text atMost(Text count) {
        return new Text("至多 ", "at most ").then(count);
    }

    /** A text that stands somewhere. */
    public static Text theText(String shown) {
        return new Text("文本 " + shown, "the text " + shown);
    }

    /** A number that stands somewhere. */
    public static Text theNumber(String shown) {
        return new Text("数字 " + shown, "the number " + shown);
    }

    /** Where a text of several lines goes wrong, to stand behind what is found there. */
    public static Text atLine(long line, long column) {
        return new Text("（第 " + line + " 行第 " + column + " 列）", " at line " + line + ", column " + column);
    }
}
