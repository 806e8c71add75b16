"""Errors in the user's own templates, with the file and the line."""

from __future__ import annotations

import traceback
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from clientsmith.diagnostics import Diagnostic, GenerationError, cut

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@contextmanager
def checking_templates(folders: Sequence[Path]) -> Iterator[None]:
    """Turn errors that the user's templates cause into errors about those. Others are bugs and stay.

    Args:
        folders: folders with templates that replace the built-in ones; without any, nothing changes.
    """
    try:
        yield
    except GenerationError:
        raise
    except Exception as error:
        fault = _fault(error, folders) if folders else None
        if fault is None:
            raise
        raise GenerationError(fault) from error


def _fault(error: Exception, folders: Sequence[Path]) -> Diagnostic | None:
    from jinja2 import TemplateError, TemplateSyntaxError

    from clientsmith.format import FormatError

    steps = traceback.walk_tb(error.__traceback__)
    places = [
        (file, line)
        for frame, line in steps
        if (file := _original(Path(frame.f_code.co_filename), folders)) is not None
    ]
    if isinstance(error, TemplateSyntaxError):
        places.append((Path(error.filename or error.name or "?"), error.lineno))
    if places:
        file, line = places[-1]
        reason = f"{type(error).__name__}: {error}"
        return Diagnostic(file.as_posix(), line, "", f"the template fails: {cut(reason)}")
    shown = ", ".join(folder.as_posix() for folder in folders)
    if isinstance(error, FormatError):
        return Diagnostic(shown, None, "", f"the templates do not make Python: {cut(str(error))}")
    if isinstance(error, TemplateError | UnicodeDecodeError):
        return Diagnostic(shown, None, "", f"a template cannot be used: {cut(str(error))}")
    return None


def _original(file: Path, folders: Sequence[Path]) -> Path | None:
    """Return the user's template that code was made from; templates of models are copied first."""
    if any(file.is_relative_to(folder) for folder in folders):
        return file
    if file.suffix != ".j2":
        return None
    return next((found for folder in folders for found in folder.rglob(file.name)), None)
