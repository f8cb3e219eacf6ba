package org.kuanggui.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A drawing as a program reads it that shows it; what is asked for is named by XPath. */
final class Svg {
    private final XPath paths = XPathFactory.newInstance().newXPath();
    private final Document drawing;

    Svg(String xml) {
        try {
            drawing = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalArgumentException("no drawing: " + xml, broken);
        }
    }

    /** The text of everything of a path, in order. */
    List<String> all(String path) {
        try {
            List<String> found = new ArrayList<>();
            for (Node node : paths.evaluateExpression(path, drawing, XPathNodes.class)) {
                found.add(node.getTextContent());
            }
            return found;
        } catch (XPathExpressionException broken) {
            throw new IllegalArgumentException(path, broken);
        }
    }

    /** The text of the one thing of a path. */
    String one(String path) {
        List<String> found = all(path);
        if (found.size() != 1) {
            throw new AssertionError(path + " is there " + found.size() + " times");
        }
        return found.get(0);
    }

    double number(String path) {
        return Double.parseDouble(one(path));
    }
}
