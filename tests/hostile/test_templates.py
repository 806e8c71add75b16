"""Templates and overlays of the user's that cannot work: errors with their place, no traceback."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.amount import NIGHTLY
from tests.shop import clientsmith, lay_out

if TYPE_CHECKING:
    from pathlib import Path

TEXTS: dict[str, bytes] = {
    "no syntax": b"line\n{% if %}",
    "no name": b"line\n{{ nothing.at.all }}",
    "a division by zero": b"line\n{{ 1 / 0 }}",
    "no filter": b"line\n{{ 1 | nofilter }}",
    "no template": b'line\n{% include "no.j2" %}',
    "a way out": b'line\n{% extends "../../../../etc/passwd" %}',
    "itself": b'line\n{% include "package/README.md.j2" %}',
    "no text": b"\xff\xfe",
    "what the interpreter knows": b"line\n{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "deep": b"{{ " + b"(" * 3000 + b"1" + b")" * 3000 + b" }}",
}


@pytest.mark.parametrize("name", ["package/README.md.j2", "models/module.py.j2"])
def test_a_template_that_fails_is_named(tmp_path: Path, name: str) -> None:
    lay_out(tmp_path)
    template = tmp_path / "mine" / name
    template.parent.mkdir(parents=True)
    texts = {**TEXTS, "no Python": b"def (:\n"} if name.endswith(".py.j2") else TEXTS
    if name.startswith("models/") and not NIGHTLY:
        # Each run with other models takes a second.
        texts = {kind: texts[kind] for kind in ("no syntax", "a division by zero", "no Python")}
    for kind, text in texts.items():
        template.write_bytes(text)
        done = clientsmith("generate", "--templates", str(tmp_path / "mine"), root=tmp_path)
        assert done.returncode in (0, 1, 2), kind
        assert "Traceback" not in done.stderr, (kind, done.stderr[-300:])
        assert len(done.stderr) < 2000, kind
        if text.startswith(b"line\n") and done.returncode == 1 and kind != "itself":
            assert "mine" in done.stderr or name.rpartition("/")[2] in done.stderr, kind


ACTIONS = (
    *("null", "5", "{}", "[null]", "[{}]", "[{target: 5}]", '[{target: "$", remove: 5}]'),
    *('[{target: "$..*", remove: true}]', '[{target: "$.openapi", remove: true}]'),
    *('[{target: "$", update: 5}]', '[{target: "$.openapi", update: "9.9"}]', '[{target: "$", copy: "$"}]'),
    *('[{target: "$..*", update: {a: 1}}]', '[{target: "$", update: {openapi: 5, info: 5, paths: 5}}]'),
    '[{target: "$' + ".a" * 20_000 + '", remove: true}]',
    '[{target: "$[?' + "(" * 5000 + "@.a" + ")" * 5000 + ']", remove: true}]',
    '[{target: "$[' + "9" * 5000 + ']", remove: true}]',
    "[{target: \"$..[?search(@.description, '(a|a)*b')]\", remove: true}]",
)  # fmt: skip


@pytest.mark.parametrize("actions", ACTIONS)
def test_an_overlay_that_cannot_work_is_an_error(tmp_path: Path, actions: str) -> None:
    folder = lay_out(tmp_path)
    text = f"overlay: 1.1.0\ninfo: {{title: T, version: '1'}}\nactions: {actions}\n"
    (folder / "overlay.yaml").write_text(text, encoding="utf-8")
    done = clientsmith("inspect", "shop", root=tmp_path)
    assert done.returncode in (0, 1)
    assert "Traceback" not in done.stderr, done.stderr[-300:]
