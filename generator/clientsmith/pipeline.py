"""The stages from documents to a package: normalize, plan, render, format, write.

Heavy libraries are imported in the functions that need them, so that a run with nothing to do does not load
them.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from clientsmith.diagnostics import Diagnostic, GenerationError
from clientsmith.inputs import input_hashes
from clientsmith.overrides import checking_templates
from clientsmith.project import LEDGER, Project, Source
from clientsmith.source.references import join
from clientsmith.swap import alone, replace_file, unwritten
from clientsmith.write import Written, differences, digest, read_manifest, write_tree

if TYPE_CHECKING:
    from pathlib import Path

    from openapi_pydantic import OpenAPI

    from clientsmith.models.workers import Workers
    from clientsmith.normalise import Canonical
    from clientsmith.plan.endpoints import PlanInput
    from clientsmith.plan.model.package import Package

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Outcome:
    """What a run did for one provider."""

    provider: str
    up_to_date: bool
    written: Written = field(default_factory=lambda: Written(0, 0, 0))
    operations: int = 0
    lines: int = 0
    seconds: float = 0.0
    new_names: tuple[str, ...] = ()
    #: Kind of mistake -> how many were repaired or left out.
    mends: Mapping[str, int] = field(default_factory=dict)
    #: What has no effect in provider.toml.
    warnings: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True)
class Built:
    """A package that is ready to be written."""

    provider: str
    files: dict[str, bytes]
    inputs: dict[str, str]
    #: Relative path -> SHA-256 of what the file was rendered from, of files that can be reused.
    plans: dict[str, str]
    ledger: str | None
    operations: int
    new_names: tuple[str, ...]
    seconds: float
    mends: Mapping[str, int]
    warnings: tuple[Diagnostic, ...] = ()


def build(
    project: Project,
    provider: str,
    progress: Progress = lambda stage: None,
    canonicals: Sequence[Canonical] | None = None,
    processors: int = 1,
) -> Built:
    """Build one provider's package without writing anything.

    Args:
        project: the project.
        provider: the name of a folder in `specs/`.
        progress: called with the name of each stage when it begins.
        canonicals: the provider's canonical documents, if they have been made already.
        processors: how many processes may work at once.

    Raises:
        GenerationError: with everything that is wrong.
    """
    started = time.perf_counter()
    source = Source(project, provider)
    try:
        return _build(source, progress, started, canonicals, processors)
    except RecursionError:
        # The libraries of later stages recurse once for each level of a schema.
        message = "its schemas are nested too deeply, or their chain of references is too long"
        raise GenerationError(
            [
                Diagnostic(source.shown_document(config), None, "", message)
                for config in source.config.document
            ]
        ) from None


def _build(
    source: Source,
    progress: Progress,
    started: float,
    canonicals: Sequence[Canonical] | None,
    processors: int,
) -> Built:
    from clientsmith.format import format_tree
    from clientsmith.models.workers import start_workers
    from clientsmith.package import module_plans, runtime_files
    from clientsmith.reuse import earlier_files

    progress("normalise")
    canonicals = canonicals or canonical_documents(source)
    progress("plan")
    earlier = earlier_files(source.project, source.provider)
    # Few models are left to write if files can be reused.
    models = 0 if earlier.manifest else sum(map(_schemas, canonicals))
    with start_workers(processors, models) as workers:
        package, new_names, ledger = plan(source, canonicals)
        progress("render")
        plans = {path: digest(repr(part).encode()) for path, part in module_plans(package).items()}
        kept = earlier.unchanged(plans)
        overrides = source.project.overrides
        with checking_templates(overrides):
            files = package_files(
                package, overrides, source.changelog(), kept=kept.keys(), workers=workers
            )
    progress("format")
    with checking_templates(overrides):
        formatted = format_tree(files)
    return Built(
        provider=source.provider,
        files=formatted | kept | runtime_files(package),
        plans=plans,
        inputs=input_hashes(source, ledger),
        ledger=ledger,
        operations=len(package.methods),
        new_names=new_names,
        seconds=time.perf_counter() - started,
        mends=Counter(
            change.mend.value
            for canonical in canonicals
            for change in canonical.changes
            if change.mend
        ),
        warnings=package.warnings,
    )


def _schemas(canonical: Canonical) -> int:
    return len((canonical.document.get("components") or {}).get("schemas") or ())


def write(project: Project, built: Built) -> Outcome:
    """Write a package, and its ledger if there are new names.

    Raises:
        GenerationError: if a file that was not generated would be overwritten.
    """
    with alone(project.root):
        if built.ledger is not None:
            ledger = project.specs / built.provider / LEDGER
            try:
                replace_file(ledger, built.ledger.encode())
            except OSError as error:
                shown = f"specs/{built.provider}/{LEDGER}"
                raise unwritten(shown, error, "nothing was changed") from error
        folder = project.package_folder(built.provider)
        written = write_tree(folder, built.files, built.inputs, built.plans)
    return outcome(built, written)


def outcome(built: Built, written: Written) -> Outcome:
    """Return what to report about a package that was written."""
    return Outcome(
        built.provider,
        up_to_date=False,
        written=written,
        operations=built.operations,
        lines=sum(data.count(b"\n") for name, data in built.files.items() if name.endswith(".py")),
        seconds=built.seconds,
        new_names=built.new_names,
        mends=built.mends,
        warnings=built.warnings,
    )


def staleness(source: Source) -> list[str]:
    """Return the reasons why a package is out of date, in one line each; empty if it is up to date."""
    folder = source.project.package_folder(source.provider)
    manifest = read_manifest(folder)
    if manifest is None:
        return ["has not been generated"]
    now = input_hashes(source)
    changed = sorted(
        name for name in {*now, *manifest.inputs} if now.get(name) != manifest.inputs.get(name)
    )
    return [f"{name} has changed" for name in changed] + differences(folder, manifest)


def canonical_documents(source: Source) -> list[Canonical]:
    """Load and normalize every document of a provider.

    Raises:
        GenerationError: with the diagnostics of all documents.
    """
    from clientsmith.naming.identifiers import to_pascal
    from clientsmith.normalise import normalise
    from clientsmith.normalise.namespace import namespaced

    canonicals: list[Canonical] = []
    problems: list[Diagnostic] = []
    for config in source.config.document:
        try:
            document = source.document(config)
            overlay = source.overlay(config)
            canonical = normalise(
                document,
                overlay=overlay,
                words=source.descriptions(config),
                server=source.config.server,
                address=config.upstream,
            )
        except GenerationError as error:
            problems.extend(error.diagnostics)
            continue
        if config.namespace:
            moved = namespaced(canonical.document, to_pascal(config.namespace))
            canonical = replace(canonical, document=moved)
        canonicals.append(canonical)
    if problems:
        raise GenerationError(problems)
    return canonicals


def plan(
    source: Source, canonicals: Sequence[Canonical]
) -> tuple[Package, tuple[str, ...], str | None]:
    """Plan the package, and propose names for operations that the ledger does not have.

    Args:
        source: the provider's inputs.
        canonicals: its canonical documents, in the order of provider.toml.

    Returns:
        The package, the ledger keys of the operations with new names, and the ledger's new text if it
        changes.
    """
    from clientsmith.naming.ledger import extend_ledger, load_ledger
    from clientsmith.naming.propose import propose_names
    from clientsmith.plan.build import build_package
    from clientsmith.plan.endpoints import operation_facts

    given = plan_input(source, canonicals)
    facts = operation_facts(given)
    keys = [operation.key for operation in facts]
    pinned = load_ledger(source.ledger_path, operations=keys, shown=source.shown(LEDGER))
    names = propose_names(facts, pinned)
    new = tuple(key for key in keys if key not in pinned)
    ledger = extend_ledger(source.ledger_path, names) if new else None
    package = build_package(
        source.provider, given, names, is_configured=source.project.given is None
    )
    return package, new, ledger


def plan_input(source: Source, canonicals: Sequence[Canonical]) -> PlanInput:
    """Return what a package is planned from: the configuration and the canonical documents."""
    from clientsmith.paging.rules import recognized_pages
    from clientsmith.plan.endpoints import NamespacedDocument, PlanInput

    documents = tuple(
        NamespacedDocument(
            source.shown_document(config),
            config.namespace,
            _checked(canonical),
            canonical.facts,
        )
        for config, canonical in zip(source.config.document, canonicals, strict=True)
    )
    return PlanInput(
        source.config,
        source.config_file,
        documents,
        tuple(recognized_pages(canonicals)) if _recognizes(source) else (),
    )


def _recognizes(source: Source) -> bool:
    """Return whether pages are recognized: if provider.toml asks for it, or there is none."""
    asked = source.config.recognize_pages
    return source.project.given is not None if asked is None else asked


def _checked(canonical: Canonical) -> OpenAPI:
    """Parse the canonical document for the later stages."""
    from openapi_pydantic import OpenAPI
    from pydantic import ValidationError

    try:
        return OpenAPI.model_validate(canonical.document)
    except ValidationError as error:
        # No pass has repaired these.
        origins = canonical.origins
        hint = "fix it with an overlay; `clientsmith normalise` prints the canonical document"
        messages = {
            origins.place(join("", *fault["loc"])): fault["msg"]
            for fault in error.errors(include_url=False)
        }
        raise GenerationError(
            origins.error(place, message, hint) for place, message in messages.items()
        ) from None


def package_files(
    package: Package,
    overrides: Sequence[Path] = (),
    changelog: str | None = None,
    *,
    kept: Set[str] = frozenset(),
    workers: Workers | None = None,
) -> dict[str, str]:
    """Render the files of a package that depend on its plan, not yet formatted.

    Args:
        package: the plan.
        overrides: folders with templates that replace the built-in ones.
        changelog: the package's changelog, if there is one.
        kept: the paths of modules that need not be rendered.
        workers: processes to write the models; by default, this one does.

    Returns:
        Relative path -> text.
    """
    from clientsmith.models import generate_models
    from clientsmith.package import model_path, render_package

    models = generate_models(
        package.model_modules,
        kept={
            each.name for each in package.model_modules if model_path(package, each.name) in kept
        },
        overrides=overrides,
        workers=workers,
    )
    return render_package(package, models, overrides, changelog, kept)
