"""Documents whose names are of no use: no word at all, or far too many."""

from __future__ import annotations

import pytest

from clientsmith.naming.identifiers import to_pascal, to_snake
from clientsmith.naming.operations import OperationFacts
from clientsmith.naming.propose import propose_names


@pytest.mark.parametrize("path", ["/", "/\\", "/\N{SLIGHTLY SMILING FACE}", "/ ", "//", "/{}"])
def test_a_path_without_a_word_still_gives_a_name(path: str) -> None:
    operation = OperationFacts(id="post", method="post", path=path, tags=())
    (name,) = propose_names([operation], {}).values()
    assert all(part.isidentifier() for part in name.split("."))


def test_a_name_is_never_longer_than_a_file_name_may_be() -> None:
    text = " ".join(["very"] * 3000)
    for made in (to_snake(text), to_pascal(text)):
        assert len(made) <= 84
        assert made.isidentifier()
    assert to_snake(text) != to_snake(text + " very")
