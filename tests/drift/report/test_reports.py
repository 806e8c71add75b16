"""Each way to write a report, judged by what reads it: a schema, a Markdown reader, an HTML reader."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from markdown_it import MarkdownIt

from clientsmith.drift.changes import Bump, Change, Place, Rule, Severity, bump_of
from clientsmith.drift.report import Format, written
from clientsmith.drift.report.as_json import schema_text
from clientsmith.drift.report.cards import cards_of
from clientsmith.drift.report.folds import folds_of
from clientsmith.drift.report.markdown import MAX_CHARACTERS
from clientsmith.drift.report.model import Entry, Report, Spot, Version, order
from clientsmith.drift.report.words import difference_text, place_text

SCHEMA = Path(__file__).parents[3] / "docs" / "drift-report.schema.json"
#: What a document may hold, and no report may take for its own.
HOSTILE = "</script><script>alert(1)</script> | `a` ``b`` **x** <img src=x> \n::error::{{ 7*7 }}"


def rule(severity: Severity, name: str = "") -> Rule:
    name = name or f"some-{severity}"
    return Rule(name, severity, f"what is {severity} changed", "It means something.", name)


def entry(severity: Severity, *places: Place, **more: Any) -> Entry:
    its_rule = rule(severity)
    values = {"about": "document", "before": None, "after": None, "component": "", "document": ""}
    return Entry(
        rule=its_rule.name,
        severity=severity,
        says=its_rule.says,
        means=its_rule.means,
        places=places or (Place("GET", "/pets", "query parameter limit"),),
        **{**values, "old": None, "new": None, **more},
    )


def report(*entries: Entry, title: str = "Pets") -> Report:
    changes = tuple(sorted(entries, key=order))
    counts = {severity: sum(each.severity is severity for each in entries) for severity in Severity}
    bump = bump_of(Change(rule(each.severity), each.places) for each in entries)
    return Report(
        title, "pets", Version("old.json", "1"), Version("new.json", "2"), bump, counts, changes
    )


#: The places of one change of a shared schema.
SHARED = tuple(Place("GET", f"/{name}", "response 200", "owner.name") for name in "abc")
ALL = report(
    entry(
        Severity.BREAKING, before=1, after=[1, 2], new=Spot("specs/pets/openapi.json", "/paths", 7)
    ),
    entry(Severity.RISKY, *SHARED, component="Pet", before={"type": "string"}),
    entry(Severity.COMPATIBLE, Place(symbol="models.Pet", field="x"), about="client", after="50%"),
    entry(Severity.PROSE, Place(), before=HOSTILE, after=HOSTILE[::-1]),
)
NONE = report()
#: A change of a document, and what follows from it: one name is worse, and two are of one kind.
ADDED = entry(Severity.COMPATIBLE, before=1, after=2)
FOLDED = Report(
    "Pets",
    "pets",
    Version("old.json", "1"),
    Version("new.json", "2"),
    Bump.MAJOR,
    {Severity.BREAKING: 1, Severity.RISKY: 0, Severity.COMPATIBLE: 4, Severity.PROSE: 0},
    (
        replace(
            entry(Severity.BREAKING, Place(symbol="models.Pet", field="graver"), about="client"),
            cause=1,
            means="It breaks.",
        ),
        ADDED,
        *(
            replace(
                entry(Severity.COMPATIBLE, Place(symbol=f"types.{name}"), about="client"),
                cause=1,
                means="It is new.",
            )
            for name in ("One", "Two")
        ),
        entry(Severity.COMPATIBLE, Place(symbol="models.Alone"), about="client"),
    ),
)


def test_json_is_what_its_schema_says() -> None:
    jsonschema.validate(
        json.loads(written([ALL, NONE], Format.JSON)), json.loads(SCHEMA.read_text())
    )


def test_json_has_a_schema_that_refuses() -> None:
    data = json.loads(written([ALL], Format.JSON))
    data["reports"][0]["changes"][0]["severity"] = "terrible"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, json.loads(SCHEMA.read_text()))


def test_the_published_schema_is_the_program_s_own() -> None:
    """Mend it with `python -m clientsmith.drift.report.as_json > docs/drift-report.schema.json`."""
    assert SCHEMA.read_text(encoding="utf-8") == schema_text()


def test_json_says_everything() -> None:
    data = json.loads(written([ALL], Format.JSON))["reports"][0]
    assert data["counts"] == {"breaking": 1, "risky": 1, "compatible": 1, "prose": 1}
    assert data["bump"] == Bump.MAJOR
    assert [change["severity"] for change in data["changes"]] == list(Severity)
    assert data["changes"][0]["new"] == {
        "file": "specs/pets/openapi.json",
        "pointer": "/paths",
        "line": 7,
    }
    assert [place["path"] for place in data["changes"][1]["places"]] == ["/a", "/b", "/c"]


def test_annotations_of_a_provider_stand_in_the_pinned_document() -> None:
    old = Spot("specs/pets/openapi.json", "/paths", 3)
    new = Spot("https://pets.example/openapi.json", "/paths", 7)
    both = report(entry(Severity.BREAKING, old=old, new=new))
    assert ",file=specs/pets/openapi.json,line=3::" in written([both], Format.GITHUB)
    come = report(entry(Severity.BREAKING, new=new))
    assert ",file=old.json::" in written([come], Format.GITHUB)
    several = report(entry(Severity.BREAKING, new=new, document="legacy.json"))
    assert ",file=specs/pets/legacy.json::" in written([several], Format.GITHUB)


class Page(HTMLParser):
    """What a browser would see: tags with their attributes, and the text by tag."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def page(*reports: Report) -> Page:
    read = Page()
    read.feed(written(reports, Format.HTML))
    read.close()
    return read


#: Turns round what follows, ends a line for some, and has no width.
UNSEEN = "\u202e\u2066\u2028\u200b\x1b\x85"


@pytest.mark.parametrize("form", [form for form in Format if form is not Format.JSON])
def test_what_is_not_seen_is_told(form: Format) -> None:
    words = f"a{UNSEEN}b"
    turned = Version(f"{words}.json", words)
    place = Place("GET", f"/{words}", f"query parameter {words}", words)
    change = entry(Severity.RISKY, place, before=words, after=[words], component=words)
    client = entry(Severity.RISKY, Place(symbol=words), about="client", after=words)
    many = replace(change, places=(place, replace(place, path="/b")))
    hostile = replace(report(change, client, many, title=words), old=turned, new=turned)
    text = written([hostile], form)
    assert not set(UNSEEN) & set(text)
    assert "202e" in text


def test_html_keeps_the_lines_of_a_value() -> None:
    text = written([report(entry(Severity.RISKY, before="one\r\n\ttwo", after="x"))], Format.HTML)
    assert "one\n\ttwo" in text


def test_html_needs_nothing_else_and_runs_nothing_of_the_document_s() -> None:
    shown = page(ALL)
    names = [tag for tag, _ in shown.tags]
    assert names.count("script") == 1
    assert not {"img", "link", "iframe"} & set(names)
    assert not [values for _, values in shown.tags if {"src", "href", "onload"} & set(values)]
    assert any("alert(1)" in text for text in shown.texts)
    assert "49" not in "".join(shown.texts)


def test_html_shows_each_change_once_on_the_card_it_belongs_to() -> None:
    shown_page = page(ALL)
    shown = [values["data-severity"] for _, values in shown_page.tags if "data-severity" in values]
    assert sorted(filter(None, shown)) == sorted(Severity)
    kinds = {(card.kind, card.title): len(card.users) for card in cards_of(folds_of(ALL))}
    assert kinds == {
        ("operation", "/pets"): 0,
        ("schema", "Pet"): 3,
        ("name", "models.Pet"): 0,
        ("whole", ""): 0,
    }


def test_html_opens_the_cards_of_what_code_may_have_to_follow() -> None:
    cards = cards_of(folds_of(ALL))
    assert [(card.severity, card.is_open) for card in cards] == [
        (Severity.BREAKING, True),
        (Severity.RISKY, True),
        (Severity.COMPATIBLE, False),
        (Severity.PROSE, False),
    ]
    tags = [values for tag, values in page(ALL).tags if tag == "details"]
    shown = ["open" in values for values in tags if values.get("class") == "card"]
    assert shown == [card.is_open for card in cards]


def test_html_says_so_where_nothing_changed() -> None:
    assert "Nothing changed." in page(NONE).texts


def test_markdown_is_read_as_tables_with_a_row_for_each_change() -> None:
    parser = MarkdownIt("commonmark").enable("table")
    tokens = parser.parse(written([ALL, NONE], Format.MARKDOWN))
    rows = sum(token.type == "tr_open" for token in tokens) - sum(
        token.type == "thead_open" for token in tokens
    )
    assert rows == len(ALL.changes)
    cells = sum(token.type == "td_open" for token in tokens)
    assert cells == 3 * rows
    inline = [child for token in tokens for child in token.children or ()]
    assert not [child for child in inline if child.type in ("strong_open", "html_inline", "image")]


def test_markdown_is_cut_where_there_is_no_room_and_says_so() -> None:
    many = report(*(entry(Severity.BREAKING, after="x" * 70) for _ in range(3000)))
    text = written([many], Format.MARKDOWN)
    assert len(text) <= MAX_CHARACTERS
    left_out = re.search(r"^(\d+) more are not shown here", text, re.MULTILINE)
    assert left_out is not None
    assert text.count("\n| GET") + int(left_out[1]) == len(many.changes)
    # Most of the room is used.
    assert len(text) > MAX_CHARACTERS // 2


def test_what_a_terminal_obeys_is_shown_and_not_sent() -> None:
    evil = "\x1b]0;x\x07 \u202e \x9b2J"
    place = Place("GET", f"/{evil}", field=evil)
    evil_report = report(entry(Severity.RISKY, place, before=evil, after=evil[::-1]), title=evil)
    for form in (Format.TABLE, Format.MARKDOWN, Format.GITHUB):
        text = written([replace(evil_report, provider="")], form)
        assert not {"\x1b", "\x07", "\u202e", "\x9b"} & set(text)
        assert "x1b]0;x" in text.replace("\\", "")


def test_one_long_name_does_not_take_the_room_of_the_others() -> None:
    places = [Place("GET", f"/{'p' * 70_000}"), *(Place("GET", f"/{name}") for name in "abc")]
    text = written(
        [report(*(entry(Severity.BREAKING, place) for place in places))], Format.MARKDOWN
    )
    assert len(text) < 5_000
    assert text.count("\n| GET") == len(places)


def test_a_part_of_a_shared_schema_is_told_from_others_of_its_name() -> None:
    pointer = (
        "/components/schemas/Deployment/properties/{}/additionalProperties/properties/outbound"
    )
    texts = [
        place_text(
            entry(
                Severity.RISKY,
                *(Place("GET", path, field=f"[].{name}.*.outbound") for path in "ab"),
                component="Deployment",
                new=Spot("a.json", pointer.format(name), 1),
            )
        )
        for name in ("services", "workers")
    ]
    assert [text.partition(",")[0] for text in texts] == [
        "schema Deployment.services.*.outbound",
        "schema Deployment.workers.*.outbound",
    ]


@pytest.mark.parametrize(
    ("name", "before", "after", "expected"),
    [
        # "It may be left out now: true → false" says the opposite.
        ("x-became-optional", True, False, ""),
        ("x-became-optional", "str", "str", ""),
        ("x-default-changed", True, False, "true → false"),
        ("x-added", None, "models.Pet", ""),
        ("x-added", None, ["a"], '["a"]'),
        ("x-changed", "a", "b", "a → b"),
        (
            "x-changed",
            "A | " * 30 + "B",
            "A | " * 30 + "C",
            "… | A | A | A | B → … | A | A | A | C",
        ),
    ],
)
def test_values_are_told_where_they_say_something(
    name: str, before: Any, after: Any, expected: str
) -> None:
    change = entry(Severity.RISKY, Place(symbol="models.Pet"), before=before, after=after)
    assert difference_text(replace(change, rule=name)) == expected


def test_annotations_are_a_command_a_line_with_file_and_line() -> None:
    without_provider = replace(ALL, provider="")
    lines = written([without_provider], Format.GITHUB).splitlines()
    assert len(lines) == len(ALL.changes) + 1
    assert lines[0].startswith(
        "::error title=some-breaking,file=specs/pets/openapi.json,line=7::GET /pets"
    )
    assert [line.split()[0] for line in lines] == [
        "::error",
        "::warning",
        "::notice",
        "::notice",
        "::notice",
    ]
    assert "%0A" not in lines[0]
    assert "50%25" in lines[2]


def test_annotations_keep_files_with_odd_names() -> None:
    odd = report(entry(Severity.BREAKING, old=Spot("a,b:c%d.json", "/paths", 3)))
    (line, _) = written([odd], Format.GITHUB).splitlines()
    assert line.startswith("::error title=some-breaking,file=a%2Cb%3Ac%25d.json,line=3::")


def test_the_table_has_every_place_and_both_values() -> None:
    table = written([ALL, NONE], Format.TABLE)
    assert (
        table.splitlines()[0]
        == "pets: 1 breaking change, 1 risky change, 1 compatible change, 1 prose change;"
        " the package needs a new major version"
    )
    assert "1 → [1, 2]" in table
    assert "schema Pet.name, in 3 places" in table
    assert table.rstrip().endswith("pets: nothing changed")


@pytest.mark.parametrize(
    ("severities", "bump"),
    [
        ((), None),
        ((Severity.PROSE,), Bump.PATCH),
        ((Severity.PROSE, Severity.COMPATIBLE), Bump.MINOR),
        ((Severity.RISKY,), Bump.MINOR),
        ((Severity.COMPATIBLE, Severity.BREAKING), Bump.MAJOR),
    ],
)
def test_the_worst_change_decides_the_version(
    severities: tuple[Severity, ...], bump: Bump | None
) -> None:
    assert bump_of(Change(rule(severity), (Place(),)) for severity in severities) == bump


def test_what_follows_is_folded_under_its_cause_with_the_graver_severity() -> None:
    folds = folds_of(FOLDED)
    assert [(each.severity, len(each.followers)) for each in folds] == [
        (Severity.BREAKING, 3),
        (Severity.COMPATIBLE, 0),
    ]
    assert folds[0].entry == ADDED
    assert folds[0].means == (ADDED.means, "It breaks.")
    assert sorted(map(repr, (each for fold in folds for each in fold.entries))) == sorted(
        map(repr, FOLDED.changes)
    )


def test_summaries_count_what_is_shown_and_say_what_follows() -> None:
    expected = (
        "pets: 1 breaking change, 1 compatible change (with 3 resulting changes in the client);"
        " the package needs a new major version"
    )
    assert written([FOLDED], Format.TABLE).splitlines()[0] == expected
    shown = page(FOLDED)
    assert expected in shown.texts
    assert "resulting changes in the client" in shown.texts
    markdown = written([FOLDED], Format.MARKDOWN)
    assert "<b>Breaking</b>: 1 change (with 3 resulting changes in the client)" in markdown
    assert "<b>Compatible</b>: 1 change<" in markdown
    assert "of the client" not in written([ALL], Format.TABLE)


@pytest.mark.parametrize("form", [Format.TABLE, Format.MARKDOWN, Format.HTML])
def test_what_follows_is_told_with_its_cause(form: Format) -> None:
    text = written([FOLDED], form)
    for name in ("models.Pet.graver", "types.One", "types.Two", "models.Alone"):
        assert text.count(name) == 1
    worse = text.index("models.Pet.graver")
    assert text.index("limit") < worse < text.index("types.One") < text.index("models.Alone")
    if form is not Format.TABLE:
        assert text.count("It breaks.") == 1


def test_html_marks_each_change_with_all_that_it_is_about() -> None:
    tags = [values for _, values in page(FOLDED).tags]
    shown = [
        (values["data-severity"], values["data-about"])
        for values in tags
        if "data-severity" in values
    ]
    assert shown == [("breaking", "document client"), ("compatible", "client")]
    assert [values.get("class") for values in tags].count("follows") == 3


def test_many_names_are_counted_in_a_line() -> None:
    many = (entry(Severity.RISKY, Place(symbol=f"models.M{n}"), cause=0) for n in range(9))
    many_followers = replace(FOLDED, changes=(ADDED, *many))
    line = "models.M0, models.M1, models.M2, models.M3, models.M4 and 4 more"
    assert line in written([many_followers], Format.MARKDOWN)
    assert len(re.findall(r"models\.M\d", written([many_followers], Format.HTML))) == 9


def test_json_and_annotations_have_each_change_and_json_its_cause() -> None:
    data = json.loads(written([FOLDED], Format.JSON))
    jsonschema.validate(data, json.loads(SCHEMA.read_text()))
    assert [change["cause"] for change in data["reports"][0]["changes"]] == [1, None, 1, 1, None]
    lines = written([FOLDED], Format.GITHUB).splitlines()
    assert len(lines) == len(FOLDED.changes) + 1
