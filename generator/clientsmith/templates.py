"""The folder with the built-in templates."""

from __future__ import annotations

from pathlib import Path


def _template_folder() -> Path:
    # A wheel has the templates inside the package, a checkout in its root.
    package = Path(__file__).resolve().parent
    installed = package / "_templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"


TEMPLATES = _template_folder()
