"""What commands share: arguments, opening the project, and reporting results and errors."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from clientsmith.diagnostics import GenerationError, counted, suggestion
from clientsmith.project import Project
from clientsmith.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from enum import StrEnum

    from clientsmith.pipeline import Outcome
    from clientsmith.source.addresses import Network

Providers = Annotated[
    list[str] | None, typer.Argument(help="Names of folders in specs/. Default: all.")
]
AllowRemote = Annotated[
    bool,
    typer.Option("--allow-remote", help="Download what the document references by https URL."),
]
AllowPrivate = Annotated[
    bool,
    typer.Option(
        "--allow-private",
        help="With --allow-remote: also from private networks and this machine.",
    ),
]
Root = Annotated[
    Path,
    typer.Option(
        "--root",
        help="The folder with specs/ and generated/. Default: the current one or a parent.",
        show_default=False,
    ),
]
HERE = next(
    (folder for folder in (Path.cwd(), *Path.cwd().parents) if (folder / "specs").is_dir()),
    Path.cwd(),
)


def open_project(root: Path, overrides: tuple[Path, ...] = ()) -> Project:
    """Open a project, after finishing or undoing what an interrupted run left behind.

    Args:
        root: its folder.
        overrides: folders with templates that replace the built-in ones.
    """
    from clientsmith.swap import recover

    project = Project(root.resolve(), overrides)
    for line in recover(project.root):
        print(one_line(line), file=sys.stderr)
    return project


def chosen(project: Project, providers: Sequence[str] | None) -> Sequence[str]:
    """Return the given providers, or all of them.

    Raises:
        BadParameter: if there are none, or one of the given ones does not exist.
    """
    known = project.providers()
    if not known:
        raise typer.BadParameter(
            f"there are no providers in {project.specs.as_posix()}; name the folder around specs/"
            " with --root, or make a package of one document with"
            " `clientsmith generate --spec FILE --out FOLDER`"
        )
    for name in providers or ():
        if name not in known:
            raise typer.BadParameter(
                f"there is no provider {name} in specs/; {suggestion(name, known)}"
            )
    return providers or known


def reach(allow_remote: bool, allow_private: bool, *, elsewhere: bool = False) -> Network | None:
    """Return where references may be downloaded from; None for nowhere.

    Args:
        allow_remote: whether they may be downloaded.
        allow_private: whether from private networks and this machine too.
        elsewhere: whether the document itself is downloaded, for which private networks may be allowed.
    """
    from clientsmith.source.addresses import Network

    if allow_private and not (allow_remote or elsewhere):
        raise typer.BadParameter("--allow-private requires --allow-remote")
    hint = "--allow-private allows it"
    return Network(private=allow_private, hint=hint) if allow_remote else None


def word_of(words: type[StrEnum]) -> Callable[[str], StrEnum]:
    """Return a parser for an option. Typer's own begins its message with words of pydantic."""

    def parse(text: str) -> StrEnum:
        if text not in {*words}:
            raise typer.BadParameter(f"there is no {text!r}; {suggestion(text, words)}")
        return words(text)

    return parse


def report_outcome(outcome: Outcome, subject: str = "") -> None:
    """Print what a run did for one provider.

    Args:
        outcome: what it did.
        subject: the arguments of `inspect` that name the document; by default, the provider.
    """
    if outcome.up_to_date:
        print(f"{outcome.provider}: up to date, no file changed")
        return
    written = outcome.written
    print(
        f"{outcome.provider}: {counted(outcome.operations, 'operation')},"
        f" {counted(outcome.lines, 'line')}, {outcome.seconds:.1f} s;"
        f" {counted(written.changed, 'file')} written, {written.removed} removed,"
        f" {written.same} unchanged"
    )
    if outcome.mends:
        ranked = sorted(outcome.mends.items(), key=lambda item: (-item[1], item[0]))
        repairs = ", ".join(f"{kind} ({count})" for kind, count in ranked)
        print(
            f"{outcome.provider}: repaired or left out: {repairs};"
            f" `clientsmith inspect {subject or outcome.provider}` lists each one"
        )
    for warning in outcome.warnings:
        print(f"warning: {warning}", file=sys.stderr)
    if outcome.new_names:
        new_names = counted(len(outcome.new_names), "new name")
        print(f"{outcome.provider}: {new_names} in names.toml; review the file")


def tell(error: GenerationError, end: str) -> None:
    """Print the diagnostics of an error, and a last line that says what follows from them."""
    for diagnostic in error.diagnostics:
        print(diagnostic, file=sys.stderr)
    print(end, file=sys.stderr)


@contextmanager
def or_2(end: str) -> Iterator[None]:
    """Turn a `GenerationError` into exit status 2, as `tell` reports it."""
    try:
        yield
    except GenerationError as error:
        tell(error, end)
        raise typer.Exit(2) from None
