"""provider.toml: what is accepted, and how mistakes are said."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientsmith.config import ProviderConfig
from clientsmith.diagnostics import GenerationError
from clientsmith.pagination import ResponseHeader, fields, required, styles
from clientsmith.project import Project, Source
from clientsmith.runtime import pages
from clientsmith.runtime.pagination import Paging
from clientsmith.source.toml import TomlFile, validated

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
        (SMALLEST.replace("client =", "clint ="), "p:2 /clint: unknown key `clint`"),
        (SMALLEST.replace('client = "Shop"\n', ""), "p /client: the key `client` is missing"),
        (SMALLEST + 'namespace = "Not Good"\n', "p:8 /document/0/namespace: "),
        (SMALLEST.replace('"openapi.yaml"', '"../secret.yaml"'), "p:7 /document/0/file: "),
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
            "p:9 /pagination/0/style: `pagination.0.style`: expected one of `whole`, `page-number`, ",
        ),
        (
            f'{SMALLEST}[[pagination]]\nstyle = "whole"\ntoken = "next"\n',
            "p:10 /pagination/0/token: unknown key `pagination.0.token`",
        ),
        (
            f'{SMALLEST}[[pagination]]\nstyle = "offset"\noffset = {{body = "a", query = "b"}}\n',
            "p:10 /pagination/0/offset: `pagination.0.offset`: expected one of `query`, `header` and",
        ),
        (
            f'{SMALLEST}[[pagination]]\nstyle = "whole"\nitems = 5\n',
            "p:10 /pagination/0/items: `pagination.0.items`: Input should be a valid list",
        ),
        (
            f'{SMALLEST}[[pagination]]\nstyle = "hal"\nnext = {{heather = "X-Next"}}\n',
            "p:10 /pagination/0/next/heather: unknown key `pagination.0.next.heather`",
        ),
        (
            f"{SMALLEST}{RULE}{RULE}[[exclude]]\noperation = 'a'\nreason = 'not needed'\n{RULE}next = 5\n",
            "p:17 /pagination/2/next: `pagination.2.next`: Input should be a valid list",
        ),
        (f"{SMALLEST}\nupstream = 5\nname = 1\n[[document]]\n", "p:11 /document/1/file: the key"),
        ("name = \n", "p:1: is not valid TOML: Invalid value"),
    ],
)
def test_each_mistake_has_its_key_and_line(text: str, expected: str) -> None:
    with pytest.raises(GenerationError) as caught:
        loaded(text)
    assert any(str(one).startswith(expected) for one in caught.value.diagnostics), str(caught.value)


def test_all_mistakes_are_told_at_once() -> None:
    text = SMALLEST.replace("client =", "clint =") + 'colour = "red"\n'
    with pytest.raises(GenerationError) as caught:
        loaded(text)
    assert len(caught.value.diagnostics) == 3


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "specs" / "shop").mkdir(parents=True)
    with pytest.raises(GenerationError, match=r"^specs/shop/provider\.toml: there is no such file"):
        Source(Project(tmp_path), "shop")


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
