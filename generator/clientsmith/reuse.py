"""Reusing files of an earlier run whose plan has not changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.inputs import made_with
from clientsmith.write import digest, read_manifest

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from clientsmith.project import Project
    from clientsmith.write import Manifest


@dataclass(frozen=True)
class Earlier:
    """The files of an earlier run.

    Args:
        folder: the package's folder.
        manifest: the package's manifest; None if its files cannot be reused.
    """

    folder: Path
    manifest: Manifest | None

    def unchanged(self, plans: Mapping[str, str]) -> dict[str, bytes]:
        """Return the files with the same plan, if nobody has edited them.

        Args:
            plans: relative path of each file -> SHA-256 of its plan.
        """
        if self.manifest is None:
            return {}
        files = {
            name: (self.folder / name).read_bytes()
            for name, plan in plans.items()
            if self.manifest.plans.get(name) == plan and (self.folder / name).is_file()
        }
        return {
            name: data
            for name, data in files.items()
            if digest(data) == self.manifest.files.get(name)
        }


def earlier_files(project: Project, provider: str) -> Earlier:
    """Return the files of a provider's package, to be reused if the same program and templates made them."""
    folder = project.package_folder(provider)
    manifest = read_manifest(folder)
    if manifest is None or not made_with(project).items() <= manifest.inputs.items():
        return Earlier(folder, None)
    return Earlier(folder, manifest)
