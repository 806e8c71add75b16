"""provider.toml: what is accepted, and how mistakes are said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clientsmith.config import ResponseHeader, load_config
from clientsmith.diagnostics import GenerationError

if TYPE_CHECKING:
    from pathlib import Path

SMALLEST = """\
name = "Shop"
client = "Shop"
package = "shop-client"
module = "shop_client"

[[document]]
file = "openapi.yaml"
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "provider.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_smallest_configuration(tmp_path: Path) -> None:
    config = load_config(write(tmp_path, SMALLEST), shown="specs/shop/provider.toml")
    assert config.version == "0.1.0"
    assert [document.namespace for document in config.document] == [None]


def test_items_and_next_may_be_pointers_and_headers(tmp_path: Path) -> None:
    """RFC 6901, for names with a dot."""
    text = '[[pagination]]\nstyle = "next-url"\nitems = "/a~1b/c.d"\nnext = {header = "X-Next"}\n'
    (rule,) = load_config(write(tmp_path, SMALLEST + text), shown="p").pagination
    assert rule.items == ["a/b", "c.d"]
    assert rule.next == ResponseHeader(header="X-Next")


def test_items_and_next_may_be_dotted(tmp_path: Path) -> None:
    text = SMALLEST + '[[pagination]]\nstyle = "hal"\nitems = "items"\nnext = "_links.next.href"\n'
    (rule,) = load_config(write(tmp_path, text), shown="p").pagination
    assert rule.next == ["_links", "next", "href"]


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
            (f"{SMALLEST}[[pagination]]\n{rule}\n", f"p {pointer}: ")
            for rule, pointer in (
                ('style = "cursor"\ncursor = "after"', "/pagination/0"),
                ('style = "page-number"', "/pagination/0"),
                ('style = "offset"', "/pagination/0"),
                ('style = "last-id"', "/pagination/0"),
            )
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
            "p /pagination/0/next/heather: unknown key `pagination.0.next.heather`",
        ),
        ("name = \n", "p: is not TOML: "),
    ],
)
def test_each_mistake_has_its_key_and_line(tmp_path: Path, text: str, expected: str) -> None:
    with pytest.raises(GenerationError) as caught:
        load_config(write(tmp_path, text), shown="p")
    assert any(str(one).startswith(expected) for one in caught.value.diagnostics), str(caught.value)


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    text = SMALLEST.replace("client =", "clint =") + 'colour = "red"\n'
    with pytest.raises(GenerationError) as caught:
        load_config(write(tmp_path, text), shown="p")
    assert len(caught.value.diagnostics) == 3


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="there is no such file"):
        load_config(tmp_path / "provider.toml", shown="p")
