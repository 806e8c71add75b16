"""No name is absurd: what the rules propose for real documents, judged by words alone."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from clientsmith.naming.operations import OperationFacts
from clientsmith.naming.propose import propose_names
from clientsmith.naming.words import split_words
from tests.amount import nightly
from tests.corpus.documents import GATE, RealDocument, documents

if TYPE_CHECKING:
    from collections.abc import Iterator

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_ACTS = {"add", "create", "delete", "get", "list", "patch", "post", "put", "remove", "update"}
_OPEN_ENDS = {"a", "and", "as", "by", "for", "from", "of", "or", "the", "to", "with"}
_VERSION = re.compile(r"v\d+((alpha|beta)\d*)?")
# What a person would say no better, with the reason.
_EXCEPTIONS = {
    # The path has 28 words, and the id no others.
    "box.json": {"long"},
    # `listX...V2` stands beside `listX...` in the document.
    "qovery-upstream.yaml": {"version"},
    # `by_resource_type_and_link_type`: there are two parameters of these names.
    "devopness-upstream.json": {"long"},
    # `transfer/in` is what the provider calls a transfer from another registrar.
    "vercel.json": {"open end"},
    # `connectGetNamespacedPodExec`, `connectPostNamespacedPodExec`: the same call with two HTTP methods, and
    # paths with and without the end that is passed on to the pod.
    "kubernetes-2018.swagger2.json": {"two verbs", "long"},
    # `get-a-list-of-current-users-playlists` beside `get-list-users-playlists`.
    "spotify.yaml": {"two verbs"},
}


def facts_of(document: RealDocument) -> list[OperationFacts]:
    """What naming needs to know; an id that stands twice gets a number."""
    facts: list[OperationFacts] = []
    seen: Counter[str] = Counter()
    for path, item in (document.data.get("paths") or {}).items():
        for method, operation in item.items():
            if method in _METHODS:
                given = operation.get("operationId") or f"{method}_{path}"
                seen[given] += 1
                unique = given if seen[given] == 1 else f"{given}_{seen[given]}"
                tags = tuple(operation.get("tags") or ())
                facts.append(OperationFacts(unique, method, path, tags, given=given))
    return facts


def faults(operation: OperationFacts, name: str) -> Iterator[str]:
    words = name.rpartition(".")[2].strip("_").split("_")
    if "_".join(words) in "_".join(split_words(operation.given)):
        return
    if any(word == following for word, following in pairwise(words)):
        yield "doubled"
    if any({*pair} <= _ACTS for pair in pairwise(words)):
        yield "two verbs"
    if any(map(_VERSION.fullmatch, words)):
        yield "version"
    if len(words) > 6:
        yield "long"
    if words[-1] in _OPEN_ENDS:
        yield "open end"


@pytest.mark.corpus
@pytest.mark.parametrize(
    "document",
    [
        pytest.param(one, id=one.name, marks=() if one.name in GATE else nightly)
        for one in documents()
    ],
)
def test_no_name_is_absurd(document: RealDocument) -> None:
    operations = facts_of(document)
    names = propose_names(operations, {})
    assert len({*names.values()}) == len(names) == document.operations
    found = {
        (fault, operation.given, names[operation.key])
        for operation in operations
        for fault in faults(operation, names[operation.key])
        if fault not in _EXCEPTIONS.get(document.name, ())
    }
    assert not found


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("tags.tags_tags", "doubled"),
        ("tags.get_list", "two verbs"),
        ("tags.list_v1", "version"),
        ("tags.a_b_c_d_e_f_g", "long"),
        ("tags.create_thread_and", "open end"),
    ],
)
def test_the_judge_can_say_no(name: str, fault: str) -> None:
    assert fault in faults(OperationFacts("x", "get", "/x", (), given="x"), name)
