package org.hearsay.app.html;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Pages as a parser sees them. What stands in a page's main element is XML too. */
public final class Markup {
  private Markup() {}

  /** The main element of a page. */
  public static Element main(String page) {
    int begin = page.indexOf("<main>");
    int end = page.indexOf("</main>") + "</main>".length();
    return parsed(page.substring(begin, end));
  }

  /** An element by itself. */
  public static Element parsed(String markup) {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(markup)));
      return document.getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError("not well formed: " + markup, e);
    }
  }

  /** All elements of this name below another, in their order. */
  public static List<Element> all(Element below, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = below.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  /** Elements of this name that are of a class. */
  public static List<Element> all(Element below, String name, String style) {
    return all(below, name).stream()
        .filter(element -> List.of(element.getAttribute("class").split(" ")).contains(style))
        .toList();
  }

  /** The values of an attribute wherever it stands. */
  public static List<String> values(String page, String attribute) {
    List<String> values = new ArrayList<>();
    Matcher matcher = Pattern.compile(" " + attribute + "=\"([^\"]*)\"").matcher(page);
    while (matcher.find()) {
      values.add(matcher.group(1));
    }
    return values;
  }
}
