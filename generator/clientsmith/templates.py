"""Where the templates are."""

from __future__ import annotations

from pathlib import Path


def _template_folder() -> Path:
    # In a wheel the templates lie inside the package, in a checkout beside it.
    package = Path(__file__).resolve().parent
    installed = package / "_templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"


TEMPLATES = _template_folder()
