"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class JobRequestSourceDict(TypedDict):
    """`JobRequestSource` with the property names used in JSON."""

    docker: NotRequired[types.JobRequestSourceDocker | None]

    image: NotRequired[types.JobRequestSourceImage | None]


JobRequestSource: TypeAlias = models.JobRequestSource | JobRequestSourceDict
