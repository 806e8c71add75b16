"""Bodies that may be null or left out, and bodies in which nothing is for the caller to say."""

from __future__ import annotations

from typing import Any

import pytest

from tests.features.calling import call
from tests.features.making import Made, make
from tests.features.optional_bodies import FORM, JSON, document_of


@pytest.fixture(scope="module", params=["3.0.3", "3.1.0"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("optional"), document_of(request.param))


def sent(made: Made, operation: str, **arguments: Any) -> tuple[str | None, bytes]:
    arrived, _ = call(made, operation, **arguments)
    return arrived.headers.get("content-type"), arrived.body


def signature(made: Made, name: str) -> str:
    """The arguments of the blocking method itself, in its source."""
    text = " ".join(t for path, t in made.sources() if path.endswith("resources/things.py"))
    flat = " ".join(text.split())
    sync = flat[: flat.index("class AsyncThings")]
    return sync.split(f"def {name}(self")[-1].split(") -> ")[0].strip("*, ")


@pytest.mark.parametrize("name", ["unsaid", "optional", "inline"])
def test_what_may_be_null_or_left_out(made: Made, name: str) -> None:
    """OpenAPI 3.1, 4.8.13: `required` of a body is false by default."""
    assert sent(made, name) == (None, b"")
    assert sent(made, name, why="x") == (JSON, b'{"why":"x"}')
    null = "body" if name == "inline" else "body_whole"
    assert sent(made, name, **{null: None}) == (JSON, b"null")


def test_what_has_to_be_sent_may_still_be_null(made: Made) -> None:
    assert sent(made, "needed", why="x") == (JSON, b'{"why":"x"}')
    assert sent(made, "needed", body_whole=None) == (JSON, b"null")
    assert sent(made, "needed_note") == (JSON, b"{}")
    assert sent(made, "needed_note", note="x") == (JSON, b'{"note":"x"}')
    assert sent(made, "needed_note", body=None) == (JSON, b"null")
    assert "note: str | Omit = omit, body: None | Omit = omit" in signature(made, "needed_note")


def test_a_whole_body_that_may_be_null(made: Made) -> None:
    assert sent(made, "listed") == (None, b"")
    assert sent(made, "listed", body=None) == (JSON, b"null")
    assert sent(made, "listed", body=[{"why": "x"}]) == (JSON, b'[{"why":"x"}]')


def test_null_beside_another_media_type(made: Made) -> None:
    assert sent(made, "either", why="x") == (JSON, b'{"why":"x"}')
    assert sent(made, "either", body_whole=None) == (JSON, b"null")
    assert sent(made, "either", body_whole="x", content_type="text/plain") == ("text/plain", b"x")


def test_a_body_of_which_nothing_else_is_said_is_needed(made: Made) -> None:
    with pytest.raises(TypeError):
        sent(made, "plain")
    assert signature(made, "plain") == "why: str, body: str | Omit = omit"


def test_an_object_that_only_the_server_fills_is_sent_empty(made: Made) -> None:
    """OpenAPI 3.1, 4.8.24.1: readOnly properties are not sent, and need not be where required."""
    assert sent(made, "server") == (JSON, b"{}")
    assert sent(made, "server_form") == (FORM, b"")
    assert sent(made, "server_or_null") == (JSON, b"{}")
    assert sent(made, "server_or_null", body=None) == (JSON, b"null")
    assert sent(made, "server_unsaid") == (None, b"")
    assert sent(made, "server_or_text") == (JSON, b"{}")
    assert sent(made, "server_or_text", body="x", content_type="text/plain")[1] == b"x"
    assert sent(made, "holder", servers={}) == (JSON, b'{"servers":{}}')
