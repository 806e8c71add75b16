"""What is written about webhooks, of usual and of odd ones."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.corpus import checks
from tests.features.making import Made, make
from tests.features.webhooks import ODD_NAMES, PROVIDER, body, hooks, make_shop, odd, shop

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make_shop(tmp_path_factory.mktemp("shop"))


@pytest.fixture(scope="module")
def odd_made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("odd"), odd())


def test_docstrings(made: Made) -> None:
    webhooks = hooks(made)
    doc = webhooks.parse_new_pet.__doc__
    assert doc.startswith("A pet is born.")
    assert "X-Id: Its id." in doc
    assert "200: Got it" in doc
    assert "A callback of `pets.watch`, sent to `{$request.query.url}`" in (
        webhooks.parse_watch_pets_moved.__doc__
    )
    with pytest.warns(DeprecationWarning, match="pet-gone is deprecated"):
        webhooks.parse_pet_gone(body(type="pet.gone"))


def test_the_method_names_the_functions_of_its_callbacks(made: Made) -> None:
    with made.client("http://localhost:1") as client:
        doc = " ".join(client.pets.watch.__doc__.split())
    assert (
        "`webhooks.parse_watch_pets_moved` parses the requests sent to `{$request.query.url}`"
        in doc
    )
    assert "`webhooks.parse_watch_pets_fed` parses the requests sent" in doc


def test_the_readme_shows_it(made: Made) -> None:
    readme = (made.folder / "README.md").read_text(encoding="utf-8")
    assert "## Webhooks" in readme
    assert "webhooks.verify_and_parse`" in readme
    assert "SHOP_SECRET" in readme


def test_black_leaves_it_as_it_is(made: Made, odd_made: Made) -> None:
    files = [one.folder / name for one in (made, odd_made) for name, _ in one.sources()]
    assert checks.black_stable(files) == []


def test_nothing_of_it_is_loaded_by_others(made: Made) -> None:
    code = f"import sys, {made.module_name} as m; m.{made.client_name}\nprint(*sys.modules)"
    src = str(made.folder / "src")
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": src},
        capture_output=True,
        text=True,
        check=True,
    )
    assert not [name for name in done.stdout.split() if name.endswith("webhooks")]


def test_odd_webhooks_never_end_a_run(odd_made: Made) -> None:
    odd_made.import_all()
    names = {name for name in hooks(odd_made).__all__ if name.startswith("parse_")}
    assert names >= {
        *("parse_class", "parse_both_ways_post", "parse_both_ways_put", "parse_text"),
        *("parse_order_done_request_body_a_post", "parse_order_done_request_body_a_put"),
        *("parse_order_done_request_body_b", "parse_no_schema", "parse_odd_answer"),
        "parse_wrong_parts",
    }
    readable = 8
    assert len(names) == len(ODD_NAMES) + 2 + readable + 3
    assert not [name for name in names if name[-1:].isdigit() and name != "parse_1"]
    assert "parse" not in hooks(odd_made).__all__


def test_bodies_of_all_kinds(odd_made: Made) -> None:
    webhooks = hooks(odd_made)
    assert webhooks.parse_text("ähm".encode()) == "ähm"
    assert webhooks.parse_file(b"\xff\x00") == b"\xff\x00"
    assert webhooks.parse_form("at=1&at=2") == b"at=1&at=2"
    assert [one.at for one in webhooks.parse_list(body(at=1).join([b"[", b"]"]))] == [1]
    assert webhooks.parse_anything(b"[1, null]") == [1, None]
    assert webhooks.parse_no_schema(b'"x"') == "x"
    assert webhooks.parse_class(body(at=3)).at == 3


def test_what_is_left_out_is_told(odd_made: Made) -> None:
    from clientsmith.normalise import normalise
    from clientsmith.source.load import load

    folder = next((odd_made.folder.parents[1] / "specs").glob("*/"))
    told = [one.what for one in normalise(load(folder / "openapi.json")).changes]
    for words in (
        "the callback lost of POST /things is ignored",
        "the callback wrong of POST /things is ignored",
        "the webhook nowhere is ignored",
        "the webhook wrong is ignored",
        "GET of the webhook both ways is ignored: it has no request body",
        "POST of the webhook wrong body is ignored: it has no request body",
        "POST of the webhook wrong method is ignored",
        "POST of the webhook no content is ignored: it has no request body",
    ):
        assert [one for one in told if one.startswith(words)], words


def test_the_order_of_a_document_says_nothing(made: Made, tmp_path: Path) -> None:
    def turned(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: turned(inner) for key, inner in reversed(value.items())}
        return value

    again = make(tmp_path, turned(shop()), provider=PROVIDER)
    plain = make(tmp_path / "plain", shop(), provider=PROVIDER)
    texts = [
        (one.folder / "src" / one.module_name / "webhooks.py").read_text(encoding="utf-8")
        for one in (again, plain)
    ]
    assert texts[0] == texts[1]
