package org.kuanggui.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Text;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The tokens of YAML 1.2 that says no more than JSON can. A plain scalar is a number, true, false or null where JSON writes
 * it so, null where nothing stands, and a text else: {@code 1_000}, {@code 0o17}, {@code yes} and {@code 2024-05-20} are
 * texts. Names are texts in any case. Anchors, aliases and tags are refused, so that nothing is larger than it is written.
 */
final class YamlTokens implements Tokens {
    /** Below it the library's own buffer does. */
    private static final int SMALL = 1024;

    private static final Text NOWHERE = Text.plain("");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final Iterator<Event> events;

    /** What is open, the innermost first. */
    private final Deque<Level> open = new ArrayDeque<>();

    private @Nullable Event current;
    private @Nullable JsonToken token;

    private enum Level {
        LIST,
        NAME_IS_NEXT,
        VALUE_IS_NEXT
    }

    YamlTokens(String yaml) {
        events = new Parse(settings(yaml)).parseString(yaml).iterator();
    }

    /** A buffer for the whole text: a smaller one is copied anew for each piece of a long word. */
    private static LoadSettings settings(String yaml) {
        return LoadSettings.builder()
                .setCodePointLimit(JsonLimits.LARGEST_DOCUMENT)
                .setBufferSize(Math.max(SMALL, yaml.length()))
                .build();
    }

    @Override
    public @Nullable JsonToken next() throws IOException {
        token = null;
        for (Event event = event(); event != null; event = event()) {
            current = event;
            token = token(event);
            if (token != null) {
                break;
            }
        }
        return token;
    }

    private @Nullable Event event() throws IOException {
        try {
            return events.hasNext() ? events.next() : null;
        } catch (YamlEngineException e) {
            throw noYaml(e instanceof MarkedYamlEngineException marked ? at(marked.getProblemMark()) : NOWHERE);
        } catch (IllegalArgumentException e) { // an escape that is no character is not always foreseen there
            throw noYaml(at());
        }
    }

    /** {@code null} for what says nothing: where stream and document begin and end. */
    private @Nullable JsonToken token(Event event) throws IOException {
        return switch (event.getEventId()) {
            case MappingStart -> begin((CollectionStartEvent) event, Level.NAME_IS_NEXT, JsonToken.START_OBJECT);
            case SequenceStart -> begin((CollectionStartEvent) event, Level.LIST, JsonToken.START_ARRAY);
            case MappingEnd -> end(JsonToken.END_OBJECT);
            case SequenceEnd -> end(JsonToken.END_ARRAY);
            case Scalar -> scalar((ScalarEvent) event);
            case Alias ->
                throw unreadable(
                        new Text("别名 ", "the alias ").then(named('*', ((AliasEvent) event).getAlias())),
                        new Text("该值本身，不用别名", "the value once more"));
            default -> null;
        };
    }

    private JsonToken begin(CollectionStartEvent event, Level level, JsonToken begun) throws IOException {
        plain(event, event.getTag());
        if (open.peek() == Level.NAME_IS_NEXT) {
            throw unreadable(
                    new Text("作名称的对象或列表", "an object or a list as a name"), new Text("作名称的文本", "a text as a name"));
        }
        open.push(level);
        if (open.size() > JsonLimits.DEEPEST_NESTING) {
            throw Unreadable.tooDeep();
        }
        return begun;
    }

    private JsonToken end(JsonToken ended) {
        open.pop();
        valueRead();
        return ended;
    }

    private JsonToken scalar(ScalarEvent event) throws IOException {
        plain(event, event.getTag());
        if (open.peek() == Level.NAME_IS_NEXT) {
            open.pop();
            open.push(Level.VALUE_IS_NEXT);
            return JsonToken.FIELD_NAME;
        }
        valueRead();
        return event.isPlain() ? meaning(event.getValue()) : JsonToken.VALUE_STRING;
    }

    private void valueRead() {
        if (open.peek() == Level.VALUE_IS_NEXT) {
            open.pop();
            open.push(Level.NAME_IS_NEXT);
        }
    }

    private static JsonToken meaning(String plain) {
        return switch (plain) {
            case "true" -> JsonToken.VALUE_TRUE;
            case "false" -> JsonToken.VALUE_FALSE;
            case "null", "" -> JsonToken.VALUE_NULL;
            default -> NUMBER.matcher(plain).matches() ? JsonToken.VALUE_NUMBER_FLOAT : JsonToken.VALUE_STRING;
        };
    }

    private void plain(NodeEvent event, Optional<String> tag) throws IOException {
        if (event.getAnchor().isPresent()) {
            throw unreadable(
                    new Text("锚点 ", "the anchor ")
                            .then(named('&', event.getAnchor().get())),
                    new Text("不带锚点的值", "a value without an anchor"));
        }
        if (tag.isPresent()) {
            throw unreadable(
                    new Text("标签 ", "the tag ").then(Text.plain(JsonText.quotedStart(tag.get()))),
                    new Text("不带标签的值", "a value without a tag"));
        }
    }

    @Override
    public String text() {
        return current instanceof ScalarEvent scalar ? scalar.getValue() : "";
    }

    @Override
    public Text at() {
        return current == null ? NOWHERE : at(current.getStartMark());
    }

    @Override
    public void skipChildren() throws IOException {
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            int around = open.size() - 1;
            while (open.size() > around) {
                next();
            }
        }
    }

    private static Text named(char sign, Anchor anchor) {
        return Text.plain(JsonText.quotedStart(sign + anchor.getValue()));
    }

    private Unreadable unreadable(Text found, Text expected) {
        return new Unreadable(found.then(at()), expected);
    }

    private static Unreadable noYaml(Text at) {
        return new Unreadable(new Text("不是 YAML", "no YAML").then(at), new Text("完整的 YAML 1.2", "YAML 1.2, in full"));
    }

    /** Counted from one, as people do. */
    private static Text at(Optional<Mark> mark) {
        return mark.map(place -> Phrases.atLine(place.getLine() + 1, place.getColumn() + 1))
                .orElse(NOWHERE);
    }
}
