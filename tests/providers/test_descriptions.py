"""The words for what the documents of the providers leave undescribed."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.normalise.draft import Mend
from clientsmith.pipeline import canonical_documents
from clientsmith.project import Project, Source

if TYPE_CHECKING:
    from clientsmith.normalise import Canonical

ROOT = Path(__file__).parent.parent.parent
OWN_WORDS = ROOT.parent / "shared" / "tools" / "own-words"
FILES = sorted((ROOT / "specs").glob("*/*descriptions.yaml"))
PROVIDERS = sorted({file.parent.name for file in FILES})


@cache
def canonicals(provider: str) -> list[Canonical]:
    return canonical_documents(Source(Project(ROOT), provider))


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_operation_and_parameter_is_described(provider: str) -> None:
    for canonical in canonicals(provider):
        assert not [fault for kind, fault in canonical.mends() if kind is Mend.DESCRIPTION]
        for path, item in canonical.document["paths"].items():
            for method, operation in item.items():
                assert operation.get("summary"), f"{method} {path}"
                for parameter in operation["parameters"]:
                    assert parameter.get("description"), f"{method} {path} {parameter['name']}"


@pytest.mark.parametrize("provider", PROVIDERS)
def test_summaries_are_one_line_without_a_full_stop(provider: str) -> None:
    for canonical in canonicals(provider):
        for item in canonical.document["paths"].values():
            for operation in item.values():
                summary = operation["summary"]
                assert len(summary) <= 110
                assert "\n" not in summary
                assert not summary.endswith(".")


def test_most_properties_are_described() -> None:
    for provider, least in (("devopness", 0.7), ("divio", 0.65)):
        described = [
            bool(property_.get("description"))
            for canonical in canonicals(provider)
            for property_ in _properties(canonical.document)
        ]
        assert sum(described) >= least * len(described)


def _properties(document: dict[str, Any]) -> list[dict[str, Any]]:
    schemas = document["components"]["schemas"].values()
    return [each for schema in schemas for each in schema.get("properties", {}).values()]


@pytest.mark.corpus
@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_the_words_are_our_own(file: Path) -> None:
    done = subprocess.run(
        [sys.executable, OWN_WORDS, file], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout
