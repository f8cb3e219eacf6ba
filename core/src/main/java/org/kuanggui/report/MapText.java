package org.kuanggui.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kuanggui.area.Area;
import org.kuanggui.area.GroundMap;
import org.kuanggui.area.MapLayer;
import org.kuanggui.fact.Text;

/** What a map shows, in words. */
final class MapText {
    private final GroundMap map;
    private final Area area;
    private final Locale locale;
    private final boolean chinese;

    MapText(GroundMap map, Area area, Locale locale) {
        this.map = map;
        this.area = area;
        this.locale = locale;
        this.chinese = Text.isChinese(locale);
    }

    String caption() {
        String size = area.squareKilometres().toPlainString() + " km²";
        String frame = (long) map.width() + " × " + (long) map.height() + " m";
        String corner = (long) map.easting() + ", " + (long) map.northing();
        int zone = map.system().zone().orElseThrow();
        int epsg = map.system().epsg();
        return chinese
                ? "申请范围 " + size + "。CGCS2000 3 度带第 " + zone + " 带（EPSG:" + epsg + "），坐标北向上；图框 " + frame
                        + "，西南角东坐标、北坐标 " + corner + "。"
                : "The area, " + size + ". CGCS2000, 3-degree zone " + zone + " (EPSG:" + epsg
                        + "), grid north is up; the frame has " + frame
                        + ", its south-western corner is at easting, northing "
                        + corner + ".";
    }

    String description(List<MapDrawing.Mark> marks) {
        String numbers = marks.stream().map(MapDrawing.Mark::number).collect(Collectors.joining(chinese ? "、" : ", "));
        String parts = map.layers().stream()
                .filter(layer -> !layer.parts().isEmpty())
                .map(layer -> name(layer) + " " + layer.parts().size())
                .collect(Collectors.joining(chinese ? "，" : ", "));
        String offending = marks.isEmpty()
                ? (chinese ? "图上没有不符部分。" : "No part of it offends.")
                : (chinese
                        ? "不符部分以审查情况的序号标出：" + numbers + "。"
                        : "Parts that offend bear the number of their finding: " + numbers + ".");
        String around = parts.isEmpty()
                ? (chinese ? "图框内没有图层的图斑。" : "No layer has anything within the frame.")
                : (chinese ? "图框内图斑数：" + parts + "。" : "Parts of layers within the frame: " + parts + ".");
        return offending + (chinese ? "" : " ") + around;
    }

    Block.Table layers() {
        return new Block.Table(
                "layers",
                in(Words.LAYER),
                List.of(in(Words.LAYER), in(Words.VERSION), in(Words.DAY), in(Words.WITHIN_FRAME)),
                map.layers().stream()
                        .map(layer -> List.of(
                                Cell.of(name(layer)),
                                Cell.of(layer.layer().version()),
                                Cell.of(layer.layer().date().toString()),
                                Cell.of(Integer.toString(layer.parts().size()))))
                        .toList());
    }

    private String name(MapLayer layer) {
        return layer.layer().theme().in(locale);
    }

    private String in(Text text) {
        return text.in(locale);
    }
}
