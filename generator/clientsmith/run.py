"""Generate several providers at once, with a progress display."""

from __future__ import annotations

import os
from concurrent.futures import Future, ProcessPoolExecutor, wait as wait_for
from typing import TYPE_CHECKING

from clientsmith.diagnostics import Diagnostic, GenerationError
from clientsmith.pipeline import Built, Outcome, build, staleness, write
from clientsmith.progress import current_stage
from clientsmith.project import Project, Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def generate_providers(
    project: Project, providers: Sequence[str], *, force: bool = False
) -> Iterator[Outcome]:
    """Generate several providers, each in its own process, as many at once as there are processors.

    Args:
        project: the project.
        providers: the names of folders in `specs/`.
        force: generate also what is up to date.

    Raises:
        GenerationError: with the diagnostics of all providers. Nothing has been written then.
    """
    problems: list[Diagnostic] = []
    waiting: list[str] = []
    for provider in providers:
        try:
            if force or staleness(Source(project, provider)):
                waiting.append(provider)
        except GenerationError as error:
            problems.extend(error.diagnostics)
    if problems:
        raise GenerationError(problems)
    built = {package.provider: package for package in _build_all(project, waiting)}
    for provider in providers:
        if provider in built:
            yield write(project, built[provider])
        else:
            yield Outcome(provider, up_to_date=True)


def _build_all(project: Project, providers: Sequence[str]) -> list[Built]:
    """Build each provider in its own process. The one with the largest files starts first."""
    if len(providers) < 2:
        return [build_here(project, provider) for provider in providers]

    def weight(provider: str) -> int:
        return sum(path.stat().st_size for path in (project.specs / provider).iterdir())

    built: list[Built] = []
    problems: list[Diagnostic] = []
    workers = min(len(providers), os.cpu_count() or 1)
    with ProcessPoolExecutor(workers) as pool, current_stage() as say:
        running: dict[Future[Built], str] = {
            pool.submit(build, project, provider): provider
            for provider in sorted(providers, key=weight, reverse=True)
        }
        pending = set(running)
        while pending:
            say("generating " + ", ".join(sorted(running[future] for future in pending)))
            finished, pending = wait_for(pending, return_when="FIRST_COMPLETED")
            for future in finished:
                try:
                    built.append(future.result())
                except GenerationError as error:
                    problems.extend(error.diagnostics)
    if problems:
        raise GenerationError(problems)
    return built


def build_here(project: Project, provider: str) -> Built:
    """Build one provider in this process, and show the stages."""
    with current_stage(provider) as say:
        return build(project, provider, say, processors=os.cpu_count() or 1)
