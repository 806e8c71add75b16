"""Record the position of each inline schema: the words that its class is named after."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from clientsmith.media_types import media_rank
from clientsmith.naming.identifiers import LONGEST_NAME
from clientsmith.normalise.draft import (
    SCHEMA_KEYS,
    Node,
    each_schema,
    operations,
    path_items,
    union_keyword,
)
from clientsmith.normalise.facts import CallFacts, WebhookFacts
from clientsmith.normalise.functions import functions
from clientsmith.normalise.names import pascal, singular, status_word, words_of
from clientsmith.normalise.rest import pattern_schema
from clientsmith.normalise.variants import variant_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from clientsmith.normalise.draft import Draft

Home = tuple[str, ...]
_PART_WORDS = {
    "responses": ("Response", ("Response", "Error")),
    "requestBodies": ("Request", ("Request", "Body", "Input")),
    "parameters": ("Parameter", ("Parameter", "Param")),
    "headers": ("Header", ("Header",)),
}

_TITLE = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[ _-][A-Za-z0-9]+)*")
_TITLE_WORDS = range(2, 5)

# Words for the items of a tuple; all items after the tenth share the last word.
_ORDINALS = (
    *("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth"),
    *("Tenth", "Later"),
)


def record_shared_places(draft: Draft) -> None:
    """Record positions of schemas that operations share: after their component, or after the path.

    Before that, those of schemas with a title of their own: after the title.
    """
    for schema, title in _titled(draft):
        set_homes(schema, (title,))
    for name, schema in draft.schemas.items():
        set_homes(schema, (pascal(name),))
    components = draft.document["components"]
    for kind, (word, endings) in _PART_WORDS.items():
        for name, part in components.get(kind, {}).items():
            root = pascal(name)
            _set_homes_in_content(part, (root,) if root.endswith(endings) else (root, word))
    for path, item in path_items(draft):
        for parameter in item.get("parameters", ()):
            if parameter:
                _set_homes_in_parameter(parameter, (pascal(path),))


def _titled(draft: Draft) -> list[tuple[Node, str]]:
    """Return the inline schemas whose title can be the name of a class, inner before outer.

    It has few words, and no other inline schema or component has it. One word alone says too little, and is
    often made of the property.
    """
    components = {id(schema) for schema in draft.schemas.values()}
    inline = [schema for schema in each_schema(draft) if id(schema) not in components]
    titled = [
        (schema, pascal(title))
        for schema in inline
        if isinstance(title := schema.get("title"), str) and _TITLE.fullmatch(title)
    ]
    times = Counter(title for _, title in titled)
    times.update(map(pascal, draft.schemas))
    return [
        (schema, title)
        for schema, title in reversed(titled)
        if times[title] == 1 and len(words_of(title)) in _TITLE_WORDS
    ]


def record_places(draft: Draft) -> None:
    """Record positions of all other schemas: after their operation and their role there."""
    known = functions(draft)
    for _, _, operation in operations(draft):
        name = operation["operationId"]
        _set_homes_in_operation(operation, pascal(known.get(name, name)))
    for name, item in draft.document.get("webhooks", {}).items():
        for operation in item.values():
            # A callback that several operations share is one class, named after the shared part.
            callback = operation.known(WebhookFacts).callback
            shared = callback.component if callback is not None else ""
            _set_homes_in_content(operation["requestBody"], (pascal(shared or name), "Payload"))


def _set_homes_in_operation(operation: Node, root: str) -> None:
    for parameter in operation["parameters"]:
        _set_homes_in_parameter(parameter, (root,))
    if "requestBody" in operation:
        _set_homes_in_content(operation["requestBody"], (root, "Request"))
    success = operation.known(CallFacts).status
    for status, response in operation["responses"].items():
        if status == success:
            _set_homes_in_content(response, (root, "Response"))
        else:
            word = status_word(status)
            _set_homes_in_content(
                response, (root, word if word.endswith("Error") else word + "Response")
            )


def _set_homes_in_parameter(parameter: Node, root: Home) -> None:
    _set_homes_in_content(parameter, (*root, pascal(parameter["name"])))


def _set_homes_in_content(holder: Node, home: Home) -> None:
    if "schema" in holder:
        set_homes(holder["schema"], home)
    content = holder.get("content", {})
    shared: list[Node] = []
    for media_type in sorted(content, key=media_rank):
        media = content[media_type]
        if "schema" not in media:
            continue
        same = next((schema for schema in shared if schema == media["schema"]), None)
        if same is not None:
            # The same schema for another media type is the same class.
            media["schema"] = same
            continue
        shared.append(media["schema"])
        set_homes(media["schema"], home if len(shared) == 1 else (*home, _media_word(media_type)))
    for name, header in holder.get("headers", {}).items():
        _set_homes_in_content(header, (*home, pascal(name)))


def _media_word(media_type: str) -> str:
    base = media_type.partition(";")[0]
    words = {"application/x-www-form-urlencoded": "Form", "multipart/form-data": "Multipart"}
    return words.get(base, pascal(base.partition("/")[2]) or "Any")


def set_homes(schema: Any, home: Home) -> None:
    """Give a schema and the schemas in it their positions, unless they have one.

    Args:
        schema: a schema, or a value of another type in the place of one.
        home: the words of its position, such as the operation and its role there.
    """
    if not isinstance(schema, Node) or schema.home:
        return
    schema.home = home
    if SCHEMA_KEYS.isdisjoint(schema):
        return
    for name, inner in schema.get("properties", {}).items():
        set_homes(inner, (*home, pascal(name) or "Value"))
    for member in schema.get("allOf", ()):
        set_homes(member, home)
    if "items" in schema:
        set_homes(schema["items"], element_home(home, "Item"))
    for position, inner in enumerate(schema.get("prefixItems", ())):
        set_homes(inner, (*home, _ORDINALS[min(position, len(_ORDINALS) - 1)]))
    rest = [schema.get(key) for key in ("additionalProperties", "unevaluatedProperties")]
    for inner in (*rest, pattern_schema(schema)):
        if isinstance(inner, Node):
            set_homes(inner, element_home(home, "Value"))
    keyword = union_keyword(schema)
    if keyword is not None:
        members = schema[keyword]
        real = [member for member in members if isinstance(member, Node)]
        for member, word in zip(real, variant_words(real), strict=True):
            set_homes(member, home if len(real) == 1 else (*home, word))


def element_home(home: Home, word: str) -> Home:
    """Return the position of the items of a list or the values of a map.

    Args:
        home: the position of the list or map.
        word: the word to append if the last one is not a plural.
    """
    root, last = home[:-1], home[-1]
    if root and last not in ("Response", "Request") and singular(last) != last:
        return (*root, singular(last))
    return (*home, word)


def names_of(home: Home, kind: str) -> Iterable[str]:
    """Yield candidates for the name of a class, best first.

    Names that are too long for a line leave out words in the middle: the first and last ones say the most.

    Args:
        home: the position of the schema.
        kind: a word for the kind of class, for a name that is taken.
    """
    name = _joined(home)
    if len(name) <= LONGEST_NAME:
        yield from (name, name + kind)
        yield from (f"{name}{word}" for word in ("Type", "Data", "Content"))
        return
    for parts in (home, words_of(name)):
        # A part has at least one letter, unless it is empty, so more parts than this are too long.
        fewest = sum(map(bool, parts)) - LONGEST_NAME
        for start, end in _left_out(len(parts), fewest):
            short = "".join((*parts[:start], *parts[end:]))
            if len(short) <= LONGEST_NAME:
                yield short
    yield name


def _joined(home: Home) -> str:
    """Join the words of a position, and leave out those at the start of a part that were just said.

    `ChatMessageTool` and `ChatMessageDeveloper` are `ChatMessageToolDeveloper`, and `BoxLid` and `LidColor`
    are `BoxLidColor`.
    """
    name: list[str] = []
    for part in home:
        words = words_of(part)
        said = max(
            (
                size
                for size in range(1, len(words))
                if words[:size] == name[-size:] or (size > 1 and words[:size] == name[:size])
            ),
            default=0,
        )
        name.extend(words[said:])
    return "".join(name)


def _left_out(length: int, fewest: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges to leave out of so many words, the shortest first, and of those the first.

    Args:
        length: the number of words.
        fewest: how many words to leave out at least.
    """
    for size in range(max(1, fewest), length - 1):
        for start in range(1, length - size):
            yield start, start + size
