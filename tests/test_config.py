"""provider.toml: what is accepted, and how mistakes are said."""

from __future__ import annotations

import copy
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import tomlkit

from clientsmith.config import ProviderConfig
from clientsmith.diagnostics import GenerationError
from clientsmith.pagination import ResponseHeader, fields, required, styles
from clientsmith.project import Project, Source
from clientsmith.runtime import pages
from clientsmith.runtime.pagination import Paging
from clientsmith.source.toml import Strict, TomlFile, validated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel

SMALLEST = """\
name = "Shop"
client = "Shop"
package = "shop-client"
module = "shop_client"

[[document]]
file = "openapi.yaml"
"""
RULE = "[[pagination]]\nstyle = 'hal'\n"


def loaded(text: str) -> ProviderConfig:
    return validated(TomlFile("p", text), ProviderConfig)


def test_the_smallest_configuration() -> None:
    config = loaded(SMALLEST)
    assert config.version == "0.1.0"
    assert [document.namespace for document in config.document] == [None]


def test_items_and_next_may_be_pointers_and_headers() -> None:
    """RFC 6901, for names with a dot."""
    text = '[[pagination]]\nstyle = "next-url"\nitems = "/a~1b/c.d"\nnext = {header = "X-Next"}\n'
    (rule,) = loaded(SMALLEST + text).pagination
    assert rule.items == ["a/b", "c.d"]
    assert rule.answered["next"] == ResponseHeader(header="X-Next")


def test_items_and_next_may_be_dotted() -> None:
    text = SMALLEST + '[[pagination]]\nstyle = "hal"\nitems = "items"\nnext = "_links.next.href"\n'
    (rule,) = loaded(text).pagination
    assert rule.answered["next"] == ["_links", "next", "href"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            SMALLEST.replace("client =", "clint ="),
            "p:2 /clint: unknown key `clint` (did you mean client?)",
        ),
        (SMALLEST.replace('client = "Shop"\n', ""), "p /client: the key `client` is missing"),
        (
            SMALLEST + 'namespace = "Not Good"\n',
            'p:8 /document/0/namespace: `document.0.namespace` is "Not Good": expected a name of lower-case'
            " letters, digits and `_` that begins with a letter and is not a Python keyword, such as"
            ' "legacy"',
        ),
        (
            SMALLEST.replace('module = "shop_client"', 'module = "class"'),
            'p:4 /module: `module` is "class": expected a name of lower-case letters, digits and `_` that',
        ),
        (
            SMALLEST.replace('module = "shop_client"', 'module = "httpx"'),
            'p:4 /module: `module` is "httpx": expected another name, because this is a module that',
        ),
        (
            SMALLEST.replace('"openapi.yaml"', '"../secret.yaml"'),
            'p:7 /document/0/file: `document.0.file` is "../secret.yaml": expected the name of a file in',
        ),
        (
            SMALLEST + 'upstream = "http://shop.example/openapi.yaml"\n',
            'p:8 /document/0/upstream: `document.0.upstream` is "http://shop.example/openapi.yaml":'
            " only https URLs are allowed",
        ),
        (
            f"{SMALLEST}[[exclude]]\noperation = 'a'\nreason = 'no'\n",
            'p:10 /exclude/0/reason: `exclude.0.reason` is "no": expected at least 10 characters, such as',
        ),
        (
            SMALLEST.split("[", maxsplit=1)[0].replace("\n\n", "\ndocument = []\n"),
            "p:5 /document: `document` is an empty list: expected at least 1 item",
        ),
        (
            SMALLEST.replace('"Shop"', '"Client"'),
            'p:2 /client: `client` is "Client": expected another name, because every package has',
        ),
        (
            SMALLEST + f"namespace = '{'X' * 99}'\n",
            f'p:8 /document/0/namespace: `document.0.namespace` is "{"X" * 55}...: expected ',
        ),
        (
            SMALLEST.replace("\n[[", 'origins = ["api.example.com"]\n\n[['),
            "p:5 /origins: `origins`: 'api.example.com' in `origins` is not a scheme and a host",
        ),
        *(
            (f"{SMALLEST}[[pagination]]\n{rule}\n", f"p:8 {pointer}: ")
            for rule, pointer in (
                ('style = "cursor"\ncursor = "after"', "/pagination/0"),
                ('style = "page-number"', "/pagination/0"),
                ('style = "offset"', "/pagination/0"),
                ('style = "last-id"', "/pagination/0"),
            )
        ),
        (
            f'{SMALLEST}[[pagination]]\nstyle = "pages"\n',
            'p:9 /pagination/0/style: `pagination.0.style` is "pages": expected one of `whole`, `page-number`, ',
        ),
        (
            f'{SMALLEST}[[pagination]]\nstyle = "whole"\ntoken = "next"\n',
            "p:10 /pagination/0/token: unknown key `pagination.0.token` (there are: style, parameters, operations, ",
        ),
        (
            f'{SMALLEST}[[pagination]]\nstyle = "offset"\noffset = {{body = "a", query = "b"}}\n',
            "p:10 /pagination/0/offset: `pagination.0.offset`: expected one of `query`, `header` and",
        ),
        (
            f'{SMALLEST}[[pagination]]\nstyle = "whole"\nitems = 5\n',
            'p:10 /pagination/0/items: `pagination.0.items` is 5: expected names of properties, such as "meta.',
        ),
        (
            f'{SMALLEST}[[pagination]]\nstyle = "hal"\nnext = {{heather = "X-Next"}}\n',
            "p:10 /pagination/0/next/heather: unknown key `pagination.0.next.heather` (did you mean header?)",
        ),
        (
            f"{SMALLEST}{RULE}{RULE}[[exclude]]\noperation = 'a'\nreason = 'not needed'\n{RULE}next = 5\n",
            "p:17 /pagination/2/next: `pagination.2.next` is 5: expected names of properties, such as",
        ),
        (
            f'{SMALLEST}[[pagination]]\nstyle = "page-number"\npges = "p"\n',
            "p:10 /pagination/0/pges: unknown key `pagination.0.pges` (did you mean pages?)",
        ),
        (f"{SMALLEST}\nupstream = 5\nname = 1\n[[document]]\n", "p:11 /document/1/file: the key"),
        (
            "name = \n",
            "p:1: is not valid TOML: Invalid value (write text in quotes, a list in [ ], ",
        ),
        ("a = 1\nb = 'x\n", 'p:2: is not valid TOML: Expected "\'" (close the quotes)'),
        ("a = 1\nb = [\n  1,\n  2,\n", "p:2: is not valid TOML: "),
        (
            "a = 1\na = 2\n",
            "p:2: is not valid TOML: Cannot overwrite a value (the key or table is in",
        ),
        (
            "a b\n",
            "p:1: is not valid TOML: Expected '=' after a key in a key/value pair (a line is ",
        ),
    ],
)
def test_each_mistake_has_its_key_and_line(text: str, expected: str) -> None:
    with pytest.raises(GenerationError) as caught:
        loaded(text)
    assert any(str(one).startswith(expected) for one in caught.value.diagnostics), str(caught.value)


#: A file with every table and every key.
_WHOLE = {
    "name": "Shop",
    "client": "Shop",
    "package": "shop-client",
    "module": "shop_client",
    "document": [{"file": "openapi.yaml"}],
    "credential": [
        {
            "argument": "key",
            "scheme": "Key",
            "exchange": {"url": "https://a.example", "form": {"a": "b"}, "token_field": "t"},
        }
    ],
    "pagination": [{"style": "offset", "offset": {"query": "o"}, "next": {"header": "N"}}],
    "exclude": [{"operation": "a", "reason": "not implemented"}],
    "models": {"A": "B"},
    "webhooks": {"signature": {"header": "X"}},
}


def _tables(model: type[BaseModel], data: Any) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield each table of the file with each of its keys."""
    for name, field in model.model_fields.items():
        yield data, name
        inner = data.get(name)
        (table,) = inner if isinstance(inner, list) else (inner,)
        annotation = str(field.annotation)
        kinds = [kind for kind in Strict.__subclasses__() if kind.__name__ in annotation]
        if isinstance(table, dict) and kinds:
            yield from _tables(kinds[0], table)


@pytest.mark.parametrize("value", ["", "% no", -1, 1.5, True, [], [3], {}, {"a": 3}, date.min])
def test_messages_are_in_the_words_of_toml(value: Any) -> None:
    """No word of the library that checks the values reaches the user, whatever a key holds."""
    data = copy.deepcopy(_WHOLE)
    names = [name for _, name in _tables(ProviderConfig, data)]
    assert {"env", "exchange", "token_field", "reason", "tolerance", "style", "upstream"} <= {
        *names
    }
    for table, name in _tables(ProviderConfig, data):
        kept = table.get(name)
        table[name] = value
        try:
            loaded(tomlkit.dumps(data))
        except GenerationError as error:
            assert not re.search(
                r"should|pattern|[Ii]nput|dictionary|a valid (?!URL)", str(error)
            ), name
        table[name] = kept
        if kept is None:
            del table[name]


def test_all_mistakes_are_told_at_once() -> None:
    text = SMALLEST.replace("client =", "clint =") + 'colour = "red"\n'
    with pytest.raises(GenerationError) as caught:
        loaded(text)
    assert len(caught.value.diagnostics) == 3


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "specs" / "shop").mkdir(parents=True)
    with pytest.raises(GenerationError, match=r"^specs/shop/provider\.toml: there is no such file"):
        _ = Source(Project(tmp_path), "shop").config


def test_the_docs_list_the_styles() -> None:
    text = (Path(__file__).parents[1] / "docs" / "providers.md").read_text(encoding="utf-8")
    rows = []
    for name, strategy in styles().items():
        needs = ", ".join(f"`{key}`" for key in required(strategy))
        rows.append(f"| `{name}` | {needs} | {(strategy.__doc__ or '').splitlines()[0]} |\n")
    table = "| style | needs | how the next page is found |\n|---|---|---|\n" + "".join(rows)
    assert table in text, f"docs/providers.md should have this table:\n{table}"


def test_each_style_is_registered_and_says_what_a_rule_needs() -> None:
    strategies = [
        member
        for member in vars(pages).values()
        if isinstance(member, type)
        and issubclass(member, Paging)
        and member.__module__ == pages.__name__
    ]
    assert strategies == list(styles().values())
    for strategy in strategies:
        known = fields(strategy)
        assert strategy.spare <= known.keys()
        assert strategy.asks is None or known[strategy.asks] == "Asked"
