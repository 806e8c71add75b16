"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class JobRequestSourceImageDict(TypedDict):
    """`JobRequestSourceImage` with the property names used in JSON."""

    image_name: NotRequired[str]

    registry_id: NotRequired[str]

    tag: NotRequired[str]


JobRequestSourceImage: TypeAlias = models.JobRequestSourceImage | JobRequestSourceImageDict
