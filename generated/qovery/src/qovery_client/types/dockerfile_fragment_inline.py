"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class DockerfileFragmentInlineDict(TypedDict):
    """`DockerfileFragmentInline` with the property names used in JSON."""

    content: str

    type: Literal["inline"]


DockerfileFragmentInline: TypeAlias = models.DockerfileFragmentInline | DockerfileFragmentInlineDict
