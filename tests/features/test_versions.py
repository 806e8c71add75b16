"""The same feature in Swagger 2.0, OpenAPI 3.0 and 3.1 is the same client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.normalise import normalise
from clientsmith.source.load import Document
from tests.features.making import Made, make
from tests.features.version_features import FEATURES, NEWER
from tests.features.versions import Words, assembled, whole

if TYPE_CHECKING:
    from pathlib import Path

VERSIONS = ("2.0", "3.0.3", "3.1.0")


@pytest.mark.parametrize("name", [*FEATURES, *NEWER])
def test_a_feature_is_the_same_thing(name: str) -> None:
    feature = {**FEATURES, **NEWER}[name]
    found = {}
    for version in VERSIONS:
        words = Words(version)
        canonical = normalise(Document("a.json", assembled(words, feature(words))))
        assert not canonical.mends()
        found[version] = canonical.document
    assert found["2.0"]["paths"]
    assert found["2.0"] == found["3.0.3"]
    assert found["3.0.3"] == found["3.1.0"]


def test_all_of_them_are_the_same_package(tmp_path: Path) -> None:
    features = {**FEATURES, **NEWER}
    found = [make(tmp_path, whole(version, features)) for version in VERSIONS]
    found[0].import_all()
    first, *others = map(contents, found)
    for other in others:
        assert other.keys() == first.keys()
        for name in first:
            assert other[name] == first[name], name


def contents(made: Made) -> dict[str, str]:
    """Every file that is not about where the package comes from; under one name."""
    number = made.module_name.removeprefix("made").removesuffix("_client")

    def neutral(text: str) -> str:
        for name in ("made", "Made", "MADE"):
            text = text.replace(f"{name}{number}", name)
        return text

    return {
        neutral(path.relative_to(made.folder).as_posix()): neutral(path.read_text(encoding="utf-8"))
        for path in sorted(made.folder.rglob("*"))
        if path.is_file() and path.name != ".clientsmith.json" and "__pycache__" not in path.parts
    }


def test_the_same_in_the_words_of_3_2(tmp_path: Path) -> None:
    given: dict[str, Any] = whole("3.1.0", FEATURES)
    expected = normalise(Document("a.json", given)).document
    newer = {**given, "openapi": "3.2.0"}
    assert normalise(Document("a.json", newer)).document == expected
