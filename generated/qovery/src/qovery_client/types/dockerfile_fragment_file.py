"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class DockerfileFragmentFileDict(TypedDict):
    """`DockerfileFragmentFile` by the names of the wire."""

    path: str

    type: Literal["file"]


DockerfileFragmentFile: TypeAlias = models.DockerfileFragmentFile | DockerfileFragmentFileDict
