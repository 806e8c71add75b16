"""One package of each document for all tests of a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.corpus.subjects import Subject, generate

if TYPE_CHECKING:
    from tests.corpus.documents import RealDocument


class Subjects:
    """Generates each package when it is first asked for."""

    def __init__(self, factory: pytest.TempPathFactory) -> None:
        self._factory = factory
        self._known: dict[RealDocument, Subject] = {}

    def of(self, document: RealDocument) -> Subject:
        if document not in self._known:
            root = self._factory.mktemp(document.provider)
            self._known[document] = generate(document, root)
        return self._known[document]


@pytest.fixture(scope="session")
def subjects(tmp_path_factory: pytest.TempPathFactory) -> Subjects:
    return Subjects(tmp_path_factory)
