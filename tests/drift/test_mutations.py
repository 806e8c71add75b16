"""No mistake in a document ends a comparison, and each difference is found in both directions."""

from __future__ import annotations

import copy
import random

import pytest

from clientsmith.drift.compare import compare
from tests.drift.documents import TODAY, canonical, facts, mirrored
from tests.drift.shop import shop
from tests.features.mutations import cut, mutate, mutated

#: In the last one, a property gets no name.
SEEDS = [*range(16), 302]


@pytest.mark.parametrize("seed", SEEDS)
def test_mistakes(seed: int) -> None:
    document, mutations = mutated(seed)
    before = canonical(copy.deepcopy(cut(random.Random(seed))))
    after = canonical(document)
    forward = compare(before, after, today=TODAY)
    assert facts(compare(after, before, today=TODAY)) == mirrored(forward), mutations
    assert compare(after, after, today=TODAY) == (), mutations


@pytest.mark.parametrize("seed", range(60))
def test_mistakes_in_all_kinds_of_parts(seed: int) -> None:
    rng = random.Random(seed)
    document, changed = copy.deepcopy(shop()), copy.deepcopy(shop())
    # Ids name callbacks, and a callback is called what the new document calls it.
    mutations = [mutate(document, rng) for _ in range(rng.choice((0, 1)))]
    mutations += [mutate(changed, rng) for _ in range(rng.choice((1, 2, 4, 10)))]
    before, after = canonical(document), canonical(changed)
    forward = compare(before, after, today=TODAY)
    backwards = compare(after, before, today=TODAY)
    if not any("operationId" in mutation for mutation in mutations):
        assert facts(backwards) == mirrored(forward), mutations
    assert compare(after, after, today=TODAY) == (), mutations
