"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class DockerfileFragmentFileDict(TypedDict):
    """`DockerfileFragmentFile` with the property names used in JSON."""

    path: str

    type: Literal["file"]


DockerfileFragmentFile: TypeAlias = models.DockerfileFragmentFile | DockerfileFragmentFileDict
