"""Test that models are the same whoever writes them."""

from __future__ import annotations

from clientsmith.models import generate_models
from clientsmith.models.workers import start_workers

from .building import planned, record, ref


def test_several_processes_write_the_same_models() -> None:
    schemas = {
        f"Thing{number}": record(
            {"id": {"type": "integer"}, "next": ref(f"Thing{number // 2}")}, "id"
        )
        for number in range(800)
    }
    modules = planned(schemas)
    with start_workers(2, len(schemas)) as workers:
        assert workers is not None
        parts = workers.parts_of(modules)
        written = list(generate_models(modules, workers=workers))
    assert written == list(generate_models(modules))
    assert [module for part in parts for module in part] == list(modules)
    assert [sum(len(module.models) for module in part) for part in parts] == [400, 400]


def test_few_models_or_processors_need_no_other_process() -> None:
    with start_workers(2, 10) as for_few_models, start_workers(1, 10_000) as for_one_processor:
        assert for_few_models is None
        assert for_one_processor is None
