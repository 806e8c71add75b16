"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HealthcheckDict(TypedDict):
    """`Healthcheck` by the names of the wire."""

    liveness_probe: NotRequired[types.Probe | None]

    readiness_probe: NotRequired[types.Probe | None]


Healthcheck: TypeAlias = models.Healthcheck | HealthcheckDict
